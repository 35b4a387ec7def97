import { withoutMasks } from '../../shared/domain/text/masks'
import type { PlainSpan } from '../../shared/domain/text/offsets'
import { wholeCharacters } from './graphemes'

/**
 * What a selection means in the raw text: without its outer white space, never half a character, and in several
 * fragments where it runs across a mask. A break between two blocks parts nothing: raw offsets run on.
 */
export function selectedFragments(
  rawText: string,
  span: PlainSpan,
  masks: readonly PlainSpan[],
): PlainSpan[] {
  return withoutMasks(span, masks).flatMap((piece) => trimmed(rawText, wholeCharacters(rawText, piece)) ?? [])
}

function trimmed(rawText: string, { start, end }: PlainSpan): PlainSpan | null {
  const words = rawText.slice(start, end)
  const text = words.trim()
  if (!text) return null
  const from = start + words.indexOf(text)
  return { start: from, end: from + text.length }
}
