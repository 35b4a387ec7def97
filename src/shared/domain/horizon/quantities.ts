import { numberAt } from './numbers'
import { Phrases } from './phrases'
import type { Tokens } from './tokens'

/** How many of a unit; null = a number that is not said: "a few". */
export interface Quantity {
  readonly value: number | null
  readonly end: number
  /** "a year": it also says how often, and how long ago, so it needs words around it. */
  readonly article: boolean
  /** "another year", "two more years". */
  readonly more: boolean
  /** "two-plus", "2+", "two or more". */
  readonly least: boolean
}

const NAMED = new Phrases<number | null>([
  ['a couple of, a couple, couple of, a pair of', 2],
  ['a good two', 2],
  ['half a dozen, half-a-dozen', 6],
  ['a dozen', 12],
  ['half a, half an, a half', 0.5],
  ['a quarter of a, quarter of a', 0.25],
  ['three quarters of a', 0.75],
  ['a few, few, several, many, a number of, some, a handful of, a matter of, numerous, countless', null],
  ['a good few, a good many, the coming, coming, next few, the next few, the coming few', null],
])

const FRACTIONS = new Phrases([
  ['and a half, and one half', 0.5],
  ['and a quarter', 0.25],
])

const ARTICLES = new Map([
  ['a', false],
  ['an', false],
  ['another', true],
])

const MORE = new Set(['more', 'further', 'additional', 'extra'])
const FULL = new Set(['full', 'whole', 'long', 'calendar', 'consecutive', 'short', 'good', 'solid', 'clear'])

/** "two or so years", "two-plus years": what stands between the number and its unit. */
const LOOSE = new Phrases<'about' | 'least'>([
  ['or so, odd, or thereabouts', 'about'],
  ['plus, +, or more', 'least'],
])

/** "two", "2.5", "two and a half", "a couple of", "a few", "another", "two more" at that place. */
export function quantityAt(tokens: Tokens, at: number): Quantity | null {
  const found = named(tokens, at) ?? share(tokens, at) ?? counted(tokens, at) ?? article(tokens, at)
  return found && withAdjectives(tokens, found)
}

function counted(tokens: Tokens, at: number): Quantity | null {
  const opensMore =
    tokens.text(at) === 'another' || (tokens.text(at) === 'a' && tokens.text(at + 1) === 'further')
  const from = opensMore ? at + (tokens.text(at) === 'a' ? 2 : 1) : at
  const number = numberAt(tokens, from)
  if (!number) return null
  const isDozen = tokens.text(number.end) === 'dozen'
  const fraction = FRACTIONS.at(tokens, number.end)
  const value = isDozen ? number.value * 12 : number.value + (fraction?.value ?? 0)
  return {
    value,
    end: fraction?.end ?? number.end + (isDozen ? 1 : 0),
    article: false,
    more: opensMore,
    least: false,
  }
}

const SHARES = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
])

/** "the next half-century"; "half-year results" are no time ahead. */
function share(tokens: Tokens, at: number): Quantity | null {
  const value = SHARES.get(tokens.text(at))
  const isTied = tokens.at(at + 1)?.hyphened && ['century', 'decade'].includes(tokens.text(at + 1))
  return value && isTied ? { value, end: at + 1, article: true, more: false, least: false } : null
}

function named(tokens: Tokens, at: number): Quantity | null {
  const found = NAMED.at(tokens, at)
  // "some two years" has a number all the same.
  if (!found || (found.value === null && numberAt(tokens, found.end))) return null
  return { value: found.value, end: found.end, article: false, more: false, least: false }
}

function article(tokens: Tokens, at: number): Quantity | null {
  const more = ARTICLES.get(tokens.text(at))
  return more === undefined ? null : { value: 1, end: at + 1, article: !more, more, least: false }
}

function withAdjectives(tokens: Tokens, quantity: Quantity): Quantity {
  const word = tokens.text(quantity.end)
  const loose = LOOSE.at(tokens, quantity.end)
  if (loose) return { ...quantity, end: loose.end, least: loose.value === 'least' }
  if (MORE.has(word)) return { ...quantity, end: quantity.end + 1, more: true }
  return FULL.has(word) ? { ...quantity, end: quantity.end + 1 } : quantity
}
