import { phraseClass } from './table'

/** Calendar quarters and halves, as intervals of months. */
export const quartersAndHalves = phraseClass('quarters and halves', {
  phrases: `
    Q3 2020                              | 2019-03-11 | in | 2020-07/2020-09 |            | 2020-09-30 |
    in Q1 2020                           | 2019-03-11 | in | 2020-01/2020-03 |            | 2020-03-31 |
    2020 Q3                              | 2019-03-11 | in | 2020-07/2020-09 |            | 2020-09-30 |
    in q4 2020                           | unknown    | in | 2020-10/2020-12 |            | 2020-12-31 |
    the third quarter of 2020            | 2019-03-11 | in | 2020-07/2020-09 |            | 2020-09-30 |
    in the second quarter of 2020        | 2018       | in | 2020-04/2020-06 |            | 2020-06-30 |
    in the fourth quarter of 2020        | 2019-03-11 | in | 2020-10/2020-12 |            | 2020-12-31 |
    next quarter                         | 2019-03-11 | in | 2019-04/2019-06 |            | 2019-06-30 |
    next quarter                         | 2018-11-30 | in | 2019-01/2019-03 |            | 2019-03-31 |
    this quarter                         | 2019-03-11 | in | 2019-01/2019-03 |            | 2019-03-31 |
    this quarter                         | 2024-12-31 | in | 2024-10/2024-12 |            | 2024-12-31 |
    in the third quarter                 | 2019-03-11 | in | 2019-07/2019-09 |            | 2019-09-30 |
    in the first quarter                 | 2019-03-11 | in | 2019-01/2019-03 |            | 2019-03-31 |
    in the first quarter                 | 2018-11-30 | in | 2019-01/2019-03 |            | 2019-03-31 |
    the first half of 2020               | 2019-03-11 | in | 2020-01/2020-06 |            | 2020-06-30 |
    in the second half of 2020           | 2019-03-11 | in | 2020-07/2020-12 |            | 2020-12-31 |
    H1 2020                              | 2019-03-11 | in | 2020-01/2020-06 |            | 2020-06-30 |
    in the first half of next year       | 2019-03-11 | in | 2020-01/2020-06 |            | 2020-06-30 |
    in the second half of this year      | 2019-03-11 | in | 2019-07/2019-12 |            | 2019-12-31 |
    by the end of Q3 2020                | 2019-03-11 | by | ../2020-09-30   | 2020-09-30 | 2020-09-30 |
    by the end of the first half of 2020 | 2019-03-11 | by | ../2020-06-30   | 2020-06-30 | 2020-06-30 |
  `,
})
