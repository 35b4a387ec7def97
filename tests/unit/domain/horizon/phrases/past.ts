import { phraseClass } from './table'

/** Words that look back, and dates that lie before the words were said: never due. */
export const past = phraseClass('past', {
  traps: `
    yesterday               | 2019-03-11 | past | past | 2019-03-10            |
    Yesterday,              | 2020-03-01 | past | past | 2020-02-29            |
    yesterday               | 2025-01-01 | past | past | 2024-12-31            |
    last week               | 2019-03-11 | past | past | 2019-03-04/2019-03-10 |
    last week               | 2025-01-01 | past | past | 2024-12-23/2024-12-29 |
    last month              | 2019-03-11 | past | past | 2019-02               |
    last month              | 2020-01-31 | past | past | 2019-12               |
    last year               | 2019-03-11 | past | past | 2018                  |
    last year               | 2013       | past | past | 2012                  |
    last summer             | 2019-03-11 | past | past | 2018-06/2018-08       |
    in the last two years   | 2019-03-11 | past | past | 2017-03-11/2019-03-11 |
    over the last two years | 2018-02-28 | past | past | 2016-02-28/2018-02-28 |
    in the past six months  | 2019-08-31 | past | past | 2019-02-28/2019-08-31 |
    over the past two years | 2020-02-29 | past | past | 2018-02-28/2020-02-29 |
    this time last year     | 2014-07-10 | past | past |                       |
    two years ago           | 2019-03-11 | past | past | 2017~                 |
    about ten years ago     | 2019-03-11 | past | past |                       |
    six months ago          | 2019-03-11 | past | past |                       |
    three weeks ago         | 2019-03-11 | past | past |                       |
    since 2015              | 2019-03-11 | past | past |                       |
    since last year         | 2019-03-11 | past | past |                       |
    earlier this year       | 2019-03-11 | past | past |                       |
    earlier this month      | 2019-03-11 | past | past |                       |
    a year earlier          | 2019-03-11 | past | past |                       |
    in 2010                 | 2019-03-11 | past | past | 2010                  |
    in 2010                 | 2013       | past | past | 2010                  |
    in 2018                 | 2019-03-11 | past | past | 2018                  |
    by 2010                 | 2019-03-11 | past | past |                       |
    by the end of 2018      | 2019-03-11 | past | past |                       |
    until 2010              | 2019-03-11 | past | past |                       |
    in March 2018           | 2019-03-11 | past | past | 2018-03               |
    in February 2019        | 2019-03-11 | past | past | 2019-02               |
    on 10 March 2019        | 2019-03-11 | past | past | 2019-03-10            |
    on 5 May 2018           | 2019-03-11 | past | past | 2018-05-05            |
    31/12/2018              | 2019-03-11 | past | past | 2018-12-31            |
    in the summer of 2018   | 2019-03-11 | past | past | 2018-06/2018-08       |
    Q4 2018                 | 2019-03-11 | past | past | 2018-10/2018-12       |
    late 2018               | 2019-03-11 | past | past | 2018-09/2018-12       |
    between 2010 and 2015   | 2019-03-11 | past | past | 2010/2015             |
    -5 years                | 2019-03-11 | past | past | 2014~                 |
    in −5 years             | 2019-03-11 | past | past | 2014~                 |
    minus two months        | 2019-03-11 | past | past | 2019-01~              |
  `,
})
