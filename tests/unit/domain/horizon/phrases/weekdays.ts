import { phraseClass } from './table'

/** The next one strictly after the anchor. 11 March 2019 is a Monday, 22 August 2013 a Thursday. */
export const weekdays = phraseClass('weekdays', {
  phrases: `
    on Friday          | 2019-03-11 | in         | 2019-03-15    |            | 2019-03-15 |
    Friday             | 2019-03-11 | in         | 2019-03-15    |            | 2019-03-15 |
    this Friday        | 2019-03-11 | in         | 2019-03-15    |            | 2019-03-15 |
    on Monday          | 2019-03-11 | in         | 2019-03-18    |            | 2019-03-18 |
    on Sunday          | 2019-03-11 | in         | 2019-03-17    |            | 2019-03-17 |
    on Tuesday         | 2024-12-31 | in         | 2025-01-07    |            | 2025-01-07 |
    On Wednesday,      | 2024-12-31 | in         | 2025-01-01    |            | 2025-01-01 |
    on Monday          | 2020-02-29 | in         | 2020-03-02    |            | 2020-03-02 |
    on Thursday        | 2013-08-22 | in         | 2013-08-29    |            | 2013-08-29 |
    on Saturday        | 2018-11-30 | in         | 2018-12-01    |            | 2018-12-01 |
    next Friday        | 2019-03-11 | in         | 2019-03-22    |            | 2019-03-22 |
                       | also       | in         | 2019-03-15    |            | 2019-03-15 |
    next Friday        | 2013-08-22 | in         | 2013-08-30    |            | 2013-08-30 |
                       | also       | in         | 2013-08-23    |            | 2013-08-23 |
    next Monday        | 2019-03-11 | in         | 2019-03-18    |            | 2019-03-18 |
    next Tuesday       | 2020-02-29 | in         | 2020-03-03    |            | 2020-03-03 |
    on Friday 22 March | 2019-03-11 | in         | 2019-03-22    |            | 2019-03-22 |
    not before Friday  | 2019-03-11 | not_before | 2019-03-15/.. | 2019-03-15 | 2019-03-15 |
  `,
  traps: `
    last Friday | 2019-03-11 | past       | past | 2019-03-08 |
    on Friday   | unknown    | unresolved | in   | null       |
    by Friday   | unknown    | unresolved | by   | null       |
  `,
})
