import { type Tokens, tokensOf } from '../horizon/tokens'
import type { HedgeBand } from '../predictions/hedge-band'
import { type HedgeKind, hedgePhrases } from './hedge-phrases'
import { isModal } from './modal'

/** Words that weaken a prediction; `start` and `end` count UTF-16 code units of the text. */
export interface Hedge {
  readonly start: number
  readonly end: number
  /** As they are written. */
  readonly words: string
  /** Only where the words are a term of the yardstick, and nothing turns or changes it. */
  readonly band?: HedgeBand
}

/** "It is highly likely, I think" -> "highly likely" with its band, "I think" without. In the order of the text. */
export function findHedge(text: string): Hedge[] {
  const tokens = tokensOf(text)
  const hedges: Hedge[] = []
  let at = 0
  while (at < tokens.length) {
    const found = hedgeAt(tokens, at)
    if (found) hedges.push(written(text, tokens, found))
    at = found?.end ?? at + 1
  }
  return hedges
}

interface Found {
  readonly kind: HedgeKind
  readonly from: number
  readonly end: number
}

/** Turn a term of the yardstick round, or change how much it says: "not likely", "more likely", "quite likely". */
const CHANGING = new Set(
  [
    'not no never hardly scarcely barely far too so how as',
    'more less most least equally increasingly ever',
    'quite fairly rather pretty extremely exceedingly overwhelmingly very somewhat reasonably',
    "isn't aren't wasn't weren't ain't doesn't don't won't",
  ].flatMap((words) => words.split(' ')),
)

function hedgeAt(tokens: Tokens, at: number): Found | null {
  const phrase = hedgePhrases.at(tokens, at)
  if (!phrase || isPartOfCompound(tokens, at, phrase.end)) return null
  const { value: kind, end } = phrase
  if (kind === 'modal') return isModal(tokens, at) ? { kind, from: at, end } : null
  if (isComparison(tokens, at)) return null
  const isTerm = kind !== 'plain'
  return isTerm && CHANGING.has(tokens.text(at - 1))
    ? { kind: 'plain', from: at - 1, end }
    : { kind, from: at, end }
}

/** "dry-may", "could-be" */
const isPartOfCompound = (tokens: Tokens, at: number, end: number): boolean =>
  tokens.at(at)?.hyphened === true || tokens.at(end)?.hyphened === true

/** "later than expected", "as expected" */
const isComparison = (tokens: Tokens, at: number): boolean =>
  ['expected', 'anticipated'].includes(tokens.text(at)) && ['than', 'as'].includes(tokens.text(at - 1))

function written(text: string, tokens: Tokens, { kind, from, end }: Found): Hedge {
  const start = tokens.at(from)?.start ?? 0
  const last = tokens.at(end - 1)?.end ?? start
  const words = text.slice(start, last)
  return { start, end: last, words, ...(kind !== 'plain' && kind !== 'modal' && { band: kind }) }
}
