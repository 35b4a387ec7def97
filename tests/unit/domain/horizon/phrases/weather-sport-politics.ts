import { phraseClass } from './table'

/** Weather, sport and politics, in Britain, America and India. */
export const weatherSportPolitics = phraseClass('weather, sport, politics', {
  phrases: `
    Rain will spread from the west later today.              | 2019-03-11 | in         | 2019-03-11            |            | 2019-03-11 |
    Sunny spells at the weekend                              | 2019-03-11 | in         | 2019-03-16/2019-03-17 |            | 2019-03-17 |
    Heavy rain is expected overnight.                        | 2019-03-11 | in         | 2019-03-11/2019-03-12 |            | 2019-03-12 |
    The warning stands from 3am until midnight on Wednesday. | 2019-03-11 | until      | 2019-03-11/2019-03-13 | 2019-03-13 | 2019-03-13 |
    He is out for the rest of the season.                    | 2019-03-11 | until      | 2019-03-11/2019-05-31 | 2019-05-31 | 2019-05-31 |
    He could be back in three to four weeks.                 | 2019-03-11 | in         | 2019-04-01/2019-04-08 | -          | 2019-04-08 | P4W
    The replay is a week on Wednesday.                       | 2019-03-11 | in         | 2019-03-20            |            | 2019-03-20 |
    The draw is a fortnight today.                           | 2019-03-11 | in         | 2019-03-25            |            | 2019-03-25 |
    kick-off 3pm Saturday                                    | 2019-03-11 | in         | 2019-03-16            |            | 2019-03-16 |
    They will be promoted next season.                       | 2019-03-11 | in         | 2019-08/2020-05       | -          | 2020-05-31 |
    She will run at the 2020 Olympics.                       | 2019-03-11 | in         | 2020                  | -          | 2020-12-31 |
    His contract runs out in the summer of 2021.             | 2019-03-11 | in         | 2021-06/2021-08       | -          | 2021-08-31 |
    Temperatures will reach the mid-twenties by Friday.      | 2019-03-11 | by         | ../2019-03-15         | 2019-03-15 | 2019-03-15 |
    The heat will last until the middle of next week.        | 2019-03-11 | until      | 2019-03-11/2019-03-20 | 2019-03-20 | 2019-03-20 |
    Snow may fall towards the end of next week.              | 2019-03-11 | in         | 2019-03-21/2019-03-24 | -          | 2019-03-24 |
    Colder from mid-week onwards                             | 2019-03-11 | not_before | 2019-03-13/..         | 2019-03-13 | 2019-03-13 |
    by the time the season ends                              | 2019-03-11 | by         | ../2019-05-31         | 2019-05-31 | 2019-05-31 |
    this time tomorrow                                       | 2019-03-11 | in         | 2019-03-12            |            | 2019-03-12 |
    in the next 24 hours                                     | 2019-03-11 | in         | 2019-03-11/2019-03-12 | 2019-03-12 | 2019-03-12 | P1D
    in an hour                                               | 2019-03-11 | in         | 2019-03-11            | 2019-03-11 | 2019-03-11 |
    an election in May or June                               | 2019-03-11 | in         | 2019-05/2019-06       | -          | 2019-06-30 |
    by Thursday week                                         | 2019-03-11 | by         | ../2019-03-21         | 2019-03-21 | 2019-03-21 |
    by the autumn at the very latest                         | 2019-03-11 | by         | ../2019-09-01         | 2019-09-01 | 2019-09-01 |
                                                             | also       | by         | ../2019-11-30         | 2019-11-30 | 2019-11-30 |
    after Easter                                             | 2019-03-11 | not_before | 2019-04-22/..         | 2019-04-22 | 2019-04-22 |
    until after Easter                                       | 2019-03-11 | until      | 2019-03-11/2019-04-21 | 2019-04-21 | 2019-04-21 |
    not until after 2025                                     | 2019-03-11 | not_before | 2026-01-01/..         | 2026-01-01 | 2026-01-01 |
    It stays shut until 2025 at the earliest.                | 2019-03-11 | at_least   | 2019-03-11/2024-12-31 | 2024-12-31 | 2024-12-31 |
                                                             | also       | at_least   | 2019-03-11/2025-12-31 | 2025-12-31 | 2025-12-31 |
    a year today                                             | 2019-03-11 | in         | 2020-03-11            |            | 2020-03-11 |
    in 2029 or 2030                                          | 2019-03-11 | in         | 2029/2030             | -          | 2030-12-31 |
    by the mid-2030s                                         | 2019-03-11 | by         | ../2035-12-31         | 2035-12-31 | 2035-12-31 |
    in the late 2030s or early 2040s                         | 2019-03-11 | in         | 2037/2043             | -          | 2043-12-31 |
    sometime next year                                       | 2019-03-11 | in         | 2020                  | -          | 2020-12-31 |
    any time from June                                       | 2019-03-11 | not_before | 2019-06-01/..         | 2019-06-01 | 2019-06-01 |
    home by Thanksgiving                                     | 2019-03-11 | by         | ../2019-11-28         | 2019-11-28 | 2019-11-28 |
    after Labor Day                                          | 2019-03-11 | not_before | 2019-09-03/..         | 2019-09-03 | 2019-09-03 |
    by the Fourth of July                                    | 2019-03-11 | by         | ../2019-07-04         | 2019-07-04 | 2019-07-04 |
    a developed nation by 2047                               | 2024-07-05 | by         | ../2047-01-01         | 2047-01-01 | 2047-01-01 |
                                                             | also       | by         | ../2047-12-31         | 2047-12-31 | 2047-12-31 |
    a good two years yet                                     | 2019-03-11 | about      | 2020-09-11/2021-09-11 | 2021-03-11 | 2021-09-11 | P2Y
    Ten years hence, nobody will ask.                        | 2019-03-11 | in         | 2029~                 | 2029       | 2029-12-31 | P10Y
                                                             | also       | in         | 2019-03-11/2029-03-11 | 2029-03-11 | 2029-03-11 | P10Y
    The Senate will vote Thursday.                           | 2019-03-11 | in         | 2019-03-14            |            | 2019-03-14 |
  `,
  traps: `
    The winger is out for six to eight weeks.      | 2019-03-11 | unresolved | lasts      | null  | P8W
    a two-match ban                                | 2019-03-11 | unresolved | open       | ../.. |
    in the first 90 minutes                        | 2019-03-11 | unresolved | open       | ../.. |
    within hours                                   | 2019-03-11 | unresolved | open       | ../.. |
    in the coming hours                            | 2019-03-11 | unresolved | open       | ../.. |
    for the next few hours                         | 2019-03-11 | unresolved | open       | ../.. |
    The bill will pass before the summer recess.   | 2019-03-11 | unresolved | by         | null  |
    by the spring budget                           | 2019-03-11 | unresolved | by         | null  |
    In her first 100 days she will cut taxes.      | 2019-03-11 | unresolved |            |       |
    within 100 days of taking office               | 2019-03-11 | unresolved | in         | null  | P100D
    over the lifetime of this parliament           | 2019-03-11 | unresolved |            |       |
    not until after the election                   | 2019-03-11 | unresolved | not_before | null  |
    by Diwali                                      | 2019-03-11 | unresolved | by         | null  |
    before the monsoon                             | 2019-03-11 | unresolved | by         | null  |
    in the winter session of parliament            | 2019-03-11 | unresolved | in         | null  |
    as set out in the Good Friday Agreement        | 2019-03-11 | unresolved | open       | ../.. |
    in a second term                               | 2019-03-11 | unresolved |            |       |
    for the second year running                    | 2019-03-11 | unresolved |            |       |
    three days before the election                 | 2019-03-11 | unresolved |            |       |
  `,
})
