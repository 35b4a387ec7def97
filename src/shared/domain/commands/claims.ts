import { z } from 'zod'
import { Id } from '../article'
import {
  add,
  create,
  discard,
  type Edit,
  type EntityRef,
  entityRef,
  set,
  take,
  withoutGaps,
} from '../changes/touch'
import type { Claim } from '../claim'
import { ClaimFields, ClaimKind, claimFields } from '../claim'
import { type ArticleDocument, findClaim } from '../document'
import { type Failure, failure } from '../failure'
import { fail, ok, type Result } from '../result'
import { wordsOf } from '../text/fragment'
import { Span } from '../text/offsets'
import { aboutWords, command } from './command'
import { fragmentsFor } from './fragments-for'
import { rereadEdits } from './rereading'

/** Marks a span, or several fragments of a split quote, as a claim. A span across a mask becomes fragments. */
export const createClaim = command({
  input: z.strictObject({
    articleId: Id,
    versionId: Id,
    kind: ClaimKind,
    fragments: z.array(Span).min(1),
    fields: ClaimFields.default({}),
  }),
  target: ({ articleId }) => ({ articleId }),
  plan: (document, { articleId, versionId, kind, fragments: spans, fields }, { newId }) => {
    if (!document || document.article.deletedAt) return fail(failure('not-found', articleId))
    const fragments = fragmentsFor(document, versionId, spans)
    if (!fragments.ok) return fragments
    const claimId = newId()
    return ok({
      articleId,
      edits: [
        create(entityRef('claim', claimId), {
          ...withoutGaps(fields),
          articleId,
          versionId,
          kind,
          fragments: fragments.value,
          readings: [],
        }),
      ],
      about: aboutWords(wordsOf(fragments.value)),
      value: (after) => ({ claimId, claim: claimIn(after, claimId) }),
    })
  },
})

const ClaimChanges = z
  .strictObject({
    kind: ClaimKind,
    ...Object.fromEntries(Object.entries(claimFields).map(([name, schema]) => [name, schema.nullable()])),
  } as { kind: typeof ClaimKind } & { [K in keyof ClaimFields]-?: z.ZodNullable<(typeof claimFields)[K]> })
  .partial()
export type ClaimChanges = z.input<typeof ClaimChanges>

/** Changes fields of a claim, and only these. A changed field has a value; null takes it away. */
export const updateClaim = command({
  input: z.strictObject({ claimId: Id, expectedRev: z.int().positive(), changes: ClaimChanges }),
  target: ({ claimId }) => ({ claimId }),
  plan: (document, { claimId, expectedRev, changes }, { newId }) => {
    const found = currentClaim(document, claimId, expectedRev)
    if (!found.ok) return found
    const { claim } = found.value
    const ref = entityRef('claim', claimId)
    const { tags, ...single } = changes
    const edits = Object.entries(withoutGaps(single))
      .filter(([field, value]) => (claim[field as keyof Claim] ?? null) !== value)
      .map(([field, value]) => set(ref, field, value))
    if (tags !== undefined) edits.push(...tagEdits(ref, claim.tags ?? [], tags ?? []))
    if (changes.saidOn !== undefined) {
      edits.push(...rereadEdits(claim, 'utterance', changes.saidOn ?? undefined, newId))
    }
    return ok({
      articleId: claim.articleId,
      edits,
      about: aboutWords(wordsOf(claim.fragments)),
      value: (after) => ({ claim: claimIn(after, claimId) }),
    })
  },
})

/** Puts a claim into the bin. */
export const deleteClaim = command({
  input: z.strictObject({ claimId: Id, expectedRev: z.int().positive() }),
  target: ({ claimId }) => ({ claimId }),
  plan: (document, { claimId, expectedRev }) => {
    const found = currentClaim(document, claimId, expectedRev)
    if (!found.ok) return found
    const { claim } = found.value
    return ok({
      articleId: claim.articleId,
      edits: [discard(entityRef('claim', claimId))],
      about: aboutWords(wordsOf(claim.fragments)),
      value: () => ({ claimId }),
    })
  },
})

/** Tags come and go one by one, so that two people who add two tags keep both. */
function tagEdits(ref: EntityRef, before: readonly string[], after: readonly string[]): Edit[] {
  const wanted = [...new Set(after)]
  return [
    ...before.filter((tag) => !wanted.includes(tag)).map((tag) => take(ref, 'tags', tag)),
    ...wanted.filter((tag) => !before.includes(tag)).map((tag) => add(ref, 'tags', tag)),
  ]
}

/** Takes a claim out of the bin. */
export const restoreClaim = command({
  input: z.strictObject({ articleId: Id, claimId: Id }),
  target: ({ articleId }) => ({ articleId }),
  plan: (document, { articleId, claimId }) => {
    const claim = document && findClaim(document, claimId)
    if (!claim || document.article.deletedAt) return fail(failure('not-found', claimId))
    return ok({
      articleId,
      edits: claim.deletedAt ? [create(entityRef('claim', claimId), null)] : [],
      about: aboutWords(wordsOf(claim.fragments)),
      value: (after) => ({ claim: claimIn(after, claimId) }),
    })
  },
})

/** Gives a claim other words: the span selected anew, or one more fragment of a split quote. */
export const setFragments = command({
  input: z.strictObject({
    claimId: Id,
    expectedRev: z.int().positive(),
    fragments: z.array(Span).min(1),
  }),
  target: ({ claimId }) => ({ claimId }),
  plan: (document, { claimId, expectedRev, fragments: spans }) => {
    const found = currentClaim(document, claimId, expectedRev)
    if (!found.ok) return found
    const { claim } = found.value
    const fragments = fragmentsFor(found.value.document, claim.versionId, spans)
    if (!fragments.ok) return fragments
    const isSame = JSON.stringify(fragments.value) === JSON.stringify(claim.fragments)
    const ref = entityRef('claim', claimId)
    // What was decided about the words before does not hold for other ones.
    const forgotten = claim.placement ? [set(ref, 'placement', null)] : []
    return ok({
      articleId: claim.articleId,
      edits: isSame ? [] : [set(ref, 'fragments', fragments.value), ...forgotten],
      about: aboutWords(wordsOf(fragments.value)),
      value: (after) => ({ claim: claimIn(after, claimId) }),
    })
  },
})

/** The claim as it stands, if the caller has seen its newest revision. */
export function currentClaim(
  document: ArticleDocument | null,
  claimId: string,
  expectedRev: number,
): Result<{ document: ArticleDocument; claim: Claim }, Failure> {
  const claim = document && findClaim(document, claimId)
  return claimAsSeen(document, claim ?? undefined, { claimId, expectedRev })
}

/** The same for whoever has looked it up. */
export function claimAsSeen(
  document: ArticleDocument | null,
  claim: Claim | undefined,
  { claimId, expectedRev }: { readonly claimId: string; readonly expectedRev: number },
): Result<{ document: ArticleDocument; claim: Claim }, Failure> {
  if (!document || !claim || claim.deletedAt || document.article.deletedAt)
    return fail(failure('not-found', claimId))
  return claim.rev === expectedRev ? ok({ document, claim }) : fail(failure('stale', claimId))
}

export function claimIn(document: ArticleDocument, claimId: string): Claim {
  const claim = findClaim(document, claimId)
  if (!claim) throw new Error(`Claim ${claimId} is gone from its own document`)
  return claim
}
