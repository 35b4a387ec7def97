import { phraseClass } from './table'

/** Headlines (our own), with the articles and prepositions left out as headlines do. */
export const headlines = phraseClass('headlines', {
  phrases: `
    Pool to stay shut until 2026                      | 2024-07-05 | until      | 2024-07-05/2025-12-31 | 2025-12-31 | 2025-12-31 |
                                                      | also       | until      | 2024-07-05/2026-12-31 | 2026-12-31 | 2026-12-31 |
    City pledges net zero by 2050                     | 2019-03-11 | by         | ../2050-01-01         | 2050-01-01 | 2050-01-01 |
                                                      | also       | by         | ../2050-12-31         | 2050-12-31 | 2050-12-31 |
    Bridge ‘will take a decade’                       | 2019-03-11 | about      | 2024-03-11/2034-03-11 | 2029-03-11 | 2034-03-11 | P10Y
    Trains back by Monday                             | 2019-03-11 | by         | ../2019-03-18         | 2019-03-18 | 2019-03-18 |
    Strike: No bins for three weeks                   | 2019-03-11 | not_before | 2019-04-01/..         | 2019-04-01 | 2019-04-01 | P3W
    Inflation to hit 4% this autumn                   | 2019-03-11 | in         | 2019-09/2019-11       |            | 2019-11-30 |
    House prices to double in 20 years                | 2019-03-11 | in         | 2039~                 | 2039       | 2039-12-31 | P20Y
                                                      | also       | in         | 2019-03-11/2039-03-11 | 2039-03-11 | 2039-03-11 | P20Y
    Half of jobs gone within 15 years, says professor | 2019-03-11 | in         | 2019-03-11/2034-03-11 | 2034-03-11 | 2034-03-11 | P15Y
    Hospital waits to last ‘well into 2025’           | 2023-11-15 | at_least   | 2023-11-15/2024-12-31 | 2024-12-31 | 2024-12-31 |
                                                      | also       | at_least   | 2023-11-15/2025-12-31 | 2025-12-31 | 2025-12-31 |
    Ice warning until Thursday                        | 2019-03-11 | until      | 2019-03-11/2019-03-14 | 2019-03-14 | 2019-03-14 |
    A&E unit to shut overnight from April             | 2019-03-11 | not_before | 2019-04-01/..         | 2019-04-01 | 2019-04-01 |
    Deal ‘done’ by Halloween                          | 2019-03-11 | by         | ../2019-10-31         | 2019-10-31 | 2019-10-31 |
    Rail fares up 2.7% from January 2                 | 2019-03-11 | not_before | 2020-01-02/..         | 2020-01-02 | 2020-01-02 |
    New airport ‘at least 15 years off’               | 2019-03-11 | not_before | 2034-03-11/..         | 2034-03-11 | 2034-03-11 | P15Y
    Rate cut expected as soon as June                 | 2019-03-11 | not_before | 2019-06-01/..         | 2019-06-01 | 2019-06-01 |
    Bin rounds to resume Tuesday                      | 2019-03-11 | in         | 2019-03-12            |            | 2019-03-12 |
    Two more years of works on ring road              | 2019-03-11 | about      | 2020-09-11/2021-09-11 | 2021-03-11 | 2021-09-11 | P2Y
    New stadium ready for 2027-28 season              | 2024-07-05 | in         | 2027-08/2028-05       |            | 2028-05-31 |
    Schools to close from noon tomorrow               | 2019-03-11 | not_before | 2019-03-12/..         | 2019-03-12 | 2019-03-12 |
    Pothole backlog could take 12 years to clear      | 2019-03-11 | about      | 2030-09-11/2031-09-11 | 2031-03-11 | 2031-09-11 | P12Y
    Polls stay open until 10pm                        | 2019-03-11 | until      | 2019-03-11            | 2019-03-11 | 2019-03-11 |
    48-hour walkout from Friday                       | 2019-03-11 | not_before | 2019-03-15/..         | 2019-03-15 | 2019-03-15 |
    War to drag on beyond 2025                        | 2023-11-15 | at_least   | 2023-11-15/2025-12-31 | 2025-12-31 | 2025-12-31 |
    Six-to-nine-month delay for tram                  | 2019-03-11 | in         | 2019-09-11/2019-12-11 | -          | 2019-12-11 | P9M
    Repairs ‘18-24 months away’                       | 2019-03-11 | in         | 2020-09-11/2021-03-11 | -          | 2021-03-11 | P24M
    Games less than a year away                       | 2019-03-11 | in         | 2019-03-11/2020-03-11 | 2020-03-11 | 2020-03-11 | P1Y
    Post-2020 funding secured                         | 2019-03-11 | not_before | 2021-01-01/..         | 2021-01-01 | 2021-01-01 |
    Town shut off till Weds                           | 2019-03-11 | until      | 2019-03-11/2019-03-13 | 2019-03-13 | 2019-03-13 |
  `,
  traps: `
    Coldest March for 50 years                        | 2019-03-11 | past       | past  |       |
    Biggest rise in two years                         | 2019-03-11 | past       | past  |       |
    Club win for the first time in five years         | 2019-03-11 | past       | past  |       |
    Third time in two years that the pier has burned  | 2019-03-11 | past       | past  |       |
    Unemployment at its lowest level in a decade      | 2019-03-11 | past       | past  |       |
    ‘Three more winters’ of high bills                | 2019-03-11 | unresolved | open  | ../.. |
    Council seeks £5m over three years                | 2019-03-11 | unresolved | lasts | null  | P3Y
    One in five shops empty ‘in a few years’          | 2019-03-11 | unresolved | open  | ../.. |
    Party out of power for a generation               | 2019-03-11 | unresolved | open  | ../.. |
    Vision 2030 launched                              | 2019-03-11 | unresolved | open  | ../.. |
    Meet the class of 2025                            | 2019-03-11 | unresolved | open  | ../.. |
    Two years’ worth of rain to fall                  | 2019-03-11 | unresolved |       |       |
    May’s deal will fail                              | 2019-03-11 | unresolved | open  | ../.. |
    The winter of discontent                          | 2019-03-11 | unresolved | open  | ../.. |
    Year-round pools and all-day breakfasts           | 2019-03-11 | unresolved | open  | ../.. |
    A 15-minute city                                  | 2019-03-11 | unresolved |       |       |
  `,
})
