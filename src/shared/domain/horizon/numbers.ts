import type { Tokens } from './tokens'

const NUMERALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const SMALL = new Map(NUMERALS.map((word, value) => [word, value]))
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, n) => [word, 20 + n * 10]),
)
const GREAT = new Map([
  ['hundred', 100],
  ['thousand', 1000],
])

export interface Count {
  readonly value: number
  readonly end: number
}

/** "two", "twenty-one", "a hundred and five", "2,500", "1.5" at that place; null where no number stands. */
export function numberAt(tokens: Tokens, at: number): Count | null {
  const token = tokens.at(at)
  if (token?.kind === 'number') return { value: token.value, end: at + 1 }
  const opens = (token?.text === 'a' || token?.text === 'one') && GREAT.has(tokens.text(at + 1))
  return opens ? greatFrom(tokens, at + 1, 1) : wordsFrom(tokens, at)
}

function wordsFrom(tokens: Tokens, at: number): Count | null {
  const below = belowHundred(tokens, at)
  if (!below) return null
  return GREAT.has(tokens.text(below.end)) ? greatFrom(tokens, below.end, below.value) : below
}

/** From "hundred" or "thousand" on: what stands before it is counted in it, what follows is added. */
function greatFrom(tokens: Tokens, at: number, before: number): Count {
  const unit = GREAT.get(tokens.text(at)) ?? 1
  const value = before * unit
  const isAnd = tokens.text(at + 1) === 'and'
  const rest = belowHundred(tokens, at + (isAnd ? 2 : 1))
  if (!rest) return { value, end: at + 1 }
  const hundreds =
    unit === 1000 && tokens.text(rest.end) === 'hundred' ? greatFrom(tokens, rest.end, rest.value) : rest
  return { value: value + hundreds.value, end: hundreds.end }
}

function belowHundred(tokens: Tokens, at: number): Count | null {
  const word = tokens.text(at)
  const small = SMALL.get(word)
  if (small !== undefined) return { value: small, end: at + 1 }
  const tens = TENS.get(word)
  if (tens === undefined) return null
  const ones = SMALL.get(tokens.text(at + 1)) ?? 0
  return ones >= 1 && ones <= 9 ? { value: tens + ones, end: at + 2 } : { value: tens, end: at + 1 }
}

/** As a sentence writes it: "two", "18". */
export const numeral = (value: number): string => (value <= 12 && NUMERALS[value]) || String(value)
