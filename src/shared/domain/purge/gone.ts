import type { EntityRef } from '../changes/touch'
import type { Claim } from '../claim'
import type { ArticleDocument } from '../document'
import type { Tombstone } from '../library-document'

/** What a removal for good takes, told by its ids. */
export type Doomed = Pick<Tombstone, 'id' | 'kind' | 'articleId'>

export interface Gone {
  /** Was this entity of that document removed for good? */
  readonly has: (scope: string, entity: EntityRef) => boolean
  /** Was the article, in which these words appear too? */
  readonly hasArticle: (articleId: string) => boolean
}

export function goneBy(doomed: readonly Doomed[]): Gone {
  const articles = new Set<string>(doomed.filter(({ kind }) => kind === 'article').map(({ id }) => id))
  const entities = new Set<string>(doomed.map(({ kind, id }) => `${kind}:${id}`))
  return {
    has: (scope, entity) => articles.has(scope) || entities.has(entity),
    hasArticle: (articleId) => articles.has(articleId),
  }
}

/**
 * The document without the claims, outcomes and pieces of evidence that were removed for good, and without what its
 * claims quote of articles that were; itself where it holds none.
 */
export function withoutGone(document: ArticleDocument, gone: Gone): ArticleDocument {
  const scope = document.article.id
  const claims = document.claims
    .filter(({ id }) => !gone.has(scope, `claim:${id}`))
    .map((claim) => withoutAppearancesIn(gone, claim))
  const outcomes = document.outcomes.filter(({ id }) => !gone.has(scope, `outcome:${id}`))
  const evidence = document.evidence.filter(({ id }) => !gone.has(scope, `evidence:${id}`))
  const isSame =
    claims.length === document.claims.length &&
    claims.every((claim, at) => claim === document.claims[at]) &&
    outcomes.length === document.outcomes.length &&
    evidence.length === document.evidence.length
  return isSame ? document : { ...document, claims, outcomes, evidence }
}

function withoutAppearancesIn({ hasArticle }: Gone, claim: Claim): Claim {
  const appearances = claim.appearances?.filter(({ articleId }) => !hasArticle(articleId))
  return appearances && appearances.length < (claim.appearances?.length ?? 0)
    ? { ...claim, appearances }
    : claim
}
