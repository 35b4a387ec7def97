import { daysLater, mondayOf, monthsLater, weekdayOf } from '../time/between'
import { type Day, dayOf, isDay } from '../time/day'
import type { Calendar, SameTimeUnit } from './calendar'
import {
  dayOfMonth,
  monthsEnding,
  namedDecade,
  nthDay,
  quarterOfYear,
  turnOf,
  weekOfDay,
} from './composed-spans'
import { feastOf } from './feasts'
import { partSpan } from './part-spans'
import { daySpan, monthNumber, monthsSpan, type Span, yearOf, yearsSpan } from './spans'
import { doubleYearOf, doubleYearSpan, TERMS, unitSpan } from './unit-spans'
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
      return [
        { ...doubleYearSpan('financial', term.year), note: 'the financial year' },
        { ...monthsSpan(term.year, term.month, 1, 'month'), note: 'the month' },
      ]
    case 'fiscal ending':
      return [
        { ...doubleYearSpan('financial', term.year - 1), note: 'the financial year that ends in it' },
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

type Relative = Extract<
  Calendar,
  { kind: 'unit' | 'near' | 'weekday' | 'same time' | 'new year' | 'day of month' | 'turn' | 'named decade' }
>

function fromToday(term: Relative, today: Day): readonly Span[] {
  switch (term.kind) {
    case 'unit':
      return term.unit === 'weekend' && term.shift === 1
        ? nextWeekends(today)
        : [unitSpan(term.unit, today, term.shift)]
    case 'near':
      return [daySpan(daysLater(today, term.days))]
    case 'weekday':
      return weekdays(term, today)
    case 'same time':
      return [sameTime(term.unit, term.shift, today)]
    case 'new year':
      return newYear(today)
    case 'day of month':
      return dayOfMonth(term.day, term.shift, today)
    case 'turn':
      return [turnOf(term.unit, today)]
    case 'named decade':
      return [namedDecade(term.decade, today)]
  }
}

function partsFrom(term: Extract<Calendar, { kind: 'part' }>, today: Day | null): readonly Span[] | null {
  const parts = partsOf(term, today)
  const next = today && parts?.every(({ last }) => last < today) ? nextOf(term.of) : null
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

function weekdays(term: Extract<Calendar, { kind: 'weekday' }>, today: Day): Span[] {
  const ahead = (term.weekday - weekdayOf(today) + 7) % 7
  const strictly = ahead || 7
  if (term.shift === -1) return [daySpan(daysLater(today, (ahead || 7) - 7 - (ahead ? 0 : 7)))]
  const coming = daysLater(today, strictly + term.weeks * 7)
  if (term.shift !== 1) return [daySpan(coming)]
  const nextWeek = daysLater(mondayOf(today), term.weekday + 6)
  if (nextWeek === coming) return [daySpan(coming)]
  return [
    { ...daySpan(nextWeek), note: 'that day of next week' },
    { ...daySpan(coming), note: 'the coming one' },
  ]
}

/** Until it begins, this week's weekend is the next one too. */
function nextWeekends(today: Day): Span[] {
  const next = unitSpan('weekend', today, 1)
  const coming = unitSpan('weekend', today, 0)
  if (coming.first <= today) return [next]
  return [
    { ...next, note: 'that of next week' },
    { ...coming, note: 'the coming one' },
  ]
}

function newYear(today: Day): Span[] {
  const year = yearOf(today) + (monthNumber(today) > 1 ? 1 : 0)
  return [monthsSpan(year, 1, 1, 'month'), monthsSpan(year, 1, 3, 'month')]
}

/** "This time next year" names the month; a deadline falls on the day. */
function sameTime(unit: SameTimeUnit, shift: number, today: Day): Span {
  if (unit === 'day') return daySpan(daysLater(today, shift))
  if (unit === 'week') return daySpan(daysLater(today, shift * 7))
  const day = monthsLater(today, shift * (unit === 'year' ? 12 : 1))
  const month = day.slice(0, 7)
  const [year = 0, number = 0] = month.split('-').map(Number)
  return { ...monthsSpan(year, number, 1, 'month'), edtf: `${month}~`, limit: day }
}
