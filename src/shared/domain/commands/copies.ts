import { z } from 'zod'
import { Id } from '../article'
import { entityRef, set } from '../changes/touch'
import { type Failure, failure } from '../failure'
import { fail, ok } from '../result'
import { aboutWords, type CommandContext, command } from './command'

/** Why nothing can be called a copy of this article; null = it can. */
export function originalProblem(copyOf: string, article: CommandContext['article']): Failure | null {
  const original = article(copyOf)?.article
  return !original || original.deletedAt ? failure('not-found', copyOf) : null
}

/** Says that an article is a copy of another one: the same text in another outlet. Null = it is none. */
export const setCopyOf = command({
  input: z.strictObject({ articleId: Id, expectedRev: z.int().positive(), copyOf: Id.nullable() }),
  target: ({ articleId }) => ({ articleId }),
  reads: ({ copyOf }) => (copyOf === null ? [] : [copyOf]),
  plan: (document, { articleId, expectedRev, copyOf }, context) => {
    const article = document?.article
    if (!article || article.deletedAt) return fail(failure('not-found', articleId))
    if (article.rev !== expectedRev) return fail(failure('stale', articleId))
    if (copyOf !== null) {
      const problem = originalProblem(copyOf, context.article)
      if (problem) return fail(problem)
      if (copyOf === articleId || context.article(copyOf)?.article.copyOf === articleId)
        return fail(failure('invalid-input', 'copyOf: an article that is not a copy of this one'))
    }
    const isSame = (article.copyOf ?? null) === copyOf
    return ok({
      articleId,
      edits: isSame ? [] : [set(entityRef('article', articleId), 'copyOf', copyOf)],
      about: aboutWords(article.title),
      value: ({ article: { rev } }) => ({ rev }),
    })
  },
})
