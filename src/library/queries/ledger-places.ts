import type { VersionMap } from '../../shared/domain/anchoring/version-map'
import type { ArticleVersion } from '../../shared/domain/article'
import type { Claim } from '../../shared/domain/claim'
import { type ArticleDocument, currentVersion } from '../../shared/domain/document'
import type { Fragment } from '../../shared/domain/text/fragment'
import type { PlainSpan } from '../../shared/domain/text/offsets'
import { formerPlace } from '../../shared/domain/versions/former-place'
import type { LedgerEntry } from '../../shared/domain/versions/ledger'
import { type FoundPlace, placeIn } from '../../shared/domain/versions/places-in'
import { refuse } from '../library-error'
import type { VersionMaps } from '../versions/version-maps'
import type { Readable } from './query'

/** The article whose ledger is asked for. */
export async function ledgerDocument({ articles }: Readable, articleId: string): Promise<ArticleDocument> {
  const document = await articles.load(articleId)
  if (document.article.deletedAt) throw refuse('not-found', articleId)
  return document
}

/** A passage in the version that it comes from. */
export interface Former {
  readonly from: ArticleVersion
  readonly fragments: readonly Fragment[]
}

/** A claim that came from an earlier version. */
export interface CarriedClaim extends Former {
  readonly claim: Claim
  readonly decided: LedgerEntry['decided']
}

/** Null for a claim that was made in the current version, and for one in the bin. */
export function carriedClaim(document: ArticleDocument, claim: Claim): CarriedClaim | null {
  const { currentVersionId } = document.article
  const former = claim.deletedAt ? null : formerPlace(claim, currentVersionId, document.versions)
  const from = former && versionOf(document, former.versionId)
  if (!former || !from) return null
  const { state, versionId } = claim.placement ?? {}
  const decided = state !== undefined && versionId === currentVersionId ? { state } : null
  return { claim, from, fragments: former.fragments, decided }
}

/** Where a decided claim stands in the current version; null = it is gone from it. */
export const decidedPlace = ({ claim, decided }: CarriedClaim): readonly PlainSpan[] | null =>
  decided && decided.state !== 'lost' ? claim.fragments : null

export const versionOf = ({ versions }: ArticleDocument, id: string): ArticleVersion | undefined =>
  versions.find((version) => version.id === id)

/** What became of a passage in the current version. */
export type Look = (former: Former) => FoundPlace

/** Each version is mapped once, however many passages come from it; after that nothing has to be waited for. */
export async function lookFrom(
  versions: Iterable<ArticleVersion>,
  { document, maps }: { readonly document: ArticleDocument; readonly maps: VersionMaps },
): Promise<Look> {
  const current = currentVersion(document)
  const made = new Map<ArticleVersion, VersionMap>()
  for (const version of new Set(versions)) made.set(version, await maps.between(version, current))
  return ({ from, fragments }) => {
    const map = made.get(from)
    if (!map) throw new Error(`Version ${from.id} was to be mapped`)
    return placeIn(map, fragments)
  }
}
