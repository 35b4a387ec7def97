import type { Tokens } from './tokens'

const TIME = /^\d{1,2}(?:[.:]\d\d)?[ap]m$/
const HALVES = new Set(['am', 'pm', 'gmt', 'bst', 'et'])
/** "by COB Friday": close of business, end of day. */
const NAMED = new Set(['midnight', 'noon', 'midday', 'lunchtime', 'teatime', 'cob', 'eod'])

/** "5pm", "9.30am", "5 pm", "midnight" at that place: where it ends. Days are the finest that a window knows. */
export function clockAt(tokens: Tokens, at: number): number | null {
  if (NAMED.has(tokens.text(at)) || TIME.test(tokens.text(at))) return at + 1
  const isTime = tokens.at(at)?.kind === 'number' && HALVES.has(tokens.text(at + 1))
  return isTime ? at + 2 : null
}

/** The time of day that ends before `end`: where it begins. */
export function clockBefore(tokens: Tokens, end: number): number {
  for (const start of [end - 2, end - 1]) {
    if (start >= 0 && clockAt(tokens, start) === end) return start
  }
  return end
}
