import { phraseClass } from './table'

/** "At least two years": the state holds so long. "Not before": nothing may happen until the window opens. */
export const atLeastAndNotBefore = phraseClass('at least, not before', {
  phrases: `
    at least the next two years          | 2013-08-23 | at_least   | 2013-08-23/2015-08-23 | 2015-08-23 | 2015-08-23 | P2Y
    for at least the next two years      | 2013-08-23 | at_least   | 2013-08-23/2015-08-23 | 2015-08-23 | 2015-08-23 | P2Y
    at least two years                   | 2019-03-11 | at_least   | 2019-03-11/2021-03-11 | 2021-03-11 | 2021-03-11 | P2Y
    for at least two years               | 2016-02-29 | at_least   | 2016-02-29/2018-02-28 | 2018-02-28 | 2018-02-28 | P2Y
    for at least 18 months               | 2018-11-30 | at_least   | 2018-11-30/2020-05-30 | 2020-05-30 | 2020-05-30 | P18M
    AT LEAST SIX WEEKS                   | 2019-03-11 | at_least   | 2019-03-11/2019-04-22 | 2019-04-22 | 2019-04-22 | P6W
    two years or more                    | 2019-03-11 | at_least   | 2019-03-11/2021-03-11 | 2021-03-11 | 2021-03-11 | P2Y
    no less than two years               | 2019-03-11 | at_least   | 2019-03-11/2021-03-11 | 2021-03-11 | 2021-03-11 | P2Y
    no fewer than five years             | 2019-03-11 | at_least   | 2019-03-11/2024-03-11 | 2024-03-11 | 2024-03-11 | P5Y
    a minimum of three years             | 2019-03-11 | at_least   | 2019-03-11/2022-03-11 | 2022-03-11 | 2022-03-11 | P3Y
    at least a decade                    | 2019-03-11 | at_least   | 2019-03-11/2029-03-11 | 2029-03-11 | 2029-03-11 | P10Y
    two years at the earliest            | 2019-03-11 | not_before | 2021-03-11/..         | 2021-03-11 | 2021-03-11 |
    no sooner than two years             | 2019-03-11 | not_before | 2021-03-11/..         | 2021-03-11 | 2021-03-11 |
    not for two years                    | 2019-03-11 | not_before | 2021-03-11/..         | 2021-03-11 | 2021-03-11 |
    not for another two years            | 2016-02-29 | not_before | 2018-02-28/..         | 2018-02-28 | 2018-02-28 |
    not for another six months           | 2019-08-31 | not_before | 2020-02-29/..         | 2020-02-29 | 2020-02-29 |
    not within two years                 | 2019-03-11 | not_before | 2021-03-11/..         | 2021-03-11 | 2021-03-11 |
    more than two years away             | 2019-03-11 | not_before | 2021-03-11/..         | 2021-03-11 | 2021-03-11 |
    at least two years away              | 2019-03-11 | not_before | 2021-03-11/..         | 2021-03-11 | 2021-03-11 |
    at least two years before it reopens | 2019-03-11 | not_before | 2021-03-11/..         | 2021-03-11 | 2021-03-11 |
    not until 2021                       | 2019-03-11 | not_before | 2021-01-01/..         | 2021-01-01 | 2021-01-01 |
    not before 2021                      | 2019-03-11 | not_before | 2021-01-01/..         | 2021-01-01 | 2021-01-01 |
    no sooner than 2021                  | 2019-03-11 | not_before | 2021-01-01/..         | 2021-01-01 | 2021-01-01 |
    no earlier than 1 July 2021          | 2019-03-11 | not_before | 2021-07-01/..         | 2021-07-01 | 2021-07-01 |
    2021 at the earliest                 | 2019-03-11 | not_before | 2021-01-01/..         | 2021-01-01 | 2021-01-01 |
    as early as 2021                     | 2019-03-11 | not_before | 2021-01-01/..         | 2021-01-01 | 2021-01-01 |
    not before May 2020                  | 2019-03-11 | not_before | 2020-05-01/..         | 2020-05-01 | 2020-05-01 |
    not before the summer                | 2019-03-11 | not_before | 2019-06-01/..         | 2019-06-01 | 2019-06-01 |
    not until the autumn                 | 2019-03-11 | not_before | 2019-09-01/..         | 2019-09-01 | 2019-09-01 |
    not until next year                  | 2019-03-11 | not_before | 2020-01-01/..         | 2020-01-01 | 2020-01-01 |
    Not until 2021.                      | unknown    | not_before | 2021-01-01/..         | 2021-01-01 | 2021-01-01 |
    from 2021                            | 2019-03-11 | not_before | 2021-01-01/..         | 2021-01-01 | 2021-01-01 |
    from 2021 on                         | 2019-03-11 | not_before | 2021-01-01/..         | 2021-01-01 | 2021-01-01 |
    from April                           | 2019-03-11 | not_before | 2019-04-01/..         | 2019-04-01 | 2019-04-01 |
    from next April                      | 2019-06-11 | not_before | 2020-04-01/..         | 2020-04-01 | 2020-04-01 |
    from 1 April                         | 2019-03-11 | not_before | 2019-04-01/..         | 2019-04-01 | 2019-04-01 |
    from the autumn                      | 2019-03-11 | not_before | 2019-09-01/..         | 2019-09-01 | 2019-09-01 |
    from Monday                          | 2013-08-23 | not_before | 2013-08-26/..         | 2013-08-26 | 2013-08-26 |
    from tomorrow                        | 2024-12-31 | not_before | 2025-01-01/..         | 2025-01-01 | 2025-01-01 |
    at the earliest in 2022              | 2019-03-11 | not_before | 2022-01-01/..         | 2022-01-01 | 2022-01-01 |
    starting in 2021                     | 2019-03-11 | not_before | 2021-01-01/..         | 2021-01-01 | 2021-01-01 |
    after 2021                           | 2019-03-11 | not_before | 2022-01-01/..         | 2022-01-01 | 2022-01-01 |
    after May 2020                       | 2019-03-11 | not_before | 2020-06-01/..         | 2020-06-01 | 2020-06-01 |
    after 31 December 2020               | 2019-03-11 | not_before | 2021-01-01/..         | 2021-01-01 | 2021-01-01 |
  `,
})
