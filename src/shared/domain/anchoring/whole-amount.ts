import { MEASURES } from '../text/measures'
import type { PlainSpan } from '../text/offsets'
import { isFigure } from './like-words'
import type { Texts } from './pieces'

const FIGURES_MAX = 4
const WORDS_MAX = 3
/** A figure, "per cent", or what stands between blanks and marks. */
const WORD = /[0-9][0-9.,]*|per cent|[^\s0-9$£€¥%.,;:()‐-―-]+/g
const PARTS_OF_ONE = new Set(['half', 'third', 'thirds', 'quarter', 'quarters', 'fifth', 'tenth'])
/** "a mile", "an hour" */
const ONE = /^(?:half )?an? ([a-z]+)$/i
const CURRENCY = /[$£€¥]$/
const PER_CENT = /^%/
const LAST_WORD = /(?:[a-z]+|[0-9.,]+)$/i
const NEXT_WORD = /^[ -]([a-z]+)/i

/** A figure or two with a few words about them: "$4.2 million", "a third of pupils", "between 5 and 10 per cent". */
export function isAmount(passage: string): boolean {
  if (MEASURES.has(ONE.exec(passage)?.[1]?.toLowerCase() ?? '')) return true
  const words = passage.match(WORD) ?? []
  const figures = words.filter(tellsAmount).length
  return figures > 0 && figures <= FIGURES_MAX && words.length - figures <= WORDS_MAX
}

const tellsAmount = (word: string) => isFigure(word) || PARTS_OF_ONE.has(word.toLowerCase())

/**
 * Widens what stands in the place of an amount to the whole of the new one: "1,500,000" -> "1.5 million", "400 pounds" ->
 * "£400". Where the old amount was cut, the new one is too.
 */
export function wholeAmount({ old, now }: Texts, span: PlainSpan, { start, end }: PlainSpan): PlainSpan {
  if (!isAmount(old.slice(span.start, span.end))) return { start, end }
  const isCut = {
    before: CURRENCY.test(old.charAt(span.start - 1)),
    behind: goesOn(old, span.end) > 0,
  }
  const ends = tellsAmount(LAST_WORD.exec(now.slice(start, end))?.[0] ?? '')
  const begins = !isCut.before && /\d/.test(now.charAt(start)) && CURRENCY.test(now.charAt(start - 1))
  return { start: begins ? start - 1 : start, end: ends && !isCut.behind ? endOfAmount(now, end) : end }
}

function endOfAmount(text: string, from: number): number {
  let end = from
  for (let more = goesOn(text, end); more > 0; more = goesOn(text, end)) end += more
  return end
}

/** How many characters of the amount come next: "%", " million", "-two". */
function goesOn(text: string, at: number): number {
  const next = text.slice(at, at + LOOKED_AT)
  if (PER_CENT.test(next)) return 1
  const word = NEXT_WORD.exec(next)
  return word?.[1] && isFigure(word[1]) ? word[0].length : 0
}

/** Longer than any word of a number. */
const LOOKED_AT = 12
