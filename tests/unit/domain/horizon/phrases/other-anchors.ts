import { phraseClass } from './table'

/** A little of every class, said on other days: 20 June 2022 is a Monday, 15 January 2021 and 15 December 2023 Fridays. */
export const otherAnchors = phraseClass('other anchors', {
  phrases: `
    seven years                                                                | 2020-08-31 | about      | 2027-02-28/2028-02-29 | 2027-08-31 | 2028-02-29 | P7Y
    some 40 years                                                              | 2013-08-23 | about      | 2053-02-23/2054-02-23 | 2053-08-23 | 2054-02-23 | P40Y
    It could take another four months                                          | 2020-10-31 | about      | 2021-02-13/2021-03-15 | 2021-02-28 | 2021-03-15 | P4M
    in four weeks' time                                                        | 2021-01-15 | in         | 2021-02-08/2021-02-14 | 2021-02-12 | 2021-02-14 | P4W
                                                                               | also       | in         | 2021-01-15/2021-02-12 | 2021-02-12 | 2021-02-12 | P4W
    three to four months                                                       | 2021-10-31 | in         | 2022-01-31/2022-02-28 | -          | 2022-02-28 | P4M
    between 30 and 60 days                                                     | 2023-12-15 | in         | 2024-01-14/2024-02-13 | -          | 2024-02-13 | P60D
    within the next five years                                                 | 2020-02-29 | in         | 2020-02-29/2025-02-28 | 2025-02-28 | 2025-02-28 | P5Y
    in no more than nine months                                                | 2021-05-31 | in         | 2021-05-31/2022-02-28 | 2022-02-28 | 2022-02-28 | P9M
    over the next two decades                                                  | 2021-06-07 | in         | 2021-06-07/2041-06-07 | 2041-06-07 | 2041-06-07 | P20Y
    for at least another three months                                          | 2023-11-30 | at_least   | 2023-11-30/2024-02-29 | 2024-02-29 | 2024-02-29 | P3M
    no earlier than the spring of 2024                                         | 2022-06-20 | not_before | 2024-03-01/..         | 2024-03-01 | 2024-03-01 |
    not before next month                                                      | 2023-12-15 | not_before | 2024-01-01/..         | 2024-01-01 | 2024-01-01 |
    after Q2 2024                                                              | 2022-06-20 | not_before | 2024-07-01/..         | 2024-07-01 | 2024-07-01 |
    until autumn 2023                                                          | 2022-06-20 | until      | 2022-06-20/2023-08-31 | 2023-08-31 | 2023-08-31 |
                                                                               | also       | until      | 2022-06-20/2023-11-30 | 2023-11-30 | 2023-11-30 |
    through 2024                                                               | unknown    | until      | ../2024-12-31         | 2024-12-31 | 2024-12-31 |
    until Easter 2024                                                          | 2022-06-20 | until      | 2022-06-20/2024-03-31 | 2024-03-31 | 2024-03-31 |
    by winter 2023                                                             | 2022-06-20 | by         | ../2023-12-01         | 2023-12-01 | 2023-12-01 |
                                                                               | also       | by         | ../2024-02-29         | 2024-02-29 | 2024-02-29 |
    before February 2024                                                       | 2022-06-20 | by         | ../2024-01-31         | 2024-01-31 | 2024-01-31 |
    by the end of February                                                     | 2023-12-15 | by         | ../2024-02-29         | 2024-02-29 | 2024-02-29 |
    by mid-2031                                                                | 2022-06-20 | by         | ../2031-06-30         | 2031-06-30 | 2031-06-30 |
    no later than 29 February 2024                                             | 2022-06-20 | by         | ../2024-02-29         | 2024-02-29 | 2024-02-29 |
    on the 3rd of June 2024                                                    | 2022-06-20 | in         | 2024-06-03            |            | 2024-06-03 |
    3/6/2024                                                                   | 2022-06-20 | in         | 2024-06-03            |            | 2024-06-03 |
                                                                               | also | in | 2024-03-06 |  | 2024-03-06 |
    in June                                                                    | 2022-06-20 | in         | 2022-06               |            | 2022-06-30 |
    next June                                                                  | 2022-06-20 | in         | 2023-06               |            | 2023-06-30 |
    in early June 2024                                                         | 2022-06-20 | in         | 2024-06-01/2024-06-10 |            | 2024-06-10 |
    towards the end of next year                                               | 2022-06-20 | in         | 2023-12               |            | 2023-12-31 |
    in the second half of 2031                                                 | 2022-06-20 | in         | 2031-07/2031-12       |            | 2031-12-31 |
    next quarter                                                               | 2022-06-20 | in         | 2022-07/2022-09       |            | 2022-09-30 |
    this winter                                                                | 2022-06-20 | in         | 2022-12/2023-02       |            | 2023-02-28 |
    next winter                                                                | 2019-10-07 | in         | 2020-12/2021-02       |            | 2021-02-28 |
                                                                               | also       | in         | 2019-12/2020-02       |            | 2020-02-29 |
    on Thursday                                                                | 2022-06-20 | in         | 2022-06-23            |            | 2022-06-23 |
    next Thursday                                                              | 2022-06-20 | in         | 2022-06-30            |            | 2022-06-30 |
                                                                               | also       | in         | 2022-06-23            |            | 2022-06-23 |
    in the mid-2030s                                                           | 2022-06-20 | in         | 2034/2036             |            | 2036-12-31 |
    the 2023/24 season                                                         | 2022-06-20 | in         | 2023-08/2024-05       |            | 2024-05-31 |
    the 2023-24 school year                                                    | 2022-06-20 | in         | 2023-09/2024-08       |            | 2024-08-31 |
    next financial year                                                        | 2022-06-20 | in         | 2023-04/2024-03       |            | 2024-03-31 |
    FY2024                                                                     | 2022-06-20 | in         | 2023-04/2024-03       |            | 2024-03-31 |
                                                                               | also       | in         | 2024                  |            | 2024-12-31 |
    the week after next                                                        | 2023-12-15 | in         | 2023-12-25/2023-12-31 |            | 2023-12-31 |
    within three years                                                         | 2020-02    | in         | 2020-02/2023-02       | 2023-02    | 2023-02-28 | P3Y
    Doctors say the wards, built in brick, should be empty within ten weeks.   | 2022-06-20 | in         | 2022-06-20/2022-08-29 | 2022-08-29 | 2022-08-29 | P10W
    The harbour wall will not be finished before 2026, engineers fear.         | 2022-06-20 | not_before | 2026-01-01/..         | 2026-01-01 | 2026-01-01 |
    “Nobody will be left behind by the end of next year”, the leader promised. | 2022-06-20 | by         | ../2023-12-31         | 2023-12-31 | 2023-12-31 |
    A 12-year-old girl will swim the Channel in August.                        | 2022-06-20 | in         | 2022-08               |            | 2022-08-31 |
    Rents may rise by 5 per cent from April 2024.                              | 2022-06-20 | not_before | 2024-04-01/..         | 2024-04-01 | 2024-04-01 |
    The £12m swimming pool will be shut for the next three months.             | 2023-11-30 | until      | 2023-11-30/2024-02-29 | 2024-02-29 | 2024-02-29 | P3M
    Half of the 450 jobs will go over the next two years, the bank said.       | 2022-06-20 | in         | 2022-06-20/2024-06-20 | 2024-06-20 | 2024-06-20 | P2Y
    The union said a deal was at least six months away.                        | 2022-08-31 | not_before | 2023-02-28/..         | 2023-02-28 | 2023-02-28 |
  `,
  traps: `
    a three-month-old baby                               | 2022-06-20 | unresolved | open       | ../..                 |
    a ten-year high                                      | 2022-06-20 | unresolved | open       | ../..                 |
    £400 a week                                          | 2022-06-20 | unresolved | open       | ../..                 |
    first-year pupils                                    | 2022-06-20 | unresolved | open       | ../..                 |
    Brian May played                                     | 2022-06-20 | unresolved | open       | ../..                 |
    they marched into town                               | 2022-06-20 | unresolved | open       | ../..                 |
    temperatures fall                                    | 2022-06-20 | unresolved | open       | ../..                 |
    a second-hand car                                    | 2022-06-20 | unresolved | open       | ../..                 |
    Formula 1                                            | 2022-06-20 | unresolved | open       | ../..                 |
    five years ago                                       | 2022-06-20 | past       | past       | 2017~                 |
    over the past three years                            | 2022-06-20 | past       | past       | 2019-06-20/2022-06-20 |
    in 1999                                              | 2022-06-20 | past       | past       | 1999                  |
    since the war                                        | 2022-06-20 | unresolved |            |                       |
    after the next general election                      | 2022-06-20 | unresolved | not_before | null                  |
    until the roof is mended                             | 2022-06-20 | unresolved | until      | null                  |
    a four-year programme                                | 2022-06-20 | unresolved | lasts      | null                  | P4Y
    on 31 September 2024                                 | 2022-06-20 | unresolved | in         | null                  |
    The committee met twice last month.                  | 2022-06-20 | past       | past       | 2022-05               |
    The bypass, first promised in 1998, was never built. | 2022-06-20 | past       | past       |                       |
    His seven-year-old daughter plays the cello.         | 2022-06-20 | unresolved | open       | ../..                 |
    The firm will grow in the years to come.             | 2022-06-20 | unresolved | open       | ../..                 |
  `,
})
