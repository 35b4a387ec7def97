import type { z } from 'zod'
import { type ArticleDocument, claimById, currentVersion } from '../../shared/domain/document'
import { ofClaim } from '../../shared/domain/predictions/of-claim'
import type { PlainSpan } from '../../shared/domain/text/offsets'
import { contextOf } from '../../shared/domain/versions/context'
import { LedgerKey, type Sides } from '../../shared/domain/versions/ledger'
import { refuse } from '../library-error'
import { carriedClaim, decidedPlace, type Former, ledgerDocument, lookFrom, versionOf } from './ledger-places'
import { query, type Readable } from './query'
import { readable } from './readable'

/** One entry of the ledger as a person looks at it: what stood there, what stands there now, and what is round it. */
export const versionsSides = query({
  input: LedgerKey,
  answer: async (library, key): Promise<Sides> => {
    const document = await ledgerDocument(library, key.articleId)
    if (key.evidenceId !== undefined)
      return await sidesFound(library, document, await passageOf(library, document, key))
    const claim = claimById(document, key.claimId)
    const carried = claim && carriedClaim(document, claim)
    if (!carried) throw refuse('not-found', key.claimId)
    return carried.decided
      ? sidesOf(document, carried, { now: decidedPlace(carried) })
      : await sidesFound(library, document, carried)
  },
})

/** The passage of this article that a prediction rests on. */
async function passageOf(
  { articles, catalogue }: Readable,
  document: ArticleDocument,
  { claimId, evidenceId }: z.output<typeof LedgerKey>,
): Promise<Former> {
  const articleId = await catalogue.articleOf(claimId)
  const other = articleId === undefined ? null : await readable(articles, articleId)
  const item = other && ofClaim(other.evidence, claimId).find(({ id }) => id === evidenceId)
  const isHere = item?.kind === 'article_fragment' && item.articleId === document.article.id
  const from = isHere ? versionOf(document, item.versionId) : undefined
  if (!isHere || !from) throw refuse('not-found', evidenceId)
  return { from, fragments: item.fragments }
}

async function sidesFound({ maps }: Readable, document: ArticleDocument, former: Former): Promise<Sides> {
  const look = await lookFrom([former.from], { document, maps })
  const { fragments, candidates } = look(former)
  return sidesOf(document, former, { now: fragments ?? null, candidates })
}

interface Now {
  readonly now: readonly PlainSpan[] | null
  readonly candidates?: readonly PlainSpan[] | undefined
}

function sidesOf(
  document: ArticleDocument,
  { from, fragments }: Former,
  { now, candidates = [] }: Now,
): Sides {
  const current = currentVersion(document)
  return {
    old: contextOf(from, fragments),
    now: now && contextOf(current, now),
    candidates: candidates.map((span) => contextOf(current, [span])),
  }
}
