import { phraseClass } from './table'

/** What companies, banks and agencies write: quarters, financial years, ranges. */
export const companyStatements = phraseClass('company statements', {
  phrases: `
    We expect to break even in the second half of FY2025.  | 2023-11-15 | in         | 2024-10/2025-03       | -          | 2025-03-31 |
                                                           | also       | in         | 2025-07/2025-12       | -          | 2025-12-31 |
    Delivery will begin in H2 2024.                        | 2023-11-15 | in         | 2024-07/2024-12       | -          | 2024-12-31 |
    Margins will recover in H2.                            | 2019-03-11 | in         | 2019-07/2019-12       | -          | 2019-12-31 |
    by Q3                                                  | 2019-03-11 | by         | ../2019-07-01         | 2019-07-01 | 2019-07-01 |
                                                           | also       | by         | ../2019-09-30         | 2019-09-30 | 2019-09-30 |
    Production starts in 3Q24.                             | 2023-11-15 | in         | 2024-07/2024-09       | -          | 2024-09-30 |
    The line opens in Q3 FY25.                             | 2024-07-05 | in         | 2024-10/2024-12       | -          | 2024-12-31 |
                                                           | also       | in         | 2025-07/2025-09       | -          | 2025-09-30 |
    over the next 12 to 18 months                          | 2019-03-11 | in         | 2019-03-11/2020-09-11 |            | 2020-09-11 | P18M
    within 12-18 months                                    | 2019-03-11 | in         | 2019-03-11/2020-09-11 |            | 2020-09-11 | P18M
    payback in under 24 months                             | 2019-03-11 | in         | 2019-03-11/2021-03-11 | 2021-03-11 | 2021-03-11 | P24M
    We will return to profit the year after next.          | 2019-03-11 | in         | 2021                  |            | 2021-12-31 |
    by the end of calendar 2024                            | 2023-11-15 | by         | ../2024-12-31         | 2024-12-31 | 2024-12-31 |
    in calendar year 2024                                  | 2023-11-15 | in         | 2024                  | -          | 2024-12-31 |
    in fiscal 2025                                         | 2024-07-05 | in         | 2024-04/2025-03       | -          | 2025-03-31 |
                                                           | also       | in         | 2025                  | -          | 2025-12-31 |
    in FY2024-25                                           | 2022-06-20 | in         | 2024-04/2025-03       | -          | 2025-03-31 |
    in the year to 31 March 2020                           | 2019-03-11 | in         | 2019-04-01/2020-03-31 | -          | 2020-03-31 |
    in the 12 months to June 2020                          | 2019-03-11 | in         | 2019-07/2020-06       | -          | 2020-06-30 |
    in the current quarter                                 | 2019-03-11 | in         | 2019-01/2019-03       | -          | 2019-03-31 |
    Refunds go out by close of business tomorrow.          | 2019-03-11 | by         | ../2019-03-12         | 2019-03-12 | 2019-03-12 |
    The firm has enough cash for at least 12 months.       | 2019-03-11 | at_least   | 2019-03-11/2020-03-11 | 2020-03-11 | 2020-03-11 | P12M
    no sooner than the back half of 2025                   | 2023-11-15 | not_before | 2025-07-01/..         | 2025-07-01 | 2025-07-01 |
    in mid- to late 2025                                   | 2023-11-15 | in         | 2025-05/2025-12       | -          | 2025-12-31 |
    in early to mid 2025                                   | 2023-11-15 | in         | 2025-01/2025-08       | -          | 2025-08-31 |
    in late 2024 or early 2025                             | 2023-11-15 | in         | 2024-09/2025-04       | -          | 2025-04-30 |
    around the end of the year                             | 2019-03-11 | about      | 2019-12~              | -          | 2019-12-31 |
    circa 2030                                             | 2019-03-11 | about      | 2030~                 | -          | 2030-12-31 |
    A 24/7 helpline will open on Monday.                   | 2019-03-11 | in         | 2019-03-18            |            | 2019-03-18 |
    shipping 4-6 weeks from now                            | 2019-03-11 | in         | 2019-04-08/2019-04-22 | -          | 2019-04-22 | P6W
    12/31/2025                                             | 2023-11-15 | in         | 2025-12-31            |            | 2025-12-31 |
    in twelve months time                                  | 2019-03-11 | in         | 2020-03~              | 2020-03    | 2020-03-31 | P12M
                                                           | also       | in         | 2019-03-11/2020-03-11 | 2020-03-11 | 2020-03-11 | P12M
    in one to two years' time                              | 2019-03-11 | in         | 2020-03-11/2021-03-11 | -          | 2021-03-11 | P2Y
    in the next fortnight                                  | 2019-03-11 | in         | 2019-03-11/2019-03-25 | 2019-03-25 | 2019-03-25 | P2W
    in the five years to 2025 | 2019-03-11 | in | 2021/2025 | - | 2025-12-31 |
    in the third quarter of 2020/21 | 2019-03-11 | in | 2020-10/2020-12 | - | 2020-12-31 |
    The worst is over in two years. | 2019-03-11 | in | 2021~ | 2021 | 2021-12-31 | P2Y
     | also | in | 2019-03-11/2021-03-11 | 2021-03-11 | 2021-03-11 | P2Y
    This parliament will sit until 2022. | 2019-03-11 | until | 2019-03-11/2021-12-31 | 2021-12-31 | 2021-12-31 |
     | also | until | 2019-03-11/2022-12-31 | 2022-12-31 | 2022-12-31 |
  `,
  traps: `
    Guidance for the full year is unchanged.        | 2019-03-11 | unresolved |       |       |
    savings of £20m a year by the third year        | 2019-03-11 | unresolved |       |       |
    Refunds will be made within 14 days of receipt. | 2019-03-11 | unresolved | in    | null  | P14D
    a five-year, £40m deal                          | 2019-03-11 | unresolved | lasts | null  | P5Y
    We work a 35-hour week.                         | 2019-03-11 | unresolved | open  | ../.. |
    a year-long inquiry                             | 2019-03-11 | unresolved | lasts | null  | P1Y
    The yield on 10-year gilts rose.                | 2019-03-11 | unresolved | open  | ../.. |
  `,
})
