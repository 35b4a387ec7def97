import { z } from 'zod'
import { Id } from '../../shared/domain/article'
import { type ArticleDocument, claimById, currentVersion } from '../../shared/domain/document'
import { ofClaim } from '../../shared/domain/predictions/of-claim'
import { each } from '../../shared/domain/steps'
import { wordsOf } from '../../shared/domain/text/fragment'
import type { Span } from '../../shared/domain/text/offsets'
import type { EvidenceEntry, Found, Ledger, LedgerEntry } from '../../shared/domain/versions/ledger'
import type { FoundPlace } from '../../shared/domain/versions/places-in'
import { versionEntry } from '../../shared/domain/versions/version-list'
import { inTurns } from '../turn'
import {
  type CarriedClaim,
  carriedClaim,
  type Former,
  type Look,
  ledgerDocument,
  lookFrom,
  versionOf,
} from './ledger-places'
import { query, type Readable } from './query'
import { readable } from './readable'

/**
 * What became of the claims and passages of earlier versions in the current one. Each comes straight from its own version.
 * A book has thousands of them: they are gone through in slices, and the words round each come by `versions.sides`.
 */
export const versionsLedger = query({
  input: z.strictObject({ articleId: Id }),
  rows: 'claims',
  answer: async (library, { articleId }): Promise<Ledger> => {
    const document = await ledgerDocument(library, articleId)
    const carried = await inTurns(each(document.claims, (claim) => carriedClaim(document, claim) ?? []))
    const claims = inReadingOrder(carried.flat())
    const passages = inReadingOrder(await restingPassages(library, document))
    const versions = [...claims, ...passages].map(({ from }) => from)
    const look = await lookFrom(versions, { document, maps: library.maps })
    const { article } = document
    return {
      article: { id: article.id, title: article.title, rev: article.rev },
      version: versionEntry(currentVersion(document)),
      entries: await inTurns(each(claims, (claim) => ledgerEntry(claim, look))),
      evidence: await inTurns(each(passages, (passage) => evidenceEntry(passage, look))),
    }
  },
})

const inReadingOrder = <One extends Former>(formers: readonly One[]): One[] =>
  formers.toSorted((a, b) => a.from.seq - b.from.seq || startOf(a) - startOf(b))

const startOf = ({ fragments }: Former): number => fragments[0]?.start ?? 0

function ledgerEntry(carried: CarriedClaim, look: Look): LedgerEntry {
  const { claim, decided } = carried
  return {
    claimId: claim.id,
    rev: claim.rev,
    kind: claim.kind,
    ...passageOf(carried),
    found: decided ? null : foundOf(look(carried)),
    decided,
  }
}

const passageOf = ({ from, fragments }: Former): Pick<LedgerEntry, 'words' | 'parts' | 'from'> => ({
  words: wordsOf(fragments),
  parts: fragments.length,
  from: { versionId: from.id, seq: from.seq },
})

const foundOf = ({ state, score, fragments, candidates }: FoundPlace): Found => ({
  state,
  score,
  ...(fragments ? { fragments: fragments as Span[] } : {}),
  ...(candidates ? { candidates: candidates as Span[] } : {}),
})

interface RestingPassage extends Former {
  readonly of: Pick<EvidenceEntry, 'evidenceId' | 'claimId' | 'claimRev' | 'claimWords' | 'articleId'>
}

const evidenceEntry = (passage: RestingPassage, look: Look): EvidenceEntry => ({
  ...passage.of,
  ...passageOf(passage),
  found: foundOf(look(passage)),
})

/** Passages of earlier versions of the article that predictions anywhere in the library rest on. */
async function restingPassages(library: Readable, document: ArticleDocument): Promise<RestingPassage[]> {
  const { id, currentVersionId } = document.article
  const resting = library.catalogue
    .predictionRows()
    .filter(({ prediction }) => prediction?.evidence.some(({ articleId }) => articleId === id))
  const passages: RestingPassage[] = []
  for (const { id: claimId, articleId } of resting) {
    const other = await readable(library.articles, articleId)
    const claim = other && claimById(other, claimId)
    for (const item of other && claim ? ofClaim(other.evidence, claimId) : []) {
      if (item.kind !== 'article_fragment' || item.articleId !== id) continue
      const from = versionOf(document, item.versionId)
      if (!claim || !from || from.id === currentVersionId) continue
      const { id: evidenceId, fragments } = item
      const of = { evidenceId, claimId, claimRev: claim.rev, claimWords: wordsOf(claim.fragments), articleId }
      passages.push({ from, fragments, of })
    }
  }
  return passages
}
