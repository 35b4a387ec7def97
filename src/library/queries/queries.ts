import { z } from 'zod'
import { type Article, type ArticleVersion, Id } from '../../shared/domain/article'
import type { CheckReport } from '../../shared/domain/checking/check-report'
import type { Claim } from '../../shared/domain/claim'
import { type ArticleDocument, findClaim } from '../../shared/domain/document'
import { failure } from '../../shared/domain/failure'
import { readPlainText } from '../../shared/domain/importing/plain-text'
import type { Person, SavedFilter } from '../../shared/domain/library-document'
import { ArticleFilter, ArticleOrder } from '../../shared/domain/queries/article-filter'
import { placeOfArticle, SoughtArticle } from '../../shared/domain/queries/article-place'
import type { ClaimFacets } from '../../shared/domain/queries/claim-facets'
import { ClaimFilter, ClaimOrder, Page, pageOf } from '../../shared/domain/queries/claim-filter'
import { findPeople } from '../../shared/domain/queries/people'
import type { ArticleRow, ClaimRow } from '../../shared/domain/queries/rows'
import type { RepairNotice } from '../../shared/domain/repair/notice'
import { placeGapOf } from '../../shared/domain/versions/claim-place'
import { type VersionEntry, versionEntry, versionsOf } from '../../shared/domain/versions/version-list'
import type { BinView, HistoryState, ImportPreview, LibraryInfo } from '../../shared/ipc/contract'
import { LibraryError, refuse } from '../library-error'
import type { Catalogue } from '../store/catalogue'
import { sha256 } from '../world'
import { alikeArticles } from './alike-articles'
import { versionsCompare, versionsRows } from './compare-versions'
import { claimSeenIn, copiedClaims, copiesOf } from './copies'
import { evidenceCopy } from './evidence-copy'
import { versionsLedger } from './ledger'
import { versionsSides } from './ledger-sides'
import { newestPage, placeAmongNewest } from './newest-articles'
import { parseInput } from './parse-input'
import { articleSearch } from './passage-search'
import { predictionQueries } from './prediction-queries'
import { Nothing, namesIn, optional, type Query, query, type Readable, type Rows, soFar } from './query'
import { readableOutsideBin } from './readable'
import { searchFind } from './search-queries'

interface View {
  readonly article: Article
  readonly version: ArticleVersion
  readonly versions: VersionEntry[]
  readonly claims: Claim[]
  readonly pending: number
  readonly originalTitle?: string
}

