import { phraseClass } from './table'

/** Northern seasons by whole months. "Next summer" while this year's is ahead: next year's first, then the coming one. */
export const seasons = phraseClass('seasons', {
  phrases: `
    this summer           | 2019-03-11 | in | 2019-06/2019-08 |  | 2019-08-31 |
    in the summer         | 2019-03-11 | in | 2019-06/2019-08 |  | 2019-08-31 |
    summer 2020           | 2019-03-11 | in | 2020-06/2020-08 |  | 2020-08-31 |
    in the summer of 2020 | unknown    | in | 2020-06/2020-08 |  | 2020-08-31 |
    in the spring of 2020 | 2019-03-11 | in | 2020-03/2020-05 |  | 2020-05-31 |
    spring 2022           | 2018       | in | 2022-03/2022-05 |  | 2022-05-31 |
    this autumn           | 2019-03-11 | in | 2019-09/2019-11 |  | 2019-11-30 |
    in the autumn         | 2013-08-23 | in | 2013-09/2013-11 |  | 2013-11-30 |
    in the fall of 2020   | 2019-03-11 | in | 2020-09/2020-11 |  | 2020-11-30 |
    this winter           | 2019-03-11 | in | 2019-12/2020-02 |  | 2020-02-29 |
    this winter           | 2021-01-15 | in | 2020-12/2021-02 |  | 2021-02-28 |
    in the winter of 2019 | 2019-03-11 | in | 2019-12/2020-02 |  | 2020-02-29 |
    this spring           | 2019-03-11 | in | 2019-03/2019-05 |  | 2019-05-31 |
    in the spring         | 2019-10-07 | in | 2020-03/2020-05 |  | 2020-05-31 |
    next summer           | 2019-03-11 | in | 2020-06/2020-08 |  | 2020-08-31 |
                          | also       | in | 2019-06/2019-08 |  | 2019-08-31 |
    next autumn           | 2019-03-11 | in | 2020-09/2020-11 |  | 2020-11-30 |
                          | also       | in | 2019-09/2019-11 |  | 2019-11-30 |
    next summer           | 2019-10-07 | in | 2020-06/2020-08 |  | 2020-08-31 |
    Next spring           | 2018-11-30 | in | 2019-03/2019-05 |  | 2019-05-31 |
  `,
})
