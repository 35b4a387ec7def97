import type { Mask, MaskReason } from '../text/masks'
import { utf16 } from '../text/offsets'
import type { Passage } from './passages'

/**
 * One mask for each run of passages with one reason. It takes the white space up to the next passage along, at the end
 * of the text that before it, so that the view has no hole where the notice stood.
 */
export function masksFor(
  rawText: string,
  passages: readonly Passage[],
  reasons: readonly (MaskReason | null)[],
): Mask[] {
  const masks: Mask[] = []
  const lastShown = reasons.lastIndexOf(null)
  for (let index = 0; index < passages.length; index++) {
    const reason = reasons[index]
    const first = passages[index]
    if (!reason || !first) continue
    const before = index === lastShown + 1 ? passages[lastShown] : undefined
    while (reasons[index + 1] === reason) index += 1
    const next = passages[index + 1]
    masks.push({
      start: utf16(before?.end ?? startOfLine(rawText, first.start)),
      end: utf16(next ? startOfLine(rawText, next.start) : rawText.length),
      reason,
      by: 'rule',
    })
  }
  return masks
}

/** Blanks before the first word of a line go with it. */
function startOfLine(rawText: string, offset: number): number {
  let start = offset
  while (start > 0 && /[^\S\n]/u.test(rawText[start - 1] ?? '')) start -= 1
  return start
}