/** Everything that can be asked. Without a page, all rows come. */
export const queries = {
  'library.info': query({
    input: optional(z.strictObject(soFar)),
    rows: 'articles',
    answer: ({ catalogue, about }): LibraryInfo => ({
      ...about,
      ...catalogue.counts(),
    }),
  }),
  /** Reads every byte of the library and compares it with what it should be. */
  'library.check': query({ input: Nothing, answer: ({ check }): Promise<CheckReport> => check() }),
  /** Every file that was repaired since the library was opened, oldest first. */
  'library.notices': query({
    input: Nothing,
    answer: ({ notices }): { notices: RepairNotice[] } => ({ notices: [...notices] }),
  }),
  'articles.list': query({
    input: optional(
      z.strictObject({
        filter: ArticleFilter.default({}),
        order: ArticleOrder.optional(),
        page: Page.optional(),
        ...soFar,
      }),
    ),
    rows: 'articles',
    answer: async ({ lists }, { filter, order, page }): Promise<Rows<ArticleRow>> =>
      pageOf(await lists.articles(filter, order), page),
    early: ({ catalogue }, asked) => newestPage(catalogue, asked),
  }),
  'articles.place': query({
    input: z.strictObject({
      filter: ArticleFilter.default({}),
      order: ArticleOrder.optional(),
      of: SoughtArticle,
      ...soFar,
    }),
    rows: 'articles',
    answer: async ({ lists }, { filter, order, of }): Promise<{ place: number | null }> => ({
      place: placeOfArticle(await lists.articles(filter, order), of),
    }),
    early: ({ catalogue }, asked) => placeAmongNewest(catalogue, asked),
  }),
  'articles.get': query({
    /** Without a version, the current one. */
    input: z.strictObject({ articleId: Id, versionId: Id.optional() }),
    answer: async ({ articles }, { articleId, versionId }): Promise<View> => {
      const document = await articles.load(articleId)
      const { article } = document
      if (article.deletedAt) throw refuse('not-found', articleId)
      const version = document.versions.find(({ id }) => id === (versionId ?? article.currentVersionId))
      if (!version) throw refuse('not-found', versionId)
      const claims = claimsOf(document)
      const original =
        article.copyOf === undefined ? null : await readableOutsideBin(articles, article.copyOf)
      return {
        article,
        version,
        versions: versionsOf(document).map(versionEntry),
        claims,
        pending: claims.filter((claim) => placeGapOf(claim, article) === 'pending').length,
        ...(original && { originalTitle: original.article.title }),
      }
    },
  }),
  'claims.list': query({
    input: optional(
      z.strictObject({
        filter: ClaimFilter.default({}),
        order: ClaimOrder.optional(),
        page: Page.optional(),
      }),
    ),
    rows: 'claims',
    answer: async ({ lists }, { filter, order, page }): Promise<Rows<ClaimRow>> =>
      pageOf(await lists.claims(filter, order), page),
  }),
  'claims.facets': query({
    input: z.strictObject({ filter: ClaimFilter }),
    rows: 'claims',
    answer: ({ lists, shared }, { filter }): Promise<ClaimFacets> => lists.facets(filter, namesIn(shared)),
  }),
  'claims.get': query({
    input: z.strictObject({ claimId: Id }),
    answer: async ({ catalogue, articles }, { claimId }): Promise<{ claim: Claim }> => {
      const articleId = await catalogue.articleOf(claimId)
      const claim = articleId && findClaim(await articles.load(articleId), claimId)
      if (!claim || claim.deletedAt) throw refuse('not-found', claimId)
      return { claim }
    },
  }),
  'versions.ledger': versionsLedger,
  'versions.sides': versionsSides,
  'versions.compare': versionsCompare,
  'versions.rows': versionsRows,
  'history.state': query({ input: Nothing, answer: ({ history }): HistoryState => history() }),
  'people.find': query({
    input: z.strictObject({ words: z.string(), limit: z.int().positive() }),
    answer: ({ shared }, { words, limit }): { people: Person[] } => ({
      people: findPeople(shared.people, words).slice(0, limit),
    }),
  }),
  'filters.list': query({
    input: Nothing,
    answer: ({ shared }): { filters: SavedFilter[] } => ({
      filters: shared.filters
        .filter(({ deletedAt }) => !deletedAt)
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    }),
  }),
  'bin.list': query({
    input: Nothing,
    rows: 'claims',
    answer: ({ catalogue }): BinView => catalogue.bin(),
  }),
  /** The article with the very same text, if the library has one. */
  'articles.holding': query({
    input: z.strictObject({ rawText: z.string() }),
    rows: 'claims',
    answer: ({ catalogue }, { rawText }): ImportPreview['alreadyHeld'] => holding(catalogue, rawText),
  }),
  ...predictionQueries,
  'evidence.copy': evidenceCopy,
  'articles.search': articleSearch,
  'articles.alike': alikeArticles,
  'copies.of': copiesOf,
  'copies.claims': copiedClaims,
  'claims.seenIn': claimSeenIn,
  'search.find': searchFind,
  'imports.readPasted': query({
    input: z.strictObject({ text: z.string() }),
    rows: 'claims',
    answer: ({ catalogue }, { text }): ImportPreview => {
      const read = readPlainText(text)
      if (!read.ok) throw new LibraryError(failure(read.error))
      return previewOf(catalogue, read.value)
    },
  }),
} as const

export type Queries = typeof queries
export type QueryName = keyof Queries
export type QueryInput<Name extends QueryName> = z.input<Queries[Name]['input']>
export type QueryOutput<Name extends QueryName> = Awaited<ReturnType<Queries[Name]['answer']>>

/** The answer to a query by its name. Rejects with a `LibraryError`. */
export async function answerQuery(library: Readable, name: string, input: unknown): Promise<unknown> {
  if (!Object.hasOwn(queries, name)) throw refuse('unknown-name', name.slice(0, 100))
  const query = queries[name as QueryName] as unknown as Query<z.ZodType, unknown>
  const asked = parseInput(query.input, input)
  const { arrival } = library.catalogue
  const isHasty = (asked as { soFar?: true } | null | undefined)?.soFar === true
  if (query.rows && !isHasty) await arrival.need(query.rows)
  else if (query.early && !arrival.has('kept')) {
    const early = query.early(library, asked)
    if (early) return early
    await arrival.need('kept')
  }
  return await query.answer(library, asked)
}

/** The claims of a document that are not in the bin, in reading order. */
function claimsOf(document: ArticleDocument): Claim[] {
  const startOf = ({ fragments }: Claim) => fragments[0]?.start ?? 0
  return document.claims
    .filter((claim) => !claim.deletedAt)
    .toSorted((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1))
}

/** What an importer gives: null and nothing both stand for "the document does not say". */
type ReadDocument = {
  readonly [Field in keyof ImportPreview['document']]: ImportPreview['document'][Field] | null
} & Pick<ImportPreview['document'], 'title' | 'rawText' | 'blocks' | 'masks'> & {
    readonly warnings?: readonly string[]
  }

/** A document that was read, with what the library knows about it. */
function previewOf(catalogue: Catalogue, { warnings = [], ...read }: ReadDocument): ImportPreview {
  const said = Object.entries(read).filter(([, value]) => value !== null && value !== undefined)
  return {
    document: Object.fromEntries(said) as ImportPreview['document'],
    warnings: [...warnings],
    alreadyHeld: holding(catalogue, read.rawText),
  }
}

function holding(catalogue: Catalogue, rawText: string): ImportPreview['alreadyHeld'] {
  const held = catalogue.heldAs(sha256(rawText))
  return held ? { articleId: held.id, title: held.title } : null
}
