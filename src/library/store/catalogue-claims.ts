import type { BinnedClaim } from '../../shared/domain/queries/bin'
import type { ArticleRow, ClaimRow } from '../../shared/domain/queries/rows'
import type { Fingerprint } from '../../shared/domain/versions/alike/fingerprint'
import { type Packed, packed, unpacked } from './packed'

/** Claims of one article as a line of the catalogue has them; of an article with very many, the first of several parts has all else. */
export type ClaimPart = readonly [
  id: string,
  claims: ClaimRow[],
  binned: readonly BinnedClaim[],
  fingerprint: Fingerprint | null,
]

/** A row without what it has from its article's row: on disk that would stand there once for every claim. */
type OwnFields = Omit<ClaimRow, 'articleId' | 'articleTitle' | 'publisherName' | 'published'>

export function packedClaims(parts: readonly ClaimPart[]): Packed {
  return packed(parts.map(([id, claims, ...rest]) => [id, claims.map(ownFields), ...rest]))
}

/**
 * The parts of a line. What many rows have in common is one string in memory: `known` keeps those seen so far. Throws
 * where the line has another shape.
 */
export function unpackedClaims(
  line: Packed,
  rowOf: (articleId: string) => ArticleRow | null,
  known: Map<string, string>,
): ClaimPart[] {
  const one = <Text extends string>(text: Text): Text => {
    const before = known.get(text)
    if (before === undefined) known.set(text, text)
    return (before as Text | undefined) ?? text
  }
  const parts = unpacked(line) as [string, OwnFields[], BinnedClaim[], Fingerprint | null][]
  return parts.map(([id, claims, ...rest]) => {
    const article = rowOf(id)
    if (!article && claims.length > 0) throw new Error('claims of an article without a row')
    return [id, article ? claims.map((claim) => wholeRow(claim, article, one)) : [], ...rest]
  })
}

const ownFields = ({
  articleId: _articleId,
  articleTitle: _articleTitle,
  publisherName: _publisherName,
  published: _published,
  ...own
}: ClaimRow): OwnFields => own

/** Fills the row in place: 100,000 copies would be felt. */
function wholeRow(
  own: OwnFields,
  { id, title, publisherName, published }: ArticleRow,
  one: <Text extends string>(text: Text) => Text,
): ClaimRow {
  const row = own as ClaimRow
  row.articleId = id
  row.articleTitle = title
  if (publisherName !== undefined) row.publisherName = publisherName
  if (published !== undefined) row.published = published
  if (row.speakerId !== undefined) row.speakerId = one(row.speakerId)
  if (row.speakerAs !== undefined) row.speakerAs = one(row.speakerAs)
  if (row.saidOn !== undefined) row.saidOn = one(row.saidOn)
  if (row.due !== undefined) row.due = one(row.due)
  if (row.tags !== undefined) row.tags = row.tags.map(one)
  return row
}
