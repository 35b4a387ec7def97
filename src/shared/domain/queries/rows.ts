import { z } from 'zod'
import { type Article, ArticleState, Id, Published, SourceType } from '../article'
import { type Claim, ClaimKind, ClaimState } from '../claim'
import type { ArticleDocument } from '../document'
import { dueOn } from '../due'
import { PredictionFacts } from '../predictions/facts'
import { factsOf } from '../predictions/facts-of'
import { atOnce, type Steps } from '../steps'
import { wordsOf } from '../text/fragment'
import { splitsCharacter } from '../text/offsets'
import { Day, Instant } from '../time/day'
import { EdtfDate } from '../time/edtf'
import { PlaceGap, placeGapOf } from '../versions/claim-place'
import { versionsOf } from '../versions/version-list'
import { withoutUndefined } from '../without-undefined'

/** A line of the article list. The catalogue holds one for each article, so that start-up reads one file. */
export const ArticleRow = z.strictObject({
  id: Id,
  title: z.string(),
  publisherName: z.string().optional(),
  published: Published.optional(),
  url: z.string().optional(),
  /** The article that it is a copy of. */
  copyOf: Id.optional(),
  createdAt: Instant,
  sourceType: SourceType.optional(),
  state: ArticleState,
  /** How many wordings of it were captured. */
  versions: z.int(),
  /** How many of its claims wait for their place in the newest one. */
  pending: z.int(),
  counts: z.strictObject({ statistic: z.int(), quote: z.int(), prediction: z.int() }),
})
export type ArticleRow = z.output<typeof ArticleRow>

/** How much of a claim's words a row carries, in UTF-16 code units; the whole is in the article. */
const ROW_WORDS = 300

/** A line of the claim list. */
export const ClaimRow = z.strictObject({
  id: Id,
  articleId: Id,
  articleTitle: z.string(),
  publisherName: z.string().optional(),
  published: Published.optional(),
  kind: ClaimKind,
  words: z.string(),
  state: ClaimState,
  speakerId: Id.optional(),
  speakerAs: z.string().optional(),
  saidOn: EdtfDate.optional(),
  tags: z.array(z.string()).optional(),
  /** What the list's search also looks into. */
  summary: z.string().optional(),
  due: Day.optional(),
  /** A prediction's readings and outcomes. */
  prediction: PredictionFacts.optional(),
  /** Why it does not stand in the current version of the article. */
  place: PlaceGap.optional(),
  /** Where its first fragment begins, in UTF-16 code units of the raw text of the version it stands in. */
  start: z.int().nonnegative(),
  createdAt: Instant,
})
export type ClaimRow = z.output<typeof ClaimRow>

interface Rows {
  readonly article: ArticleRow
  readonly claims: ClaimRow[]
}

/** The rows of one document; none of a deleted article, none for a deleted claim. */
export const rowsOf = (document: ArticleDocument): Rows | null => atOnce(rowSteps(document))

/** The same, in a step for each claim whose row is not at hand. */
export function* rowSteps(document: ArticleDocument): Steps<Rows | null> {
  const { article } = document
  if (article.deletedAt) return null
  const claims = document.claims.filter((claim) => !claim.deletedAt)
  const count = (kind: ClaimKind) => claims.filter((claim) => claim.kind === kind).length
  return {
    article: {
      id: article.id,
      title: article.title,
      ...sharedFields(article),
      createdAt: article.createdAt,
      ...withoutUndefined({ url: article.url, copyOf: article.copyOf, sourceType: article.sourceType }),
      state: article.state ?? 'inbox',
      versions: versionsOf(document).length,
      pending: claims.filter((claim) => placeGapOf(claim, article) === 'pending').length,
      counts: { statistic: count('statistic'), quote: count('quote'), prediction: count('prediction') },
    },
    claims: yield* claimRowSteps(document, claims),
  }
}

/** What a row is made of beside the claim itself. */
type RowSources = Pick<ArticleDocument, 'article' | 'outcomes' | 'evidence'>

/** Documents are values, so the row of a claim that was not touched is the row it had: a save is not to cost more for them. */
const knownRows = new WeakMap<Claim, RowSources & { readonly row: ClaimRow }>()

function* claimRowSteps(sources: RowSources, claims: readonly Claim[]): Steps<ClaimRow[]> {
  const rows: ClaimRow[] = []
  for (const claim of claims) {
    const known = knownRow(sources, claim)
    rows.push(known ?? freshRow(sources, claim))
    if (!known) yield
  }
  return rows
}

function knownRow({ article, outcomes, evidence }: RowSources, claim: Claim): ClaimRow | undefined {
  const known = knownRows.get(claim)
  const isSame = known?.article === article && known.outcomes === outcomes && known.evidence === evidence
  return isSame ? known.row : undefined
}

function freshRow(sources: RowSources, claim: Claim): ClaimRow {
  const { article, outcomes, evidence } = sources
  const row = rowOf(sources, claim)
  knownRows.set(claim, { article, outcomes, evidence, row })
  return row
}

const rowOf = ({ article, outcomes, evidence }: RowSources, claim: Claim): ClaimRow => ({
  id: claim.id,
  articleId: article.id,
  articleTitle: article.title,
  ...sharedFields(article),
  kind: claim.kind,
  words: shortened(wordsOf(claim.fragments)),
  state: claim.state ?? 'draft',
  ...withoutUndefined({
    speakerId: claim.speakerId,
    speakerAs: claim.speakerAs,
    saidOn: claim.saidOn,
    tags: claim.tags?.length ? claim.tags : undefined,
    summary: claim.summary === undefined ? undefined : shortened(claim.summary),
    due: claim.kind === 'prediction' ? dueOn(claim) : undefined,
    place: placeGapOf(claim, article),
    prediction: claim.kind === 'prediction' ? factsOf(claim, article, outcomes, evidence) : undefined,
  }),
  start: claim.fragments[0]?.start ?? 0,
  createdAt: claim.createdAt,
})

const sharedFields = ({ publisherName, published }: Article) => withoutUndefined({ publisherName, published })

/** The beginning of a long text: a row is not to carry a page. */
export const shortened = (words: string) =>
  words.length > ROW_WORDS
    ? `${words.slice(0, splitsCharacter(words, ROW_WORDS) ? ROW_WORDS - 1 : ROW_WORDS)}…`
    : words
