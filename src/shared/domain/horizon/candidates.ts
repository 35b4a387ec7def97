import { nounAfter } from './adjective-nouns'
import { isTurnedByNot as isAmountTurned } from './amount-relation'
import { type Amount, amountAt, bareUnitAt } from './amounts'
import type { Term } from './calendar'
import { isTurnedByNot as isDateTurned } from './calendar-relation'
import { calendarAt } from './calendar-terms'
import { clockBefore } from './clock'
import { isComparison } from './comparisons'
import { type CountedFrom, countedFrom } from './counted-from'
import { type EventPhrase, eventAt } from './event-words'
import { type Frame, frameOf } from './frame'
import { TAKING } from './frame-words'
import { isCountOrName, isOwner } from './not-times'
import { asReported } from './reported-days'
import type { Tokens } from './tokens'
import { pastWordsAt, vagueAt } from './vague-words'

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
  if (tokens.at(at)?.kind === 'mark') return null
  const vague = vagueAt(tokens, at)
  const told = vague ? timeToldAfter(tokens, at, vague, floor) : null
  if (told) return told
  if (vague) return { kind: 'vague', start: at, end: vague, strength: STRENGTH.vague }
  const past = pastWordsAt(tokens, at)
  // "in the past six months" is counted.
  if (past && !amountAt(tokens, past) && !bareUnitAt(tokens, past))
    return { kind: 'past', start: at, end: past, strength: STRENGTH.past }
  return timeAt(tokens, at, floor) ?? eventOf(tokens, at, floor)
}

const WORDS_TO_TOLD = 3

/** "At some point in 2027", "in time for Christmas": the vague words are those before a time. */
function timeToldAfter(tokens: Tokens, at: number, end: number, floor: number): Candidate | null {
  for (let next = end; next < end + WORDS_TO_TOLD; next += 1) {
    const time = timeAt(tokens, next, floor)
    if (time) return time.start <= at ? time : null
  }
  return null
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
  if (isCountOrName(tokens, term)) return null
  const meant = asReported(tokens, frame.start, term)
  const strength = before.has('since') || isPast(meant) ? STRENGTH.past : STRENGTH.counted
  const start = (isDateTurned(frame) ? frame.negatedAt : null) ?? frame.start
  return { kind: 'calendar', term: meant, frame, start, end: frame.end, strength }
}

/** "last week", "yesterday", "earlier this year" */
export const isPast = ({ value }: Term): boolean =>
  (value.kind === 'part' && value.part === 'so far') ||
  ('shift' in value && (value.shift ?? 0) < 0) ||
  (value.kind === 'near' && value.days < 0)

/** "to resume Tuesday", "will vote Thursday", "3pm Saturday": headlines and Americans leave out "on". */
function isBareDay(tokens: Tokens, at: number, { value }: Term): boolean {
  if (value.kind !== 'weekday' || !tokens.at(at)?.capital) return false
  return clockBefore(tokens, at) < at || ['to', 'will'].includes(tokens.text(at - 2))
}

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
  const isPast = before.has('past') || before.has('minus') || after.has('ago')
  const isLasting = noun === 'lasts' || before.has('lasting')
  const strength = isPast
    ? STRENGTH.past
    : amount.low === null
      ? STRENGTH.vague
      : isLasting
        ? STRENGTH.lasting
        : STRENGTH.counted
  const event = countedFrom(tokens, frame)
  const end = event?.end ?? frame.end
  return { kind: 'amount', amount, frame, noun, start, end, strength, ...(event && { event }) }
}

const overBy = (frame: Frame): Frame => ({ ...frame, before: new Set([...frame.before, 'past']) })

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
