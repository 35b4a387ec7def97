import { phraseClass } from './table'

/** An anchor known to a month or a year gives answers as exact as itself; an unknown or unusable one gives none. */
export const yearPreciseAnchors = phraseClass('vague anchors', {
  phrases: `
    two years                       | 2013          | about      | 2015               | 2015       | 2015-12-31 | P2Y
    I think two years               | 2013          | about      | 2015               | 2015       | 2015-12-31 | P2Y
    five years                      | 2018          | about      | 2023               | 2023       | 2023-12-31 | P5Y
    two years                       | 2013-08       | about      | 2015-02/2016-02    | 2015-08    | 2016-02-29 | P2Y
    three years                     | 2020-02       | about      | 2022-08/2023-08    | 2023-02    | 2023-08-31 | P3Y
    18 months                       | 2013-08       | about      | 2015-02            | 2015-02    | 2015-02-28 | P18M
    within two years                | 2013          | in         | 2013/2015          | 2015       | 2015-12-31 | P2Y
    within two years                | 2013-08       | in         | 2013-08/2015-08    | 2015-08    | 2015-08-31 | P2Y
    over the next three months      | 2018-11       | in         | 2018-11/2019-02    | 2019-02    | 2019-02-28 | P3M
    at least the next two years     | 2013          | at_least   | 2013/2015          | 2015       | 2015-12-31 | P2Y
    for at least the next two years | 2013-08       | at_least   | 2013-08/2015-08    | 2015-08    | 2015-08-31 | P2Y
    for the next two years          | 2013          | until      | 2013/2015          | 2015       | 2015-12-31 | P2Y
    for the next six months         | 2013-08       | until      | 2013-08/2014-02    | 2014-02    | 2014-02-28 | P6M
    until 2015                      | 2013          | until      | 2013/2014          | 2014       | 2014-12-31 |
                                    | also          | until      | 2013/2015          | 2015       | 2015-12-31 |
                                    | or            | until      | 2013/2014-12-31    | 2014-12-31 | 2014-12-31 |
                                    | also          | until      | 2013/2015-12-31    | 2015-12-31 | 2015-12-31 |
    until the end of 2015           | 2013-08       | until      | 2013-08/2015-12    | 2015-12    | 2015-12-31 |
                                    | or            | until      | 2013-08/2015-12-31 | 2015-12-31 | 2015-12-31 |
    in two years                    | 2013          | in         | 2015~              | 2015       | 2015-12-31 | P2Y
                                    | also          | in         | 2013/2015          | 2015       | 2015-12-31 | P2Y
                                    | or            | in         | 2015               | 2015       | 2015-12-31 | P2Y
                                    | also          | in         | 2013/2015          | 2015       | 2015-12-31 | P2Y
    in two years’ time              | 2013-08       | in         | 2015~              | 2015       | 2015-12-31 | P2Y
                                    | also          | in         | 2013-08/2015-08    | 2015-08    | 2015-08-31 | P2Y
    in six months' time             | 2013-08       | in         | 2014-02~           | 2014-02    | 2014-02-28 | P6M
                                    | also          | in         | 2013-08/2014-02    | 2014-02    | 2014-02-28 | P6M
    not for another two years       | 2013          | not_before | 2015/..            | 2015       | 2015-01-01 |
                                    | or            | not_before | 2015-01-01/..      | 2015-01-01 | 2015-01-01 |
    this year                       | 2018          | in         | 2018               |            | 2018-12-31 |
    this month                      | 2013-08       | in         | 2013-08            |            | 2013-08-31 |
    by the end of next year         | 2013          | by         | ../2014-12-31      | 2014-12-31 | 2014-12-31 |
    by the end of next year         | 2013~         | by         | ../2014-12-31      | 2014-12-31 | 2014-12-31 |
    by the end of next month        | 2020-01?      | by         | ../2020-02-29      | 2020-02-29 | 2020-02-29 |
    by the end of 2020              | 2013/2015     | by         | ../2020-12-31      | 2020-12-31 | 2020-12-31 |
    in May 2020                     | the other day | in         | 2020-05            |            | 2020-05-31 |
    by Christmas 2020               | unknown       | by         | ../2020-12-25      | 2020-12-25 | 2020-12-25 |
    on 5 May 2020                   | 2018-02-29    | in         | 2020-05-05         |            | 2020-05-05 |
  `,
  traps: `
    two years                   | unknown    | unresolved | about      | null | P2Y
    within two years            | unknown    | unresolved | in         | null | P2Y
    at least the next two years | unknown    | unresolved | at_least   | null | P2Y
    in two years' time          | unknown    | unresolved | in         | null | P2Y
    two to three years          | unknown    | unresolved | in         | null | P3Y
    for the next two years      | unknown    | unresolved | until      | null | P2Y
    not for another two years   | unknown    | unresolved | not_before | null |
    next year                   | unknown    | unresolved | in         | null |
    next week                   | unknown    | unresolved | in         | null |
    tomorrow                    | unknown    | unresolved | in         | null |
    later this year             | unknown    | unresolved | in         | null |
    this summer                 | unknown    | unresolved | in         | null |
    in May                      | unknown    | unresolved | in         | null |
    by the end of the year      | unknown    | unresolved | by         | null |
    yesterday                   | unknown    | past       | past       | null |
    this morning                | unknown    | unresolved |            |      |
    two years                   | 2013/2015  | unresolved | about      | null | P2Y
    next week                   | 22.08.2013 | unresolved | in         | null |
    within six months           | 2019-02-29 | unresolved | in         | null | P6M
  `,
})
