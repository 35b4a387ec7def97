import { calendarAt } from './calendar-terms'
import { candidatesIn } from './candidates'
import { tokensOf } from './tokens'

/**
 * Do these few words say when, and nothing else? "by spring", "next year", "two years ago". A time by itself need not be
 * introduced as one, as it has to be in a sentence: "spring", "May".
 */
export function saysWhen(words: string): boolean {
  const tokens = tokensOf(words)
  if (tokens.length === 0) return false
  const isAll = (start: number, end: number) => start === 0 && end === tokens.length
  return (
    isAll(0, calendarAt(tokens, 0)?.end ?? 0) ||
    candidatesIn(tokens).some(({ kind, start, end }) => kind !== 'event' && isAll(start, end))
  )
}
