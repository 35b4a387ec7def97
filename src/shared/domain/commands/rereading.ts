import { add, type Edit, type EntityRef, entityRef, remove, set, withoutGaps } from '../changes/touch'
import type { Claim } from '../claim'
import { readHorizon } from '../horizon/read-horizon'
import type { Anchor, Reading } from '../predictions/reading'

export interface Horizon {
  readonly words: string
  readonly anchor: Anchor
  readonly anchorDate: string | undefined
}

type NewId = () => string

/** The readings of words that say when, likeliest first, as a claim keeps them. */
export const readingsOf = ({ words, anchor, anchorDate }: Horizon, newId: NewId): Reading[] =>
  readHorizon(words, anchorDate ?? null, anchor === 'event' ? { anchorIs: 'event' } : {}).map(
    ({ relation, duration, point, window, why }) =>
      withoutGaps({
        id: newId(),
        words,
        anchor,
        anchorDate,
        relation,
        duration,
        point,
        window: window ?? undefined,
        why,
      }) as unknown as Reading,
  )

/** Takes the readings that are not wanted any more out of the claim, and puts the new ones in. */
export function replaceReadings(
  ref: EntityRef,
  before: readonly Reading[],
  after: readonly Reading[],
): Edit[] {
  return [
    ...before.map(({ id }) => remove(ref, 'readings', id)),
    ...after.map((reading) => add(ref, 'readings', withoutGaps(reading))),
  ]
}

/**
 * The words stay, the date they are counted from has changed: every reading of them moves with it, and the one that was
 * chosen stays chosen where the words still allow it.
 */
export function rereadEdits(
  claim: Claim,
  anchor: Anchor,
  anchorDate: string | undefined,
  newId: NewId,
): Edit[] {
  const moved = claim.readings.filter((reading) => reading.words && reading.anchor === anchor)
  const words = moved[0]?.words
  if (!words || moved.every((reading) => reading.anchorDate === anchorDate)) return []
  const ref = entityRef('claim', claim.id)
  const fresh = readingsOf({ words, anchor, anchorDate }, newId)
  const edits = replaceReadings(ref, moved, fresh)
  const chosenAt = moved.findIndex(({ id }) => id === claim.chosenReadingId)
  if (chosenAt < 0) return edits
  return [...edits, set(ref, 'chosenReadingId', sameReading(moved, chosenAt, fresh)?.id ?? null)]
}

/** The reading of the same relation at the same place among those of its relation. */
function sameReading(before: readonly Reading[], at: number, after: readonly Reading[]): Reading | undefined {
  const relation = before[at]?.relation
  const nth = before.slice(0, at).filter((reading) => reading.relation === relation).length
  return after.filter((reading) => reading.relation === relation)[nth]
}
