import { z } from 'zod'
import { type ArticleVersion, Id } from '../article'
import { create, discard, entityRef, set, withoutGaps } from '../changes/touch'
import type { ArticleDocument } from '../document'
import { failure } from '../failure'
import { ImportedDocument } from '../importing/imported-document'
import { fail, ok } from '../result'
import { Mask } from '../text/masks'
import { type PlainSpan, splitsCharacter } from '../text/offsets'
import { ArticleChanges, articleEdits } from './article-changes'
import { aboutWords, command } from './command'
import { originalProblem } from './copies'
import { takenApart } from './taken-apart'

/** Keeps a document as a new article with its first version; it may be a copy of an article that is there. */
export const addArticle = command({
  input: z.strictObject({ document: ImportedDocument, copyOf: Id.optional() }),
  target: () => 'new',
  reads: ({ copyOf }) => (copyOf === undefined ? [] : [copyOf]),
  plan: (_none, { document, copyOf }, { now, newId, sha256, article }) => {
    const problem = copyOf === undefined ? null : originalProblem(copyOf, article)
    if (problem) return fail(problem)
    const { about, wording, originals } = takenApart(document, sha256)
    const articleId = newId()
    const versionId = newId()
    const version = { seq: 1, capturedAt: now, ...wording }
    return ok({
      articleId,
      edits: [
        create(entityRef('article', articleId), {
          ...withoutGaps({ ...about, copyOf }),
          currentVersionId: versionId,
        }),
        create(entityRef('version', versionId), version),
      ],
      about: aboutWords(document.title),
      originals,
      value: () => ({ articleId, versionId }),
    })
  },
})

/** Changes what is known about an article. Its wording never changes: a new wording is a new version. */
export const updateArticle = command({
  input: z.strictObject({ articleId: Id, expectedRev: z.int().positive(), changes: ArticleChanges }),
  target: ({ articleId }) => ({ articleId }),
  plan: (document, { articleId, expectedRev, changes }, { newId }) => {
    const article = document?.article
    if (!article || article.deletedAt) return fail(failure('not-found', articleId))
    if (article.rev !== expectedRev) return fail(failure('stale', articleId))
    return ok({
      articleId,
      edits: articleEdits(document, changes, newId),
      about: aboutWords(article.title),
      value: ({ article }) => ({ rev: article.rev }),
    })
  },
})

/** Puts an article with all its claims into the bin. */
export const deleteArticle = command({
  input: z.strictObject({ articleId: Id, expectedRev: z.int().positive() }),
  target: ({ articleId }) => ({ articleId }),
  plan: (document, { articleId, expectedRev }) => {
    const article = document?.article
    if (!article || article.deletedAt) return fail(failure('not-found', articleId))
    if (article.rev !== expectedRev) return fail(failure('stale', articleId))
    return ok({
      articleId,
      edits: [discard(entityRef('article', articleId))],
      about: aboutWords(article.title),
      value: () => ({ articleId }),
    })
  },
})

/** Takes an article out of the bin. */
export const restoreArticle = command({
  input: z.strictObject({ articleId: Id }),
  target: ({ articleId }) => ({ articleId }),
  plan: (document, { articleId }) => {
    const article = document?.article
    if (!article) return fail(failure('not-found', articleId))
    return ok({
      articleId,
      edits: article.deletedAt ? [create(entityRef('article', articleId), null)] : [],
      about: aboutWords(article.title),
      value: () => ({ articleId }),
    })
  },
})

/**
 * Says what is left out of reading: all masks of one version at once. Claims keep their place, because positions count
 * in the raw text; masking over a claim is the screen's question to ask.
 */
export const setMasks = command({
  input: z.strictObject({
    articleId: Id,
    versionId: Id,
    expectedRev: z.int().positive(),
    masks: z.array(Mask).max(10_000),
  }),
  target: ({ articleId }) => ({ articleId }),
  plan: (document, { articleId, versionId, expectedRev, masks }) => {
    const version = document?.versions.find(({ id }) => id === versionId)
    if (!document || !version || document.article.deletedAt) return fail(failure('not-found', versionId))
    if (version.rev !== expectedRev) return fail(failure('stale', versionId))
    const ordered = masks.toSorted((a, b) => a.start - b.start)
    const bad = ordered.find((mask) => !isSpanOf(version.rawText, mask))
    if (bad) return fail(failure('span-outside-text', `${bad.start}-${bad.end}`))
    const overlaps = ordered.some((mask, index) => index > 0 && mask.start < (ordered[index - 1]?.end ?? 0))
    if (overlaps) return fail(failure('spans-overlap'))
    const isSame = JSON.stringify(ordered) === JSON.stringify(version.masks)
    return ok({
      articleId,
      edits: isSame ? [] : [set(entityRef('version', versionId), 'masks', ordered)],
      about: aboutWords(document.article.title),
      value: (after) => ({ version: versionIn(after, versionId) }),
    })
  },
})

function versionIn(document: ArticleDocument, versionId: string): ArticleVersion {
  const version = document.versions.find(({ id }) => id === versionId)
  if (!version) throw new Error(`Version ${versionId} is gone from its own document`)
  return version
}

const isSpanOf = (text: string, { start, end }: PlainSpan) =>
  start < end && end <= text.length && !splitsCharacter(text, start) && !splitsCharacter(text, end)
