import { z } from 'zod'
import { Id } from '../article'
import { create, discard, entityRef, type JsonValue, set, withoutGaps } from '../changes/touch'
import type { Claim } from '../claim'
import type { ArticleDocument } from '../document'
import { type Failure, failure } from '../failure'
import { type Evidence, LocalCopy, referenceFields, supports } from '../predictions/evidence'
import { fail, ok, type Result } from '../result'
import { wordsOf } from '../text/fragment'
import { Span } from '../text/offsets'
import { aboutWords, type CommandContext, command, type Plan } from './command'
import { fragmentsFor } from './fragments-for'
import { predictionOf } from './prediction-plan'

const PassageInput = z.strictObject({
  kind: z.literal('article_fragment'),
  articleId: Id,
  versionId: Id,
  fragments: z.array(Span).min(1),
  supports: z.enum(supports),
})

const ReferenceInput = z.strictObject({
  kind: z.literal('reference'),
  ...referenceFields,
  localCopy: LocalCopy.optional(),
  supports: z.enum(supports),
})

const EvidenceInput = z.discriminatedUnion('kind', [PassageInput, ReferenceInput])

/** Attaches to a prediction a passage in an article of the library, which is anchored as a claim is, or a reference outside it, whose local copy the library holds already. */
export const attachEvidence = command({
  input: z.strictObject({ claimId: Id, expectedRev: z.int().positive(), evidence: EvidenceInput }),
  target: ({ claimId }) => ({ claimId }),
  reads: ({ evidence }) => (evidence.kind === 'article_fragment' ? [evidence.articleId] : []),
  plan: (document, { claimId, expectedRev, evidence }, context) => {
    const found = predictionOf(document, claimId, expectedRev)
    if (!found.ok) return found
    const fields = evidence.kind === 'reference' ? ok(evidence) : anchored(evidence, context)
    if (!fields.ok) return fields
    const id = context.newId()
    const edit = create(entityRef('evidence', id), withoutGaps({ claimId, ...fields.value }))
    return evidencePlan(found.value, id, [edit])
  },
})

/** Takes evidence away from a prediction. An outcome that rests on it says so. */
export const detachEvidence = command({
  input: z.strictObject({ claimId: Id, expectedRev: z.int().positive(), evidenceId: Id }),
  target: ({ claimId }) => ({ claimId }),
  plan: (document, { claimId, expectedRev, evidenceId }) => {
    const found = predictionOf(document, claimId, expectedRev)
    if (!found.ok) return found
    const held = document?.evidence.find((item) => item.id === evidenceId && item.claimId === claimId)
    if (!held || held.deletedAt) return fail(failure('not-found', evidenceId))
    return evidencePlan(found.value, evidenceId, [discard(entityRef('evidence', evidenceId))])
  },
})

/**
 * Confirms where a passage stands in a newer version of the article that it is of, as a person saw it: an outcome that
 * rests on it rests on those words from then on.
 */
export const placeEvidence = command({
  input: z.strictObject({
    claimId: Id,
    expectedRev: z.int().positive(),
    evidenceId: Id,
    versionId: Id,
    fragments: z.array(Span).min(1),
  }),
  target: ({ claimId }) => ({ claimId }),
  reads: ({ claimId, evidenceId }, document) => {
    const held = heldPassage(document, claimId, evidenceId)
    return held ? [held.articleId] : []
  },
  plan: (document, { claimId, expectedRev, evidenceId, versionId, fragments: spans }, { article }) => {
    const found = predictionOf(document, claimId, expectedRev)
    if (!found.ok) return found
    const held = heldPassage(document, claimId, evidenceId)
    const source = held && article(held.articleId)
    if (!source || source.article.deletedAt) return fail(failure('not-found', evidenceId))
    const fragments = fragmentsFor(source, versionId, spans)
    if (!fragments.ok) return fragments
    const ref = entityRef('evidence', evidenceId)
    const wanted = { versionId, fragments: fragments.value }
    const edits = (['versionId', 'fragments'] as const)
      .filter((field) => JSON.stringify(held[field]) !== JSON.stringify(wanted[field]))
      .map((field) => set(ref, field, wanted[field] as unknown as JsonValue))
    return evidencePlan(found.value, evidenceId, edits)
  },
})

function heldPassage(document: ArticleDocument | null, claimId: string, evidenceId: string) {
  const held = document?.evidence.find(({ id }) => id === evidenceId)
  const isHeld = held && held.claimId === claimId && !held.deletedAt
  return isHeld && held.kind === 'article_fragment' ? held : undefined
}

function anchored(
  { fragments: spans, ...passage }: z.output<typeof PassageInput>,
  { article }: CommandContext,
): Result<Record<string, JsonValue>, Failure> {
  const source = article(passage.articleId)
  if (!source || source.article.deletedAt) return fail(failure('not-found', passage.articleId))
  const fragments = fragmentsFor(source, passage.versionId, spans)
  return fragments.ok ? ok({ ...passage, fragments: fragments.value }) : fragments
}

const evidencePlan = (
  claim: Claim,
  evidenceId: string,
  edits: Plan<unknown>['edits'],
): Result<Plan<{ evidence: Evidence }>, Failure> =>
  ok({
    articleId: claim.articleId,
    edits,
    about: aboutWords(wordsOf(claim.fragments)),
    value: (after) => ({ evidence: evidenceIn(after, evidenceId) }),
  })

function evidenceIn(document: ArticleDocument, evidenceId: string): Evidence {
  const evidence = document.evidence.find(({ id }) => id === evidenceId)
  if (!evidence) throw new Error(`Evidence ${evidenceId} is gone from its own document`)
  return evidence
}
