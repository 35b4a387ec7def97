import type { Mask } from '../../../shared/domain/text/masks'
import { type PlainSpan, utf16 } from '../../../shared/domain/text/offsets'

/** The masks without one: its words are read again. */
export const restored = (masks: readonly Mask[], mask: PlainSpan): Mask[] =>
  masks.filter(({ start }) => start !== mask.start)

/**
 * The masks with one more. What the importer had left out for a reason gets its reason back; what was left out inside
 * the span before becomes part of it.
 */
export function leftOut(masks: readonly Mask[], span: PlainSpan, imported: readonly Mask[]): Mask[] {
  const inside = masks.filter(({ start, end }) => start < span.end && end > span.start)
  const before = imported.find(({ start, end }) => start <= span.start && end >= span.end)
  const isWhole = before?.start === span.start && before.end === span.end
  const mask: Mask = {
    start: utf16(Math.min(span.start, ...inside.map(({ start }) => start))),
    end: utf16(Math.max(span.end, ...inside.map(({ end }) => end))),
    reason: before?.reason ?? 'other',
    by: isWhole ? before.by : 'user',
  }
  return [...masks.filter((other) => !inside.includes(other)), mask].toSorted((a, b) => a.start - b.start)
}
