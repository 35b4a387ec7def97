import { describe, expect, it } from 'vitest'
import { changedRows, foldedRows } from '../../../../src/shared/domain/versions/diff/folds'
import { shortWords } from '../../../../src/shared/domain/versions/diff/short-words'

/** Rows by number; "(3-7)" is a fold of the rows 3 to 6. */
const drawn = (letters: string, ...open: number[]) =>
  foldedRows(letters, (from) => open.includes(from))
    .map((one) => (one.is === 'row' ? String(one.row) : `(${one.from}-${one.to})`))
    .join(' ')

describe('what is folded', () => {
  it.each([
    ['nothing changed', 'sssss', '(0-5)'],
    ['a run between changes keeps a paragraph on either side', 'esssse', '0 1 (2-4) 4 5'],
    ['one line for one paragraph is no gain', 'essse', '0 1 2 3 4'],
    ['before the first change', 'sssse', '(0-3) 3 4'],
    ['behind the last change', 'essss', '0 1 (2-5)'],
    ['typography alone, however little', 'ete', '0 (1-2) 2'],
    ['typography among unchanged ones', 'estse', '0 1 (2-3) 3 4'],
    ['what is left out of reading, changed or not', 'eEIse', '0 (1-3) 3 4'],
    ['moved, taken out and put in are shown', 'saidhs', '0 1 2 3 4 5'],
    ['no rows', '', ''],
  ])('%s', (_name, letters, shown) => {
    expect(drawn(letters)).toBe(shown)
  })

  it('a fold that is open shows its rows', () => {
    expect(drawn('esssse', 2)).toBe('0 1 2 3 4 5')
  })

  it('counts what it hides, each kind by itself', () => {
    expect(foldedRows('esssttEse')[2]).toEqual({
      is: 'fold',
      from: 2,
      to: 7,
      counts: { same: 2, typography: 2, leftOut: 1 },
    })
  })

  it('one steps through changes, not through signposts and what is folded', () => {
    expect(changedRows('seatdEhi')).toEqual([1, 4, 6, 7])
  })
})

describe('a changed passage, shortened', () => {
  const long = 'word '.repeat(100)

  it('keeps what stands beside a change', () => {
    const [before, gone, behind] = shortWords([
      { is: 'same', text: long },
      { is: 'del', text: 'old' },
      { is: 'same', text: long },
    ])
    expect(before?.text).toMatch(/^… (word ){17,19}$/)
    expect(gone).toEqual({ is: 'del', text: 'old' })
    expect(behind?.text).toMatch(/^(word ?){17,19} ?…$/)
  })

  it('leaves a short one as it is, and parts no emoji', () => {
    const words = [
      { is: 'same' as const, text: 'It cost ' },
      { is: 'ins' as const, text: '£3m' },
    ]
    expect(shortWords(words)).toEqual(words)
    expect(shortWords([{ is: 'ins', text: '🙂'.repeat(10) }], 5)).toEqual([{ is: 'ins', text: '🙂🙂…' }])
  })
})
