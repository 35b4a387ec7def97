import { z } from 'zod'
import { type Article, type ArticleVersion, Id } from '../../shared/domain/article'
import type { Claim } from '../../shared/domain/claim'
import { type ArticleDocument, currentVersion, findClaim } from '../../shared/domain/document'
import type { ArticleRow } from '../../shared/domain/queries/rows'
import { withoutMasks } from '../../shared/domain/text/masks'
import type { PlainSpan, Span } from '../../shared/domain/text/offsets'
import { contextOf } from '../../shared/domain/versions/context'
import {
  type CopiedClaim,
  type CopiedClaims,
  firstSeenFirst,
  type Printed,
  type SeenIn,
} from '../../shared/domain/versions/copies'
import { type FoundPlace, placeIn } from '../../shared/domain/versions/places-in'
import { withoutUndefined } from '../../shared/domain/without-undefined'
import { refuse } from '../library-error'
import { query, type Readable } from './query'
import { readableOutsideBin } from './readable'

/** Other words are proposed where that many in a hundred such answers are right. */
const SURE = 0.9

/** Looks for the claims of the original in an article that is a copy of it. */
export const copiedClaims = query({
  input: z.strictObject({ articleId: Id }),
  answer: async (library, { articleId }): Promise<CopiedClaims> => {
    const copy = await present(library, articleId)
    const { copyOf } = copy.article
    if (copyOf === undefined) throw refuse('not-found', articleId)
    const original = await present(library, copyOf)
    const version = currentVersion(copy)
    const claims = inReadingOrder(original.claims.filter(({ deletedAt }) => !deletedAt))
    const found: CopiedClaim[] = []
    let known = 0
    for (const claim of claims) {
      if (claim.appearances?.some((one) => one.articleId === articleId && one.versionId === version.id)) {
        known += 1
        continue
      }
      // From the wording that the claim is of: it may be one that the copy was made from.
      const from = original.versions.find(({ id }) => id === claim.versionId)
      const place = from && placeIn(await library.maps.between(from, version), claim.fragments)
      const state = place && sureState(place)
      if (!from || !state || !place?.fragments || !isReadable(place.fragments, version)) continue
      found.push({
        claimId: claim.id,
        rev: claim.rev,
        kind: claim.kind,
        state,
        fragments: [...place.fragments] as Span[],
        old: contextOf(from, claim.fragments),
        now: contextOf(version, place.fragments),
      })
    }
    return {
      original: printed(original.article),
      copy: { ...printed(copy.article), versionId: version.id },
      found,
      known,
      missing: claims.length - known - found.length,
    }
  },
})

/** The articles that are called copies of this one, in the order of their publication. */
export const copiesOf = query({
  input: z.strictObject({ articleId: Id }),
  rows: 'articles',
  answer: ({ catalogue }, { articleId }): { copies: Printed[] } => ({
    copies: firstSeenFirst(catalogue.copiesOf(articleId).map(printed)),
  }),
})

/**
 * Every article where the words of a claim stand, the first of them first; its own is among them. None where they stand
 * in no other. Of another article with several wordings the newest counts that they were found in.
 */
export const claimSeenIn = query({
  input: z.strictObject({ claimId: Id }),
  answer: async (library, { claimId }): Promise<{ places: SeenIn[] }> => {
    const articleId = await library.catalogue.articleOf(claimId)
    const document = articleId && (await library.articles.load(articleId))
    const claim = document && findClaim(document, claimId)
    if (!claim || claim.deletedAt) throw refuse('not-found', claimId)
    const elsewhere: SeenIn[] = []
    for (const appearance of claim.appearances ?? []) {
      if (appearance.articleId === claim.articleId) continue
      const other = await readableOutsideBin(library.articles, appearance.articleId)
      const seen = other && (await seenIn(library, other, appearance))
      if (seen) elsewhere.push({ ...seen, appearanceId: appearance.id })
    }
    const newest = elsewhere.filter(
      (one) => !elsewhere.some((other) => other.articleId === one.articleId && other.seq > one.seq),
    )
    const own = newest.length > 0 ? await seenIn(library, document, claim) : null
    return { places: firstSeenFirst(own ? [own, ...newest] : newest) }
  },
})

async function seenIn(
  { maps }: Readable,
  document: ArticleDocument,
  { versionId, fragments }: Pick<Claim, 'versionId' | 'fragments'>,
): Promise<SeenIn | null> {
  const version = document.versions.find(({ id }) => id === versionId)
  if (!version) return null
  const current = currentVersion(document)
  const isHere = version.id === current.id
  const found: FoundPlace | null = isHere ? null : placeIn(await maps.between(version, current), fragments)
  const [first, ...others] = found ? (found.fragments ?? []) : fragments
  return {
    ...printed(document.article),
    appearanceId: null,
    versionId,
    seq: version.seq,
    fragments: fragments.map(({ start, end }) => ({ start, end })),
    now: found?.state ?? 'here',
    place: first ? ({ start: first.start, end: others.at(-1)?.end ?? first.end } as Span) : null,
  }
}

const printed = ({ id, title, publisherName, published, createdAt }: Article | ArticleRow): Printed => ({
  articleId: id,
  title,
  ...withoutUndefined({ publisherName, published }),
  createdAt,
})

function sureState({ state, score }: FoundPlace): CopiedClaim['state'] | null {
  if (state === 'ambiguous' || state === 'lost') return null
  return state !== 'changed' || score >= SURE ? state : null
}

/** What is left out of reading is not kept as said there. */
const isReadable = (fragments: readonly PlainSpan[], { masks }: ArticleVersion): boolean =>
  fragments.every((span) => {
    const [first, ...others] = withoutMasks(span, masks)
    return others.length === 0 && first?.start === span.start && first.end === span.end
  })

const inReadingOrder = (claims: readonly Claim[]): Claim[] =>
  claims.toSorted((a, b) => (a.fragments[0]?.start ?? 0) - (b.fragments[0]?.start ?? 0))

async function present({ articles }: Readable, articleId: string): Promise<ArticleDocument> {
  const document = await articles.load(articleId)
  if (document.article.deletedAt) throw refuse('not-found', articleId)
  return document
}
