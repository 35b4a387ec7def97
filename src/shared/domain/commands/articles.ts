import { z } from 'zod'
import { type Article, articleFields, Id } from '../article'
import { create, entityRef, set, withoutGaps } from '../changes/touch'
import { failure } from '../failure'
import { ImportedDocument } from '../importing/imported-document'
import { fail, ok } from '../result'
import { blocksOf } from '../text/blocks'
import { aboutWords, command } from './command'

/** Keeps a document as a new article with its first version. */
export const addArticle = command({
  input: z.strictObject({ document: ImportedDocument }),
  target: () => 'new',
  plan: (_none, { document }, { now, newId, sha256 }) => {
    const { rawText, masks, blocks, text: _text, warnings: _warnings, ...about } = document
    const articleId = newId()
    const versionId = newId()
    const rawSha256 = sha256(rawText)
    const version = {
      seq: 1,
      capturedAt: now,
      rawText,
      rawSha256,
      originalSha256: rawSha256,
      masks,
      blocks: blocks ?? blocksOf(rawText),
    }
    return ok({
      articleId,
      edits: [
        create(entityRef('article', articleId), { ...withoutGaps(about), currentVersionId: versionId }),
        create(entityRef('version', versionId), version),
      ],
      about: aboutWords(document.title),
      originals: [rawText],
      value: () => ({ articleId, versionId }),
    })
  },
})

/** A changed field has a value; null takes it away. */
const ArticleChanges = z
  .strictObject({
    title: articleFields.title,
    publisherName: articleFields.publisherName.nullable(),
    byline: articleFields.byline.nullable(),
    url: articleFields.url.nullable(),
    archiveUrl: articleFields.archiveUrl.nullable(),
    published: articleFields.published.nullable(),
  })
  .partial()

/** Changes what is known about an article. Its wording never changes: a new wording is a new version. */
export const updateArticle = command({
  input: z.strictObject({ articleId: Id, expectedRev: z.int().positive(), changes: ArticleChanges }),
  target: ({ articleId }) => ({ articleId }),
  plan: (document, { articleId, expectedRev, changes }) => {
    const article = document?.article
    if (!article || article.deletedAt) return fail(failure('not-found', articleId))
    if (article.rev !== expectedRev) return fail(failure('stale', articleId))
    const ref = entityRef('article', articleId)
    const edits = Object.entries(withoutGaps(changes))
      .filter(
        ([field, value]) => JSON.stringify(article[field as keyof Article] ?? null) !== JSON.stringify(value),
      )
      .map(([field, value]) => set(ref, field, value))
    return ok({
      articleId,
      edits,
      about: aboutWords(article.title),
      value: ({ article }) => ({ rev: article.rev }),
    })
  },
})
