import type { EntityRef } from '../changes/touch'
import type { ArticleDocument } from '../document'
import type { Tombstone } from '../library-document'

/** What a removal for good takes, told by its ids. */
export type Doomed = Pick<Tombstone, 'id' | 'kind' | 'articleId'>

/** Was this entity of that document removed for good? */
export type IsGone = (scope: string, entity: EntityRef) => boolean

export function goneBy(doomed: readonly Doomed[]): IsGone {
  const articles = new Set<string>(doomed.filter(({ kind }) => kind === 'article').map(({ id }) => id))
  const entities = new Set<string>(doomed.map(({ kind, id }) => `${kind}:${id}`))
  return (scope, entity) => articles.has(scope) || entities.has(entity)
}

/** The document without the claims, outcomes and pieces of evidence that were removed for good; itself where it holds none. */
export function withoutGone(document: ArticleDocument, isGone: IsGone): ArticleDocument {
  const scope = document.article.id
  const claims = document.claims.filter(({ id }) => !isGone(scope, `claim:${id}`))
  const outcomes = document.outcomes.filter(({ id }) => !isGone(scope, `outcome:${id}`))
  const evidence = document.evidence.filter(({ id }) => !isGone(scope, `evidence:${id}`))
  const isSame =
    claims.length === document.claims.length &&
    outcomes.length === document.outcomes.length &&
    evidence.length === document.evidence.length
  return isSame ? document : { ...document, claims, outcomes, evidence }
}
