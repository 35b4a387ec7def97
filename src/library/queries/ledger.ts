import { z } from 'zod'
import type { VersionMap } from '../../shared/domain/anchoring/version-map'
import { type ArticleVersion, Id } from '../../shared/domain/article'
import type { Claim } from '../../shared/domain/claim'
import { type ArticleDocument, currentVersion, findClaim } from '../../shared/domain/document'
import { ofClaim } from '../../shared/domain/predictions/of-claim'
import { wordsOf } from '../../shared/domain/text/fragment'
import type { PlainSpan, Span } from '../../shared/domain/text/offsets'
import { contextOf } from '../../shared/domain/versions/context'
import { formerPlace } from '../../shared/domain/versions/former-place'
import type { EvidenceEntry, Found, Ledger, LedgerEntry } from '../../shared/domain/versions/ledger'
import { type FoundPlace, placeIn } from '../../shared/domain/versions/places-in'
import { versionEntry } from '../../shared/domain/versions/version-list'
import { refuse } from '../library-error'
import { query, type Readable } from './query'
import { readable } from './readable'

/** What became of the claims and passages of earlier versions in the current one. Each comes straight from its own version. */
export const versionsLedger = query({
  input: z.strictObject({ articleId: Id }),
  rows: 'claims',
  answer: async (library, { articleId }): Promise<Ledger> => {
    const document = await library.articles.load(articleId)
    const { article } = document
    if (article.deletedAt) throw refuse('not-found', articleId)
    const current = currentVersion(document)
    const look = lookerIn(library, document, current)
    const entries = await Promise.all(document.claims.map((claim) => ledgerEntry(document, claim, look)))
    return {
      article: { id: article.id, title: article.title, rev: article.rev },
      version: versionEntry(current),
      entries: inReadingOrder(entries.flatMap((entry) => entry ?? [])),
      evidence: inReadingOrder(await evidenceEntries(library, document, look)),
    }
  },
})

/** A passage of an earlier version, looked for in the current one. */
interface Looked {
  readonly from: ArticleVersion
  readonly found: FoundPlace
}

type Look = (versionId: string, fragments: readonly PlainSpan[]) => Promise<Looked | null>

/** Each version is mapped once, however many there are and whatever else is asked meanwhile. */
function lookerIn({ maps }: Readable, { versions }: ArticleDocument, current: ArticleVersion): Look {
  const made = new Map<string, Promise<VersionMap>>()
  return async (versionId, fragments) => {
    const from = versions.find(({ id }) => id === versionId)
    if (!from) return null
    const map = made.get(versionId) ?? maps.between(from, current)
    made.set(versionId, map)
    return { from, found: placeIn(await map, fragments) }
  }
}

/** Where it begins in the version it comes from; for sorting, and not told. */
interface Sorted<Entry> {
  readonly entry: Entry
  readonly start: number
}

const inReadingOrder = <Entry extends { readonly from: { readonly seq: number } }>(
  entries: readonly Sorted<Entry>[],
): Entry[] =>
  entries
    .toSorted((a, b) => a.entry.from.seq - b.entry.from.seq || a.start - b.start)
    .map(({ entry }) => entry)

/** Null for a claim that was made in the current version, and for one in the bin. */
async function ledgerEntry(
  document: ArticleDocument,
  claim: Claim,
  look: Look,
): Promise<Sorted<LedgerEntry> | null> {
  const current = currentVersion(document)
  const former = claim.deletedAt ? null : formerPlace(claim, current.id, document.versions)
  const from = document.versions.find(({ id }) => id === former?.versionId)
  if (!former || !from) return null
  const { state, versionId } = claim.placement ?? {}
  const decided = state !== undefined && versionId === current.id ? { state } : null
  const looked = decided ? null : await look(from.id, former.fragments)
  const now = decided ? (decided.state === 'lost' ? undefined : claim.fragments) : looked?.found.fragments
  return {
    start: former.fragments[0]?.start ?? 0,
    entry: {
      claimId: claim.id,
      rev: claim.rev,
      kind: claim.kind,
      words: wordsOf(former.fragments),
      parts: former.fragments.length,
      from: { versionId: from.id, seq: from.seq },
      found: looked ? foundIn(current, looked.found) : null,
      decided,
      old: contextOf(from, former.fragments),
      now: now ? contextOf(current, now) : null,
    },
  }
}

function foundIn(version: ArticleVersion, { state, score, fragments, candidates }: FoundPlace): Found {
  return {
    state,
    score,
    ...(fragments ? { fragments: fragments as Span[] } : {}),
    ...(candidates
      ? {
          candidates: (candidates as Span[]).map((span) => ({
            ...span,
            context: contextOf(version, [span]),
          })),
        }
      : {}),
  }
}

/** Passages of earlier versions of the article that predictions anywhere in the library rest on. */
async function evidenceEntries(
  library: Readable,
  document: ArticleDocument,
  look: Look,
): Promise<Sorted<EvidenceEntry>[]> {
  const current = currentVersion(document)
  const resting = library.catalogue
    .predictionRows()
    .filter(({ prediction }) =>
      prediction?.evidence.some(({ articleId }) => articleId === document.article.id),
    )
  const entries: Sorted<EvidenceEntry>[] = []
  for (const { id: claimId, articleId } of resting) {
    const other = await readable(library.articles, articleId)
    const claim = other && findClaim(other, claimId)
    for (const item of other && claim ? ofClaim(other.evidence, claimId) : []) {
      if (item.kind !== 'article_fragment' || item.articleId !== document.article.id) continue
      const looked = item.versionId === current.id ? null : await look(item.versionId, item.fragments)
      if (!looked || !claim) continue
      const { from, found } = looked
      entries.push({
        start: item.fragments[0]?.start ?? 0,
        entry: {
          evidenceId: item.id,
          claimId,
          claimRev: claim.rev,
          claimWords: wordsOf(claim.fragments),
          articleId,
          words: wordsOf(item.fragments),
          parts: item.fragments.length,
          from: { versionId: from.id, seq: from.seq },
          found: foundIn(current, found),
          old: contextOf(from, item.fragments),
          now: found.fragments ? contextOf(current, found.fragments) : null,
        },
      })
    }
  }
  return entries
}
