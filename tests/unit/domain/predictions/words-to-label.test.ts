import { expect, it } from 'vitest'
import { readHorizon } from '../../../../src/shared/domain/horizon/read-horizon'
import { standingOf } from '../../../../src/shared/domain/predictions/standing'
import { day, facts, outcome, reading } from './a-prediction'

/** What became of the first reading of the words: label, timing, slip, slip from the window's end. Typed by hand. */
const cases = `
  two years                    | 2013-08-22 | yes | 2015-08-22 | came_true      | on_time | 0      | -6
  two years                    | 2013-08-22 | yes | 2016-02-22 | came_true      | on_time | 6      | 0
  two years                    | 2013-08-22 | yes | 2016-02-23 | came_true_late | late    | 6      | 0
  two years                    | 2013-08-22 | yes | 2015-02-21 | came_true      | early   | -6     | -12
  two years                    | 2013-08-22 | yes | 2016       | ambiguous      | unknown | 4..16  | -1..10
  two years                    | 2013-08-22 | yes | 2015-XX    | came_true      | on_time | -7..4  | -13..-1
  two years                    | 2013-08-22 | yes | 2016~      | ambiguous      | unknown | -1..22 | -7..16
  two years                    | 2013-08-22 | yes | 2015-24    | ambiguous      | unknown | 3..6   | -2..0
  two years                    | 2013-08-22 | yes | 2024/2025  | came_true_late | late    | 100..124 | 94..118
  two years                    | 2013-08-22 | yes | 2013-08-21 | annulled       | early   |        |
  two years                    | 2013-08-22 | yes | 2013-08    | came_true      | early   | -24..-23 | -30..-29
  within two years             | 2013-08-22 | yes | 2015-08-22 | came_true      | on_time | 0      | 0
  within two years             | 2013-08-22 | yes | 2015-08-23 | came_true_late | late    | 0      | 0
  by the end of 2020           | 2013-08-23 | yes | 2021-01-30 | came_true_late | late    | 0      |
  by the end of 2020           | 2013-08-23 | yes | 2021-01-31 | came_true_late | late    | 1      |
  by the end of 2020           | 2013-08-23 | yes | 2021-02-12 | came_true_late | late    | 1      |
  by 31 January 2020           | 2019-06-01 | yes | 2020-02-28 | came_true_late | late    | 0      |
  by 31 January 2020           | 2019-06-01 | yes | 2020-02-29 | came_true_late | late    | 1      |
  by 29 February 2024          | 2023-06-01 | yes | 2025-02-28 | came_true_late | late    | 12     |
  in six months                | 2019-08-31 | yes | 2020-03-15 | came_true      | on_time | 0..1   | 0
  in six months                | 2019-08-31 | yes | 2020-03-16 | came_true_late | late    | 0..1   | 0
  about a year                 | 2020-02-29 | yes | 2021-02-28 | came_true      | on_time | 0      | -6
  next week                    | 2014-07-07 | yes | 2014-07-13 | came_true      | early   | 0      | 0
  next week                    | 2014-07-07 | yes | 2014-07-21 | came_true_late | late    | 0      | 0
  not before the summer        | 2019-03-11 | yes | 2019-05-31 | did_not        | early   | 0      |
  not before the summer        | 2019-03-11 | yes | 2019       | ambiguous      | unknown | -5..6  |
  not before the summer        | 2019-03-11 | no  |            | came_true      | never   |        |
  until 2015                   | 2013-08-23 | no  | 2014-12-30 | did_not        | early   | 0      | 0
  until 2015                   | 2013-08-23 | yes | 2014-12-31 | came_true      | on_time | 0      | 0
  at least the next two years  | 2013-08-23 | yes | 2015       | ambiguous      | unknown | -7..4  | -7..4
  two years                    | 2013       | yes | 2015-12-31 | came_true      | on_time | 0..11  | 0
  two years                    | 2013       | yes | 2016-01-01 | came_true_late | late    | 0..12  | 0
  by the end of the tax year   | 2024-06-03 | yes | 2025-04-05 | came_true      | on_time | 0      |
  by the end of the tax year   | 2024-06-03 | yes | 2025-04-06 | came_true_late | late    | 0      |
  by 01/02/2025                | 2024-06-03 | yes | 2025-01-20 | came_true      | on_time | 0      |
`

const rows = cases
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))

it.each(rows)('"%s" said %s: %s, %s', (words, said, happened, occurred, ...expected) => {
  const [first] = readHorizon(words ?? '', said ?? null)
  if (!first) throw new Error('There is always a reading')
  const { relation, window, point } = first
  const only = reading(relation, window ?? undefined, point ? { point } : {})
  const found = outcome(happened ?? '', occurred || undefined)
  const { verdict } = standingOf(facts([only], { said, outcomes: [found] }), day('2026-11-30'))
  expect([
    verdict?.label,
    verdict?.timing,
    monthsSaid(verdict?.slip),
    monthsSaid(verdict?.slipFromWindowEnd),
  ]).toEqual(expected)
})

const monthsSaid = (range: { from: number; to: number } | undefined): string =>
  range ? (range.from === range.to ? `${range.from}` : `${range.from}..${range.to}`) : ''
