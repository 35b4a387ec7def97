import { z } from 'zod'
import { Id } from '../article'
import { create, entityRef, set } from '../changes/touch'
import { currentVersion } from '../document'
import { failure } from '../failure'
import { ImportedDocument } from '../importing/imported-document'
import { fail, ok } from '../result'
import { carriedMasks } from '../versions/carried-masks'
import { versionsOf } from '../versions/version-list'
import { ArticleChanges, articleEdits } from './article-changes'
import { aboutWords, command } from './command'
import { takenApart } from './taken-apart'

/**
 * Keeps a document as the newest wording of an article that is there. What else the document says of itself is not taken
 * over: `changes` are those that a person wants along with it, as `articles.update` takes them. Claims keep the version they stand in until their place in this one is
 * confirmed.
 */
export const addVersion = command({
  input: z.strictObject({
    articleId: Id,
    expectedRev: z.int().positive(),
    document: ImportedDocument,
    changes: ArticleChanges.default({}),
  }),
  target: ({ articleId }) => ({ articleId }),
  plan: (before, { articleId, expectedRev, document, changes }, { now, newId, sha256 }) => {
    const article = before?.article
    if (!article || article.deletedAt) return fail(failure('not-found', articleId))
    if (article.rev !== expectedRev) return fail(failure('stale', articleId))
    const current = currentVersion(before)
    if (document.rawText === current.rawText) return fail(failure('same-text', articleId))
    const { wording, originals } = takenApart(document, sha256)
    const versionId = newId()
    const seq = Math.max(...versionsOf(before).map((version) => version.seq)) + 1
    const masks = carriedMasks(current, wording.rawText, wording.masks)
    return ok({
      articleId,
      edits: [
        create(entityRef('version', versionId), { seq, capturedAt: now, ...wording, masks }),
        set(entityRef('article', articleId), 'currentVersionId', versionId),
        ...articleEdits(before, changes, newId),
      ],
      about: aboutWords(article.title),
      originals,
      value: () => ({ versionId, seq }),
    })
  },
})
