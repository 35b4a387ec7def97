import { z } from 'zod'
import { wordsOf } from '../text/fragment'
import { type PlainSpan, splitsCharacter } from '../text/offsets'

/** A passage with what stands on either side of it. */
export const Context = z.strictObject({ before: z.string(), words: z.string(), after: z.string() })
export type Context = z.output<typeof Context>

/** UTF-16 code units on either side. */
const AROUND = 160
/** A longer word is cut, as is a script that has no blanks. */
const WORD = 40
/** Each stays in the line of the word beside it. */
const GOES_ON = { before: '…\u00a0', after: '\u00a0…' }

/**
 * A passage of a text, in its fragments, as a person sees it beside another one. Where the text goes on, it is cut between
 * words and says so: "… the council said on ", "Monday", ". The pier …".
 */
export function contextOf(text: string, fragments: readonly PlainSpan[]): Context {
  const start = fragments[0]?.start ?? 0
  const end = fragments.at(-1)?.end ?? 0
  return {
    before: before(text, start),
    words: wordsOf(fragments.map((span) => ({ exact: text.slice(span.start, span.end) }))),
    after: after(text, end),
  }
}

function before(text: string, start: number): string {
  const from = start - AROUND
  if (from <= 0) return text.slice(0, start)
  const blank = text.slice(from, from + WORD).search(/\s/)
  const cut = blank >= 0 ? from + blank : from
  const whole = splitsCharacter(text, cut) ? cut + 1 : cut
  return `${GOES_ON.before}${text.slice(whole, start).trimStart()}`
}

function after(text: string, end: number): string {
  const to = end + AROUND
  if (to >= text.length) return text.slice(end)
  const [tail = ''] = /\S*$/.exec(text.slice(to - WORD, to)) ?? []
  const cut = tail.length < WORD ? to - tail.length : to
  const whole = splitsCharacter(text, cut) ? cut - 1 : cut
  return `${text.slice(end, whole).trimEnd()}${GOES_ON.after}`
}
