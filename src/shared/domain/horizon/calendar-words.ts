import type { CalendarUnit, DoubleYear, Feast, Part } from './calendar'
import { Phrases } from './phrases'

const numbered = (lists: readonly string[]): Map<string, number> =>
  new Map(lists.flatMap((names, n) => names.split(' ').map((name): [string, number] => [name, n + 1])))

export const MONTHS = numbered([
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
])

/** Monday = 1. */
export const WEEKDAYS = numbered([
  'monday mon',
  'tuesday tue tues',
  'wednesday wed weds',
  'thursday thu thur thurs',
  'friday fri',
  'saturday sat',
  'sunday sun',
])

/** The month a season begins in; northern, as the UK desks mean them. */
export const SEASONS = new Map([
  ['spring', 3],
  ['springtime', 3],
  ['summer', 6],
  ['summertime', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
])

/** Names that are also verbs or people: lower case and alone they say nothing about time. */
export const ALSO_WORDS = new Set([
  'may',
  'march',
  'mar',
  'mon',
  'sun',
  'sat',
  'wed',
  'jan',
  'fall',
  'spring',
])

export const FEAST_NAMES: readonly (readonly [names: string, feast: Feast])[] = [
  ['christmas, christmas day, xmas', 'christmas'],
  ['christmas eve', 'christmas eve'],
  ['boxing day', 'boxing day'],
  ['new year day', 'new year'],
  ['new year eve', "new year's eve"],
  ['easter, easter sunday', 'easter'],
  ['good friday', 'good friday'],
  ['halloween, hallowe en', 'halloween'],
  ['valentine day', "valentine's day"],
  ['memorial day', 'memorial day'],
  ['labor day', 'labor day'],
  ['thanksgiving, thanksgiving day', 'thanksgiving'],
]
export const FEASTS = new Phrases<Feast>(FEAST_NAMES)

export const UNITS = new Phrases<CalendarUnit>([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month, calendar month', 'month'],
  ['quarter', 'quarter'],
  ['term, school term', 'term'],
  ['year, yr, calendar year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
])

export const DOUBLE_YEARS = new Phrases<DoubleYear>([
  ['financial year, fiscal year, budget year, municipal year', 'financial'],
  ['tax year', 'tax'],
  ['school year, academic year', 'school'],
  ['season, football season', 'season'],
])

/** What stands before the whole, with or without "the" and "of". */
export const PARTS = new Phrases<Part>([
  ['early, early in, early on in, the early part of, the early', 'early'],
  ['mid, middle of, the middle of, midway through, halfway through, the mid', 'mid'],
  ['late, late in, the latter part of, the late, the back end of', 'late'],
  ['later, later in, the rest of, the remainder of', 'rest'],
  ['earlier, earlier in', 'so far'],
  ['the first week of, the first week in, first week of', 'first week'],
  ['the second week of, the second week in, second week of', 'second week'],
  ['the third week of, the third week in, third week of', 'third week'],
  ['the fourth week of, the fourth week in, fourth week of', 'fourth week'],
  ['the last week of, the last week in, the final week of, last week of', 'last week'],
  ['the start of, start of, the beginning of, beginning of, the outset of, the very start of', 'start'],
  ['the end of, end of, end, the close of, the very end of, the tail end of', 'end'],
  ['the first half of, first half of', 'first half'],
  ['the second half of, second half of, the latter half of, the back half of', 'second half'],
])

export const ORDINALS = numbered([
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
])

export const NEAR = new Phrases([
  ['today, tonight, this morning, this afternoon, this evening, this very day, now, within the hour', 0],
  ['the day after tomorrow, day after tomorrow', 2],
  ['tomorrow, tomorrow morning, tomorrow afternoon, tomorrow evening, tomorrow night', 1],
  ['the day before yesterday, day before yesterday', -2],
  ['yesterday, yesterday morning, yesterday afternoon, yesterday evening, last night', -1],
])

export const SHIFTS = new Phrases([
  ['this, the current, current, this very', 0],
  ['next', 1],
  ['last', -1],
])
