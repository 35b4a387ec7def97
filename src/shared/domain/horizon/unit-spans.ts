import { daysLater } from '../time/between'
import { type Day, dayOf } from '../time/day'
import type { CalendarUnit, DoubleYear } from './calendar'
import {
  daySpan,
  daysSpan,
  monthNumber,
  monthsSpan,
  quarterOf,
  type Span,
  weekSpan,
  yearOf,
  yearsSpan,
} from './spans'

/** The stretch of that unit that holds the day, or the one so many of them later. */
export function unitSpan(unit: CalendarUnit, today: Day, shift: number): Span {
  const year = yearOf(today)
  switch (unit) {
    case 'day':
      return daySpan(daysLater(today, shift))
    case 'week':
      return weekSpan(today, shift)
    case 'weekend':
      return daysSpan(daysLater(weekSpan(today, shift).first, 5), weekSpan(today, shift).last, 'week')
    case 'month':
      return monthsSpan(year, monthNumber(today) + shift, 1, 'month')
    case 'quarter':
      return monthsSpan(year, (quarterOf(today) + shift) * 3 - 2, 3, 'quarter')
    case 'term':
      return termSpan(today, shift)
    case 'year':
      return yearsSpan(year + shift, year + shift, 'year')
    case 'decade':
      return spanOfYears(year, 10, shift, 'decade')
    case 'century':
      return spanOfYears(year, 100, shift, 'century')
  }
}

function spanOfYears(year: number, length: number, shift: number, precision: 'decade' | 'century'): Span {
  const from = (Math.floor(year / length) + shift) * length
  return yearsSpan(Math.max(from, 1), from + length - 1, precision)
}

/** School terms in England: first month and number of months. August belongs to none, so the autumn's comes next. */
export const TERMS: Readonly<Record<'spring' | 'summer' | 'autumn', readonly [number, number]>> = {
  spring: [1, 4],
  summer: [5, 3],
  autumn: [9, 4],
}

function termSpan(today: Day, shift: number): Span {
  const all = Object.values(TERMS)
  const month = monthNumber(today)
  const running = all.findIndex(([from, count]) => month < from + count)
  const at = running + shift
  const [from, count] = all[((at % 3) + 3) % 3] ?? TERMS.autumn
  return monthsSpan(yearOf(today) + Math.floor(at / 3), from, count, 'season')
}

/** First month and number of months of the UK's years that run over two. A football season ends in May. */
const DOUBLE_YEARS: Readonly<Record<Exclude<DoubleYear, 'tax'>, readonly [number, number]>> = {
  financial: [4, 12],
  school: [9, 12],
  season: [8, 10],
}

const NAMES: Readonly<Record<DoubleYear, string>> = {
  financial: 'financial year',
  tax: 'tax year',
  school: 'school year',
  season: 'season',
}

export function doubleYearSpan(type: DoubleYear, start: number): Span {
  const years = `${start}/${String((start + 1) % 100).padStart(2, '0')}`
  const span =
    type === 'tax'
      ? daysSpan(taxYearStart(start), daysLater(taxYearStart(start + 1), -1), 'year')
      : monthsSpan(start, ...DOUBLE_YEARS[type], 'year')
  return { ...span, name: `the ${years} ${NAMES[type]}` }
}

/** The personal tax year of the UK runs from 6 April to 5 April: the calendar changed in 1752, and the taxes did not. */
const taxYearStart = (year: number): Day => dayOf(year, 4, 6)

/** The year in which the one that holds the day began. */
export function doubleYearOf(type: DoubleYear, today: Day): number {
  const year = yearOf(today)
  const isBefore = type === 'tax' ? today < taxYearStart(year) : monthNumber(today) < DOUBLE_YEARS[type][0]
  return isBefore ? year - 1 : year
}
