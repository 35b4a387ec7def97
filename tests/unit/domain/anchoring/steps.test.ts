import { describe, expect, it } from 'vitest'
import { madeEdit } from '../../../../bench/anchoring/made-edit'
import { reanchor } from '../../../../src/shared/domain/anchoring/reanchor'
import { versionMap } from '../../../../src/shared/domain/anchoring/version-map'

describe('how much is looked at', () => {
  it.each(['light', 'medium', 'heavy'] as const)(
    'ten times the text, at most fifteen times the steps (%s)',
    (level) => {
      const steps = (length: number) => {
        const { old, now } = madeEdit(3, level, length, 0)
        // Other beginnings and ends, so that nothing is skipped for being equal.
        return versionMap(`Dawn.\n\n${old}\n\nDusk.`, `Sunrise.\n\n${now}\n\nNight.`).steps
      }
      expect(steps(60_000)).toBeLessThanOrEqual(15 * steps(6_000))
    },
  )

  it('two texts that have nothing in common', () => {
    const steps = (length: number) =>
      versionMap(madeEdit(1, 'light', length, 0).old, madeEdit(2, 'light', length, 0).old).steps
    expect(steps(60_000)).toBeLessThanOrEqual(15 * steps(6_000))
  })

  it.each([
    ['one word for ever', 'slow '],
    ['one sentence for ever', 'It was slow and it was late. '],
    ['no blank at all', '桥'],
    ['only marks', '—'],
    ['only line ends', '\n'],
    ['only halves of pairs', '\ud83d'],
  ])('%s', (_name, words) => {
    const steps = (times: number) => {
      const old = words.repeat(times)
      return versionMap(`${old}The end.`, `A beginning. ${old}${words}`).steps
    }
    expect(steps(10_000)).toBeLessThanOrEqual(15 * steps(1_000))
  })

  it('a long text without a single stop, with a word changed in the middle', () => {
    const words = Array.from({ length: 20_000 }, (_, at) => `w${(at * 7919) % 10_007}`)
    const old = words.join(' ')
    const now = old.replace(' w5000 ', ' another ')
    const start = old.indexOf(' w77 ') + 1
    const [answer] = reanchor(old, now, [{ start, end: start + 3, exact: 'w77', prefix: '', suffix: '' }])
    expect(answer).toMatchObject({ state: 'exact', start: now.indexOf(' w77 ') + 1 })
    expect(versionMap(old, now).steps).toBeLessThan(40 * old.length)
  })

  it('ten thousand claims in one line of a megabyte: the line is not compared for each of them', () => {
    const words = Array.from({ length: 100_000 }, (_, at) => `w${String(at).padStart(7, '0')}`)
    const old = words.join(' ')
    // Ten words a claim, of which it has four; the first of claim 5,000 is another now.
    const anchors = Array.from({ length: 10_000 }, (_, at) => {
      const exact = words.slice(10 * at, 10 * at + 4).join(' ')
      return { start: 90 * at, end: 90 * at + 35, exact, prefix: '', suffix: '' }
    })
    const answers = reanchor(old, old.replace('w0050000', 'another'), anchors)
    expect(answers.filter(({ state }) => state === 'exact')).toHaveLength(9_999)
    expect(answers[5_000]?.state).toBe('changed')
  })
})
