import type { Article } from '../article'
import type { Claim } from '../claim'
import type { Day } from '../time/day'
import { withoutUndefined } from '../without-undefined'
import type { Evidence } from './evidence'
import type { EvidenceFacts, OutcomeFacts, PredictionFacts } from './facts'
import { ofClaim } from './of-claim'
import type { Outcome } from './outcome'

/** What a list needs to know of a prediction, out of the document that holds it. */
export function factsOf(
  claim: Claim,
  article: Article,
  outcomes: readonly Outcome[],
  evidence: readonly Evidence[],
): PredictionFacts {
  const repeats = claim.links?.map(({ claimId }) => claimId)
  return withoutUndefined({
    said: claim.saidOn ?? article.published?.edtf,
    horizonWords: claim.horizonWords,
    readings: claim.readings,
    chosenReadingId: claim.chosenReadingId,
    outcomes: ofClaim(outcomes, claim.id).map(outcomeFacts),
    evidence: ofClaim(evidence, claim.id).map(evidenceFacts),
    lookedOn: lastLook(claim),
    interim: claim.interims?.at(-1)?.status,
    snoozedUntil: claim.snoozedUntil,
    isVoid: claim.voided !== undefined,
    reopenedAt: claim.reopened?.at,
    repeats: repeats?.length ? repeats : undefined,
  }) as PredictionFacts
}

const outcomeFacts = (outcome: Outcome): OutcomeFacts => {
  const { id, createdAt, happened, occurred, reversedOn, asAt, proof, confidence, override, evidenceIds } =
    outcome
  return withoutUndefined({
    id,
    createdAt,
    happened,
    occurred,
    reversedOn,
    asAt,
    proof,
    confidence,
    override,
    evidenceIds,
  }) as OutcomeFacts
}

const evidenceFacts = (evidence: Evidence): EvidenceFacts =>
  withoutUndefined(
    evidence.kind === 'reference'
      ? { id: evidence.id, title: evidence.title, url: evidence.url }
      : { id: evidence.id, articleId: evidence.articleId },
  ) as EvidenceFacts

/** The day of the last interim note, else the day on which the claim was made. */
function lastLook({ interims = [], createdAt }: Claim): Day {
  const days = interims.map(({ on }) => on).toSorted()
  return days.at(-1) ?? (createdAt.slice(0, 10) as Day)
}
