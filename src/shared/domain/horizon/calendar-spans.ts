import { type Day, dayOf, isDay } from '../time/day'
import type { Calendar } from './calendar'
import { monthsEnding, nthDay, quarterOfYear, weekOfDay } from './composed-spans'
import { countedPart } from './counted-parts'
import { feastOf } from './feasts'
import { partSpan } from './part-spans'
import { fromToday } from './relative-spans'
import { daySpan, monthsSpan, type Span, yearOf, yearsSpan } from './spans'
import { doubleYearOf, doubleYearSpan, TERMS } from './unit-spans'
import { yearlySpans } from './which-year'

/** What the term means, counted from a day; null = it needs one and there is none; empty = there is no such day. */
export function fromDay(term: Calendar, today: Day | null): readonly Span[] | null {
  switch (term.kind) {
    case 'day':
      return yearlySpans((year) => realDay(year, term.month, term.day), term.year, undefined, today)
    case 'month':
      return yearlySpans((year) => monthsSpan(year, term.month, 1, 'month'), term.year, term.shift, today)
    case 'season':
      return yearlySpans((year) => monthsSpan(year, term.month, 3, 'season'), term.year, term.shift, today)
    case 'quarter':
      return yearlySpans(
        (year) => monthsSpan(year, term.quarter * 3 - 2, 3, 'quarter'),
        term.year,
        undefined,
        today,
      )
    case 'term':
      return yearlySpans(
        (year) => monthsSpan(year, ...TERMS[term.term], 'season'),
        term.year,
        undefined,
        today,
      )
    case 'feast':
      return yearlySpans((year) => daySpan(feastOf(term.feast, year)), term.year, term.shift, today)
    case 'years':
      return [yearsSpan(term.from, term.to, term.unit)]
    case 'year or month':
      return [doubleYearSpan('financial', term.year), monthsSpan(term.year, term.month, 1, 'month')]
    case 'fiscal ending':
      return [
        doubleYearSpan('financial', term.year - 1),
        { ...yearsSpan(term.year, term.year, 'year'), note: 'the calendar year' },
      ]
    case 'double year':
      if (typeof term.start === 'number') return [doubleYearSpan(term.type, term.start)]
      return today && [doubleYearSpan(term.type, doubleYearOf(term.type, today) + (term.start?.shift ?? 0))]
    case 'part':
      return partsFrom(term, today)
    case 'range':
      return rangeFrom(term, today)
    case 'quarter of':
      return each(term.of, today, (span) => quarterOfYear(term.quarter, span))
    case 'nth day':
      return nthDays(term, today)
    case 'counted part':
      return countedParts(term, today)
    case 'week of':
      return each(term.day, today, (span) => weekOfDay(span, term.isFirst))
    case 'ending':
      return each(term.to, today, (span) => monthsEnding(term.months, span))
    default:
      return today && fromToday(term, today)
  }
}

function each(of: Calendar, today: Day | null, made: (span: Span) => Span | null): readonly Span[] | null {
  return (
    fromDay(of, today)
      ?.map(made)
      .filter((span) => !!span) ?? null
  )
}

/** The last Friday of the running month, once it is over, is that of the next. */
function nthDays(term: Extract<Calendar, { kind: 'nth day' }>, today: Day | null): readonly Span[] | null {
  const days = each(term.of, today, (span) => nthDay(term, span))
  const next = today && days?.every(({ last }) => last < today) ? nextOf(term.of) : null
  return next ? each(next, today, (span) => nthDay(term, span)) : days
}

/** The first six months of the running year, once they are over, are those of the next. */
function countedParts(
  term: Extract<Calendar, { kind: 'counted part' }>,
  today: Day | null,
): readonly Span[] | null {
  const parts = each(term.of, today, (span) => countedPart(term, span))
  const next = today && parts?.every(({ last }) => last < today) ? nextOf(term.of) : null
  return next ? each(next, today, (span) => countedPart(term, span)) : parts
}

function partsFrom(term: Extract<Calendar, { kind: 'part' }>, today: Day | null): readonly Span[] | null {
  const parts = partsOf(term, today)
  const next =
    today && parts?.every(({ last }) => last < today) ? (nextOf(term.of) ?? nextSeason(term.of, today)) : null
  return (next && partsOf({ ...term, of: next }, today)) ?? parts
}

const partsOf = ({ part, of }: Extract<Calendar, { kind: 'part' }>, today: Day | null): Span[] | null =>
  fromDay(of, today)
    ?.map((whole) => partSpan(part, whole, today))
    .filter((span) => !!span) ?? null

/** The start of "the school year", said in March, is next September. */
function nextOf(whole: Calendar): Calendar | null {
  if (whole.kind === 'unit' && whole.running) return { ...whole, shift: 1 }
  return whole.kind === 'double year' && whole.running ? { ...whole, start: { shift: 1 } } : null
}

/** "Early spring", said in May, is that of next year. */
function nextSeason(whole: Calendar, today: Day): Calendar | null {
  if (whole.kind !== 'season' || whole.year !== undefined || whole.shift !== undefined) return null
  const running = fromDay(whole, today)?.[0]
  return running ? { ...whole, year: yearOf(running.first) + 1 } : null
}

function rangeFrom(term: Extract<Calendar, { kind: 'range' }>, today: Day | null): readonly Span[] | null {
  const from = fromDay(term.from, today)
  const to = fromDay(term.to, today)
  if (!from || !to) return null
  const [first] = from
  // "Monday to Friday", said on a Wednesday: the Friday after that Monday.
  const last = first && to[0] && to[0].last < first.first ? fromDay(term.to, first.first)?.[0] : to[0]
  if (!first || !last || last.last < first.first) return []
  const edtf = `${first.edtf.split('/')[0]}/${last.edtf.split('/').at(-1)}`
  return [{ first: first.first, last: last.last, edtf, precision: last.precision, limit: last.last }]
}

function realDay(year: number, month: number, day: number): Span | null {
  const written = dayOf(year, month, day)
  return isDay(written) ? daySpan(written) : null
}
