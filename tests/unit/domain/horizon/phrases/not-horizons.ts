import { phraseClass } from './table'

/** Ages, names, prices, rates, verbs that look like months: no words here say when. */
export const notHorizons = phraseClass('not horizons', {
  traps: `
                                      | 2019-03-11 | unresolved | open | ../.. |
    \u00a0\u00a0                      | 2019-03-11 | unresolved | open | ../.. |
    …                                 | 2019-03-11 | unresolved | open | ../.. |
    “”,                               | unknown    | unresolved | open | ../.. |
    ?!                                | 2013       | unresolved | open | ../.. |
    we will put this right            | 2018-11-30 | unresolved | open | ../.. |
    a two-year-old boy                | 2019-03-11 | unresolved | open | ../.. |
    a 100-year-old bridge             | 2019-03-11 | unresolved | open | ../.. |
    five-year-olds                    | 2019-03-11 | unresolved | open | ../.. |
    a six-month-old puppy             | 2019-03-11 | unresolved | open | ../.. |
    he is 30 years old                | 2019-03-11 | unresolved | open | ../.. |
    aged 30                           | 2019-03-11 | unresolved | open | ../.. |
    people aged 18 to 24              | 2019-03-11 | unresolved | open | ../.. |
    the 20-year veteran               | 2019-03-11 | unresolved | open | ../.. |
    section 114                       | 2018-11-30 | unresolved | open | ../.. |
    two section 114 notices           | 2018       | unresolved | open | ../.. |
    Windows 2000                      | 2019-03-11 | unresolved | open | ../.. |
    1,500 people                      | 2019-03-11 | unresolved | open | ../.. |
    2,020 homes                       | 2019-03-11 | unresolved | open | ../.. |
    £2,020                            | 2019-03-11 | unresolved | open | ../.. |
    £2020                             | 2019-03-11 | unresolved | open | ../.. |
    70 of 441                         | 2013-08-23 | unresolved | open | ../.. |
    three out of four                 | 2013-08-23 | unresolved | open | ../.. |
    40 per cent                       | 2018-11-30 | unresolved | open | ../.. |
    £3m a year                        | 2019-03-11 | unresolved | open | ../.. |
    £30,000 a year                    | 2019-03-11 | unresolved | open | ../.. |
    three times a week                | 2019-03-11 | unresolved | open | ../.. |
    twice a month                     | 2019-03-11 | unresolved | open | ../.. |
    24-hour news                      | 2019-03-11 | unresolved | open | ../.. |
    a 12-month low                    | 2019-03-11 | unresolved | open | ../.. |
    year on year                      | 2019-03-11 | unresolved | open | ../.. |
    year-on-year                      | 2019-03-11 | unresolved | open | ../.. |
    a seven-day service               | 2019-03-11 | unresolved | open | ../.. |
    24/7                              | 2019-03-11 | unresolved | open | ../.. |
    9/11                              | 2019-03-11 | unresolved | open | ../.. |
    half-year results                 | 2019-03-11 | unresolved | open | ../.. |
    two-thirds                        | 2019-03-11 | unresolved | open | ../.. |
    second-year students              | 2019-03-11 | unresolved | open | ../.. |
    year 6 pupils                     | 2019-03-11 | unresolved | open | ../.. |
    it may rain                       | 2019-03-11 | unresolved | open | ../.. |
    the council may close the library | 2019-03-11 | unresolved | open | ../.. |
    Theresa May                       | 2018-11-30 | unresolved | open | ../.. |
    Mrs May will speak                | 2018-11-30 | unresolved | open | ../.. |
    they will march on                | 2019-03-11 | unresolved | open | ../.. |
    an august body                    | 2019-03-11 | unresolved | open | ../.. |
    the second bridge                 | 2019-03-11 | unresolved | open | ../.. |
    a second chance                   | 2019-03-11 | unresolved | open | ../.. |
    in his Sunday best                | 2019-03-11 | unresolved | open | ../.. |
    prices will fall                  | 2019-03-11 | unresolved | open | ../.. |
    hopes spring from this            | 2019-03-11 | unresolved | open | ../.. |
    the G20                           | 2019-03-11 | unresolved | open | ../.. |
    Covid-19                          | 2020-02-29 | unresolved | open | ../.. |
  `,
})
