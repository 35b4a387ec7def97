import type { ArticleDocument } from '../document'
import type { Doomed } from './gone'

/** An article goes as a whole: it needs one tombstone. */
export const doomedArticle = ({ article }: ArticleDocument): Doomed[] => [
  { kind: 'article', id: article.id, articleId: article.id },
]

/** A claim goes with everything that was found about it; null = it is not there. */
export function doomedClaim(
  { article, claims, outcomes, evidence }: ArticleDocument,
  claimId: string,
): Doomed[] {
  const articleId = article.id
  const isOurs = (item: { readonly claimId: string }) => item.claimId === claimId
  return [
    ...claims.filter(({ id }) => id === claimId).map(({ id }) => ({ kind: 'claim' as const, id, articleId })),
    ...outcomes.filter(isOurs).map(({ id }) => ({ kind: 'outcome' as const, id, articleId })),
    ...evidence.filter(isOurs).map(({ id }) => ({ kind: 'evidence' as const, id, articleId })),
  ]
}

export const doomedOutcome = ({ article, outcomes }: ArticleDocument, outcomeId: string): Doomed[] =>
  outcomes.some(({ id }) => id === outcomeId)
    ? [{ kind: 'outcome', id: outcomeId, articleId: article.id }]
    : []

export const doomedEvidence = ({ article, evidence }: ArticleDocument, evidenceId: string): Doomed[] =>
  evidence.some(({ id }) => id === evidenceId)
    ? [{ kind: 'evidence', id: evidenceId, articleId: article.id }]
    : []

/** Evidence in another article that quotes this one, in the bin or not. */
export const quotationsOf = ({ article, evidence }: ArticleDocument, articleId: string): Doomed[] =>
  evidence
    .filter((item) => item.kind === 'article_fragment' && item.articleId === articleId)
    .map(({ id }) => ({ kind: 'evidence', id, articleId: article.id }))
