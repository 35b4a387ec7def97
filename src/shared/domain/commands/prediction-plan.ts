import type { Edit } from '../changes/touch'
import type { Claim } from '../claim'
import type { ArticleDocument } from '../document'
import { type Failure, failure } from '../failure'
import { fail, ok, type Result } from '../result'
import { wordsOf } from '../text/fragment'
import { claimIn, currentClaim } from './claims'
import { aboutWords, type Plan } from './command'

/** The claim as it stands, if the caller has seen its newest revision and it is a prediction. */
export function predictionOf(
  document: ArticleDocument | null,
  claimId: string,
  expectedRev: number,
): Result<Claim, Failure> {
  const found = currentClaim(document, claimId, expectedRev)
  if (!found.ok) return found
  const { claim } = found.value
  if (claim.kind !== 'prediction') return fail(failure('invalid-input', 'this claim is no prediction'))
  return ok(claim)
}

/** Edits that are about a claim; the answer is the claim as it is afterwards. */
export const claimPlan = (claim: Claim, edits: readonly Edit[]): Result<Plan<{ claim: Claim }>, Failure> =>
  ok({
    articleId: claim.articleId,
    edits,
    about: aboutWords(wordsOf(claim.fragments)),
    value: (after) => ({ claim: claimIn(after, claim.id) }),
  })
