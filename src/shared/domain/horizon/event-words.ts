import { Phrases } from './phrases'
import type { Relation } from './relation'
import type { Tokens } from './tokens'

/** A time named by what happens then: "before the next election". */
export interface EventPhrase {
  readonly relation: Relation
  /** "before" leaves the day itself out, "by" does not. */
  readonly side: 'before' | 'by' | 'until' | 'from' | 'after' | 'at'
  /** The tokens of the event itself. */
  readonly from: number
  readonly end: number
}

type Side = EventPhrase['side']

const RELATIONS: Readonly<Record<Side, Relation>> = {
  before: 'by',
  by: 'by',
  until: 'until',
  from: 'not_before',
  after: 'not_before',
  at: 'in',
}

/** Words that make an event of whatever follows. */
const CONJUNCTIONS = new Phrases<Side>([
  ['before, ahead of, prior to, in advance of, in the run up to', 'before'],
  ['by the time', 'by'],
  ['until, till, up until, pending', 'until'],
  ['not until, not before', 'from'],
  ['once, as soon as, as of', 'from'],
  ['after, following, in the wake of', 'after'],
  ['when, whenever, upon, on completion of', 'at'],
])

/** Words that make an event of what is one: "at the next council meeting", "by the end of the contract". */
const PREPOSITIONS = new Phrases<Side>([
  ['by, in time for', 'by'],
  ['from', 'from'],
  ['at, in, on, during', 'at'],
])

const COMING = new Phrases([
  ['the next, the coming, the forthcoming, the upcoming, our next, their next, its next, his next', true],
  [
    'her next, next, election day, polling day, the end of the, the end of this, the start of the, the beginning of the',
    true,
  ],
  [
    'the end of his, the end of her, the end of their, the end of its, the end of our, the end of my, the world cup',
    true,
  ],
])

const EVENTS = new Set(
  'election elections referendum vote polls budget review hearing trial inquest inspection summit conference meeting agm census olympics tournament anniversary deadline inquiry parliament opening launch completion closure verdict statement session recess ceremony monsoon'.split(
    ' ',
  ),
)

/** No event stands after these: "as before", "ask when", "shortly after". */
const NOT_AFTER = new Set([
  'as',
  'ever',
  'than',
  'like',
  'say',
  'know',
  'ask',
  'asked',
  'decide',
  'shortly',
  'soon',
  'look',
  'looked',
  'looks',
  'looking',
  'named',
])
const EVENT_WORDS_MAX = 25

/** The event phrase at that place. */
export function eventAt(tokens: Tokens, at: number): EventPhrase | null {
  const opening = CONJUNCTIONS.at(tokens, at)
  if (opening && NOT_AFTER.has(tokens.text(at - 1))) return null
  const found = opening ?? prepositionAt(tokens, at) ?? parliamentAt(tokens, at)
  if (!found) return null
  const end = clauseEnd(tokens, found.end)
  if (end === found.end) return null
  return { relation: RELATIONS[found.value], side: found.value, from: found.end, end }
}

/** Feasts that follow the moon: no rule here gives their day. */
const MOON_FEASTS = new Set('diwali eid ramadan holi passover hanukkah'.split(' '))

function prepositionAt(tokens: Tokens, at: number): { value: Side; end: number } | null {
  const found = PREPOSITIONS.at(tokens, at)
  if (!found) return null
  const isEvent =
    COMING.at(tokens, found.end) ||
    namesEvent(tokens, found.end) ||
    isSummit(tokens, found.end) ||
    MOON_FEASTS.has(tokens.text((END_OF.at(tokens, found.end) ?? found).end))
  return isEvent ? found : null
}

const END_OF = new Phrases([['the end of, the start of, the beginning of', true]])

/** "COP30" */
const isSummit = (tokens: Tokens, at: number): boolean =>
  tokens.text(at) === 'cop' && tokens.at(at)?.capital === true && tokens.at(at + 1)?.kind === 'number'

/** "this parliament" needs no preposition; it begins where it is said. */
function parliamentAt(tokens: Tokens, at: number): { value: Side; end: number } | null {
  const isNamed =
    tokens.text(at + 1) === 'parliament' &&
    tokens.text(at) === 'this' &&
    (tokens.at(at + 2)?.kind ?? 'mark') === 'mark'
  return isNamed ? { value: 'at', end: at } : null
}

/** "the election", "this spring's budget": an event within the next few words. */
function namesEvent(tokens: Tokens, from: number): boolean {
  if (!['the', 'this', 'its', 'their', 'our'].includes(tokens.text(from))) return false
  return [1, 2, 3].some((n) => tokens.at(from + n)?.kind === 'word' && EVENTS.has(tokens.text(from + n)))
}

/** "the general election", with nothing after it that could be a verb. */
export function isNamedEvent(tokens: Tokens, from: number): boolean {
  if (!['the', 'this', 'next', 'its', 'their', 'our'].includes(tokens.text(from))) return false
  return [1, 2, 3].some((n) => EVENTS.has(tokens.text(from + n)) && tokens.at(from + n + 1)?.kind !== 'word')
}

/** The clause runs to the next mark. */
export function clauseEnd(tokens: Tokens, from: number): number {
  let end = from
  while (end < from + EVENT_WORDS_MAX) {
    const token = tokens.at(end)
    if (!token || (token.kind === 'mark' && token.text !== '-')) break
    end += 1
  }
  return end
}
