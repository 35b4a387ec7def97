import { phraseClass } from './table'

/** UK years: the fiscal one April to March, the school's September to August, football's August to May. */
export const fiscalAndSchoolYears = phraseClass('fiscal and school years', {
  phrases: `
    2015/16                          | 2013-08-23 | in         | 2015-04/2016-03 |            | 2016-03-31 |
    in 2015-16                       | 2013-08-23 | in         | 2015-04/2016-03 |            | 2016-03-31 |
    in 2015–16                       | 2013       | in         | 2015-04/2016-03 |            | 2016-03-31 |
    the 2015/16 financial year       | 2013-08-23 | in         | 2015-04/2016-03 |            | 2016-03-31 |
    in 2020/21                       | 2019-03-11 | in         | 2020-04/2021-03 |            | 2021-03-31 |
    in 2099/00                       | 2019-03-11 | in         | 2099-04/2100-03 |            | 2100-03-31 |
    the 2015/16 school year          | 2013-08-23 | in         | 2015-09/2016-08 |            | 2016-08-31 |
    in the 2015-16 academic year     | 2013-08-23 | in         | 2015-09/2016-08 |            | 2016-08-31 |
    the 2015/16 season               | 2013-08-23 | in         | 2015-08/2016-05 |            | 2016-05-31 |
    2015/2016                        | 2013-08-23 | in         | 2015/2016       |            | 2016-12-31 |
    2011-12                          | 2010-06-01 | in         | 2011-04/2012-03 |            | 2012-03-31 |
                                     | also       | in         | 2011-12         |            | 2011-12-31 |
    this financial year              | 2019-03-11 | in         | 2018-04/2019-03 |            | 2019-03-31 |
    this financial year              | 2018-11-30 | in         | 2018-04/2019-03 |            | 2019-03-31 |
    this financial year              | 2019-04-01 | in         | 2019-04/2020-03 |            | 2020-03-31 |
    in-year                          | 2018-11-30 | in         | 2018-04/2019-03 |            | 2019-03-31 |
    in year                          | 2019-03-31 | in         | 2018-04/2019-03 |            | 2019-03-31 |
    in-year                          | 2018       | in         | 2018/2019       |            | 2019-12-31 |
                                     | or         | in         | 2018/2019       |            | 2019-03-31 |
    next financial year              | 2019-03-11 | in         | 2019-04/2020-03 |            | 2020-03-31 |
    by the end of the financial year | 2019-03-11 | by         | ../2019-03-31   | 2019-03-31 | 2019-03-31 |
    by the end of the financial year | 2013-08-23 | by         | ../2014-03-31   | 2014-03-31 | 2014-03-31 |
    at the end of the financial year | 2018-11-30 | in         | 2019-03         |            | 2019-03-31 |
    FY2020                           | 2019-03-11 | in         | 2019-04/2020-03 |            | 2020-03-31 |
                                     | also       | in         | 2020            |            | 2020-12-31 |
    in FY20                          | 2018-11-30 | in         | 2019-04/2020-03 |            | 2020-03-31 |
                                     | also       | in         | 2020            |            | 2020-12-31 |
    the autumn term 2019             | 2019-03-11 | in         | 2019-09/2019-12 |            | 2019-12-31 |
    in the autumn term               | 2019-03-11 | in         | 2019-09/2019-12 |            | 2019-12-31 |
    in the spring term 2020          | 2019-03-11 | in         | 2020-01/2020-04 |            | 2020-04-30 |
    in the summer term               | 2019-03-11 | in         | 2019-05/2019-07 |            | 2019-07-31 |
    this term                        | 2019-03-11 | in         | 2019-01/2019-04 |            | 2019-04-30 |
    this tax year                    | 2019-04-05 | in         | 2018-04-06/2019-04-05 |            | 2019-04-05 |
    this tax year                    | 2019-04-06 | in         | 2019-04-06/2020-04-05 |            | 2020-04-05 |
    the 2020/21 tax year             | 2019-03-11 | in         | 2020-04-06/2021-04-05 |            | 2021-04-05 |
    by the end of the tax year       | 2019-03-11 | by         | ../2019-04-05   | 2019-04-05 | 2019-04-05 |
    in the first half of the next tax year | 2019-03-11 | in   | 2019-04-06/2019-10-05 |            | 2019-10-05 |
    at the end of the next tax year  | 2019-03-11 | in         | 2020-03-06/2020-04-05 |            | 2020-04-05 |
    from 2020/21                     | 2019-03-11 | not_before | 2020-04-01/..   | 2020-04-01 | 2020-04-01 |
  `,
  traps: `
    in the 2014/15 financial year | 2019-03-11 | past       | past | 2014-04/2015-03 |
    this financial year           | unknown    | unresolved | in   | null            |
  `,
})
