import { phraseClass } from './table'

/** How long, but not from when: the beginning is an event without a date, so nothing is due. */
export const lasts = phraseClass('lasts', {
  traps: `
    for two years            | 2019-03-11 | unresolved | lasts | null | P2Y
    For Two Years,           | 2013-08-23 | unresolved | lasts | null | P2Y
    a three-year programme   | 2019-03-11 | unresolved | lasts | null | P3Y
    the three‐year programme | unknown    | unresolved | lasts | null | P3Y
    lasting 18 months        | 2019-03-11 | unresolved | lasts | null | P18M
    a 10-year plan           | 2019-03-11 | unresolved | lasts | null | P10Y
    a ten-year plan          | 2018       | unresolved | lasts | null | P10Y
    a six-month programme    | 2019-03-11 | unresolved | lasts | null | P6M
    a 12-week programme      | 2019-03-11 | unresolved | lasts | null | P12W
    a five-year plan         | 2016-02-29 | unresolved | lasts | null | P5Y
    for six weeks            | 2019-03-11 | unresolved | lasts | null | P6W
    for ten days             | 2013-08    | unresolved | lasts | null | P10D
    for a year               | 2019-03-11 | unresolved | lasts | null | P1Y
  `,
})
