import type { AnchorDate } from './anchor'
import type { Calendar } from './calendar'
import { fromDay } from './calendar-spans'
import { coarsened, inRange, type Span, yearOf, yearsSpan } from './spans'

/**
 * What the term means, likeliest first, counted from the anchor. null = it needs an anchor and there is none; an empty
 * list = there is no such day.
 */
export function spansOf(term: Calendar, anchor: AnchorDate | null): readonly Span[] | null {
  const spans =
    anchor && anchor.precision !== 'day' ? fromInexact(term, anchor) : fromDay(term, anchor?.first ?? null)
  return spans?.filter(inRange) ?? null
}

/** From an anchor known to a month or year only: finer terms are as inexact as the anchor. */
function fromInexact(term: Calendar, anchor: AnchorDate): readonly Span[] | null {
  const spans = fromDay(term, anchor.first)
  const precision = anchor.precision === 'year' ? 'year' : 'month'
  if (term.kind === 'double year' && typeof term.start !== 'number' && precision === 'year') {
    const year = yearOf(anchor.first) + (term.start?.shift ?? 0)
    return [yearsSpan(year, year + 1, 'year')]
  }
  const [first] = spans ?? []
  if (!first || !isFiner(term, precision)) return spans
  const last = fromDay(term, anchor.last)?.[0] ?? first
  return [coarsened(first.first, last.last, precision)]
}

function isFiner(term: Calendar, precision: 'month' | 'year'): boolean {
  switch (term.kind) {
    case 'near':
    case 'weekday':
    case 'day of month':
      return true
    case 'nth day':
    case 'quarter of':
    case 'counted part':
      return isFiner(term.of, precision)
    case 'week of':
      return isFiner(term.day, precision)
    case 'ending':
      return isFiner(term.to, precision)
    case 'same time':
      return precision === 'year' || term.unit !== 'year'
    case 'unit':
      return (
        ['day', 'week', 'weekend'].includes(term.unit) || (precision === 'year' && SUB_YEAR.has(term.unit))
      )
    case 'part':
      return term.part === 'rest' || isFiner(term.of, precision)
    case 'range':
      return isFiner(term.from, precision) || isFiner(term.to, precision)
    default:
      return false
  }
}
const SUB_YEAR = new Set<string>(['month', 'quarter', 'term'])
