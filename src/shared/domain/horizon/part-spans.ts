import { daysBetween, daysLater } from '../time/between'
import { type Day, dayOf } from '../time/day'
import type { Part, WeekOfMonth } from './calendar'
import { daysSpan, monthNumber, monthsSpan, type Span, yearOf, yearsSpan } from './spans'

/** Share of the whole: from and to, as parts of twelve (which halves, thirds and quarters divide). */
const THIRDS: Readonly<
  Record<'early' | 'mid' | 'late' | 'first half' | 'second half', readonly [number, number]>
> = {
  early: [0, 4],
  mid: [4, 8],
  late: [8, 12],
  'first half': [0, 6],
  'second half': [6, 12],
}

/** "early 2020" is January to April; "the end of 2020" is December, and "by" it is by 31 December. */
export function partSpan(part: Part, whole: Span, today: Day | null): Span | null {
  const { limit: _limit, edge: _edge, name: _name, ...bare } = whole
  if (part === 'so far')
    return (
      today && { ...daysSpan(bare.first, today < bare.last ? today : bare.last), precision: bare.precision }
    )
  if (part === 'rest') return restOf(bare, today)
  if (isWeek(part)) return weekOf(part, bare)
  if (isTaxYear(bare)) return partOfTaxYear(part, bare)
  const span = part === 'start' || part === 'end' ? edgeOf(part, bare) : shareOf(part, bare)
  const limit = limitOf(part, bare, span)
  return { ...span, ...(limit && { limit }), ...(part === 'end' && { edge: true }) }
}

const TAX_DAYS = 5
const isTaxYear = ({ first, precision }: Span) => precision === 'year' && first.endsWith('-04-06')

/** Its months begin on the 6th: its parts are those of the financial year, five days later. */
function partOfTaxYear(part: Part, { first }: Span): Span | null {
  const span = partSpan(part, monthsSpan(yearOf(first), monthNumber(first), 12, 'year'), null)
  if (!span) return null
  const later = (day: Day) => daysLater(day, TAX_DAYS)
  const limit = span.limit && later(span.limit)
  return {
    ...span,
    ...daysSpan(later(span.first), later(span.last), span.precision),
    ...(limit && { limit }),
  }
}

const WEEKS: readonly WeekOfMonth[] = ['first week', 'second week', 'third week', 'fourth week', 'last week']
const isWeek = (part: Part): part is WeekOfMonth => (WEEKS as readonly Part[]).includes(part)

function weekOf(week: WeekOfMonth, whole: Span): Span {
  if (week === 'last week') return daysSpan(daysLater(whole.last, -6), whole.last, 'week')
  const first = daysLater(whole.first, WEEKS.indexOf(week) * 7)
  return daysSpan(first, daysLater(first, 6), 'week')
}

function restOf(whole: Span, today: Day | null): Span | null {
  if (!today) return null
  if (today < whole.first) return partSpan('late', whole, today)
  const days = daysSpan(today, whole.last)
  return { ...days, precision: whole.precision, limit: whole.last }
}

function limitOf(part: Part, whole: Span, span: Span): Day | null {
  if (part === 'start') return whole.first
  if (part === 'end' || part === 'late') return whole.last
  if (part === 'early') return span.last
  return part === 'mid' ? middleOf(whole) : null
}

/** Mid-2020 is over on 30 June, mid-May on the 15th, mid-century with 2050. */
function middleOf(whole: Span): Day {
  const years = yearsOf(whole)
  if (years > 1) return dayOf(yearOf(whole.first) + years / 2, 12, 31)
  const months = monthsOf(whole)
  if (months > 1 && months % 2 === 0)
    return monthsSpan(yearOf(whole.first), monthNumber(whole.first), months / 2, 'month').last
  return daysLater(whole.first, Math.max(0, Math.ceil(daysBetween(whole.first, whole.last) / 2) - 1))
}

const yearsOf = ({ first, last, edtf }: Span) =>
  /^\d{4}(\/\d{4})?$/.test(edtf) ? yearOf(last) - yearOf(first) + 1 : 0

/** Whole months in the span, 0 where it does not begin and end with one. */
function monthsOf({ first, last, precision }: Span): number {
  if (precision === 'day' || precision === 'week') return 0
  return (yearOf(last) - yearOf(first)) * 12 + monthNumber(last) - monthNumber(first) + 1
}

function edgeOf(edge: 'start' | 'end', whole: Span): Span {
  const isStart = edge === 'start'
  const years = yearsOf(whole)
  if (years > 1) {
    const length = years > 10 ? 10 : 1
    const from = isStart ? yearOf(whole.first) : yearOf(whole.last) - length + 1
    return yearsSpan(from, from + length - 1, length > 1 ? 'decade' : 'year')
  }
  const months = monthsOf(whole)
  if (months > 1) {
    const day = isStart ? whole.first : whole.last
    return monthsSpan(yearOf(day), monthNumber(day), 1, 'month')
  }
  return shareOf(isStart ? 'early' : 'late', whole)
}

function shareOf(part: keyof typeof THIRDS, whole: Span): Span {
  const years = yearsOf(whole)
  if (years > 1) return yearsShare(part, whole, years)
  const months = monthsOf(whole)
  const [from, to] = THIRDS[part]
  if (months > 1 && (months * from) % 12 === 0 && (months * to) % 12 === 0) {
    const first = monthNumber(whole.first) + (months * from) / 12
    const precision = part.endsWith('half') && months === 12 ? 'half' : 'month'
    return monthsSpan(yearOf(whole.first), first, (months * (to - from)) / 12, precision)
  }
  return daysShare(part, whole)
}

/** Early 2020s: 2020 to 2023; mid: 2024 to 2026; late: 2027 to 2029. A century likewise, in tens. */
function yearsShare(part: keyof typeof THIRDS, whole: Span, years: number): Span {
  const [from, to] = {
    early: [0, 0.3],
    mid: [0.4, 0.6],
    late: [0.7, 0.9],
    'first half': [0, 0.4],
    'second half': [0.5, 0.9],
  }[part] as [number, number]
  const first = yearOf(whole.first)
  const step = years / 10
  return yearsSpan(first + Math.round(from * years), first + Math.round(to * years) + step - 1, 'year')
}

/** Of a month, the first ten days, the next ten, the others; of a week, Monday and Tuesday, Wednesday, the others. */
function daysShare(part: keyof typeof THIRDS, whole: Span): Span {
  const last = daysBetween(whole.first, whole.last)
  const cuts = last > 7 ? [10, 20, 15] : [2, 3, 4]
  const [early = 0, mid = 0, half = 0] = last > 1 ? cuts : [1, 1, 1]
  const [from, to] = {
    early: [0, early - 1],
    mid: [early, mid - 1],
    late: [mid, last],
    'first half': [0, half - 1],
    'second half': [half, last],
  }[part] as [number, number]
  if (from > last || to < from) return whole
  return daysSpan(daysLater(whole.first, from), daysLater(whole.first, Math.min(to, last)))
}
