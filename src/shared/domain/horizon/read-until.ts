import { daysLater } from '../time/between'
import type { Day } from '../time/day'
import { type AnchorDate, anchorEdtf } from './anchor'
import { daySaid } from './dates-said'
import type { HorizonReading } from './horizon-reading'
import { reading } from './made-reading'
import type { Relation } from './relation'
import { limitOf, nameOf, noteOf } from './span-names'
import type { Span } from './spans'

/** Meanings whose window runs from the anchor to the date. */
export type Holding = 'until' | 'through' | 'at least until' | 'beyond' | 'between now' | 'within'

/** The relation, and what stands before the date in the reason. */
const HOLDINGS: Readonly<Record<Holding, readonly [relation: Relation, says: string]>> = {
  until: ['until', 'holds'],
  through: ['until', 'holds'],
  'at least until': ['at_least', 'holds at least'],
  beyond: ['at_least', 'holds at least'],
  'between now': ['in', 'at any time'],
  within: ['in', 'at any time'],
}

/** Up to its beginning, or through it. */
export function holding(meaning: Holding, span: Span, anchor: AnchorDate | null): HorizonReading[] {
  const isThrough = meaning === 'through' || meaning === 'beyond'
  const limit = limitOf(span)
  const last = (!isThrough && limit) || span.last
  const name = last === limit ? daySaid(limit) + noteOf(span) : nameOf(span)
  const through = hold(meaning, span, last, anchor, `through ${name}`)
  const dayBefore = daysLater(span.first, -1)
  const startsLater = !anchor || dayBefore >= anchor.last
  if (isThrough || limit || !startsLater) return [through]
  return [hold(meaning, span, dayBefore, anchor, `up to the beginning of ${nameOf(span)}`), through]
}

/** The window from the anchor, as exact as that is, to the day. */
export function hold(
  meaning: Holding,
  span: Span,
  day: Day,
  anchor: AnchorDate | null,
  said: string,
): HorizonReading {
  const length = anchor?.precision === 'year' ? 4 : anchor?.precision === 'month' ? 7 : 10
  const [from, to] = [anchor ? anchorEdtf(anchor) : '..', day.slice(0, length)]
  const [relation, says] = HOLDINGS[meaning]
  const due = said.includes(daySaid(day)) ? '' : `: due ${daySaid(day)}`
  return reading({
    relation,
    window: from === to ? to : `${from}/${to}`,
    point: to,
    precision: span.precision,
    why: `${says} ${said}${due}`,
  })
}
