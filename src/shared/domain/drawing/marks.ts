import { type ClosedStretch, type TimeScale, tenth } from './scale'
import type { Line, Path, Role, Shape, Tone } from './shapes'

/** How high the marks of a drawing are, in CSS pixels, around one middle line. */
export interface Measures {
  readonly middle: number
  readonly box: number
  readonly point: number
  readonly outcome: number
}

/** How wide the ring is where it was said, from its middle. */
export const RING = 3.5
/** A vague date narrower than this is drawn as a day. */
const VISIBLE = 4

export const lineOf = (role: Role, tone: Tone, x1: number, y1: number, x2: number, y2: number): Line => ({
  as: 'line',
  role,
  tone,
  x1: tenth(x1),
  y1: tenth(y1),
  x2: tenth(x2),
  y2: tenth(y2),
})

export const pathOf = (role: Role, tone: Tone, d: string): Path => ({ as: 'path', role, tone, d })

/** The days a vague date can mean, as a thin bar with an end at either side; nothing where it is a day. */
export function drawVague(dates: ClosedStretch, tone: Tone, scale: TimeScale, middle: number): Shape[] {
  const [left, right] = [scale.within(dates.from), scale.within(dates.to)]
  if (dates.to - dates.from <= 1 || right - left < VISIBLE) return []
  const ends = [left, right].map((x) => lineOf('vague', tone, x, middle - 3, x, middle + 3))
  return [lineOf('vague', tone, left, middle, right, middle), ...ends]
}
