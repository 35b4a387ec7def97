import type { PlainSpan } from '../../shared/domain/text/offsets'

/** Finds the units of a text: words, sentences, paragraphs. Both give null at the end of the text. */
export interface UnitFinder {
  /** The unit that holds this offset, or else the nearest one after it, or else the nearest before it. */
  at(offset: number): PlainSpan | null
  /** The first unit that begins at or after this offset. */
  after(offset: number): PlainSpan | null
}

/**
 * What a key for a unit does: at a caret it selects the unit there; a selection that cuts units is widened to whole
 * ones; one that is whole already takes in the next.
 */
export function grownSelection(selection: PlainSpan, units: UnitFinder): PlainSpan {
  const first = units.at(selection.start)
  if (!first) return selection
  if (selection.start === selection.end) return first
  const last = units.at(Math.max(selection.start, selection.end - 1)) ?? first
  const whole = { start: Math.min(first.start, selection.start), end: Math.max(last.end, selection.end) }
  if (whole.start !== selection.start || whole.end !== selection.end) return whole
  const next = units.after(selection.end)
  return next ? { start: selection.start, end: next.end } : selection
}
