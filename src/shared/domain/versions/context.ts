import { z } from 'zod'
import { wordsOf } from '../text/fragment'
import { type PlainSpan, splitsCharacter } from '../text/offsets'

/** A passage with what stands on either side of it. */
export const Context = z.strictObject({ before: z.string(), words: z.string(), after: z.string() })
export type Context = z.output<typeof Context>

/** UTF-16 code units on either side. */
const AROUND = 160

/** A passage of a text, in its fragments, as a person sees it beside another one. No character is cut in two. */
export function contextOf(text: string, fragments: readonly PlainSpan[]): Context {
  const start = fragments[0]?.start ?? 0
  const end = fragments.at(-1)?.end ?? 0
  const from = Math.max(0, start - AROUND)
  const to = Math.min(text.length, end + AROUND)
  return {
    before: text.slice(splitsCharacter(text, from) ? from + 1 : from, start),
    words: wordsOf(fragments.map((span) => ({ exact: text.slice(span.start, span.end) }))),
    after: text.slice(end, splitsCharacter(text, to) ? to - 1 : to),
  }
}
