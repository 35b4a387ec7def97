import { nounAfter } from './adjective-nouns'
import { isTurnedByNot as isAmountTurned } from './amount-relation'
import { type Amount, amountAt, bareUnitAt } from './amounts'
import type { Term } from './calendar'
import { isTurnedByNot as isDateTurned } from './calendar-relation'
import { calendarAt } from './calendar-terms'
import { clockBefore } from './clock'
import { isComparison } from './comparisons'
import { clauseEnd, type EventPhrase, eventAt, isNamedEvent } from './event-words'
import { type Frame, frameOf } from './frame'
import { TAKING } from './frame-words'
import type { Relation } from './relation'
import type { Tokens } from './tokens'
import { pastWordsAt, vagueAt } from './vague-words'

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

/** Words of the text that say when, as they were understood before any date is known. `start` and `end` count tokens. */
export type Candidate = { readonly start: number; readonly end: number; readonly strength: number } & (
  | {
      readonly kind: 'amount'
      readonly amount: Amount
      readonly frame: Frame
      readonly noun: 'lasts' | 'about'
      readonly event?: CountedFrom
    }
  | { readonly kind: 'calendar'; readonly term: Term; readonly frame: Frame }
  | { readonly kind: 'event'; readonly event: EventPhrase }
  | { readonly kind: 'vague' }
  | { readonly kind: 'past' }
)

/** A time that can be counted; one that waits for an event; one without a figure; one that is over. */
export const STRENGTH = { counted: 4, lasting: 3.5, event: 3, vague: 2, past: 1 } as const

/** All of them, in reading order, none within another. The work per word is bounded, so it is linear in the text. */
export function candidatesIn(tokens: Tokens): Candidate[] {
  const found: Candidate[] = []
  let floor = 0
  let at = 0
  while (at < tokens.length) {
    const candidate = candidateAt(tokens, at, floor)
    if (candidate) found.push(candidate)
    at = Math.max(candidate?.end ?? 0, at + 1)
    floor = candidate?.end ?? floor
  }
  return found
}

function candidateAt(tokens: Tokens, at: number, floor: number): Candidate | null {
  const vague = vagueAt(tokens, at)
  if (vague) return { kind: 'vague', start: at, end: vague, strength: STRENGTH.vague }
  const past = pastWordsAt(tokens, at)
  // "in the past six months" is counted.
  if (past && !amountAt(tokens, past) && !bareUnitAt(tokens, past))
    return { kind: 'past', start: at, end: past, strength: STRENGTH.past }
  return timeAt(tokens, at, floor) ?? eventOf(tokens, at, floor)
}

function timeAt(tokens: Tokens, at: number, floor: number): Candidate | null {
  const amount = amountAt(tokens, at) ?? bareUnitAt(tokens, at)
  const term = calendarAt(tokens, at)
  if (term && term.end >= (amount?.end ?? 0)) {
    const read = dated(tokens, at, term, floor)
    if (read) return read
  }
  return amount && counted(tokens, at, amount, floor)
}

function dated(tokens: Tokens, at: number, term: Term, floor: number): Candidate | null {
  const frame = frameOf(tokens, at, term.end, floor, 'calendar')
  const { before } = frame
  if (before.has('none')) return null
  const isSaid =
    [...before].some((word) => word !== 'plain' && word !== 'not') ||
    [...frame.after].some((word) => word !== 'on')
  const isClear = isSaid || standsAlone(tokens, at, frame.end) || isBareDay(tokens, at, term)
  if (term.weak && !isClear) return null
  if ((term.weak && isCount(tokens, term)) || NAMED_AFTER.has(tokens.text(term.end))) return null
  const strength = before.has('since') || isPast(term) ? STRENGTH.past : STRENGTH.counted
  const start = (isDateTurned(frame) ? frame.negatedAt : null) ?? frame.start
  return { kind: 'calendar', term, frame, start, end: frame.end, strength }
}

/** "last week", "yesterday", "earlier this year" */
export const isPast = ({ value }: Term): boolean =>
  (value.kind === 'part' && value.part === 'so far') ||
  ('shift' in value && (value.shift ?? 0) < 0) ||
  (value.kind === 'near' && value.days < 0)

const COUNTED = new Set(
  'people jobs homes children patients pupils staff workers members cases pounds places'.split(' '),
)

/** "30 May Street", "the Good Friday Agreement" */
const NAMED_AFTER = new Set('street road avenue lane square drive terrace crescent agreement'.split(' '))

