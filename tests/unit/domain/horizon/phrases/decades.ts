import { phraseClass } from './table'

/** The 2020s are 2020 to 2029; the 2000s end with 2099. */
export const decades = phraseClass('decades', {
  phrases: `
    in the 2020s                 | 2019-03-11 | in | 2020/2029     |            | 2029-12-31 |
    the 2030s                    | 2019-03-11 | in | 2030/2039     |            | 2039-12-31 |
    during the 2040s             | unknown    | in | 2040/2049     |            | 2049-12-31 |
    in the early 2020s           | 2019-03-11 | in | 2020/2023     |            | 2023-12-31 |
    early 2030s                  | 2019-03-11 | in | 2030/2033     |            | 2033-12-31 |
    in the mid-2020s             | 2019-03-11 | in | 2024/2026     |            | 2026-12-31 |
    the mid 2030s                | 2013       | in | 2034/2036     |            | 2036-12-31 |
    in the late 2020s            | 2019-03-11 | in | 2027/2029     |            | 2029-12-31 |
    by the end of the decade     | 2019-03-11 | by | ../2019-12-31 | 2019-12-31 | 2019-12-31 |
    by the end of the decade     | 2022-06-20 | by | ../2029-12-31 | 2029-12-31 | 2029-12-31 |
    before the end of the decade | 2013       | by | ../2019-12-31 | 2019-12-31 | 2019-12-31 |
    by the end of the 2020s      | 2019-03-11 | by | ../2029-12-31 | 2029-12-31 | 2029-12-31 |
    by the end of the century    | 2019-03-11 | by | ../2099-12-31 | 2099-12-31 | 2099-12-31 |
    by mid-century               | 2019-03-11 | by | ../2050-12-31 | 2050-12-31 | 2050-12-31 |
  `,
  traps: `
    in the 1990s       | 2019-03-11 | past | past | 1990/1999 |
    in the early 2000s | 2019-03-11 | past | past | 2000/2003 |
    the past decade    | 2019-03-11 | past | past |           |
  `,
})
