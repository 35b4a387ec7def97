import type { Term } from './calendar'
import type { Tokens } from './tokens'

/** These stand just before the day: "said on Tuesday". */
const SAYING = new Set(
  'said added announced warned confirmed reported revealed declared admitted insisted speaking writing published released'.split(
    ' ',
  ),
)
/** Between these and the day stands who was told, or how much: "told MPs on Monday", "rose 4% on Monday". */
const DONE = new Set(
  'told rose fell dropped jumped slumped gained lost voted met arrested charged'.split(' '),
)
const WORDS_BETWEEN = 3
const STOPS = new Set('will would to that is are be may could should can and but which'.split(' '))

/** "The firm said on Tuesday": the Tuesday before; `start` is where the words that say when begin. */
export function asReported(tokens: Tokens, start: number, term: Term): Term {
  const { value } = term
  if (value.kind !== 'weekday' || value.shift !== undefined || value.weeks) return term
  return isOver(tokens, start) ? { ...term, value: { ...value, shift: -1 } } : term
}

function isOver(tokens: Tokens, start: number): boolean {
  if (SAYING.has(tokens.text(start - 1))) return true
  for (let at = start - 1; at >= Math.max(0, start - 1 - WORDS_BETWEEN); at -= 1) {
    const word = tokens.text(at)
    if (DONE.has(word)) return true
    if (STOPS.has(word) || word === ',' || word === '.' || word === ';') return false
  }
  return false
}
