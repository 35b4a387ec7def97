import { phraseClass } from './table'

/** Council papers and court orders (sentences of our own). */
export const papersAndOrders = phraseClass('papers and orders', {
  phrases: `
    The consultation closes at noon on 14 April.                                | 2019-03-11 | in         | 2019-04-14            | 2019-04-14 | 2019-04-14 |
    The savings must be made before the financial year ends.                    | 2019-03-11 | by         | ../2019-03-31         | 2019-03-31 | 2019-03-31 |
    Officers will report back within 28 days.                                   | 2019-03-11 | in         | 2019-03-11/2019-04-08 | 2019-04-08 | 2019-04-08 | P28D
    He was given 14 days to appeal.                                             | 2019-03-11 | about      | 2019-03-25            | 2019-03-25 | 2019-03-25 | P14D
    The order runs until midnight on 30 June 2025.                              | 2025-01-31 | until      | 2025-01-31/2025-06-30 | 2025-06-30 | 2025-06-30 |
    She must pay the costs by 4pm on Friday.                                    | 2019-03-11 | by         | ../2019-03-15         | 2019-03-15 | 2019-03-15 |
    The hearing is listed for three days from 3 June.                           | 2019-03-11 | lasts      | 2019-06-03/2019-06-06 | 2019-06-06 | 2019-06-06 | P3D
    The road will be shut for a fortnight from Monday.                          | 2019-03-11 | lasts      | 2019-03-18/2019-04-01 | 2019-04-01 | 2019-04-01 | P2W
    The grant is paid for two years from September.                             | 2019-03-11 | lasts      | 2019-09/2021-09       | 2021-09    | 2021-09-30 | P2Y
    The inquiry is expected to take the best part of two years.                 | 2019-03-11 | about      | 2020-09-11/2021-09-11 | 2021-03-11 | 2021-09-11 | P2Y
    The policy must be in place no later than the start of the 2024/25 academic year. | 2023-11-15 | by   | ../2024-09-01         | 2024-09-01 | 2024-09-01 |
    A notice will be issued within five working days.                           | 2019-03-11 | in         | 2019-03-11/2019-03-18 | 2019-03-18 | 2019-03-18 |
    Objections must be lodged within ten business days.                         | 2024-07-05 | in         | 2024-07-05/2024-07-19 | 2024-07-19 | 2024-07-19 |
    The keys go back three working days from today.                             | 2019-03-11 | in         | 2019-03-14            | 2019-03-14 | 2019-03-14 |
                                                                                | also       | in         | 2019-03-11/2019-03-14 | 2019-03-14 | 2019-03-14 |
    The tenancy ends on the 28th.                                               | 2019-03-11 | in         | 2019-03-28            |            | 2019-03-28 |
    payable on the 1st of next month                                            | 2019-03-11 | in         | 2019-04-01            |            | 2019-04-01 |
    by the 15th of this month                                                   | 2019-03-11 | by         | ../2019-03-15         | 2019-03-15 | 2019-03-15 |
    on the last day of March                                                    | 2019-03-11 | in         | 2019-03-31            |            | 2019-03-31 |
    Elections are held on the first Thursday in May.                            | 2019-03-11 | in         | 2019-05-02            |            | 2019-05-02 |
    The committee meets on the last Friday of the month.                        | 2019-03-11 | in         | 2019-03-29            |            | 2019-03-29 |
    on the second Tuesday in June 2020                                          | 2019-03-11 | in         | 2020-06-09            |            | 2020-06-09 |
    The freeze applies for the rest of the year.                                | 2019-03-11 | until      | 2019-03-11/2019-12-31 | 2019-12-31 | 2019-12-31 |
    not before 1 October 2024 at the earliest                                   | 2023-11-15 | not_before | 2024-10-01/..         | 2024-10-01 | 2024-10-01 |
    The case was adjourned until 9.30am on 4 April.                             | 2019-03-11 | until      | 2019-03-11/2019-04-04 | 2019-04-04 | 2019-04-04 |
    remanded in custody until 25 March                                          | 2019-03-11 | until      | 2019-03-11/2019-03-25 | 2019-03-25 | 2019-03-25 |
    a trial in the first half of May                                            | 2019-03-11 | in         | 2019-05-01/2019-05-15 | -          | 2019-05-15 |
    The review is due in Q1 2020/21.                                            | 2019-03-11 | in         | 2020-04/2020-06       | -          | 2020-06-30 |
    Receipts are expected in Q4 2019/20.                                        | 2019-03-11 | in         | 2020-01/2020-03       | -          | 2020-03-31 |
    by 31.03.2020                                                               | 2019-03-11 | by         | ../2020-03-31         | 2020-03-31 | 2020-03-31 |
    by 31.3.20                                                                  | 2019-03-11 | by         | ../2020-03-31         | 2020-03-31 | 2020-03-31 |
    on or before March 31, 2020                                                 | 2019-03-11 | by         | ../2020-03-31         | 2020-03-31 | 2020-03-31 |
    w.e.f. 1 April 2019                                                         | 2019-03-11 | not_before | 2019-04-01/..         | 2019-04-01 | 2019-04-01 |
    The target will be met by 2024-25.                                          | 2022-06-20 | by         | ../2024-04-01         | 2024-04-01 | 2024-04-01 |
                                                                                | also       | by         | ../2025-03-31         | 2025-03-31 | 2025-03-31 |
    Works are planned between 1 April and 30 June.                              | 2019-03-11 | in         | 2019-04-01/2019-06-30 | -          | 2019-06-30 |
    The library shuts from 5 to 9 August for repairs.                           | 2019-03-11 | in         | 2019-08-05/2019-08-09 | -          | 2019-08-09 |
    by the second week of April                                                 | 2019-03-11 | by         | ../2019-04-08         | 2019-04-08 | 2019-04-08 |
                                                                                | also       | by         | ../2019-04-14         | 2019-04-14 | 2019-04-14 |
    by end-March                                                                | 2019-03-11 | by         | ../2019-03-31         | 2019-03-31 | 2019-03-31 |
    by end March 2020                                                           | 2019-03-11 | by         | ../2020-03-31         | 2020-03-31 | 2020-03-31 |
    by the end of the coming financial year                                     | 2019-03-11 | by         | ../2020-03-31         | 2020-03-31 | 2020-03-31 |
    The firm said on Tuesday that the plant will close by 2022. | 2019-03-11 | by | ../2022-01-01 | 2022-01-01 | 2022-01-01 |
     | also | by | ../2022-12-31 | 2022-12-31 | 2022-12-31 |
    The minister told MPs on Monday the backlog would be gone in 18 months. | 2019-03-11 | in | 2020-09~ | 2020-09 | 2020-09-30 | P18M
     | also | in | 2019-03-11/2020-09-11 | 2020-09-11 | 2020-09-11 | P18M
    Shares rose 4% on Monday; the bank sees a slump by mid-2020. | 2019-03-11 | by | ../2020-06-30 | 2020-06-30 | 2020-06-30 |
    Speaking on Friday, she said it would take two years. | 2019-03-11 | about | 2020-09-11/2021-09-11 | 2021-03-11 | 2021-09-11 | P2Y
    He said it will close on Tuesday. | 2019-03-11 | in | 2019-03-12 | | 2019-03-12 |
    He said the shop closes on Tuesday. | 2019-03-11 | in | 2019-03-12 | | 2019-03-12 |
    by end of play today | 2019-03-11 | by | ../2019-03-11 | 2019-03-11 | 2019-03-11 |
    by close of business on 29 March | 2019-03-11 | by | ../2019-03-29 | 2019-03-29 | 2019-03-29 |
  `,
  traps: `
    An appeal may be made within 28 working days of the hearing. | 2019-03-11 | unresolved | in    | null |
    within 21 days of the date of the order                      | 2019-03-11 | unresolved | in    | null | P21D
    Papers are sent out three working days before the meeting.   | 2019-03-11 | unresolved |       |      |
    Permission lapses three years from the date of this notice.  | 2019-03-11 | unresolved | about | null | P3Y
    He was jailed for 18 months in prison.                       | 2019-03-11 | unresolved |       |      |
    She was banned from driving for 20 months.                   | 2019-03-11 | unresolved | lasts | null | P20M
    over the medium term financial plan                          | 2019-03-11 | unresolved | open  |      |
    a tenant must give three months’ notice                      | 2019-03-11 | unresolved | open  |      |
    She was awarded six months’ pay.                             | 2019-03-11 | unresolved | open  |      |
    for a period of 180 days                                     | 2019-03-11 | unresolved | lasts | null | P180D
    The firm said on Tuesday it was sorry. | 2019-03-11 | past | past | 2019-03-05 |
    three years on from the fire | 2019-03-11 | unresolved | about | null | P3Y
    by election day | 2019-03-11 | unresolved | by | null |
  `,
})
