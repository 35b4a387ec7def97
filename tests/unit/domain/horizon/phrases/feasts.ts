import { phraseClass } from './table'

/** Feasts with fixed rules. Easter Sunday: 21 April 2019, 12 April 2020, 31 March 2024. */
export const feasts = phraseClass('feasts', {
  phrases: `
    by Christmas         | 2019-03-11 | by         | ../2019-12-25         | 2019-12-25 | 2019-12-25 |
    by Christmas         | 2024-12-31 | by         | ../2025-12-25         | 2025-12-25 | 2025-12-25 |
    by Christmas 2020    | 2019-03-11 | by         | ../2020-12-25         | 2020-12-25 | 2020-12-25 |
    before Christmas     | 2019-03-11 | by         | ../2019-12-24         | 2019-12-24 | 2019-12-24 |
    at Christmas         | 2018-11-30 | in         | 2018-12-25            |            | 2018-12-25 |
    until Christmas      | 2019-03-11 | until      | 2019-03-11/2019-12-25 | 2019-12-25 | 2019-12-25 |
    not before Christmas | 2019-03-11 | not_before | 2019-12-25/..         | 2019-12-25 | 2019-12-25 |
    after Christmas      | 2019-03-11 | not_before | 2019-12-26/..         | 2019-12-26 | 2019-12-26 |
    by New Year          | 2019-03-11 | by         | ../2020-01-01         | 2020-01-01 | 2020-01-01 |
    by Easter            | 2019-03-11 | by         | ../2019-04-21         | 2019-04-21 | 2019-04-21 |
    by Easter            | 2019-05-01 | by         | ../2020-04-12         | 2020-04-12 | 2020-04-12 |
    by Easter 2024       | 2019-03-11 | by         | ../2024-03-31         | 2024-03-31 | 2024-03-31 |
    at Easter 2020       | unknown    | in         | 2020-04-12            |            | 2020-04-12 |
    before Easter        | 2019-03-11 | by         | ../2019-04-20         | 2019-04-20 | 2019-04-20 |
    at Halloween         | 2019-03-11 | in         | 2019-10-31            |            | 2019-10-31 |
    by Halloween         | 2019-03-11 | by         | ../2019-10-31         | 2019-10-31 | 2019-10-31 |
  `,
  traps: `
    last Christmas | 2019-03-11 | past       | past | 2018-12-25 |
    by Christmas   | unknown    | unresolved | by   | null       |
  `,
})
