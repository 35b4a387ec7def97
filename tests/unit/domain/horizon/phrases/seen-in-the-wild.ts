import { phraseClass } from './table'

/** Centuries, decades, deadlines of offices, counted parts of a year, and what only looks like a date. */
export const seenInTheWild = phraseClass('seen in the wild', {
  phrases: `
    in the 22nd century                                             | 2026-05-14 | in         | 2100/2199             |            | 2199-12-31 |
    by the 22nd century                                             | 2026-05-14 | by         | ../2100-01-01         | 2100-01-01 | 2100-01-01 |
                                                                    | also       | by         | ../2199-12-31         | 2199-12-31 | 2199-12-31 |
    by the middle of the century                                    | 2026-05-14 | by         | ../2050-12-31         |            | 2050-12-31 |
    by the end of the 21st century                                  | 2026-05-14 | by         | ../2099-12-31         |            | 2099-12-31 |
    later this century                                              | 2026-05-14 | in         | 2026-05-14/2099-12-31 |            | 2099-12-31 |
    this century                                                    | 2026-05-14 | in         | 2000/2099             |            | 2099-12-31 |
    in the second half of the century                               | 2026-05-14 | in         | 2050/2099             |            | 2099-12-31 |
    in the latter half of this century                              | 2026-05-14 | in         | 2050/2099             |            | 2099-12-31 |
    in the first half of the 22nd century                           | 2026-05-14 | in         | 2100/2149             |            | 2149-12-31 |
    this decade                                                     | 2026-05-14 | in         | 2020/2029             |            | 2029-12-31 |
    later this decade                                               | 2026-05-14 | in         | 2026-05-14/2029-12-31 |            | 2029-12-31 |
    by the end of this decade                                       | 2026-05-14 | by         | ../2029-12-31         |            | 2029-12-31 |
    next decade                                                     | 2026-05-14 | in         | 2030/2039             |            | 2039-12-31 |
    early next decade                                               | 2026-05-14 | in         | 2030/2033             |            | 2033-12-31 |
    early in the next decade                                        | 2026-05-14 | in         | 2030/2033             |            | 2033-12-31 |
    by early next decade                                            | 2026-05-14 | by         | ../2033-12-31         |            | 2033-12-31 |
    late this decade                                                | 2026-05-14 | in         | 2027/2029             |            | 2029-12-31 |
    before the decade is out                                        | 2026-05-14 | by         | ../2029-12-31         |            | 2029-12-31 |
    by the middle of the decade                                     | 2022-06-20 | by         | ../2025-12-31         |            | 2025-12-31 |
    by mid-decade                                                   | 2022-06-20 | by         | ../2025-12-31         |            | 2025-12-31 |
    in the first half of the 2030s                                  | 2026-05-14 | in         | 2030/2034             |            | 2034-12-31 |
    in the second half of the 2020s                                 | 2024-02-29 | in         | 2025/2029             |            | 2029-12-31 |
    by the early 2030s                                              | 2026-05-14 | by         | ../2033-12-31         |            | 2033-12-31 |
    by the 2030s                                                    | 2026-05-14 | by         | ../2030-01-01         |            | 2030-01-01 |
                                                                    | also       | by         | ../2039-12-31         |            | 2039-12-31 |
    through the 2030s                                               | 2026-05-14 | until      | 2026-05-14/2039-12-31 |            | 2039-12-31 |
    by the end of the next decade                                   | 2026-05-14 | by         | ../2039-12-31         |            | 2039-12-31 |
    by close of business Friday                                     | 2026-05-14 | by         | ../2026-05-15         |            | 2026-05-15 |
    by the close of business on Friday                              | 2026-05-14 | by         | ../2026-05-15         |            | 2026-05-15 |
    by COB Friday                                                   | 2026-05-14 | by         | ../2026-05-15         |            | 2026-05-15 |
    by end of play tomorrow                                         | 2026-05-14 | by         | ../2026-05-15         |            | 2026-05-15 |
    by the end of the day                                           | 2026-05-14 | by         | ../2026-05-14         |            | 2026-05-14 |
    by the end of today                                             | 2026-05-14 | by         | ../2026-05-14         |            | 2026-05-14 |
    by the end of business today                                    | 2026-05-14 | by         | ../2026-05-14         |            | 2026-05-14 |
    by the end of tomorrow                                          | 2025-12-31 | by         | ../2026-01-01         |            | 2026-01-01 |
    first thing on Monday                                           | 2026-05-14 | in         | 2026-05-18            |            | 2026-05-18 |
    by Monday morning                                               | 2026-05-14 | by         | ../2026-05-18         |            | 2026-05-18 |
    by noon on Sunday                                               | 2026-05-14 | by         | ../2026-05-17         |            | 2026-05-17 |
    by Sunday night                                                 | 2026-05-14 | by         | ../2026-05-17         |            | 2026-05-17 |
    on or before 30 June 2026                                       | 2026-05-14 | by         | ../2026-06-30         |            | 2026-06-30 |
    on or after 1 July 2026                                         | 2026-05-14 | not_before | 2026-07-01/..         |            | 2026-07-01 |
    no later than the end of Q2 2027                                | 2026-05-14 | by         | ../2027-06-30         |            | 2027-06-30 |
    not later than 30 September                                     | 2026-05-14 | by         | ../2026-09-30         |            | 2026-09-30 |
    by Q1                                                           | 2025-12-31 | by         | ../2026-01-01         |            | 2026-01-01 |
                                                                    | also       | by         | ../2026-03-31         |            | 2026-03-31 |
    by the end of Q1                                                | 2025-12-31 | by         | ../2026-03-31         |            | 2026-03-31 |
    in the second half of 2027                                      | 2026-05-14 | in         | 2027-07/2027-12       |            | 2027-12-31 |
    in the first quarter of next year                               | 2025-12-31 | in         | 2026-01/2026-03       |            | 2026-03-31 |
    in the last quarter of 2026                                     | 2026-05-14 | in         | 2026-10/2026-12       |            | 2026-12-31 |
    in the final quarter of 2026                                    | 2026-05-14 | in         | 2026-10/2026-12       |            | 2026-12-31 |
    in the final three months of 2026                               | 2026-05-14 | in         | 2026-10/2026-12       |            | 2026-12-31 |
    in the first nine months of 2027                                | 2026-05-14 | in         | 2027-01/2027-09       |            | 2027-09-30 |
    in the first six months of next year                            | 2026-05-14 | in         | 2027-01/2027-06       |            | 2027-06-30 |
    in the first ten days of June                                   | 2026-05-14 | in         | 2026-06-01/2026-06-10 |            | 2026-06-10 |
    FY2027-28                                                       | 2026-05-14 | in         | 2027-04/2028-03       |            | 2028-03-31 |
    in FY27/28                                                      | 2026-05-14 | in         | 2027-04/2028-03       |            | 2028-03-31 |
    by FY2027-28                                                    | 2026-05-14 | by         | ../2027-04-01         |            | 2027-04-01 |
                                                                    | also       | by         | ../2028-03-31         |            | 2028-03-31 |
    by the end of FY2027-28                                         | 2026-05-14 | by         | ../2028-03-31         |            | 2028-03-31 |
    in the 2027-28 fiscal year                                      | 2026-05-14 | in         | 2027-04/2028-03       |            | 2028-03-31 |
    in financial year 2027-28                                       | 2026-05-14 | in         | 2027-04/2028-03       |            | 2028-03-31 |
    over the next 18 to 24 months                                   | 2026-01-31 | in         | 2026-01-31/2028-01-31 |            | 2028-01-31 | P24M
    within 18 to 24 months                                          | 2026-01-31 | in         | 2026-01-31/2028-01-31 |            | 2028-01-31 | P24M
    in the next two to three weeks                                  | 2026-01-31 | in         | 2026-01-31/2026-02-21 |            | 2026-02-21 | P3W
    over the next three to five years                               | 2024-02-29 | in         | 2024-02-29/2029-02-28 |            | 2029-02-28 | P5Y
    in the next couple of years                                     | 2026-05-14 | in         | 2026-05-14/2028-05-14 |            | 2028-05-14 | P2Y
    within the next year or two                                     | 2026-05-14 | in         | 2026-05-14/2028-05-14 |            | 2028-05-14 | P2Y
    in the next 24 to 48 hours                                      | 2026-05-14 | in         | 2026-05-14/2026-05-16 |            | 2026-05-16 | P2D
    within the next 72 hours                                        | 2026-05-14 | in         | 2026-05-14/2026-05-17 |            | 2026-05-17 | P3D
    for at least five more years                                    | 2026-05-14 | at_least   | 2026-05-14/2031-05-14 |            | 2031-05-14 | P5Y
    for at least five years more                                    | 2026-05-14 | at_least   | 2026-05-14/2031-05-14 |            | 2031-05-14 | P5Y
    for five more years at least                                    | 2026-05-14 | at_least   | 2026-05-14/2031-05-14 |            | 2031-05-14 | P5Y
    at least another five years                                     | 2024-02-29 | at_least   | 2024-02-29/2029-02-28 |            | 2029-02-28 | P5Y
    for a further two years                                         | 2026-05-14 | until      | 2026-05-14/2028-05-14 |            | 2028-05-14 | P2Y
    for a further six months                                        | 2025-08-31 | until      | 2025-08-31/2026-02-28 |            | 2026-02-28 | P6M
    for an additional six months                                    | 2025-08-31 | until      | 2025-08-31/2026-02-28 |            | 2026-02-28 | P6M
    for six months longer                                           | 2025-08-31 | until      | 2025-08-31/2026-02-28 |            | 2026-02-28 | P6M
    throughout the next five years                                  | 2026-05-14 | until      | 2026-05-14/2031-05-14 |            | 2031-05-14 | P5Y
                                                                    | or         | in         | 2026-05-14/2031-05-14 |            | 2031-05-14 | P5Y
    for the rest of the year                                        | 2026-05-14 | until      | 2026-05-14/2026-12-31 |            | 2026-12-31 |
    for the rest of the decade                                      | 2026-05-14 | until      | 2026-05-14/2029-12-31 |            | 2029-12-31 |
    for the remainder of 2026                                       | 2026-05-14 | until      | 2026-05-14/2026-12-31 |            | 2026-12-31 |
    for the rest of this century                                    | 2026-05-14 | until      | 2026-05-14/2099-12-31 |            | 2099-12-31 |
    not before 2031                                                 | 2026-05-14 | not_before | 2031-01-01/..         |            | 2031-01-01 |
    no sooner than next spring                                      | 2026-05-14 | not_before | 2027-03-01/..         |            | 2027-03-01 |
    not until the 2030s                                             | 2026-05-14 | not_before | 2030-01-01/..         |            | 2030-01-01 |
    not until after the summer                                      | 2026-05-14 | not_before | 2026-09-01/..         |            | 2026-09-01 |
    not until after 2030                                            | 2026-05-14 | not_before | 2031-01-01/..         |            | 2031-01-01 |
    not before the second half of 2027                              | 2026-05-14 | not_before | 2027-07-01/..         |            | 2027-07-01 |
    not earlier than March 2027                                     | 2026-05-14 | not_before | 2027-03-01/..         |            | 2027-03-01 |
    no earlier than the week beginning 1 June                       | 2026-05-14 | not_before | 2026-06-01/..         |            | 2026-06-01 |
    2030 at the very earliest                                       | 2026-05-14 | not_before | 2030-01-01/..         |            | 2030-01-01 |
    by 2035 at the very latest                                      | 2026-05-14 | by         | ../2035-01-01         |            | 2035-01-01 |
                                                                    | also       | by         | ../2035-12-31         |            | 2035-12-31 |
    as soon as next week                                            | 2026-05-14 | not_before | 2026-05-18/..         |            | 2026-05-18 |
    as early as next month                                          | 2026-05-14 | not_before | 2026-06-01/..         |            | 2026-06-01 |
    possibly as soon as this autumn                                 | 2026-05-14 | not_before | 2026-09-01/..         |            | 2026-09-01 |
    starting next year                                              | 2026-05-14 | not_before | 2027-01-01/..         |            | 2027-01-01 |
    beginning in September                                          | 2026-05-14 | not_before | 2026-09-01/..         |            | 2026-09-01 |
    from September onwards                                          | 2026-05-14 | not_before | 2026-09-01/..         |            | 2026-09-01 |
    with effect from 1 January 2027                                 | 2026-05-14 | not_before | 2027-01-01/..         |            | 2027-01-01 |
    effective from 1 January 2027                                   | 2026-05-14 | not_before | 2027-01-01/..         |            | 2027-01-01 |
    from the start of next year                                     | 2026-05-14 | not_before | 2027-01-01/..         |            | 2027-01-01 |
    from the beginning of the next school year                      | 2026-05-14 | not_before | 2026-09-01/..         |            | 2026-09-01 |
    by the start of the next school year                            | 2026-05-14 | by         | ../2026-09-01         |            | 2026-09-01 |
                                                                    | or         | by         | ../2026-09-30         |            | 2026-09-30 |
    as of 2027                                                      | 2026-05-14 | not_before | 2027-01-01/..         |            | 2027-01-01 |
    ahead of Christmas                                              | 2026-05-14 | by         | ../2026-12-24         |            | 2026-12-24 |
    in time for Christmas                                           | 2026-05-14 | by         | ../2026-12-25         |            | 2026-12-25 |
                                                                    | or         | by         | ../2026-12-24         |            | 2026-12-24 |
    before Christmas 2027                                           | 2026-05-14 | by         | ../2027-12-24         |            | 2027-12-24 |
    by Easter                                                       | 2025-12-31 | by         | ../2026-04-05         |            | 2026-04-05 |
    after Easter                                                    | 2025-12-31 | not_before | 2026-04-06/..         |            | 2026-04-06 |
    by New Year's Eve                                               | 2026-05-14 | by         | ../2026-12-31         |            | 2026-12-31 |
    by Thanksgiving                                                 | 2026-05-14 | by         | ../2026-11-26         |            | 2026-11-26 |
    by Halloween                                                    | 2026-05-14 | by         | ../2026-10-31         |            | 2026-10-31 |
    by Labor Day                                                    | 2026-05-14 | by         | ../2026-09-07         |            | 2026-09-07 |
    by the 15th of next month                                       | 2026-05-14 | by         | ../2026-06-15         |            | 2026-06-15 |
    in the second week of June 2026                                 | 2026-05-14 | in         | 2026-06-08/2026-06-14 |            | 2026-06-14 |
    after the weekend                                               | 2026-05-14 | not_before | 2026-05-18/..         |            | 2026-05-18 |
    in a month or two                                               | 2026-05-14 | in         | 2026-06-14/2026-07-14 |            | 2026-07-14 | P2M
    in a week or two                                                | 2026-05-14 | in         | 2026-05-21/2026-05-28 |            | 2026-05-28 | P2W
    in a day or two                                                 | 2026-05-14 | in         | 2026-05-15/2026-05-16 |            | 2026-05-16 | P2D
    anywhere from two to five years                                 | 2026-05-14 | in         | 2028-05-14/2031-05-14 |            | 2031-05-14 | P5Y
    anywhere between two and five years                             | 2026-05-14 | in         | 2028-05-14/2031-05-14 |            | 2031-05-14 | P5Y
    between six months and two years                                | 2026-05-14 | in         | 2026-11-14/2028-05-14 |            | 2028-05-14 | P2Y
    sometime in 2028                                                | 2026-05-14 | in         | 2028                  |            | 2028-12-31 |
    some time next spring                                           | 2026-05-14 | in         | 2027-03/2027-05       |            | 2027-05-31 |
    at some point in 2027                                           | 2026-05-14 | in         | 2027                  |            | 2027-12-31 |
    at any time before 2030                                         | 2026-05-14 | by         | ../2029-12-31         |            | 2029-12-31 |
    in or around 2030                                               | 2026-05-14 | about      | 2030~                 |            | 2030-12-31 |
    by around mid-2027                                              | 2026-05-14 | by         | ../2027-06-30         |            | 2027-06-30 |
    earlier than 2030                                               | 2026-05-14 | by         | ../2029-12-31         |            | 2029-12-31 |
    well before 2030                                                | 2026-05-14 | by         | ../2029-12-31         |            | 2029-12-31 |
    up to and including 2030                                        | 2026-05-14 | until      | 2026-05-14/2030-12-31 |            | 2030-12-31 |
    until the end of next March                                     | 2026-05-14 | until      | 2026-05-14/2027-03-31 |            | 2027-03-31 |
    until the end of the season                                     | 2026-05-14 | until      | 2026-05-14/2026-05-31 |            | 2026-05-31 |
    until the end of the century                                    | 2026-05-14 | until      | 2026-05-14/2099-12-31 |            | 2099-12-31 |
    until at least the end of the decade                            | 2026-05-14 | at_least   | 2026-05-14/2029-12-31 |            | 2029-12-31 |
    annually through 2029                                           | 2026-05-14 | until      | 2026-05-14/2029-12-31 |            | 2029-12-31 |
    on 29 February                                                  | 2026-05-14 | in         | 2028-02-29            |            | 2028-02-29 |
    a week from Friday                                              | 2026-05-14 | in         | 2026-05-22            |            | 2026-05-22 |
    two weeks on Friday                                             | 2026-05-14 | in         | 2026-05-29            |            | 2026-05-29 |
    a month from now                                                | 2026-01-31 | in         | 2026-02~              |            | 2026-02-28 |
                                                                    | more       |            |                       |            |            |
    in the year 2050                                                | 2026-05-14 | in         | 2050                  |            | 2050-12-31 |
    1H 2027                                                         | 2026-05-14 | in         | 2027-01/2027-06       |            | 2027-06-30 |
    2H27                                                            | 2026-05-14 | in         | 2027-07/2027-12       |            | 2027-12-31 |
    by late summer                                                  | 2026-05-14 | by         | ../2026-08-31         |            | 2026-08-31 |
    by early autumn                                                 | 2026-05-14 | by         | ../2026-09-30         |            | 2026-09-30 |
    in early spring                                                 | 2026-05-14 | in         | 2027-03               |            | 2027-03-31 |
                                                                    | or         | in         | 2027-03/2027-03       |            | 2027-03-31 |
    at the tail end of 2027                                         | 2026-05-14 | in         | 2027-12               |            | 2027-12-31 |
    in a decade's time                                              | 2026-05-14 | in         | 2036~                 |            | 2036-12-31 | P10Y
                                                                    | more       |            |                       |            |            |
    a decade from now                                               | 2026-05-14 | in         | 2036~                 |            | 2036-12-31 | P10Y
                                                                    | more       |            |                       |            |            |
    half a century from now                                         | 2026-05-14 | in         | 2076~                 |            | 2076-12-31 | P50Y
                                                                    | more       |            |                       |            |            |
    over the next half-century                                      | 2026-05-14 | in         | 2026-05-14/2076-05-14 |            | 2076-05-14 | P50Y
    The bridge will not open for at least three years.              | 2024-02-29 | not_before | 2027-02-28/..         |            | 2027-02-28 |
    The bridge will not be ready before 2031.                       | 2026-05-14 | not_before | 2031-01-01/..         |            | 2031-01-01 |
    It is unlikely to open before 2031.                             | 2026-05-14 | not_before | 2031-01-01/..         |            | 2031-01-01 |
    It is not expected to open until 2031.                          | 2026-05-14 | not_before | 2031-01-01/..         |            | 2031-01-01 |
    Prices will double by 2040, up from today's £3.                 | 2026-05-14 | by         | ../2040-01-01         |            | 2040-01-01 |
                                                                    | also       | by         | ../2040-12-31         |            | 2040-12-31 |
    Net zero by 2050 remains the aim.                               | 2026-05-14 | by         | ../2050-01-01         |            | 2050-01-01 |
                                                                    | also       | by         | ../2050-12-31         |            | 2050-12-31 |
    Emissions must fall 43% by 2030 from 2019 levels.               | 2026-05-14 | by         | ../2030-01-01         |            | 2030-01-01 |
                                                                    | also       | by         | ../2030-12-31         |            | 2030-12-31 |
    The ban takes effect in January 2027.                           | 2026-05-14 | in         | 2027-01               |            | 2027-01-31 |
    By then, in 2029, the line will carry 4,000 people.             | 2026-05-14 | in         | 2029                  |            | 2029-12-31 |
    We will hire 2,000 nurses in the next 12 months.                | 2025-12-31 | in         | 2025-12-31/2026-12-31 |            | 2026-12-31 | P12M
    The last coal plant closes in 18 months.                        | 2024-02-29 | in         | 2025-08~              |            | 2025-08-31 | P18M
                                                                    | more       |            |                       |            |            |
    come September                                                  | 2026-05-14 | in         | 2026-09               |            | 2026-09-30 |
                                                                    | or         | by         | ../2026-09-01         |            | 2026-09-01 |
                                                                    | more       |            |                       |            |            |
    come 2030                                                       | 2026-05-14 | in         | 2030                  |            | 2030-12-31 |
                                                                    | or         | by         | ../2030-01-01         |            | 2030-01-01 |
                                                                    | more       |            |                       |            |            |
    from two to five years                                          | 2024-02-29 | in         | 2026-02-28/2029-02-28 |            | 2029-02-28 | P5Y
    in the last six weeks of 2026                                   | 2026-05-14 | in         | 2026-11-20/2026-12-31 |            | 2026-12-31 |
    in the opening two months of next year                          | 2025-12-31 | in         | 2026-01/2026-02       |            | 2026-02-28 |
    by the end of the first three months of 2028                    | 2026-05-14 | by         | ../2028-03-31         |            | 2028-03-31 |
    in the first half of the year                                   | 2026-09-01 | in         | 2027-01/2027-06       |            | 2027-06-30 |
    in the first six months of the year                             | 2026-09-01 | in         | 2027-01/2027-06       |            | 2027-06-30 |
    in the last two months of the year                              | 2026-05-14 | in         | 2026-11/2026-12       |            | 2026-12-31 |
    for the first six months of 2027                                | 2026-05-14 | in         | 2027-01/2027-06       |            | 2027-06-30 |
    at some point before 2030                                       | 2026-05-14 | by         | ../2029-12-31         |            | 2029-12-31 |
    at some point next year                                         | 2025-12-31 | in         | 2026                  |            | 2026-12-31 |
    in the mid-22nd century                                         | 2026-05-14 | in         | 2140/2169             |            | 2169-12-31 |
    by the twenty-second century                                    | 2026-05-14 | by         | ../2100-01-01         |            | 2100-01-01 |
                                                                    | also       | by         | ../2199-12-31         |            | 2199-12-31 |
    late in the next decade                                         | 2026-05-14 | in         | 2037/2039             |            | 2039-12-31 |
    over the next month or two                                      | 2026-05-14 | in         | 2026-05-14/2026-07-14 |            | 2026-07-14 | P2M
    in the next day or two                                          | 2025-12-31 | in         | 2025-12-31/2026-01-02 |            | 2026-01-02 | P2D
    over the next year or so                                        | 2026-05-14 | in         | 2026-05-14/2027-05-14 |            | 2027-05-14 | P1Y
                                                                    | more       |            |                       |            |            |
    on and after 1 March 2027                                       | 2026-05-14 | not_before | 2027-03-01/..         |            | 2027-03-01 |
    by EOD                                                          | 2026-05-14 | by         | ../2026-05-14         |            | 2026-05-14 |
    before COB Monday                                               | 2026-05-14 | by         | ../2026-05-18         |            | 2026-05-18 |
    within a year at the very most                                  | 2026-05-14 | in         | 2026-05-14/2027-05-14 |            | 2027-05-14 | P1Y
    three years at the very earliest                                | 2026-05-14 | not_before | 2029-05-14/..         |            | 2029-05-14 |
    in late winter                                                  | 2026-01-15 | in         | 2026-02               |            | 2026-02-28 |
    in early winter                                                 | 2026-01-15 | in         | 2026-12               |            | 2026-12-31 |
    over the summer holidays                                        | 2026-05-14 | in         | 2026-06/2026-08       |            | 2026-08-31 |
    in time for the summer                                          | 2026-05-14 | by         | ../2026-06-01         |            | 2026-06-01 |
                                                                    | also       | by         | ../2026-08-31         |            | 2026-08-31 |
    in time for the 2028 season                                     | 2026-05-14 | by         | ../2028-01-01         |            | 2028-01-01 |
                                                                    | more       |            |                       |            |            |
    The tunnel should carry trains from 2031, and not a day sooner. | 2026-05-14 | not_before | 2031-01-01/..         |            | 2031-01-01 |
    The museum hopes to reopen in time for its centenary in 2029.   | 2026-05-14 | in         | 2029                  |            | 2029-12-31 |
    A decision is due by lunchtime on Thursday.                     | 2026-05-12 | by         | ../2026-05-14         |            | 2026-05-14 |
    Ministers must reply within eight weeks.                        | 2025-12-31 | in         | 2025-12-31/2026-02-25 |            | 2026-02-25 | P8W
    Work begins a fortnight from Monday.                            | 2026-05-14 | in         | 2026-06-01            |            | 2026-06-01 |
    Bills will rise every April until 2030.                         | 2026-05-14 | until      | 2026-05-14/2029-12-31 |            | 2029-12-31 |
                                                                    | more       |            |                       |            |            |
    It could take anything from 18 months to three years.           | 2026-05-14 | in         | 2027-11-14/2029-05-14 |            | 2029-05-14 | P3Y
    The scheme pays for itself after seven years.                   | 2026-05-14 | not_before | 2033-05-14/..         |            | 2033-05-14 |
                                                                    | or         | about      | 2032-11-14/2033-11-14 |            | 2033-11-14 | P7Y
    Half the fleet will be electric by the turn of the decade.      | 2026-05-14 | by         | ../2029-12-31         |            | 2029-12-31 |
    The deficit will be gone by the end of the decade after next.   | 2026-05-14 | by         | ../2049-12-31         |            | 2049-12-31 |
    The reservoir will be full again by the back end of winter.     | 2026-11-10 | by         | ../2027-02-28         |            | 2027-02-28 |
                                                                    | more       |            |                       |            |            |
    Nobody expects a deal before the weekend.                       | 2026-05-14 | not_before | 2026-05-16/..         |            | 2026-05-16 |
  `,
  traps: `
    by COP30                                    | 2024-02-29 | unresolved | by         | null            |
    before COP31 in Antalya                     | 2026-05-14 | unresolved | by         | null            |
    at COP30                                    | 2024-02-29 | unresolved | in         | null            |
    We will halve emissions by COP30.           | 2024-02-29 | unresolved | by         | null            |
    by the next general election                | 2026-05-14 | unresolved | by         | null            |
    before the next World Cup                   | 2026-05-14 | unresolved | by         | null            |
    by the next World Cup                       | 2026-05-14 | unresolved | by         | null            |
    by the World Cup                            | 2026-05-14 | unresolved | by         | null            |
    by the Olympics                             | 2026-05-14 | unresolved | by         | null            |
    before the summer break                     | 2026-05-14 | unresolved | by         | null            |
    before the summer recess                    | 2026-05-14 | unresolved | by         | null            |
    before the summer holidays                  | 2026-05-14 | unresolved | by         | null            |
    after the summer break                      | 2026-05-14 | unresolved | not_before | null            |
    until the ceasefire is signed               | 2026-05-14 | unresolved | until      | null            |
    after Brexit                                | 2026-05-14 | unresolved | not_before | null            |
    by the time she leaves office               | 2026-05-14 | unresolved | by         | null            |
    during the World Cup                        | 2026-05-14 | unresolved | in         | null            |
    by the end of his term                      | 2026-05-14 | unresolved | by         | null            |
    by the end of her second term               | 2026-05-14 | unresolved | by         | null            |
    before the end of the president's term      | 2026-05-14 | unresolved | by         | null            |
    by the end of the war                       | 2026-05-14 | unresolved | by         | null            |
    by the end of the trial                     | 2026-05-14 | unresolved | by         | null            |
    before the end of the current parliament    | 2026-05-14 | unresolved | by         | null            |
    once the war is over                        | 2026-05-14 | unresolved | not_before | null            |
    within 100 days of taking office            | 2026-05-14 | unresolved | in         | null            | P100D
    a year after the war ends                   | 2026-05-14 | unresolved | about      | null            | P1Y
    on election day                             | 2026-05-14 | unresolved | in         | null            |
    by polling day                              | 2026-05-14 | unresolved | by         | null            |
    by the end of Ramadan                       | 2026-05-14 | unresolved | by         | null            |
    in our lifetime                             | 2026-05-14 | unresolved | open       | ../..           |
    in my children's lifetime                   | 2026-05-14 | unresolved | open       | ../..           |
    for decades                                 | 2026-05-14 | unresolved | open       | ../..           |
    in a few decades                            | 2026-05-14 | unresolved | open       | ../..           |
    for the rest of my life                     | 2026-05-14 | unresolved | open       | ../..           |
    for as long as it takes                     | 2026-05-14 | unresolved | open       | ../..           |
    on 29 February 2027                         | 2026-05-14 | unresolved | in         | null            |
    told the Sunday Times                       | 2026-05-14 | unresolved | open       | ../..           |
    the Vision 2030 plan                        | 2026-05-14 | unresolved | open       | ../..           |
    the Good Friday agreement                   | 2026-05-14 | unresolved | open       | ../..           |
    the spring statement                        | 2026-05-14 | unresolved | open       | ../..           |
    the Prague Spring                           | 2026-05-14 | unresolved | open       | ../..           |
    Flight 2026                                 | 2026-05-14 | unresolved | open       | ../..           |
    Agenda 2030                                 | 2026-05-14 | unresolved | open       | ../..           |
    a centuries-old tradition                   | 2026-05-14 | unresolved | open       | ../..           |
    his third century of the season             | 2026-05-14 | unresolved | open       | ../..           |
    the 19th-century mill                       | 2026-05-14 | unresolved | open       | ../..           |
    in the 19th century                         | 2026-05-14 | past       | past       | 1800/1899       |
    in the last century                         | 2026-05-14 | past       | past       |                 |
    earlier this decade                         | 2026-05-14 | past       | past       |                 |
    in the first decade of this century         | 2026-05-14 | past       | past       |                 |
    in the first 100 days of the new government | 2026-05-14 | unresolved |            |                 |
    over the first six months of 2019           | 2026-05-14 | past       | past       | 2019-01/2019-06 |
    The charge fell in 2h tests.                | 2026-05-14 | unresolved | open       | ../..           |
    A cop shot 30 people.                       | 2026-05-14 | unresolved | open       | ../..           |
    The by-election cost £200,000.              | 2026-05-14 | unresolved | open       | ../..           |
    in the 21st minute                          | 2026-05-14 | unresolved | open       | ../..           |
    in the third quarter of the match           | 2026-05-14 | unresolved | open       | ../..           |
    by the end of their contract                | 2026-05-14 | unresolved | by         | null            |
    at the end of his life                      | 2026-05-14 | unresolved | in         | null            |
    He had been told by the end of 2019.        | 2026-05-14 | past       | past       |                 |
    at the start of Ramadan                     | 2026-05-14 | unresolved | in         | null            |
    In the past year or two                     | 2026-05-14 | past       | past       |                 |
    a half-century of decline                   | 2026-05-14 | unresolved |            |                 |
    a quarter-century of decline                | 2026-05-14 | unresolved |            |                 |
  `,
})
