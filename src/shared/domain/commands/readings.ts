import { z } from 'zod'
import { Id } from '../article'
import { add, type Edit, type EntityRef, entityRef, remove, set, withoutGaps } from '../changes/touch'
import type { Claim } from '../claim'
import { failure } from '../failure'
import { dueAtOf } from '../horizon/due-at'
import { Relation } from '../horizon/relation'
import { Anchor, Duration } from '../predictions/reading'
import { fail } from '../result'
import { Edtf, EdtfDate } from '../time/edtf'
import { command } from './command'
import { claimPlan, predictionOf } from './prediction-plan'
import { readingsOf, replaceReadings } from './rereading'

const Reason = z.string().trim().max(2000)

/**
 * Reads the words that say when, and keeps every way to understand them. They take the place of the readings of the
 * words before; readings that a person set by hand stay. `choose` names the one that counts.
 */
export const readWords = command({
  input: z.strictObject({
    claimId: Id,
    expectedRev: z.int().positive(),
    words: z.string().trim().min(1).max(500),
    anchor: Anchor,
    /** Null = unknown: what is relative stays so. */
    anchorDate: EdtfDate.nullable(),
    choose: z.strictObject({ relation: Relation, window: Edtf.nullable() }).optional(),
    reason: Reason.optional(),
  }),
  target: ({ claimId }) => ({ claimId }),
  plan: (document, { claimId, expectedRev, words, anchor, anchorDate, choose, reason }, { newId }) => {
    const found = predictionOf(document, claimId, expectedRev)
    if (!found.ok) return found
    const claim = found.value
    const ref = entityRef('claim', claimId)
    const before = claim.readings.filter((reading) => reading.words)
    const readings = readingsOf({ words, anchor, anchorDate: anchorDate ?? undefined }, newId)
    const chosen = readings.find(
      ({ relation, window }) => relation === choose?.relation && (window ?? null) === choose.window,
    )
    if (choose && !chosen)
      return fail(failure('invalid-input', 'choose: the words do not allow this reading'))
    const stands = before.every(({ id }) => id !== claim.chosenReadingId)
    const edits = [
      ...replaceReadings(ref, before, readings),
      ...(claim.horizonWords === words ? [] : [set(ref, 'horizonWords', words)]),
      ...choiceEdits(ref, claim, chosen?.id ?? (stands ? claim.chosenReadingId : undefined), reason),
    ]
    return claimPlan(claim, edits)
  },
})

/** A reading by hand: relation and window as the user understands them. It is chosen. */
export const addReading = command({
  input: z.strictObject({
    claimId: Id,
    expectedRev: z.int().positive(),
    reading: z
      .strictObject({
        relation: Relation.exclude(['past', 'lasts']),
        window: Edtf,
        point: EdtfDate.optional(),
        duration: Duration.optional(),
      })
      .refine((reading) => reading.relation === 'open' || dueAtOf(reading) !== undefined, {
        path: ['window'],
        error: 'its end, or the beginning of what is not to come before, has to be known',
      }),
    reason: Reason.optional(),
  }),
  target: ({ claimId }) => ({ claimId }),
  plan: (document, { claimId, expectedRev, reading, reason }, { newId }) => {
    const found = predictionOf(document, claimId, expectedRev)
    if (!found.ok) return found
    const claim = found.value
    const ref = entityRef('claim', claimId)
    const id = newId()
    const value = withoutGaps({ id, anchor: 'user', ...reading })
    return claimPlan(claim, [add(ref, 'readings', value), ...choiceEdits(ref, claim, id, reason)])
  },
})

/** Says which reading counts, and why; null = none. */
export const chooseReading = command({
  input: z.strictObject({
    claimId: Id,
    expectedRev: z.int().positive(),
    readingId: Id.nullable(),
    reason: Reason.optional(),
  }),
  target: ({ claimId }) => ({ claimId }),
  plan: (document, { claimId, expectedRev, readingId, reason }) => {
    const found = predictionOf(document, claimId, expectedRev)
    if (!found.ok) return found
    const claim = found.value
    if (readingId && !claim.readings.some(({ id }) => id === readingId)) {
      return fail(failure('not-found', readingId))
    }
    return claimPlan(claim, choiceEdits(entityRef('claim', claimId), claim, readingId ?? undefined, reason))
  },
})

/** Takes a reading away; if it was chosen, none is. */
export const removeReading = command({
  input: z.strictObject({ claimId: Id, expectedRev: z.int().positive(), readingId: Id }),
  target: ({ claimId }) => ({ claimId }),
  plan: (document, { claimId, expectedRev, readingId }) => {
    const found = predictionOf(document, claimId, expectedRev)
    if (!found.ok) return found
    const claim = found.value
    if (!claim.readings.some(({ id }) => id === readingId)) return fail(failure('not-found', readingId))
    const ref = entityRef('claim', claimId)
    const isChosen = claim.chosenReadingId === readingId
    return claimPlan(claim, [
      remove(ref, 'readings', readingId),
      ...(isChosen ? choiceEdits(ref, claim, undefined, '') : []),
    ])
  },
})

/** `reason`: undefined leaves it, '' takes it away. */
function choiceEdits(ref: EntityRef, claim: Claim, readingId: string | undefined, reason?: string): Edit[] {
  const isSame = claim.chosenReadingId === readingId
  const isReasonSame = reason === undefined || reason === (claim.readingReason ?? '')
  return [
    ...(isSame ? [] : [set(ref, 'chosenReadingId', readingId ?? null)]),
    ...(isReasonSame ? [] : [set(ref, 'readingReason', reason || null)]),
  ]
}
