import type { PlainSpan } from './offsets'

/** Fragments, in the order of the text. */
type Place = readonly PlainSpan[]

export const startOf = (place: Place): number => place[0]?.start ?? 0
export const endOf = (place: Place): number => place.at(-1)?.end ?? 0

/** Reading order, for sorting: by start, the longer first, so that what holds comes before what is held. */
export const byPlace = (a: Place, b: Place): number => startOf(a) - startOf(b) || endOf(b) - endOf(a)

/** Spans in the order of the text; where one ends as the next begins, they are one. */
export function touchingAsOne(spans: readonly PlainSpan[]): PlainSpan[] {
  const joined: PlainSpan[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last?.end === start) joined[joined.length - 1] = { start: last.start, end }
    else joined.push({ start, end })
  }
  return joined
}
