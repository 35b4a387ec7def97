import { z } from 'zod'
import { Id } from '../article'
import { create, entityRef, withoutGaps } from '../changes/touch'
import type { ArticleDocument } from '../document'
import { type Failure, failure } from '../failure'
import { type Outcome, outcomeFields } from '../predictions/outcome'
import { fail, ok, type Result } from '../result'
import { wordsOf } from '../text/fragment'
import { aboutWords, command } from './command'
import { predictionOf } from './prediction-plan'

/**
 * Records what was found about a prediction. The outcomes before it stay, and the newest one counts. A finding needs
 * evidence or a note that says why there is none.
 */
export const recordOutcome = command({
  input: z.strictObject({
    claimId: Id,
    expectedRev: z.int().positive(),
    outcome: z.strictObject(outcomeFields),
  }),
  target: ({ claimId }) => ({ claimId }),
  plan: (document, { claimId, expectedRev, outcome }, { newId }) => {
    const found = predictionOf(document, claimId, expectedRev)
    if (!found.ok) return found
    const sound = soundOutcome(document, claimId, outcome)
    if (!sound.ok) return sound
    const outcomeId = newId()
    const claim = found.value
    return ok({
      articleId: claim.articleId,
      edits: [create(entityRef('outcome', outcomeId), withoutGaps({ claimId, ...outcome }))],
      about: aboutWords(wordsOf(claim.fragments)),
      value: (after) => ({ outcome: outcomeIn(after, outcomeId) }),
    })
  },
})

function soundOutcome(
  document: ArticleDocument | null,
  claimId: string,
  { evidenceIds, note, proof }: z.output<z.ZodObject<typeof outcomeFields>>,
): Result<null, Failure> {
  const held = document?.evidence.filter((item) => item.claimId === claimId && !item.deletedAt) ?? []
  const used = evidenceIds.map((id) => held.find((item) => item.id === id))
  const missing = evidenceIds.find((_id, index) => !used[index])
  if (missing) return fail(failure('not-found', missing))
  if (evidenceIds.length === 0 && !note) return fail(failure('outcome-without-reason'))
  const isInLibrary = used.some((item) => item?.kind === 'article_fragment')
  if (proof === 'library' && !isInLibrary) return fail(failure('outcome-not-in-library'))
  return ok(null)
}

function outcomeIn(document: ArticleDocument, outcomeId: string): Outcome {
  const outcome = document.outcomes.find(({ id }) => id === outcomeId)
  if (!outcome) throw new Error(`Outcome ${outcomeId} is gone from its own document`)
  return outcome
}
