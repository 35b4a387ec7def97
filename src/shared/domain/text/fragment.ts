import { z } from 'zod'
import { type PlainSpan, splitsCharacter, Utf16Offset, utf16 } from './offsets'

/** How many UTF-16 code units of context a fragment keeps on each side (the W3C sets no length). */
export const CONTEXT_LENGTH = 32

/**
 * A stretch of one version's `rawText`, with its words and a little context, so that it can be found again when the
 * article changes (W3C TextQuoteSelector and TextPositionSelector in one).
 * `rawText.slice(start, end) === exact` always holds on the version it names.
 */
export const Fragment = z.strictObject({
  start: Utf16Offset,
  end: Utf16Offset,
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
})
export type Fragment = z.output<typeof Fragment>

/** Moves a cut that would part a character outwards, so that context never starts or ends with half an emoji. */
const contextStart = (text: string, offset: number) => (splitsCharacter(text, offset) ? offset + 1 : offset)
const contextEnd = (text: string, offset: number) => (splitsCharacter(text, offset) ? offset - 1 : offset)

/** Describes a span. Reading the description back gives the same words: `text.slice(f.start, f.end) === f.exact`. */
export function describeSpan(text: string, { start, end }: PlainSpan): Fragment {
  return {
    start: utf16(start),
    end: utf16(end),
    exact: text.slice(start, end),
    prefix: text.slice(contextStart(text, Math.max(0, start - CONTEXT_LENGTH)), start),
    suffix: text.slice(end, contextEnd(text, Math.min(text.length, end + CONTEXT_LENGTH))),
  }
}

/** Does the fragment still say what the text says? */
export const matchesText = (text: string, fragment: Fragment): boolean =>
  text.slice(fragment.start, fragment.end) === fragment.exact

/** The words of a claim as one line: several fragments of a split quote are parted by an ellipsis. */
export const wordsOf = (fragments: readonly Pick<Fragment, 'exact'>[]): string =>
  fragments.map((fragment) => fragment.exact).join(' … ')
