import { z } from 'zod'
import { Id } from '../article'
import { add, type Edit, entityRef, type JsonValue, remove } from '../changes/touch'
import { claimById } from '../document'
import { failure } from '../failure'
import { fail, ok } from '../result'
import { wordsOf } from '../text/fragment'
import { Span } from '../text/offsets'
import { claimAsSeen, claimIn, currentClaim } from './claims'
import { aboutWords, command } from './command'
import { fragmentsFor } from './fragments-for'

const MOST_APPEARANCES = 100_000

/**
 * Says where claims of an article stand in another one too, such as a copy of it: all in one gesture. What is kept there
 * already is not kept twice.
 */
export const addAppearances = command({
  input: z.strictObject({
    /** The article of the claims. */
    articleId: Id,
    /** The other one, and the version of it. */
    inArticleId: Id,
    versionId: Id,
    appearances: z
      .array(
        z.strictObject({ claimId: Id, expectedRev: z.int().positive(), fragments: z.array(Span).min(1) }),
      )
      .min(1)
      .max(MOST_APPEARANCES),
  }),
  target: ({ articleId }) => ({ articleId }),
  reads: ({ inArticleId }) => [inArticleId],
  plan: function* (document, { articleId, inArticleId, versionId, appearances }, { newId, article }) {
    const other = article(inArticleId)
    if (!document || document.article.deletedAt) return fail(failure('not-found', articleId))
    if (!other || other.article.deletedAt) return fail(failure('not-found', inArticleId))
    if (inArticleId === articleId) return fail(failure('invalid-input', 'inArticleId: another article'))
    const edits: Edit[] = []
    for (const { claimId, expectedRev, fragments: spans } of appearances) {
      const found = claimAsSeen(document, claimById(document, claimId), { claimId, expectedRev })
      if (!found.ok) return found
      const fragments = fragmentsFor(other, versionId, spans)
      if (!fragments.ok) return fragments
      const isKept = found.value.claim.appearances?.some(
        (one) =>
          one.versionId === versionId && JSON.stringify(one.fragments) === JSON.stringify(fragments.value),
      )
      const appearance = {
        articleId: inArticleId,
        versionId,
        fragments: fragments.value as unknown as JsonValue,
      }
      if (!isKept) edits.push(add(entityRef('claim', claimId), 'appearances', { id: newId(), ...appearance }))
      yield
    }
    return ok({
      articleId,
      edits,
      // Not the other article's title: no label is to keep it where that is removed for good.
      about: aboutWords(document.article.title),
      value: () => ({ added: edits.length }),
    })
  },
})

/** Takes back that a claim stands elsewhere too. */
export const removeAppearance = command({
  input: z.strictObject({ claimId: Id, expectedRev: z.int().positive(), appearanceId: Id }),
  target: ({ claimId }) => ({ claimId }),
  plan: (document, { claimId, expectedRev, appearanceId }) => {
    const found = currentClaim(document, claimId, expectedRev)
    if (!found.ok) return found
    const { claim } = found.value
    if (!claim.appearances?.some(({ id }) => id === appearanceId))
      return fail(failure('not-found', appearanceId))
    return ok({
      articleId: claim.articleId,
      edits: [remove(entityRef('claim', claimId), 'appearances', appearanceId)],
      about: aboutWords(wordsOf(claim.fragments)),
      value: (after) => ({ claim: claimIn(after, claimId) }),
    })
  },
})
