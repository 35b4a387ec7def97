import { phraseClass } from './table'

/** Sentences as a paper prints them (our own): the one horizon in them is found among names, ages and figures. */
export const wholeClauses = phraseClass('whole clauses', {
  phrases: `
    The ring road will reopen by the end of 2020, the contractor said.                            | 2019-03-11 | by         | ../2020-12-31         | 2020-12-31 | 2020-12-31 |
    Care homes are likely to stay below standard for at least the next two years, managers admit. | 2013-08-23 | at_least   | 2013-08-23/2015-08-23 | 2015-08-23 | 2015-08-23 | P2Y
    “I think two years,” the new head of the trust told the committee.                            | 2013-08-22 | about      | 2015-02-22/2016-02-22 | 2015-08-22 | 2016-02-22 | P2Y
    It will be two years before the lifts work again, the landlord said.                          | 2019-03-11 | about      | 2020-09-11/2021-09-11 | 2021-03-11 | 2021-09-11 | P2Y
    Tenants face a two-year battle to get their money back.                                       | 2013-08-23 | about      | 2015-02-23/2016-02-23 | 2015-08-23 | 2016-02-23 | P2Y
    It may take three years.                                                                      | 2019-03-11 | about      | 2021-09-11/2022-09-11 | 2022-03-11 | 2022-09-11 | P3Y
    Ministers promise 2,000 homes by 2030.                                                        | 2019-03-11 | by         | ../2030-01-01         | 2030-01-01 | 2030-01-01 |
                                                                                                  | also       | by         | ../2030-12-31         | 2030-12-31 | 2030-12-31 |
    The failing school will stay in special measures until 2015                                   | 2013-08-23 | until      | 2013-08-23/2014-12-31 | 2014-12-31 | 2014-12-31 |
                                                                                                  | also       | until      | 2013-08-23/2015-12-31 | 2015-12-31 | 2015-12-31 |
    Spending controls under section 114 will stay until 31 March 2020.                            | 2019-03-11 | until      | 2019-03-11/2020-03-31 | 2020-03-31 | 2020-03-31 |
    There will be no pay rise for the next two years.                                             | 2019-03-11 | until      | 2019-03-11/2021-03-11 | 2021-03-11 | 2021-03-11 | P2Y
    The bin strike will go on for another six weeks, union leaders believe.                       | 2019-03-11 | until      | 2019-03-11/2019-04-22 | 2019-04-22 | 2019-04-22 | P6W
    The pier, the firm says, will pay its way within 18 months.                                   | 2018-11-30 | in         | 2018-11-30/2020-05-30 | 2020-05-30 | 2020-05-30 | P18M
    Two-thirds of the 1,500 staff will move to the new site within a year.                        | 2019-03-11 | in         | 2019-03-11/2020-03-11 | 2020-03-11 | 2020-03-11 | P1Y
    Mending the sea wall will take two to three years.                                            | 2019-03-11 | in         | 2021-03-11/2022-03-11 | -          | 2022-03-11 | P3Y
    He is 30, and will give up the post in five years.                                            | 2019-03-11 | in         | 2024~                 | 2024       | 2024-12-31 | P5Y
                                                                                                  | also       | in         | 2019-03-11/2024-03-11 | 2024-03-11 | 2024-03-11 | P5Y
    The plant will close in six months’ time with the loss of 300 jobs.                           | 2019-03-11 | in         | 2019-09~              | 2019-09    | 2019-09-30 | P6M
                                                                                                  | also       | in         | 2019-03-11/2019-09-11 | 2019-09-11 | 2019-09-11 | P6M
    The new pool opens next month.                                                                | 2019-03-11 | in         | 2019-04               |            | 2019-04-30 |
    The two-year-old boy will have surgery next week.                                             | 2019-03-11 | in         | 2019-03-18/2019-03-24 |            | 2019-03-24 |
    The 150-year-old firm will open a second shop in 2022.                                        | 2019-03-11 | in         | 2022                  | -          | 2022-12-31 |
    The mayor said the books would balance in 2021.                                               | 2019-03-11 | in         | 2021                  | -          | 2021-12-31 |
    Work starts on 5 May 2020, and nobody will be moved out.                                      | 2019-03-11 | in         | 2020-05-05            |            | 2020-05-05 |
    A decision is due in the third quarter of 2020.                                               | 2019-03-11 | in         | 2020-07/2020-09       |            | 2020-09-30 |
    The two schools are to merge in September.                                                    | 2019-03-11 | in         | 2019-09               |            | 2019-09-30 |
    Theresa May said the talks would end in October.                                              | 2018-06-20 | in         | 2018-10               |            | 2018-10-31 |
    Prices will fall in the autumn.                                                               | 2019-03-11 | in         | 2019-09/2019-11       |            | 2019-11-30 |
    Pupils will march on Friday against the cuts.                                                 | 2019-03-11 | in         | 2019-03-15            |            | 2019-03-15 |
    Council tax will rise by 3 per cent next year.                                                | 2019-03-11 | in         | 2020                  |            | 2020-12-31 |
    Fares will go up in the spring of 2020, from £2 to £2.50.                                     | 2019-03-11 | in         | 2020-03/2020-05       |            | 2020-05-31 |
    She will step down at the end of the year.                                                    | 2019-03-11 | in         | 2019-12               |            | 2019-12-31 |
    A new manager will be found early next year, the club says.                                   | 2019-03-11 | in         | 2020-01/2020-04       |            | 2020-04-30 |
    The deficit will be gone by the end of the 2019/20 financial year.                            | 2019-03-11 | by         | ../2020-03-31         | 2020-03-31 | 2020-03-31 |
    Surgeons hope to clear the backlog by Christmas.                                              | 2019-03-11 | by         | ../2019-12-25         | 2019-12-25 | 2019-12-25 |
    Trains will be longer from May 2020.                                                          | 2019-03-11 | not_before | 2020-05-01/..         | 2020-05-01 | 2020-05-01 |
    Waiting lists will not shrink until 2021, the trust warned.                                   | 2019-03-11 | not_before | 2021-01-01/..         | 2021-01-01 | 2021-01-01 |
    The tram will not run before the summer.                                                      | 2019-03-11 | not_before | 2019-06-01/..         | 2019-06-01 | 2019-06-01 |
  `,
  traps: `
    We will learn from this, and we will do better.                   | 2019-03-11 | unresolved | open       | ../..                 |
    Things will get better soon, the minister said.                   | 2019-03-11 | unresolved | open       | ../..                 |
    “It will be much sooner than that,” he said.                      | 2013-08-23 | unresolved | open       | ../..                 |
    The trust says it will improve in due course.                     | 2019-03-11 | unresolved | open       | ../..                 |
    The library will stay shut until further notice.                  | 2019-03-11 | unresolved | until      | null                  |
    The station will open before the next election.                   | 2019-03-11 | unresolved | by         | null                  |
    Once the review is finished, the board will decide.               | 2019-03-11 | unresolved | not_before | null                  |
    A three-year programme will train 200 nurses.                     | 2019-03-11 | unresolved | lasts      | null                  | P3Y
    Her two-year-old son likes the nursery.                           | 2019-03-11 | unresolved | open       | ../..                 |
    Year 6 pupils will sit the test.                                  | 2019-03-11 | unresolved | open       | ../..                 |
    The tunnel costs £3m a year to keep dry.                          | 2019-03-11 | unresolved | open       | ../..                 |
    Sales were up 4 per cent year on year.                            | 2019-03-11 | unresolved | open       | ../..                 |
    The street was resurfaced last year.                              | 2019-03-11 | past       | past       | 2018                  |
    Complaints have doubled in the last two years, the watchdog says. | 2019-03-11 | past       | past       | 2017-03-11/2019-03-11 |
    The mill closed two years ago and still stands empty.             | 2019-03-11 | past       | past       | 2017~                 |
    The rules came into force in 2010.                                | 2019-03-11 | past       | past       | 2010                  |
    The ward is cleaner than it was this time last year.              | 2014-07-10 | past       | past       |                       |
  `,
})
