import { z } from 'zod'
import { wordsOf } from '../text/fragment'
import { withoutMasks } from '../text/masks'
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
/** Stands where a passage is left out of reading, as editors write it. */
const LEFT_OUT = ' […] '

interface Text {
  readonly rawText: string
  readonly masks: readonly PlainSpan[]
}

/**
 * A passage of a text, in its fragments, as a person sees it beside another one: without what is left out of reading
 * round it. Where the text goes on, it is cut between words and says so: "… the council said on ", "Monday", ". The
 * pier […] …".
 */
export function contextOf({ rawText, masks }: Text, fragments: readonly PlainSpan[]): Context {
  const start = fragments[0]?.start ?? 0
  const end = fragments.at(-1)?.end ?? 0
  return {
    before: before(readBefore(rawText, masks, start)),
    words: wordsOf(fragments.map((span) => ({ exact: rawText.slice(span.start, span.end) }))),
    after: after(readAfter(rawText, masks, end)),
  }
}

/** So much is read at most: a word at the end may have to be cut off again. */
const MOST = AROUND + WORD

/** What is read before a place; what is left out in between is shown as that. */
function readBefore(rawText: string, masks: readonly PlainSpan[], start: number): string {
  let text = ''
  let from = start
  for (const piece of withoutMasks({ start: 0, end: start }, masks).toReversed()) {
    if (text.length >= MOST) break
    if (piece.end < from) text = LEFT_OUT + text
    from = Math.max(piece.start, piece.end - (MOST - text.length))
    text = rawText.slice(from, piece.end) + text
  }
  // Nothing that is read stands before it.
  return text.length < MOST && from > 0 ? LEFT_OUT + text : text
}

function readAfter(rawText: string, masks: readonly PlainSpan[], end: number): string {
  let text = ''
  let to = end
  for (const piece of withoutMasks({ start: end, end: rawText.length }, masks)) {
    if (text.length >= MOST) break
    if (piece.start > to) text += LEFT_OUT
    to = Math.min(piece.end, piece.start + MOST - text.length)
    text += rawText.slice(piece.start, to)
  }
  return text.length < MOST && to < rawText.length ? text + LEFT_OUT : text
}

function before(text: string): string {
  const from = text.length - AROUND
  if (from <= 0) return text
  const blank = text.slice(from, from + WORD).search(/\s/)
  const cut = blank >= 0 ? from + blank : from
  const whole = splitsCharacter(text, cut) ? cut + 1 : cut
  return `${GOES_ON.before}${text.slice(whole).trimStart()}`
}

function after(text: string): string {
  if (text.length <= AROUND) return text
  const [tail = ''] = /\S*$/.exec(text.slice(AROUND - WORD, AROUND)) ?? []
  const cut = tail.length < WORD ? AROUND - tail.length : AROUND
  const whole = splitsCharacter(text, cut) ? cut - 1 : cut
  return `${text.slice(0, whole).trimEnd()}${GOES_ON.after}`
}
