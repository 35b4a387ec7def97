import { z } from 'zod'
import { Id } from '../article'
import { ClaimKind } from '../claim'
import type { ArticleDocument } from '../document'
import { wordsOf } from '../text/fragment'
import { Instant } from '../time/day'
import { shortened } from './rows'

export const BinnedArticle = z.strictObject({
  articleId: Id,
  title: z.string(),
  deletedAt: Instant,
  /** How many claims come back with it. */
  claims: z.int(),
})
export type BinnedArticle = z.output<typeof BinnedArticle>

export const BinnedClaim = z.strictObject({
  claimId: Id,
  articleId: Id,
  articleTitle: z.string(),
  kind: ClaimKind,
  words: z.string(),
  deletedAt: Instant,
})
export type BinnedClaim = z.output<typeof BinnedClaim>

/** What of one article stands in the bin: the article with all it holds, or single claims of it. */
export interface Binned {
  readonly article: BinnedArticle | null
  readonly claims: readonly BinnedClaim[]
}

export function binnedOf({ article, claims }: ArticleDocument): Binned {
  const { id: articleId, title, deletedAt } = article
  if (deletedAt) {
    const left = claims.filter((claim) => !claim.deletedAt).length
    return { article: { articleId, title, deletedAt, claims: left }, claims: [] }
  }
  return {
    article: null,
    claims: claims.flatMap((claim) =>
      claim.deletedAt
        ? {
            claimId: claim.id,
            articleId,
            articleTitle: title,
            kind: claim.kind,
            words: shortened(wordsOf(claim.fragments)),
            deletedAt: claim.deletedAt,
          }
        : [],
    ),
  }
}
