import { lineOf, type Measures, pathOf, RING } from './marks'
import { closedStretchOf, middleOf, stretchOf, type TimeScale } from './scale'
import type { Shape } from './shapes'
import type { TimeFacts } from './time-facts'

/** A window of one day in a drawing of a century is still there. */
const NARROWEST = 3

/** Where the window stands between the margins; an end that is open, or lies beyond them, has no edge. */
export interface WindowPlace {
  readonly left: number
  readonly right: number
  readonly hasStart: boolean
  readonly hasEnd: boolean
}

/** "By the end of 2020" has no first day: its box begins where it was said. */
export function placeWindow({ reading, said }: TimeFacts, scale: TimeScale): WindowPlace | undefined {
  const window = stretchOf(reading?.window)
  if (!window || !reading || reading.relation === 'open' || (window.from ?? window.to) === null)
    return undefined
  const saidAt = closedStretchOf(said)
  const beginsWhenSaid = window.from === null && saidAt && window.to !== null && middleOf(saidAt) < window.to
  const from = beginsWhenSaid ? middleOf(saidAt) : window.from
  if (from !== null && liesBeyond(from, scale)) return undefined
  const left = from === null ? scale.left : scale.within(from)
  const right = window.to === null ? scale.right : scale.within(window.to)
  return {
    left: Math.min(left, scale.right - NARROWEST),
    right: Math.max(right, left + NARROWEST),
    hasStart: from !== null && scale.isInside(from),
    hasEnd: window.to !== null && scale.isInside(window.to),
  }
}

export function drawWindow(facts: TimeFacts, place: WindowPlace, { middle, box }: Measures): Shape[] {
  const { left, right, hasStart, hasEnd } = place
  const [top, bottom] = [middle - box / 2, middle + box / 2]
  const outline = windowOutline(place, top, bottom)
  const isVague = /[~?%]/.test(facts.reading?.window ?? '')
  const tone = !facts.isChosen ? 'quiet' : facts.reading?.relation === 'about' || isVague ? 'soft' : 'firm'
  if (!hasStart && !hasEnd) {
    const edges = [top, bottom].map((y) => lineOf('window', tone, left, y, right, y))
    return [pathOf('ground', tone, `M${left} ${top}H${right}V${bottom}H${left}Z`), ...edges]
  }
  return [pathOf('ground', tone, outline), pathOf('window', tone, outline)]
}

function windowOutline(place: WindowPlace, top: number, bottom: number): string {
  const { left, right, hasStart, hasEnd } = place
  if (hasStart && hasEnd) return `M${left} ${top}H${right}V${bottom}H${left}Z`
  return hasStart
    ? `M${right} ${top}H${left}V${bottom}H${right}`
    : `M${left} ${top}H${right}V${bottom}H${left}`
}

/** The dotted thread from the utterance to the window; to the end of the drawing where nothing says when. */
export function drawWait(
  facts: TimeFacts,
  window: WindowPlace | undefined,
  scale: TimeScale,
  { middle }: Measures,
): Shape[] {
  const said = closedStretchOf(facts.said)
  if (!said || (!window && facts.reading?.relation !== 'open' && !isBeyond(facts, scale))) return []
  const from = scale.within(middleOf(said)) + (scale.isInside(middleOf(said)) ? RING : 0)
  const to = window ? window.left : scale.right
  return to > from ? [lineOf('wait', facts.isChosen ? 'firm' : 'quiet', from, middle, to, middle)] : []
}

const liesBeyond = (day: number, scale: TimeScale): boolean =>
  !scale.isInside(day) && scale.at(day) > scale.right

/** Whether its window or its point, if not its beginning, lies after the last day of the drawing. */
function isBeyond({ reading }: TimeFacts, scale: TimeScale): boolean {
  const window = stretchOf(reading?.window)
  const days = [window?.from, window?.to, closedStretchOf(reading?.point)?.to]
  return days.some((day) => typeof day === 'number' && liesBeyond(day, scale))
}

/** What lies after the last day of the drawing is pointed to. */
export function drawBeyond(facts: TimeFacts, scale: TimeScale, { middle }: Measures): Shape[] {
  if (!isBeyond(facts, scale)) return []
  const [from, to] = [scale.right - 1, scale.right + 3]
  const d = `M${from} ${middle - 4}L${to} ${middle}L${from} ${middle + 4}`
  return [pathOf('beyond', facts.isChosen ? 'firm' : 'quiet', d)]
}
