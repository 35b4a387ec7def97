import type { Label } from '../predictions/outcome'
import { drawVague, type Measures, pathOf } from './marks'
import { pointIn } from './point-marks'
import { closedStretchOf, dayNumber, middleOf, type TimeScale, tenth } from './scale'
import type { Shape, Tone } from './shapes'
import type { TimeFacts } from './time-facts'

const tones: Readonly<Record<Label, Tone>> = {
  came_true: 'true',
  came_true_late: 'late',
  partly: 'partly',
  did_not: 'not',
  ambiguous: 'open',
  annulled: 'open',
  unresolvable: 'open',
}

export const toneOf = (label: Label): Tone => tones[label]

/** From where slip is counted: the point, else the due date. */
function slipOrigin({ reading, verdict }: TimeFacts): number | undefined {
  const point = reading && pointIn(reading)
  if (point) return middleOf(point)
  return verdict?.due && dayNumber(verdict.due) + 1
}

/** When it happened; what did not happen failed when its time was over. */
function outcomeDay(facts: TimeFacts): number | undefined {
  if (!facts.label) return undefined
  const occurred = closedStretchOf(facts.occurred)
  if (occurred) return middleOf(occurred)
  return facts.label === 'did_not' && facts.verdict?.due ? dayNumber(facts.verdict.due) + 1 : undefined
}

export interface Bar {
  readonly from: number
  readonly to: number
  readonly tone: Tone
}

/** The bar from the point to the outcome, where they lie apart. */
export function slipBar(facts: TimeFacts, scale: TimeScale): Bar | undefined {
  const origin = slipOrigin(facts)
  const happened = closedStretchOf(facts.occurred)
  if (!facts.label || !facts.verdict?.slip || origin === undefined || !happened) return undefined
  const [from, to] = [scale.within(origin), scale.within(middleOf(happened))]
  return Math.abs(to - from) < 1 ? undefined : { from, to, tone: toneOf(facts.label) }
}

/** The broken bar from the due date to the as-at day, while there is no outcome. */
export function overdueBar(facts: TimeFacts, scale: TimeScale): Bar | undefined {
  const { verdict, label, isChosen, asAt } = facts
  if (label || !isChosen || verdict?.overdueMonths === undefined || !verdict.due || verdict.due >= asAt) {
    return undefined
  }
  const end = dayNumber(verdict.due) + (facts.reading?.relation === 'not_before' ? 0 : 1)
  return { from: scale.within(end), to: scale.within(dayNumber(asAt)), tone: 'not' }
}

/** A diamond, or a cross for what did not happen. */
export function drawOutcome(
  facts: TimeFacts,
  scale: TimeScale,
  { middle, outcome: size }: Measures,
): Shape[] {
  const day = outcomeDay(facts)
  if (day === undefined || !facts.label) return []
  const tone = toneOf(facts.label)
  const occurred = closedStretchOf(facts.occurred)
  const vague = occurred ? drawVague(occurred, tone, scale, middle) : []
  if (!scale.isInside(day)) return vague
  const x = scale.at(day)
  const [left, right, top, bottom] = [x - size, x + size, middle - size, middle + size].map(tenth)
  const arm = size * 0.8
  const d =
    facts.label === 'did_not'
      ? `M${tenth(x - arm)} ${tenth(middle - arm)}L${tenth(x + arm)} ${tenth(middle + arm)}M${tenth(x - arm)} ${tenth(middle + arm)}L${tenth(x + arm)} ${tenth(middle - arm)}`
      : `M${x} ${top}L${right} ${middle}L${x} ${bottom}L${left} ${middle}Z`
  return [...vague, pathOf('outcome', tone, d)]
}
