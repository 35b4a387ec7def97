import { clockBefore } from './clock'
import { AFTER_AMOUNT, AFTER_DATE, type After, BEFORE, type Before } from './frame-words'
import type { Tokens } from './tokens'

/** The words around a time: what stands before and after it, and where they begin and end. */
export interface Frame {
  readonly before: ReadonlySet<Before>
  readonly after: ReadonlySet<After>
  readonly start: number
  readonly end: number
  /** Where "not" stands before it in the clause, as in "will not be ready"; null = nowhere. */
  readonly negatedAt: number | null
  /** "before 5pm on Friday" is on Friday. */
  readonly isTimed: boolean
}

const MOST_WORDS_BEFORE = 6

/** The frame of a time at tokens `from` to `to`; no word before `floor` belongs to it. */
export function frameOf(
  tokens: Tokens,
  from: number,
  to: number,
  floor: number,
  kind: 'amount' | 'calendar',
): Frame {
  const before = new Set<Before>()
  let [start, at] = [from, from]
  let isTimed = false
  for (let n = 0; n < MOST_WORDS_BEFORE; n += 1) {
    // "by 5pm on Friday"
    const clock = clockBefore(tokens, at)
    isTimed ||= clock < at
    at = clock
    const found = BEFORE.before(tokens, at)
    if (!found || found.start < floor || tooFar(before, found.value, kind)) break
    if (PREFIXES.has(tokens.text(found.start)) && !tokens.at(at)?.hyphened) break
    before.add(found.value)
    at = found.start
    // "a" or "perhaps" at the edge is no part of the words that say when.
    if (found.value !== 'plain' && found.value !== 'none') start = at
  }
  const { after, end } = wordsAfter(tokens, to, kind)
  return { before, after, start, end, negatedAt: negationBefore(tokens, start, floor), isTimed }
}

/** "post-2020", not "the post in 2020" */
const PREFIXES = new Set(['post', 'pre'])

/** One preposition is enough: in "the wait for in 2020", "for" is another's. */
function tooFar(before: ReadonlySet<Before>, found: Before, kind: 'amount' | 'calendar'): boolean {
  if (found === 'minus') return kind === 'calendar'
  if (found === 'none') return before.size > 0 && !before.has('plain')
  if (kind === 'amount' && (found === 'through' || (found === 'until' && before.size > 0))) return true
  return kind === 'calendar' && before.has(found)
}

function wordsAfter(
  tokens: Tokens,
  to: number,
  kind: 'amount' | 'calendar',
): { after: Set<After>; end: number } {
  const after = new Set<After>()
  const phrases = kind === 'amount' ? AFTER_AMOUNT : AFTER_DATE
  let end = to
  for (let n = 0; n < 3; n += 1) {
    const comma = n === 0 && tokens.text(end) === ',' ? 1 : 0
    const found = phrases.at(tokens, end + comma)
    if (!found || (comma && !CLOSING.has(found.value))) break
    if (found.value === 'event' || found.value === 'before') {
      // "He had left two years before."
      const isLast = (tokens.at(found.end)?.kind ?? 'mark') === 'mark'
      after.add(found.value === 'before' && isLast ? 'ago' : found.value)
      break
    }
    after.add(found.value)
    end = found.end
  }
  if (isLoneOn(tokens, end)) {
    after.add(kind === 'amount' ? 'in' : 'on')
    end += 1
  }
  return { after, end }
}
/** What may come after a comma: "two years, at least". */
const CLOSING = new Set<After>(['at least', 'at most', 'about', 'not before'])

/** "Two years on, ...", "from 2021 on" */
const isLoneOn = (tokens: Tokens, at: number): boolean =>
  tokens.text(at) === 'on' && (tokens.at(at + 1)?.kind ?? 'mark') === 'mark'

const NEGATIONS = new Set([
  'not',
  'never',
  'cannot',
  'no',
  'nobody',
  'none',
  'unlikely',
  'hardly',
  'neither',
  'nor',
])
const CLAUSE_STARTS = new Set(['that', 'but', 'which', 'who', 'if', 'whether', 'because', 'and', 'so'])
const CLAUSE_WORDS = 12

/** "It will not open until 2021": looked for in the words of the clause before. */
function negationBefore(tokens: Tokens, start: number, floor: number): number | null {
  for (let at = start - 1; at >= Math.max(floor, start - CLAUSE_WORDS, 0); at -= 1) {
    const token = tokens.at(at)
    if (!token || token.kind === 'mark' || CLAUSE_STARTS.has(token.text)) return null
    if (NEGATIONS.has(token.text) || token.text.endsWith("n't")) return at
  }
  return null
}
