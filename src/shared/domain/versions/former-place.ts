import type { ArticleVersion } from '../article'
import type { Claim } from '../claim'
import type { Fragment } from '../text/fragment'

export interface FormerPlace {
  readonly versionId: string
  readonly fragments: readonly Fragment[]
  /** The appearance that keeps it; absent = the claim itself still stands there. */
  readonly appearanceId?: string
}

/** Where a claim stood before it was placed in this version; null = it was made in it. */
export function formerPlace(
  claim: Pick<Claim, 'articleId' | 'versionId' | 'fragments' | 'appearances'>,
  versionId: string,
  versions: readonly Pick<ArticleVersion, 'id' | 'seq'>[],
): FormerPlace | null {
  if (claim.versionId !== versionId) return { versionId: claim.versionId, fragments: claim.fragments }
  const seqOf = (id: string) => versions.find((version) => version.id === id)?.seq ?? 0
  const before = (claim.appearances ?? [])
    .filter((one) => one.articleId === claim.articleId && seqOf(one.versionId) < seqOf(versionId))
    .toSorted((a, b) => seqOf(b.versionId) - seqOf(a.versionId))[0]
  if (!before) return null
  return { versionId: before.versionId, fragments: before.fragments, appearanceId: before.id }
}
