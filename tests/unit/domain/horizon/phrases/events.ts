import { phraseClass } from './table'

/** Tied to something that has no date here: the preposition gives the relation, and there is no window. */
export const events = phraseClass('events', {
  traps: `
    before the next election                                  | 2019-03-11 | unresolved | by         | null |
    Before the next election,                                 | 2018       | unresolved | by         | null |
    by the next election                                      | 2019-03-11 | unresolved | by         | null |
    by the time the inquiry reports                           | 2019-03-11 | unresolved | by         | null |
    before services can be viewed as good                     | 2014-07-10 | unresolved | by         | null |
    before the county’s homes can be called consistently good | 2014       | unresolved | by         | null |
    after the election                                        | 2019-03-11 | unresolved | not_before | null |
    once the review is finished                               | 2019-03-11 | unresolved | not_before | null |
    when the contract begins                                  | 2019-03-11 | unresolved | in         | null |
    at the next council meeting                               | 2019-03-11 | unresolved | in         | null |
    until further notice                                      | 2019-03-11 | unresolved | until      | null |
    until the new hospital opens                              | 2019-03-11 | unresolved | until      | null |
    until a buyer is found                                    | 2013-08-23 | unresolved | until      | null |
    within two years of opening                               | 2019-03-11 | unresolved | in         | null | P2Y
    within six weeks of the vote                              | 2019-03-11 | unresolved | in         | null | P6W
    two years after the bridge opens                          | 2019-03-11 | unresolved | about      | null | P2Y
    three months after the inquiry reports                    | 2019-03-11 | unresolved | about      | null | P3M
    in time for the next election                             | 2019-03-11 | unresolved |            |      |
    ahead of the general election                             | 2019-03-11 | unresolved |            |      |
    as soon as the money is found                             | 2019-03-11 | unresolved |            |      |
    at the end of the contract                                | 2019-03-11 | unresolved |            |      |
    by the end of the parliament                              | 2019-03-11 | unresolved | by         | null |
    before the second phase of the works                      | 2019-03-11 | unresolved | by         | null |
  `,
})
