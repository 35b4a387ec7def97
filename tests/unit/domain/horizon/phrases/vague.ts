import { phraseClass } from './table'

/** Words about the future without a figure: open, reviewed, never due. */
export const vague = phraseClass('vague', {
  traps: `
    soon                       | 2019-03-11 | unresolved | open | ../.. |
    Soon.                      | 2013       | unresolved | open | ../.. |
    shortly                    | 2019-03-11 | unresolved | open | ../.. |
    in due course              | 2019-03-11 | unresolved | open | ../.. |
    eventually                 | 2019-03-11 | unresolved | open | ../.. |
    one day                    | 2019-03-11 | unresolved | open | ../.. |
    some day                   | 2019-03-11 | unresolved | open | ../.. |
    ever                       | 2019-03-11 | unresolved | open | ../.. |
    much sooner                | 2013-08-23 | unresolved | open | ../.. |
    as soon as possible        | 2019-03-11 | unresolved | open | ../.. |
    in the near future         | 2019-03-11 | unresolved | open | ../.. |
    before long                | 2019-03-11 | unresolved | open | ../.. |
    in the long term           | 2019-03-11 | unresolved | open | ../.. |
    for the foreseeable future | 2019-03-11 | unresolved | open | ../.. |
    for years                  | 2019-03-11 | unresolved | open | ../.. |
    for years to come          | 2019-03-11 | unresolved | open | ../.. |
    in a few years             | 2019-03-11 | unresolved | open | ../.. |
    in a few years’ time       | 2013-08    | unresolved | open | ../.. |
    in several months          | 2019-03-11 | unresolved | open | ../.. |
    in the coming weeks        | 2019-03-11 | unresolved | open | ../.. |
    in the coming months       | 2019-03-11 | unresolved | open | ../.. |
    over the coming years      | 2018       | unresolved | open | ../.. |
    in the coming days         | unknown    | unresolved | open | ../.. |
    in the next few years      | 2019-03-11 | unresolved | open | ../.. |
    within weeks               | 2019-03-11 | unresolved |      |       |
    within a few months        | 2019-03-11 | unresolved |      |       |
    a generation               | 2019-03-11 | unresolved | open | ../.. |
    within a generation        | 2019-03-11 | unresolved |      |       |
    at some point              | 2019-03-11 | unresolved | open | ../.. |
    sooner or later            | 2019-03-11 | unresolved | open | ../.. |
  `,
})
