import { type AnchorDate, anchorEdtf } from './anchor'
import { around, pointAfter, stretch, unitAfter } from './counted'
import { dateSaid, daySaid, spanSaid, whenSaid } from './dates-said'
import { type Duration, HALF_SAID } from './durations'
import type { HorizonReading } from './horizon-reading'
import { reading } from './made-reading'
import { backwards } from './past-amounts'
import { coarser, type Precision } from './precision'
import { type Span, yearOf, yearsSpan } from './spans'
import { unitSpan } from './unit-spans'

/** What is counted, and from where. */
export interface Counting {
  readonly low: Duration
  readonly high: Duration
  readonly anchor: AnchorDate
  readonly isEvent: boolean
  /** "nearly " where that was said. */
  readonly nearness?: string
}

const from = (anchor: AnchorDate): string => dateSaid(anchorEdtf(anchor))

/** The point, unless a coarse anchor leaves two dates open. */
const pointOf = ({ edtf }: Span): string | undefined => (edtf.includes('/') ? undefined : edtf)

/** The precision of a date counted from that anchor. */
const precisionOf = ({ unit }: Duration, anchor: AnchorDate): Precision => coarser(unit, anchor.precision)

export function about({ high, anchor, nearness = 'about ' }: Counting): HorizonReading[] | null {
  const [point, window] = [pointAfter(anchor, high), around(anchor, high)]
  if (!point || !window) return null
  const side = anchor.precision === 'day' ? HALF_SAID[high.saidIn] : ''
  return [
    reading({
      relation: 'about',
      window: window.edtf,
      point: pointOf(point),
      duration: high.iso,
      precision: anchor.precision,
      why: `${nearness}${high.said} after ${from(anchor)}${side}: due ${daySaid(window.last)}`,
    }),
  ]
}

export function inAndWithin(counting: Counting): HorizonReading[] | null {
  const { high, anchor } = counting
  const [unit, second] = [unitAfter(anchor, high), within(counting)]
  if (!unit || !second) return null
  const day = anchor.precision === 'day' && high.unit === 'week' ? pointAfter(anchor, high)?.edtf : undefined
  const first = reading({
    relation: 'in',
    window: unit.edtf,
    point: day ?? pointOf(unit)?.replace('~', ''),
    duration: high.iso,
    precision: precisionOf(high, anchor),
    why: `${high.said} after ${from(anchor)}${thatIs(unit)}: due ${daySaid(unit.last)}`,
  })
  return [first, second]
}

const thatIs = (span: Span): string =>
  span.first === span.last ? '' : `, that is ${whenSaid(span, spanSaid(span))}`

export function within({ high, anchor }: Counting): HorizonReading | null {
  const window = stretch(anchor, null, high)
  const point = pointAfter(anchor, high)
  if (!window || !point) return null
  return reading({
    relation: 'in',
    window: window.edtf,
    point: pointOf(point),
    duration: high.iso,
    precision: anchor.precision,
    why: `at any time within ${high.said} of ${from(anchor)}: due ${daySaid(window.last)}`,
  })
}

export function between({ low, high, anchor }: Counting): HorizonReading | null {
  const window = stretch(anchor, low, high)
  return (
    window &&
    reading({
      relation: 'in',
      window: window.edtf,
      duration: high.iso,
      precision: anchor.precision,
      why: `between ${withoutUnit(low, high)} and ${high.said} after ${from(anchor)}: due ${daySaid(window.last)}`,
    })
  )
}

/** "two" of "two and three years" */
const withoutUnit = (low: Duration, high: Duration): string =>
  low.said.replace(new RegExp(` ${high.said.split(' ').at(-1)?.replace(/s$/, '')}s?$`), '')

export function holding(
  meaning: 'until' | 'at least' | 'by',
  { low, high, anchor }: Counting,
): HorizonReading | null {
  const duration = meaning === 'at least' ? low : high
  const window = stretch(anchor, null, duration)
  const point = pointAfter(anchor, duration)
  if (!window || !point) return null
  const says = { until: 'holds for', 'at least': 'holds for at least', by: 'deadline:' }[meaning]
  const to = pointOf(point) ?? point.edtf.split('/').at(-1)
  return reading({
    relation: meaning === 'at least' ? 'at_least' : meaning,
    window: meaning === 'by' ? `../${to}` : window.edtf,
    point: pointOf(point),
    duration: duration.iso,
    precision: anchor.precision,
    why: `${says} ${duration.said} from ${from(anchor)}: due ${daySaid(window.last)}`,
  })
}

export function notBefore({ low, anchor }: Counting): HorizonReading | null {
  const point = pointAfter(anchor, low)
  if (!point) return null
  const [start] = point.edtf.split('/')
  return reading({
    relation: 'not_before',
    window: `${start}/..`,
    point: start,
    duration: low.iso,
    precision: anchor.precision,
    why: `nothing before ${dateSaid(start ?? '')}, ${low.said} after ${from(anchor)}`,
  })
}

/** A programme of two years begins with an event; only its date says when the years are over. */
export function lasting({ high, anchor, isEvent }: Counting): HorizonReading | null {
  const window = isEvent ? stretch(anchor, null, high) : null
  const point = isEvent ? pointAfter(anchor, high) : null
  if (isEvent && !window) return null
  return reading({
    relation: 'lasts',
    window: window?.edtf ?? null,
    point: point ? pointOf(point) : undefined,
    duration: high.iso,
    precision: anchor.precision,
    why: window
      ? `lasts ${high.said} from ${from(anchor)}: due ${daySaid(window.last)}`
      : `lasts ${high.said} from a beginning that has no date here`,
  })
}

/** "a year to the day", "a fortnight today" */
export function toTheDay({ high, anchor }: Counting): HorizonReading | null {
  const point = pointAfter(anchor, high)
  if (!point) return null
  return reading({
    relation: 'in',
    window: point.edtf,
    point: pointOf(point),
    duration: high.iso,
    precision: anchor.precision,
    why: `${high.said} to the day after ${from(anchor)}: due ${daySaid(point.last)}`,
  })
}

/** "three days before the election" */
export function runUp({ high, anchor }: Counting): HorizonReading | null {
  const unit = unitAfter(anchor, backwards(high))
  if (!unit) return null
  return reading({
    relation: 'in',
    window: unit.edtf,
    duration: high.iso,
    precision: precisionOf(high, anchor),
    why: `${high.said} before ${from(anchor)}: due ${daySaid(unit.last)}`,
  })
}

/** "in the coming year" may mean the calendar year that comes. */
export function calendarUnit(unit: Duration['unit'], anchor: AnchorDate): HorizonReading[] {
  const isCoarse = anchor.precision === 'year' || (anchor.precision === 'month' && unit === 'week')
  const next = isCoarse
    ? yearsSpan(yearOf(anchor.first) + 1, yearOf(anchor.first) + 1, 'year')
    : unitSpan(unit, anchor.first, 1)
  if (isCoarse && unit !== 'year') return []
  const why = `in the calendar ${unit} that comes, ${spanSaid(next)}: due ${daySaid(next.last)}`
  return [reading({ relation: 'in', window: next.edtf, precision: next.precision, why })]
}
