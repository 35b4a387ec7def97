import { daysLater, mondayOf, monthsLater, weekdayOf } from '../time/between'
import type { Day } from '../time/day'
import type { Calendar, SameTimeUnit } from './calendar'
import { dayOfMonth, namedDecade, turnOf } from './composed-spans'
import { daySpan, monthNumber, monthsSpan, type Span, yearOf } from './spans'
import { unitSpan } from './unit-spans'

type Relative = Extract<
  Calendar,
  { kind: 'unit' | 'near' | 'weekday' | 'same time' | 'new year' | 'day of month' | 'turn' | 'named decade' }
>

/** What is counted from a day and from nothing else: "next week", "on Friday", "the 5th". */
export function fromToday(term: Relative, today: Day): readonly Span[] {
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
