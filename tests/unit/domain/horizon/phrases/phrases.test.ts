import { afterAll, describe, expect, it } from 'vitest'
import { readHorizon } from '../../../../../src/shared/domain/horizon/read-horizon'
import { isDay } from '../../../../../src/shared/domain/time/day'
import { readEdtf } from '../../../../../src/shared/domain/time/edtf'
import { differences } from './compare'
import { coverageTable } from './coverage'
import { phraseClasses } from './index'
import { type Phrase, phraseClass } from './table'

const phrases = phraseClasses.flat()
const traps = phrases.filter(({ expected }) => expected.kind !== 'readings')
const right = new Set<Phrase>()

const named = (rows: readonly Phrase[]) =>
  rows.map((row) => [`${JSON.stringify(row.words)} said ${row.anchor ?? 'nobody knows when'}`, row] as const)

describe.each(phraseClasses.map((rows) => ({ name: rows[0]?.class ?? '', rows })))('$name', ({ rows }) => {
  it.each(named(rows))('%s', (_title, row) => {
    const wrong = differences(row, readHorizon(row.words, row.anchor))
    if (wrong.length === 0) right.add(row)
    expect(wrong.join('\n')).toBe('')
  })
})

describe('the tables', () => {
  it('are large enough, and no phrase stands twice with one anchor', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(300)
    expect(traps.length).toBeGreaterThanOrEqual(60)
    const keys = phrases.map(({ words, anchor }) => `${words} said ${anchor}`)
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([])
  })

  it('leave two answers open in fewer than one row of twenty', () => {
    const open = phrases.filter(
      ({ expected }) => expected.kind === 'readings' && (expected.more || expected.either.length > 1),
    )
    expect(open.length).toBeLessThan(phrases.length / 20)
  })

  it('name only dates that exist, and a due day at the edge of its window', () => {
    expect(phrases.flatMap(typingErrors)).toEqual([])
  })

  it('find a typing error planted in them', () => {
    const planted = phraseClass('planted', {
      phrases: `
        in 2021                    | 2019-03-11 | in    | 2021                  |            | 2021-12-30 |
        until 29 February 2021     | 2019-03-11 | until | 2019-03-11/2021-02-29 | 2021-02-29 | 2021-02-29 |
        in 2022                    | 2019-03-11 | in    | 2022                  | -          | 2022-12-31 |`,
    })
    expect(planted.map((row) => typingErrors(row).length > 0)).toEqual([true, true, false])
  })
})

/** Where the window ends (or opens, for `not_before`) the prediction is due: a slip of the typist shows here. */
function typingErrors({ words, expected }: Phrase): string[] {
  if (expected.kind !== 'readings') {
    const { window } = expected
    return window == null || readEdtf(window).ok ? [] : [`${words}: ${window} is no window`]
  }
  return expected.either.flat().flatMap(({ relation, window, point, due }) => {
    const days = window === null ? null : readEdtf(window)
    if (!days?.ok || due === null || !isDay(due)) return [`${words}: ${window} or ${due} is no date`]
    const edge = relation === 'not_before' ? days.value.first : days.value.last
    const pointExists = point == null || readEdtf(point).ok
    // "2018/2019" for a fiscal year may be due inside the window: see the row.
    return (edge === due || words === 'in-year') && pointExists ? [] : [`${words}: ${due} and ${edge}`]
  })
}

describe('the comparison', () => {
  const [row] = phraseClass('control', {
    phrases: 'until 2015 | 2013-08-23 | until | 2013-08-23/2014-12-31 | 2014-12-31 | 2014-12-31 |',
  })
  const [unresolved, past] = phraseClass('control', {
    traps: `
      before the next election | 2019-03-11 | unresolved | by   | null    |
      last month               | 2019-03-11 | past       | past | 2019-02 |`,
  })
  if (!row || !unresolved || !past) throw new Error('The controls have no rows')
  const until = {
    relation: 'until',
    window: '2013-08-23/2014-12-31',
    point: '2014-12-31',
    dueAt: '2014-12-31',
  }
  const lastMonth = { relation: 'past', window: '2019-02' }

  it('takes the right answers', () => {
    expect(differences(row, [until])).toEqual([])
    expect(differences(unresolved, [{ relation: 'by', window: null }])).toEqual([])
    expect(differences(past, [lastMonth])).toEqual([])
  })

  it.each([
    ['another relation', row, [{ ...until, relation: 'by' }]],
    ['another window', row, [{ ...until, window: '2013-08-23/2015-12-31' }]],
    ['another point', row, [{ ...until, point: '2015-01-01' }]],
    ['another due day', row, [{ ...until, dueAt: '2015-01-01' }]],
    ['no due day', row, [{ ...until, dueAt: undefined }]],
    ['no reading', row, []],
    ['a reading too many', row, [until, until]],
    ['a window where there is none', unresolved, [{ relation: 'by', window: '../2020-05-07' }]],
    ['a due day where nothing is due', unresolved, [{ relation: 'by', window: null, dueAt: '2020-05-07' }]],
    ['a second reading with a date', unresolved, [{ relation: 'by', window: null }, until]],
    ['another relation of a trap', unresolved, [{ relation: 'open', window: null }]],
    ['a future where the past was meant', past, [{ ...lastMonth, relation: 'in' }]],
    ['another window of the past', past, [{ ...lastMonth, window: '2019-03' }]],
    ['nothing where the past was meant', past, []],
  ])('reports %s', (_name, expected, given) => {
    expect(differences(expected, given)).not.toEqual([])
  })

  it('reports a wrong row about the reader itself', () => {
    const [wrong] = phraseClass('control', {
      phrases: 'by the end of 2020 | 2019-03-11 | by | ../2020-12-30 | 2020-12-30 | 2020-12-30 |',
    })
    expect(wrong && differences(wrong, readHorizon(wrong.words, wrong.anchor))).not.toEqual([])
  })
})

afterAll(() => {
  const coverage = phraseClasses.map((rows) => ({
    name: rows[0]?.class ?? '',
    phrases: rows.length,
    traps: rows.filter((row) => traps.includes(row)).length,
    right: rows.filter((row) => right.has(row)).length,
  }))
  console.log(coverageTable(coverage))
})
