import { dueAtOf } from '../horizon/due-at'
import { drawVague, lineOf, type Measures, RING } from './marks'
import { type ClosedStretch, closedStretchOf, dayNumber, middleOf, stretchOf, type TimeScale } from './scale'
import type { Shape } from './shapes'
import type { TimeFacts } from './time-facts'

export function drawSaid({ said }: TimeFacts, scale: TimeScale, { middle }: Measures): Shape[] {
  const dates = closedStretchOf(said)
  if (!dates) return []
  const ring: Shape[] = scale.isInside(middleOf(dates))
    ? [{ as: 'circle', role: 'said', tone: 'firm', cx: scale.at(middleOf(dates)), cy: middle, r: RING }]
    : []
  return [...drawVague(dates, 'firm', scale, middle), ...ring]
}

/** A tall tick; two, where the point is only known to a year, unless they would say the same as the window. */
export function drawPoint({ reading, isChosen }: TimeFacts, scale: TimeScale, measures: Measures): Shape[] {
  const point = reading && pointIn(reading)
  if (!point) return []
  const tone = isChosen ? 'firm' : 'quiet'
  const { middle, point: high } = measures
  const tick = (day: number) =>
    scale.isInside(day)
      ? [lineOf('point', tone, scale.at(day), middle - high / 2, scale.at(day), middle + high / 2)]
      : []
  if (point.from === point.to) return tick(point.from)
  const window = stretchOf(reading.window)
  if (window?.from === point.from && window.to === point.to) return []
  return [...tick(point.from), ...tick(point.to), ...drawVague(point, tone, scale, middle)]
}

/**
 * The point that the words name: noon of a day, or all the days of a month or a year. A deadline, and the end of a state
 * that is to last, lie at the end of their day; "not before" at the beginning of its.
 */
export function pointIn(reading: NonNullable<TimeFacts['reading']>): ClosedStretch | undefined {
  const { relation } = reading
  if (relation === 'by' || relation === 'until' || relation === 'at_least' || relation === 'not_before') {
    const due = dueAtOf(reading)
    const day = due && dayNumber(due) + (relation === 'not_before' ? 0 : 1)
    return day === undefined ? undefined : { from: day, to: day }
  }
  const point = closedStretchOf(reading.point)
  if (!point || point.to - point.from > 1) return point
  return { from: middleOf(point), to: middleOf(point) }
}
