import type { Anchor } from '../../../../src/shared/domain/anchoring/reanchor'
import { describeSpan } from '../../../../src/shared/domain/text/fragment'

/** "The roads [[cost £3m]] to mend." is the text without the brackets, and the span that they hold. */
export function marked(text: string): { text: string; start: number; end: number } {
  const start = text.indexOf('[[')
  const end = text.indexOf(']]') - 2
  if (start < 0 || end < start) throw new Error(`Nothing is marked in: ${text}`)
  return { text: text.replace('[[', '').replace(']]', ''), start, end }
}

/** The text and the anchor that is marked in it. */
export function anchored(text: string): { text: string; anchor: Anchor } {
  const found = marked(text)
  return { text: found.text, anchor: describeSpan(found.text, found) }
}
