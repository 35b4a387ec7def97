import { daysLater, weekdayOf } from '../time/between'
import { type Day, dayOf } from '../time/day'
import type { Feast } from './calendar'
import { easterOf } from './easter'

const FIXED: Partial<Record<Feast, readonly [month: number, day: number]>> = {
  christmas: [12, 25],
  'christmas eve': [12, 24],
  'boxing day': [12, 26],
  'new year': [1, 1],
  "new year's eve": [12, 31],
  "valentine's day": [2, 14],
  halloween: [10, 31],
}

/** American: the weekday on or after a day of the year. */
const MOVING: Partial<Record<Feast, readonly [month: number, day: number, weekday: number]>> = {
  'memorial day': [5, 25, 1],
  'labor day': [9, 1, 1],
  thanksgiving: [11, 22, 4],
}

/** The day of a feast in that year. */
export function feastOf(feast: Feast, year: number): Day {
  const fixed = FIXED[feast]
  if (fixed) return dayOf(year, ...fixed)
  const moving = MOVING[feast]
  if (moving) {
    const [month, day, weekday] = moving
    const earliest = dayOf(year, month, day)
    return daysLater(earliest, (weekday - weekdayOf(earliest) + 7) % 7)
  }
  const easter = easterOf(year)
  return feast === 'good friday' ? daysLater(easter, -2) : easter
}
