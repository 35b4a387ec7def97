import { amountsInYears } from './amounts-in-years'
import { atLeastAndNotBefore } from './at-least-and-not-before'
import { calendarYears } from './calendar-years'
import { comingNextThis } from './coming-next-this'
import { companyStatements } from './company-statements'
import { deadlines } from './deadlines'
import { decades } from './decades'
import { events } from './events'
import { everydayWording } from './everyday-wording'
import { feasts } from './feasts'
import { fiscalAndSchoolYears } from './fiscal-and-school-years'
import { headlines } from './headlines'
import { lasts } from './lasts'
import { monthsAndDays } from './months-and-days'
import { monthsWeeksDays } from './months-weeks-days'
import { notHorizons } from './not-horizons'
import { otherAnchors } from './other-anchors'
import { papersAndOrders } from './papers-and-orders'
import { partsOfPeriods } from './parts-of-periods'
import { past } from './past'
import { quartersAndHalves } from './quarters-and-halves'
import { ranges } from './ranges'
import { seasons } from './seasons'
import { seenInTheWild } from './seen-in-the-wild'
import { until } from './until'
import { vague } from './vague'
import { weatherSportPolitics } from './weather-sport-politics'
import { weekdays } from './weekdays'
import { wholeClauses } from './whole-clauses'
import { withinAndOver } from './within-and-over'
import { yearPreciseAnchors } from './year-precise-anchors'

/** Every class of phrases, in the order of the coverage table. */
export const phraseClasses = [
  amountsInYears,
  monthsWeeksDays,
  ranges,
  withinAndOver,
  atLeastAndNotBefore,
  until,
  deadlines,
  calendarYears,
  monthsAndDays,
  partsOfPeriods,
  quartersAndHalves,
  seasons,
  weekdays,
  decades,
  fiscalAndSchoolYears,
  comingNextThis,
  yearPreciseAnchors,
  feasts,
  wholeClauses,
  otherAnchors,
  lasts,
  events,
  past,
  vague,
  notHorizons,
  everydayWording,
  headlines,
  papersAndOrders,
  companyStatements,
  weatherSportPolitics,
  seenInTheWild,
]
