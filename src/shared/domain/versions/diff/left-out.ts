import { readableSpans } from '../../text/masks'
import { type PlainSpan } from '../../text/offsets'
import type { VersionDiff } from './version-diff'

interface Masked {
  readonly masks: readonly PlainSpan[]
}

/** The rows that nobody reads: left out of reading in each version that has them. */
export function rowsLeftOut({ rows, texts }: VersionDiff, from: Masked, to: Masked): ReadonlySet<number> {
  if (from.masks.length === 0 && to.masks.length === 0) return new Set()
  const isRead = {
    old: readIn(texts.old, from.masks),
    now: readIn(texts.now, to.masks),
  }
  return new Set(
    rows.flatMap(({ old, now, stretches }, at) =>
      stretches.length > 0 && !isRead.old(old) && !isRead.now(now) ? at : [],
    ),
  )
}

/** Is any character of the span, but blanks, read? */
function readIn(text: string, masks: readonly PlainSpan[]): (span: PlainSpan) => boolean {
  const read = readableSpans(text.length, masks)
  return ({ start, end }) => {
    let [low, high] = [0, read.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((read[middle]?.end ?? 0) <= start) low = middle + 1
      else high = middle
    }
    for (let at = low; (read[at]?.start ?? end) < end; at++) {
      const part = read[at]
      if (part && /\S/.test(text.slice(Math.max(start, part.start), Math.min(end, part.end)))) return true
    }
    return false
  }
}