/** "to resume Tuesday", "will vote Thursday", "3pm Saturday": headlines and Americans leave out "on". */
function isBareDay(tokens: Tokens, at: number, { value }: Term): boolean {
  if (value.kind !== 'weekday' || !tokens.at(at)?.capital) return false
  return clockBefore(tokens, at) < at || ['to', 'will'].includes(tokens.text(at - 2))
}

/** "in 2000 homes" */
const isCount = (tokens: Tokens, { value, end }: Term): boolean =>
  value.kind === 'years' && COUNTED.has(tokens.text(end))

/** Nothing else was handed in, so the words must mean a time: "2020". A lower-case "may" still does not. */
function standsAlone(tokens: Tokens, from: number, to: number): boolean {
  const first = tokens.at(from)
  if (first?.kind === 'word' && !first.capital && first.text !== 'the') return false
  const isFirst = from === 0
  return isFirst && onlyMarks(tokens, to)
}

function onlyMarks(tokens: Tokens, from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 4); at += 1) {
    if (tokens.at(at)?.kind !== 'mark') return false
  }
  return tokens.length <= from + 4
}

function counted(tokens: Tokens, at: number, amount: Amount, floor: number): Candidate | null {
  const plain = frameOf(tokens, at, amount.end, floor, 'amount')
  const frame = isComparison(tokens, plain) ? overBy(plain) : plain
  const { before, after } = frame
  const start = (isAmountTurned(frame) ? frame.negatedAt : null) ?? frame.start
  const noun = nounAfter(tokens, amount)
  if (before.has('none') || after.has('none') || noun === 'none' || isOwner(tokens, amount)) return null
  const isSaid = [...before].some((word) => word !== 'plain') || after.size > 0 || amount.adjective
  const isAlone = at === 0 && onlyMarks(tokens, amount.end)
  if (amount.article && !isSaid && !isAlone && !TAKING.has(tokens.text(at - 1))) return null
  const isPast = before.has('past') || after.has('ago')
  const isLasting = noun === 'lasts' || before.has('lasting')
  const strength = isPast
    ? STRENGTH.past
    : amount.low === null
      ? STRENGTH.vague
      : isLasting
        ? STRENGTH.lasting
        : STRENGTH.counted
  const event = eventAfter(tokens, frame)
  const end = event?.end ?? frame.end
  return { kind: 'amount', amount, frame, noun, start, end, strength, ...(event && { event }) }
}

const overBy = (frame: Frame): Frame => ({ ...frame, before: new Set([...frame.before, 'past']) })

/** "three months' notice", "six months' pay" */
const isOwner = (tokens: Tokens, { end }: Amount): boolean =>
  tokens.at(end - 1)?.possessive === true && OWNED.has(tokens.text(end))
const OWNED = new Set('notice pay salary wages rent leave work experience supply money'.split(' '))

/** "two years after the bridge opens", "within two years of opening"; "two years of cuts" waits for nothing. */
function eventAfter(tokens: Tokens, { before, after, end }: Frame): CountedFrom | undefined {
  const side = sideOf(tokens.text(end))
  if (!side || after.has('ago') || (side === 'of' && !before.has('at most'))) return undefined
  const date = calendarAt(tokens, end + 1)
  if (date) return { from: end + 1, end: date.end, side, date }
  // "It will be two years before it reopens" is no time before that.
  if (side === 'before' && !isNamedEvent(tokens, end + 1)) return undefined
  const to = clauseEnd(tokens, end + 1)
  return to > end + 1 ? { from: end + 1, end: to, side } : undefined
}

function sideOf(word: string): CountedFrom['side'] | null {
  if (word === 'of' || word === 'before') return word
  return ['after', 'following', 'from', 'since'].includes(word) ? 'after' : null
}

const WORDS_TO_TIME = 5

function eventOf(tokens: Tokens, at: number, floor: number): Candidate | null {
  const event = eventAt(tokens, at)
  // "It will be two years before ...": the years say when.
  if (!event || (floor === at && at > 0 && event.side === 'before')) return null
  // "until 2015": the preposition is the year's.
  for (let next = event.from; next < Math.min(event.end, event.from + WORDS_TO_TIME); next += 1) {
    const time = timeAt(tokens, next, floor)
    if (time) return time.start <= at ? time : null
  }
  return { kind: 'event', event, start: at, end: event.end, strength: STRENGTH.event }
}
