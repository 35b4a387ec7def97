import { placeOf } from '../anchoring/placement'
import { versionMap } from '../anchoring/version-map'
import type { ArticleVersion } from '../article'
import { type Mask, withoutMasks } from '../text/masks'
import { utf16 } from '../text/offsets'

/**
 * The masks of a new version: the importer's, and those that a person set in the version before, where the very same
 * words stand. Where the two overlap the importer's stays and the person's fills the rest.
 */
export function carriedMasks(
  before: Pick<ArticleVersion, 'rawText' | 'masks'>,
  rawText: string,
  imported: readonly Mask[],
): Mask[] {
  const byHand = before.masks.filter(({ by }) => by === 'user')
  if (byHand.length === 0) return [...imported]
  const map = versionMap(before.rawText, rawText)
  const masks = [...imported]
  for (const mask of byHand) {
    const { state, start, end } = placeOf(map, mask)
    if ((state !== 'exact' && state !== 'moved') || start === undefined || end === undefined) continue
    for (const free of withoutMasks({ start, end }, masks))
      masks.push({ ...mask, start: utf16(free.start), end: utf16(free.end) })
  }
  return masks.toSorted((a, b) => a.start - b.start)
}
