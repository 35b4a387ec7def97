import { findHedge } from '../../hedges/find-hedge'
import { datesIn } from './dates'
import type { Fact } from './fact'
import { figuresIn } from './figures'
import { quotedIn } from './quoted'

/** Figures, hedges, quotations and dates of a text; each kind in the order of the text. */
export function factsIn(text: string): Fact[] {
  const dates = datesIn(text)
  return [
    ...withoutThoseIn(dates, figuresIn(text)),
    ...findHedge(text).map(({ start, end }) => ({ kind: 'hedge' as const, start, end })),
    ...quotedIn(text),
    ...dates,
  ]
}

/** The 5 of "5 May" is no figure. */
function withoutThoseIn(dates: readonly Fact[], figures: readonly Fact[]): Fact[] {
  let next = 0
  return figures.filter(({ start, end }) => {
    while ((dates[next]?.end ?? end) <= start) next++
    return end <= (dates[next]?.start ?? end)
  })
}
