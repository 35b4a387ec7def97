import { phraseClass } from './table'

/** How people say it in passing: halves, short forms, working days, weekends, hours of the day. */
export const everydayWording = phraseClass('everyday wording', {
  phrases: `
    2½ years                        | 2019-03-11 | about      | 2021-03-11/2022-03-11 | 2021-09-11 | 2022-03-11 | P30M
    2.5 years                       | 2019-03-11 | about      | 2021-03-11/2022-03-11 | 2021-09-11 | 2022-03-11 | P30M
    two and a half years            | 2019-03-11 | about      | 2021-03-11/2022-03-11 | 2021-09-11 | 2022-03-11 | P30M
    a year and a half               | 2019-03-11 | about      | 2020-03-11/2021-03-11 | 2020-09-11 | 2021-03-11 | P18M
    half a year                     | 2019-03-11 | about      | 2019-08-27/2019-09-26 | 2019-09-11 | 2019-09-26 | P6M
    from 2020 to 2022               | 2019-03-11 | in         | 2020/2022             | -          | 2022-12-31 |
    within the year                 | 2019-03-11 | in         | 2019-03-11/2019-12-31 |            | 2019-12-31 |
                                    | also       | in         | 2019-03-11/2020-03-11 | 2020-03-11 | 2020-03-11 | P1Y
    within the month                | 2019-03-11 | in         | 2019-03-11/2019-03-31 |            | 2019-03-31 |
                                    | also       | in         | 2019-03-11/2019-04-11 | 2019-04-11 | 2019-04-11 | P1M
    winter 2019/20                  | 2019-03-11 | in         | 2019-12/2020-02       | -          | 2020-02-29 |
    until at least 2025             | 2019-03-11 | at_least   | 2019-03-11/2024-12-31 | 2024-12-31 | 2024-12-31 |
                                    | also       | at_least   | 2019-03-11/2025-12-31 | 2025-12-31 | 2025-12-31 |
    at least until June             | 2019-03-11 | at_least   | 2019-03-11/2019-05-31 | 2019-05-31 | 2019-05-31 |
                                    | also       | at_least   | 2019-03-11/2019-06-30 | 2019-06-30 | 2019-06-30 |
    more than two years             | 2019-03-11 | at_least   | 2019-03-11/2021-03-11 | 2021-03-11 | 2021-03-11 | P2Y
    It will stay shut for over two years | 2019-03-11 | at_least | 2019-03-11/2021-03-11 | 2021-03-11 | 2021-03-11 | P2Y
    in over two years               | 2019-03-11 | not_before | 2021-03-11/..         | 2021-03-11 | 2021-03-11 | P2Y
    in more than two years' time    | 2019-03-11 | not_before | 2021-03-11/..         | 2021-03-11 | 2021-03-11 | P2Y
    in the new year                 | 2019-03-11 | in         | 2020-01               | -          | 2020-01-31 |
                                    | also       | in         | 2020-01/2020-03       | -          | 2020-03-31 |
    28 working days                 | 2019-03-11 | about      | 2019-04-18            | 2019-04-18 | 2019-04-18 |
    within five working days        | 2019-03-14 | in         | 2019-03-14/2019-03-21 | 2019-03-21 | 2019-03-21 |
    the 5th                         | 2019-03-11 | in         | 2019-04-05            |            | 2019-04-05 |
    on the 5th                      | 2019-03-11 | in         | 2019-04-05            |            | 2019-04-05 |
    by the 31st                     | 2019-04-11 | by         | ../2019-05-31         | 2019-05-31 | 2019-05-31 |
    the summer after next           | 2019-03-11 | in         | 2021-06/2021-08       |            | 2021-08-31 |
                                    | also       | in         | 2020-06/2020-08       |            | 2020-08-31 |
    the summer after next           | 2019-10-07 | in         | 2021-06/2021-08       |            | 2021-08-31 |
    the turn of the century         | 2019-03-11 | in         | 2099/2100             | -          | 2100-12-31 |
    by the turn of the century      | 2019-03-11 | by         | ../2099-12-31         | 2099-12-31 | 2099-12-31 |
    by the turn of the year         | 2019-03-11 | by         | ../2019-12-31         | 2019-12-31 | 2019-12-31 |
    in the twenties                 | 2019-03-11 | in         | 2020/2029             | -          | 2029-12-31 |
    in the thirties                 | 2019-03-11 | in         | 2030/2039             | -          | 2039-12-31 |
    by the mid-twenties             | 2019-03-11 | by         | ../2025-12-31         | 2025-12-31 | 2025-12-31 |
    up to 2030                      | 2019-03-11 | until      | 2019-03-11/2029-12-31 | 2029-12-31 | 2029-12-31 |
                                    | also       | until      | 2019-03-11/2030-12-31 | 2030-12-31 | 2030-12-31 |
    from now to 2030                | 2019-03-11 | until      | 2019-03-11/2029-12-31 | 2029-12-31 | 2029-12-31 |
                                    | also       | until      | 2019-03-11/2030-12-31 | 2030-12-31 | 2030-12-31 |
    between now and 2030            | 2019-03-11 | in         | 2019-03-11/2029-12-31 |            | 2029-12-31 |
                                    | also       | in         | 2019-03-11/2030-12-31 |            | 2030-12-31 |
    between now and Christmas       | 2019-03-11 | in         | 2019-03-11/2019-12-25 |            | 2019-12-25 |
    in two hours                    | 2019-03-11 | in         | 2019-03-11            | 2019-03-11 | 2019-03-11 |
    within 90 minutes               | 2019-03-11 | in         | 2019-03-11            | 2019-03-11 | 2019-03-11 |
    in half an hour                 | 2019-03-11 | in         | 2019-03-11            | 2019-03-11 | 2019-03-11 |
    in 2 yrs                        | 2019-03-11 | in         | 2021~                 | 2021       | 2021-12-31 | P2Y
                                    | also       | in         | 2019-03-11/2021-03-11 | 2021-03-11 | 2021-03-11 | P2Y
    18 mths                         | 2019-03-11 | about      | 2020-08-27/2020-09-26 | 2020-09-11 | 2020-09-26 | P18M
    24 mo.                          | 2019-03-11 | about      | 2021-02-24/2021-03-26 | 2021-03-11 | 2021-03-26 | P24M
    6 wks                           | 2019-03-11 | about      | 2019-04-19/2019-04-25 | 2019-04-22 | 2019-04-25 | P6W
    by yr end                       | 2019-03-11 | by         | ../2019-12-31         | 2019-12-31 | 2019-12-31 |
    a couple more years             | 2019-03-11 | about      | 2020-09-11/2021-09-11 | 2021-03-11 | 2021-09-11 | P2Y
    two or so years                 | 2019-03-11 | about      | 2020-09-11/2021-09-11 | 2021-03-11 | 2021-09-11 | P2Y
    two years or so                 | 2019-03-11 | about      | 2020-09-11/2021-09-11 | 2021-03-11 | 2021-09-11 | P2Y
    two-plus years                  | 2019-03-11 | at_least   | 2019-03-11/2021-03-11 | 2021-03-11 | 2021-03-11 | P2Y
    2+ years                        | 2019-03-11 | at_least   | 2019-03-11/2021-03-11 | 2021-03-11 | 2021-03-11 | P2Y
    the best part of two years      | 2019-03-11 | about      | 2020-09-11/2021-09-11 | 2021-03-11 | 2021-09-11 | P2Y
    nearly two years                | 2019-03-11 | about      | 2020-09-11/2021-09-11 | 2021-03-11 | 2021-09-11 | P2Y
    almost two years                | 2019-03-11 | about      | 2020-09-11/2021-09-11 | 2021-03-11 | 2021-09-11 | P2Y
    just under two years            | 2019-03-11 | about      | 2020-09-11/2021-09-11 | 2021-03-11 | 2021-09-11 | P2Y
    no later than two years from now | 2019-03-11 | by        | ../2021-03-11         | 2021-03-11 | 2021-03-11 | P2Y
    two years at most               | 2019-03-11 | in         | 2019-03-11/2021-03-11 | 2021-03-11 | 2021-03-11 | P2Y
    before two years are out        | 2019-03-11 | by         | ../2021-03-11         | 2021-03-11 | 2021-03-11 | P2Y
    by this time next year          | 2019-03-11 | by         | ../2020-03-11         | 2020-03-11 | 2020-03-11 |
    this time next year             | 2019-03-11 | in         | 2020-03~              |            | 2020-03-31 |
    a year from now                 | 2019-03-11 | in         | 2020~                 | 2020       | 2020-12-31 | P1Y
                                    | also       | in         | 2019-03-11/2020-03-11 | 2020-03-11 | 2020-03-11 | P1Y
    a year to the day               | 2019-03-11 | in         | 2020-03-11            | 2020-03-11 | 2020-03-11 | P1Y
    by 2030 at the latest           | 2019-03-11 | by         | ../2030-01-01         | 2030-01-01 | 2030-01-01 |
                                    | also       | by         | ../2030-12-31         | 2030-12-31 | 2030-12-31 |
    by 31st March 2020              | 2019-03-11 | by         | ../2020-03-31         | 2020-03-31 | 2020-03-31 |
    31/3/20                         | 2019-03-11 | in         | 2020-03-31            |            | 2020-03-31 |
    March 31                        | 2019-03-11 | in         | 2019-03-31            |            | 2019-03-31 |
    Mon 18 March                    | 2019-03-11 | in         | 2019-03-18            |            | 2019-03-18 |
    w/c 18 March                    | 2019-03-11 | in         | 2019-03-18/2019-03-24 | -          | 2019-03-24 |
    week beginning Monday 18 March  | 2019-03-11 | in         | 2019-03-18/2019-03-24 | -          | 2019-03-24 |
    the week ending 24 March        | 2019-03-11 | in         | 2019-03-18/2019-03-24 | -          | 2019-03-24 |
    in the week of 18 March         | 2019-03-11 | in         | 2019-03-18/2019-03-24 | -          | 2019-03-24 |
    Q4                              | 2019-03-11 | in         | 2019-10/2019-12       |            | 2019-12-31 |
    FY 2019/20                      | 2019-03-11 | in         | 2019-04/2020-03       |            | 2020-03-31 |
    the second half of next year    | 2019-03-11 | in         | 2020-07/2020-12       |            | 2020-12-31 |
    the back end of the year        | 2019-03-11 | in         | 2019-09/2019-12       |            | 2019-12-31 |
    the first week of May           | 2019-03-11 | in         | 2019-05-01/2019-05-07 |            | 2019-05-07 |
    the last week of May            | 2019-03-11 | in         | 2019-05-25/2019-05-31 |            | 2019-05-31 |
    the weekend                     | 2019-03-11 | in         | 2019-03-16/2019-03-17 | -          | 2019-03-17 |
    this weekend                    | 2019-03-11 | in         | 2019-03-16/2019-03-17 | -          | 2019-03-17 |
    next weekend                    | 2019-03-11 | in         | 2019-03-23/2019-03-24 | -          | 2019-03-24 |
                                    | also       | in         | 2019-03-16/2019-03-17 | -          | 2019-03-17 |
    overnight                       | 2019-03-11 | in         | 2019-03-11/2019-03-12 |            | 2019-03-12 |
    by close of play Friday         | 2019-03-11 | by         | ../2019-03-15         | 2019-03-15 | 2019-03-15 |
    by midnight                     | 2019-03-11 | by         | ../2019-03-11         | 2019-03-11 | 2019-03-11 |
    mid-week                        | 2019-03-11 | in         | 2019-03-13            |            | 2019-03-13 |
    midweek                         | 2024-07-05 | in         | 2024-07-10            |            | 2024-07-10 |
    a week on Tuesday               | 2019-03-11 | in         | 2019-03-19            |            | 2019-03-19 |
    Tuesday week                    | 2019-03-11 | in         | 2019-03-19            |            | 2019-03-19 |
    a fortnight on Tuesday          | 2019-03-11 | in         | 2019-03-26            |            | 2019-03-26 |
    a week today                    | 2019-03-11 | in         | 2019-03-18            |            | 2019-03-18 |
    a fortnight tomorrow            | 2019-03-11 | in         | 2019-03-26            |            | 2019-03-26 |
    in the year to come             | 2019-03-11 | in | 2019-03-11/2020-03-11 | 2020-03-11 | 2020-03-11 | P1Y
                                    | also | in | 2020 | - | 2020-12-31 |
    in the year ahead               | 2019-03-11 | in | 2019-03-11/2020-03-11 | 2020-03-11 | 2020-03-11 | P1Y
                                    | also | in | 2020 | - | 2020-12-31 |
    over the 12 months to come      | 2019-03-11 | in | 2019-03-11/2020-03-11 | 2020-03-11 | 2020-03-11 | P12M
    within the week                 | 2019-03-11 | in | 2019-03-11/2019-03-17 | | 2019-03-17 |
                                    | also | in | 2019-03-11/2019-03-18 | 2019-03-18 | 2019-03-18 | P1W
    within the hour                 | 2019-03-11 | in | 2019-03-11 | | 2019-03-11 |
    not within the year             | 2019-03-11 | not_before | 2020-01-01/.. | 2020-01-01 | 2020-01-01 |
    5th of next month               | 2019-03-11 | in | 2019-04-05 | | 2019-04-05 |
    before midnight                 | 2019-03-11 | by | ../2019-03-11 | 2019-03-11 | 2019-03-11 |
    before 5pm on Friday            | 2019-03-11 | by | ../2019-03-15 | 2019-03-15 | 2019-03-15 |
    before midnight tomorrow        | 2019-03-11 | by | ../2019-03-12 | 2019-03-12 | 2019-03-12 |
    two days before Christmas       | 2019-03-11 | in | 2019-12-23 | | 2019-12-23 |
  `,
  traps: `
    28 working days                        | unknown    | unresolved | about | null  |
    within a matter of weeks               | 2019-03-11 | unresolved | open  | ../.. |
    any day now                            | 2019-03-11 | unresolved | open  | ../.. |
    in the next parliament                 | 2019-03-11 | unresolved | in    | null  |
    this parliament                        | 2019-03-11 | unresolved | in    | null  |
    by the time the next census is taken   | 2019-03-11 | unresolved | by    | null  |
    a year to the day after the fire       | 2019-03-11 | unresolved | about | null  | P1Y
    on the 5th floor                       | 2019-03-11 | unresolved | open  | ../.. |
    the 5th person to resign               | 2019-03-11 | unresolved | open  | ../.. |
    temperatures in the twenties           | 2019-03-11 | unresolved | open  | ../.. |
    an overnight success                   | 2019-03-11 | unresolved | open  | ../.. |
    for the turn of the screw              | 2019-03-11 | unresolved | open  | ../.. |
    version 1.2.20                         | 2019-03-11 | unresolved | open  | ../.. |
    the train is two hours late            | 2019-03-11 | unresolved | open  | ../.. |
    two years behind schedule              | 2019-03-11 | unresolved | open  | ../.. |
    on the last day of term                | 2019-03-11 | unresolved |       |       |
    He left office two years before.       | 2019-03-11 | past       | past  |       |
    a 20 minutes' walk                     | 2019-03-11 | unresolved | open  | ../.. |
  `,
})
