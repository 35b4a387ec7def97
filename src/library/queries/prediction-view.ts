import type { Claim } from '../../shared/domain/claim'
import { type ArticleDocument, findClaim } from '../../shared/domain/document'
import type { Evidence } from '../../shared/domain/predictions/evidence'
import { factsOf } from '../../shared/domain/predictions/facts-of'
import { standingOf } from '../../shared/domain/predictions/standing'
import type { EvidenceView, PredictionView } from '../../shared/domain/queries/predictions'
import type { ClaimRow } from '../../shared/domain/queries/rows'
import type { Day } from '../../shared/domain/time/day'
import { LibraryError, refuse } from '../library-error'
import type { Readable } from './query'

/** One prediction with everything that was found about it, as on a day. */
export async function predictionView(library: Readable, claimId: string, asAt: Day): Promise<PredictionView> {
  const { catalogue, articles } = library
  const articleId = catalogue.articleOf(claimId)
  if (!articleId) throw refuse('not-found', claimId)
  const document = await articles.load(articleId)
  const claim = findClaim(document, claimId)
  if (!claim || claim.deletedAt) throw refuse('not-found', claimId)
  if (claim.kind !== 'prediction') throw refuse('invalid-input', 'this claim is no prediction')
  const isOurs = (item: { claimId: string; deletedAt?: string | undefined }) =>
    item.claimId === claimId && !item.deletedAt
  const evidence = document.evidence.filter(isOurs)
  return {
    claim,
    article: { id: articleId, ...aboutArticle(document) },
    standing: standingOf(factsOf(claim, document.article, document.outcomes, document.evidence), asAt),
    outcomes: document.outcomes.filter(isOurs),
    evidence: await Promise.all(evidence.map((item) => evidenceView(library, item))),
    repeats: sayingTheSame(catalogue.claimRows(), claimId),
    isSealBroken: isSealBroken(claim),
  }
}

/** The criteria are not any more what was sealed last. */
const isSealBroken = ({ seals = [], criteria }: Claim): boolean => {
  const last = seals.at(-1)
  return last !== undefined && last.text !== criteria
}

async function evidenceView(library: Readable, evidence: Evidence): Promise<EvidenceView> {
  if (evidence.kind === 'reference') return { evidence, article: null }
  const entry = library.catalogue.entry(evidence.articleId)
  if (entry?.article) return { evidence, article: { ...aboutRow(entry.article), isInBin: false } }
  if (!entry?.binned.article) return { evidence, article: null }
  const { title } = entry.binned.article
  return { evidence, article: { ...(await fromBin(library, evidence.articleId, title)), isInBin: true } }
}

type About = Omit<PredictionView['article'], 'id'>

/** A damaged file in the bin is not to hide a prediction: the catalogue still knows its title. */
async function fromBin({ articles }: Readable, articleId: string, title: string): Promise<About> {
  try {
    return aboutArticle(await articles.glance(articleId))
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error
    return { title }
  }
}

const aboutArticle = ({ article }: ArticleDocument): About => aboutRow(article)

const aboutRow = ({ title, publisherName, published }: About): About => ({
  title,
  ...(publisherName === undefined ? {} : { publisherName }),
  ...(published === undefined ? {} : { published }),
})

/** The claims that are tied to this one by "repeats", over however many links and whichever way they go. */
function sayingTheSame(rows: readonly ClaimRow[], claimId: string): ClaimRow[] {
  const neighbours = new Map<string, string[]>()
  const tie = (a: string, b: string) => neighbours.set(a, [...(neighbours.get(a) ?? []), b])
  for (const { id, prediction } of rows) {
    for (const other of prediction?.repeats ?? []) {
      tie(id, other)
      tie(other, id)
    }
  }
  const same = new Set([claimId])
  for (const id of same) for (const other of neighbours.get(id) ?? []) same.add(other)
  return rows.filter(({ id }) => same.has(id) && id !== claimId)
}
