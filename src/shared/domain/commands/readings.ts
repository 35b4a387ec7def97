import { z } from 'zod'
import { Id } from '../article'
import { add, type Edit, entityRef, remove, set } from '../changes/touch'
import { chosenReading, dueOn } from '../due'
import { failure } from '../failure'
import { fail, ok } from '../result'
import { wordsOf } from '../text/fragment'
import { Day } from '../time/day'
import { claimIn, currentClaim } from './claims'
import { aboutWords, command } from './command'

/** Sets a prediction's due date by hand: a reading of the user's own, open to that day, which is chosen. Null takes it away. */
export const setDueDate = command({
  input: z.strictObject({ claimId: Id, expectedRev: z.int().positive(), dueOn: Day.nullable() }),
  target: ({ claimId }) => ({ claimId }),
  plan: (document, { claimId, expectedRev, dueOn: day }, { newId }) => {
    const found = currentClaim(document, claimId, expectedRev)
    if (!found.ok) return found
    const { claim } = found.value
    if (claim.kind !== 'prediction') return fail(failure('invalid-input', 'only a prediction has a due date'))
    const ref = entityRef('claim', claimId)
    const before = chosenReading(claim)
    const edits: Edit[] = []
    if ((dueOn(claim) ?? null) !== day) {
      if (before) edits.push(remove(ref, 'readings', before.id))
      const readingId = day && newId()
      if (day && readingId) {
        edits.push(
          add(ref, 'readings', { id: readingId, anchor: 'user', relation: 'by', window: `../${day}` }),
        )
      }
      edits.push(set(ref, 'chosenReadingId', readingId))
    }
    return ok({
      articleId: claim.articleId,
      edits,
      about: aboutWords(wordsOf(claim.fragments)),
      value: (after) => ({ claim: claimIn(after, claimId) }),
    })
  },
})
