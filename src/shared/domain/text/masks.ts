import { z } from 'zod'
import { type PlainSpan, Utf16Offset, utf16 } from './offsets'

export const maskReasons = ['cookie', 'nav', 'comment', 'donate', 'caption', 'other'] as const
export type MaskReason = (typeof maskReasons)[number]

/** A span of `rawText` left out of reading: a cookie notice, a menu, comments. Reversible; the raw text stays whole. */
export const Mask = z.strictObject({
  start: Utf16Offset,
  end: Utf16Offset,
  reason: z.enum(maskReasons),
  by: z.enum(['rule', 'user']),
})
export type Mask = z.output<typeof Mask>

/** The spans of a text of this length that are not masked, in order. Overlapping masks count once. */
export function readableSpans(length: number, masks: readonly PlainSpan[]): PlainSpan[] {
  const spans: PlainSpan[] = []
  let from = 0
  for (const mask of masks.toSorted((a, b) => a.start - b.start)) {
    if (mask.start > from) spans.push({ start: from, end: mask.start })
    from = Math.max(from, mask.end)
  }
  if (from < length) spans.push({ start: from, end: length })
  return spans
}

/** What is left of a span when the masks are taken out: no piece, one, or several fragments. */
export function withoutMasks(span: PlainSpan, masks: readonly PlainSpan[]): PlainSpan[] {
  return readableSpans(span.end, masks)
    .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
    .filter(({ start, end }) => start < end)
}

/** `text`, the view: the raw text minus its masks. */
export const readableText = (rawText: string, masks: readonly PlainSpan[]): string =>
  readableSpans(rawText.length, masks)
    .map(({ start, end }) => rawText.slice(start, end))
    .join('')

/** A two-way map between positions in the raw text and in the view. */
export interface ViewMap {
  /** The position in the view; a position inside a mask gives the place where the mask was taken out. */
  toView(rawOffset: number): number
  /** The position in the raw text; on the seam of a mask, the side after it. */
  toRaw(viewOffset: number): number
}

export function viewMap(length: number, masks: readonly PlainSpan[]): ViewMap {
  const spans = readableSpans(length, masks)
  const viewStarts: number[] = []
  let total = 0
  for (const span of spans) {
    viewStarts.push(total)
    total += span.end - span.start
  }
  return {
    toView(rawOffset) {
      const index = lastAtOrBefore(spans.length, (i) => (spans[i]?.start ?? 0) <= rawOffset)
      const span = spans[index]
      if (!span) return 0
      return (viewStarts[index] ?? 0) + Math.min(rawOffset, span.end) - span.start
    },
    toRaw(viewOffset) {
      const index = lastAtOrBefore(spans.length, (i) => (viewStarts[i] ?? 0) <= viewOffset)
      const span = spans[index]
      if (!span) return 0
      return Math.min(span.start + viewOffset - (viewStarts[index] ?? 0), span.end)
    },
  }
}

/** Binary search: the last index for which `holds` is true, -1 if for none. `holds` turns from true to false once. */
function lastAtOrBefore(length: number, holds: (index: number) => boolean): number {
  let low = -1
  let high = length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle
    else high = middle
  }
  return low
}

/** The masks with words that a person leaves out; of one reason, those with nothing but blanks between them become one. */
export function withMasks(
  rawText: string,
  masks: readonly Mask[],
  spans: readonly PlainSpan[],
  reason: MaskReason,
): Mask[] {
  const added = spans.map(
    ({ start, end }): Mask => ({ start: utf16(start), end: utf16(end), reason, by: 'user' }),
  )
  const merged: Mask[] = []
  for (const mask of [...masks, ...added].toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    const isOne = last?.reason === mask.reason && !rawText.slice(last.end, mask.start).trim()
    if (last && isOne && (last.by === 'user' || mask.by === 'user')) {
      merged[merged.length - 1] = { ...last, end: utf16(Math.max(last.end, mask.end)), by: 'user' }
    } else merged.push(mask)
  }
  return merged
}
