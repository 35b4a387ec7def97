import type { Claim } from '../../shared/domain/claim'
import { type ArticleDocument, findClaim } from '../../shared/domain/document'
import type { Evidence } from '../../shared/domain/predictions/evidence'
import { factsOf } from '../../shared/domain/predictions/facts-of'
import { factsAmongRepeats, repeatsOf } from '../../shared/domain/predictions/repeats'
import { standingOf } from '../../shared/domain/predictions/standing'
import type { Standing } from '../../shared/domain/predictions/standing-schema'
import type { EvidenceView, PredictionView } from '../../shared/domain/queries/predictions'
import type { ClaimRow } from '../../shared/domain/queries/rows'
import { speakerName } from '../../shared/domain/queries/speaker-name'
import type { Day } from '../../shared/domain/time/day'
import { refuse } from '../library-error'
import { inTurns } from '../turn'
import { evidencePlace } from './evidence-place'
import { namesIn, type Readable } from './query'
import { readable } from './readable'

/** One prediction with everything that was found about it, as on a day. */
export async function predictionView(library: Readable, claimId: string, asAt: Day): Promise<PredictionView> {
  const { catalogue, articles } = library
  const articleId = await catalogue.articleOf(claimId)
  if (!articleId) throw refuse('not-found', claimId)
  const document = await articles.load(articleId)
  const claim = findClaim(document, claimId)
  if (!claim || claim.deletedAt) throw refuse('not-found', claimId)
  if (claim.kind !== 'prediction') throw refuse('invalid-input', 'this claim is no prediction')
  const rows = catalogue.predictionRows()
  const own = factsOf(claim, document.article, document.outcomes, document.evidence)
  const standing = standingOf(await inTurns(factsAmongRepeats(claimId, own, rows, asAt)), asAt)
  const repeats = await inTurns(repeatsOf(claimId, rows))
  const speaker = speakerName(claim, namesIn(library.shared))
  const borrowed = await borrowedFrom(library, repeats, standing)
  return {
    claim,
    ...(speaker === undefined ? {} : { speaker }),
    article: { id: articleId, ...aboutArticle(document) },
    standing,
    outcomes: document.outcomes.filter(isOf(claimId)),
    evidence: await evidenceOf(library, document, claimId),
    repeats,
    ...(borrowed ? { borrowed } : {}),
    isSealBroken: isSealBroken(claim),
  }
}

/** The outcome that counts, where it was recorded on one that says the same. */
async function borrowedFrom(
  library: Readable,
  repeats: readonly ClaimRow[],
  { outcomeId }: Standing,
): Promise<PredictionView['borrowed']> {
  const from = repeats.find(({ prediction }) => prediction?.outcomes.some(({ id }) => id === outcomeId))
  const document = from && (await library.articles.load(from.articleId))
  const outcome = document?.outcomes.find(({ id }) => id === outcomeId)
  return document && outcome && { outcome, evidence: await evidenceOf(library, document, from.id) }
}

const isOf = (claimId: string) => (item: { claimId: string; deletedAt?: string | undefined }) =>
  item.claimId === claimId && !item.deletedAt

const evidenceOf = (
  library: Readable,
  { evidence }: ArticleDocument,
  claimId: string,
): Promise<EvidenceView[]> =>
  Promise.all(evidence.filter(isOf(claimId)).map((item) => evidenceView(library, item)))

/** The criteria are not any more what was sealed last. */
const isSealBroken = ({ seals = [], criteria }: Claim): boolean => {
  const last = seals.at(-1)
  return last !== undefined && last.text !== criteria
}

async function evidenceView(library: Readable, evidence: Evidence): Promise<EvidenceView> {
  if (evidence.kind === 'reference') return { evidence, article: null }
  const entry = library.catalogue.entry(evidence.articleId)
  if (entry?.article) {
    const place = entry.article.versions > 1 ? await evidencePlace(library, evidence) : undefined
    const article = { ...aboutRow(entry.article), isInBin: false }
    return { evidence, article, ...(place ? { place } : {}) }
  }
  if (!entry?.binned.article) return { evidence, article: null }
  const { title } = entry.binned.article
  return { evidence, article: { ...(await fromBin(library, evidence.articleId, title)), isInBin: true } }
}

type About = Omit<PredictionView['article'], 'id'>

/** A damaged file in the bin is not to hide a prediction: the catalogue still knows its title. */
async function fromBin({ articles }: Readable, articleId: string, title: string): Promise<About> {
  const document = await readable(articles, articleId)
  return document ? aboutArticle(document) : { title }
}

const aboutArticle = ({ article }: ArticleDocument): About => aboutRow(article)

const aboutRow = ({ title, publisherName, published }: About): About => ({
  title,
  ...(publisherName === undefined ? {} : { publisherName }),
  ...(published === undefined ? {} : { published }),
})
