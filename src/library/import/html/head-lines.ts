import { bylineIn } from '../../../shared/domain/importing/byline'
import { type Passage, passagesOf } from '../../../shared/domain/importing/passages'
import { isDateOnly } from '../../../shared/domain/importing/stated-date'
import { isLarge } from './large'
import type { ReadableText, Stretch } from './reading-order'

/**
 * Old pages part headline, author, day and text by one `<br>` each, as they part the lines of a verse. The first lines
 * of a stretch that are set large, or say who or when, become stretches of their own.
 */
export function withHeadLines({ rawText, stretches }: ReadableText): ReadableText {
  return { rawText, stretches: stretches.flatMap((stretch) => headLines(rawText, stretch)) }
}

/** A headline of two lines, a standfirst, author, place and day. */
const LINES_MAX = 8

function headLines(rawText: string, stretch: Stretch): Stretch[] {
  if (/^(?:pre|h[1-6])$/.test(stretch.block.localName)) return [stretch]
  const lines: Stretch[] = []
  let rest = stretch
  while (lines.length < LINES_MAX) {
    const end = rawText.indexOf('\n', rest.start)
    if (end < 0 || end >= rest.end) break
    const [line, below] = cut(rest, end)
    const [passage] = passagesOf(rawText, [line])
    if (!passage || !(isLarge(line) || saysWhoOrWhen(passage))) break
    lines.push(line)
    rest = below
  }
  return [...lines, rest]
}

/** "By Priya Nair", "Monday, 2 March 2026" */
export const saysWhoOrWhen = (passage: Passage): boolean =>
  bylineIn(passage.text) !== null || isDateOnly(passage)

function cut(stretch: Stretch, end: number): [Stretch, Stretch] {
  const found = stretch.starts.findIndex((start) => start > end)
  const at = found < 0 ? stretch.nodes.length : found
  return [
    { ...stretch, end, nodes: stretch.nodes.slice(0, at), starts: stretch.starts.slice(0, at) },
    { ...stretch, start: end + 1, nodes: stretch.nodes.slice(at), starts: stretch.starts.slice(at) },
  ]
}
