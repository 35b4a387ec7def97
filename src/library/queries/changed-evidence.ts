import { ofClaim } from '../../shared/domain/predictions/of-claim'
import type { ClaimRow } from '../../shared/domain/queries/rows'
import { isEvidenceChanged } from '../../shared/domain/versions/evidence-place'
import { evidencePlace } from './evidence-place'
import type { Readable } from './query'
import { readable } from './readable'

/**
 * Does a prediction rest on a passage that the newest version of its article words otherwise, or does not say any more? Of
 * `only` these pieces of evidence, if given. Documents are opened only where an article has several versions.
 */
export async function hasChangedEvidence(
  library: Readable,
  { id, articleId, prediction }: ClaimRow,
  only?: readonly string[],
): Promise<boolean> {
  const mayHaveChanged = (prediction?.evidence ?? []).filter(
    (item) =>
      item.articleId !== undefined &&
      (only?.includes(item.id) ?? true) &&
      (library.catalogue.entry(item.articleId)?.article?.versions ?? 1) > 1,
  )
  if (mayHaveChanged.length === 0) return false
  const wanted = new Set<string>(mayHaveChanged.map((item) => item.id))
  const document = await readable(library.articles, articleId)
  for (const item of document ? ofClaim(document.evidence, id) : []) {
    if (item.kind !== 'article_fragment' || !wanted.has(item.id)) continue
    if (isEvidenceChanged(await evidencePlace(library, item))) return true
  }
  return false
}
