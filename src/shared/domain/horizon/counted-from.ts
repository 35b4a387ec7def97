import type { Term } from './calendar'
import { calendarAt } from './calendar-terms'
import { clauseEnd, isNamedEvent } from './event-words'
import type { Frame } from './frame'
import type { Relation } from './relation'
import type { Tokens } from './tokens'

/** What "two years after the bridge opens" and "two years from May 2020" are counted from, in tokens. */
export interface CountedFrom {
  readonly from: number
  readonly end: number
  readonly side: 'after' | 'of' | 'before'
  readonly date?: Term
}

export const RELATION_BY_SIDE: Readonly<Record<CountedFrom['side'], Relation>> = {
  after: 'about',
  of: 'in',
  before: 'in',
}

/** "two years after the bridge opens", "within two years of opening"; "two years of cuts" waits for nothing. */
export function countedFrom(tokens: Tokens, { before, after, end }: Frame): CountedFrom | undefined {
  // "three years on from the fire"
  const at = tokens.text(end) === 'on' ? end + 1 : end
  const side = sideOf(tokens.text(at))
  if (!side || after.has('ago') || (side === 'of' && !before.has('at most'))) return undefined
  const date = calendarAt(tokens, at + 1)
  if (date) return { from: at + 1, end: date.end, side, date }
  // "It will be two years before it reopens" is no time before that.
  if (side === 'before' && !isNamedEvent(tokens, at + 1)) return undefined
  const to = clauseEnd(tokens, at + 1)
  return to > at + 1 ? { from: at + 1, end: to, side } : undefined
}

function sideOf(word: string): CountedFrom['side'] | null {
  if (word === 'of' || word === 'before') return word
  return ['after', 'following', 'from', 'since'].includes(word) ? 'after' : null
}
