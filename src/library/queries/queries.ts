import { z } from 'zod'
import { type Article, type ArticleVersion, Id } from '../../shared/domain/article'
import type { Claim } from '../../shared/domain/claim'
import { type ArticleDocument, currentVersion, findClaim } from '../../shared/domain/document'
import { failure } from '../../shared/domain/failure'
import { readPlainText } from '../../shared/domain/importing/plain-text'
import { ClaimFilter, matchesFilter, Page, pageOf } from '../../shared/domain/queries/claim-filter'
import type { ArticleRow, ClaimRow } from '../../shared/domain/queries/rows'
import type { HistoryState, LibraryInfo, PastedPreview } from '../../shared/ipc/contract'
import { LibraryError, refuse } from '../library-error'
import type { Articles } from '../store/articles'
import type { Catalogue } from '../store/catalogue'
import { sha256 } from '../world'
import { parseInput } from './parse-input'

/** What a query may read: only what is durable. */
export interface Readable {
  readonly catalogue: Catalogue
  readonly articles: Articles
  readonly history: () => HistoryState
  readonly about: Pick<LibraryInfo, 'name' | 'path' | 'readOnly'>
}

interface Query<Input extends z.ZodType, Output> {
  readonly input: Input
  readonly answer: (library: Readable, input: z.output<Input>) => Output | Promise<Output>
}

const query = <Input extends z.ZodType, Output>(definition: Query<Input, Output>) => definition

/** For queries that need no input: scripts leave it out, the window sends null. */
const Nothing = z.union([z.null(), z.undefined(), z.strictObject({})])

/** Null and nothing stand for an input without conditions. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((input) => input ?? {}, schema) as z.ZodType<
    z.output<Schema>,
    z.input<Schema> | null | undefined
  >

interface Rows<Row> {
  readonly rows: Row[]
  readonly total: number
}

interface View {
  readonly article: Article
  readonly version: ArticleVersion
  readonly claims: Claim[]
}

/** Everything that can be asked. Without a page, all rows come. */
export const queries = {
  'library.info': query({
    input: Nothing,
    answer: ({ catalogue, about }): LibraryInfo => ({
      ...about,
      ...catalogue.counts(),
    }),
  }),
  'articles.list': query({
    input: optional(z.strictObject({ page: Page.optional() })),
    answer: ({ catalogue }, { page }): Rows<ArticleRow> => pageOf(catalogue.articleRows(), page),
  }),
  'articles.get': query({
    input: z.strictObject({ articleId: Id }),
    answer: async ({ articles }, { articleId }): Promise<View> => {
      const document = await articles.load(articleId)
      if (document.article.deletedAt) throw refuse('not-found', articleId)
      return { article: document.article, version: currentVersion(document), claims: claimsOf(document) }
    },
  }),
  'claims.list': query({
    input: optional(z.strictObject({ filter: ClaimFilter.default({}), page: Page.optional() })),
    answer: ({ catalogue }, { filter, page }): Rows<ClaimRow> =>
      pageOf(
        catalogue.claimRows().filter((row) => matchesFilter(row, filter)),
        page,
      ),
  }),
  'claims.get': query({
    input: z.strictObject({ claimId: Id }),
    answer: async ({ catalogue, articles }, { claimId }): Promise<{ claim: Claim }> => {
      const articleId = catalogue.articleOf(claimId)
      const claim = articleId && findClaim(await articles.load(articleId), claimId)
      if (!claim || claim.deletedAt) throw refuse('not-found', claimId)
      return { claim }
    },
  }),
  'history.state': query({ input: Nothing, answer: ({ history }): HistoryState => history() }),
  'articles.readPasted': query({
    input: z.strictObject({ text: z.string() }),
    answer: ({ catalogue }, { text }): PastedPreview => previewOf(catalogue, text),
  }),
} as const

export type Queries = typeof queries
export type QueryName = keyof Queries
export type QueryInput<Name extends QueryName> = z.input<Queries[Name]['input']>
export type QueryOutput<Name extends QueryName> = Awaited<ReturnType<Queries[Name]['answer']>>

/** The answer to a query by its name. Rejects with a `LibraryError`. */
export async function answerQuery(library: Readable, name: string, input: unknown): Promise<unknown> {
  if (!Object.hasOwn(queries, name)) throw refuse('unknown-name', name.slice(0, 100))
  const { input: schema, answer } = queries[name as QueryName] as unknown as Query<z.ZodType, unknown>
  return await answer(library, parseInput(schema, input))
}

/** The claims of a document that are not in the bin, in reading order. */
function claimsOf(document: ArticleDocument): Claim[] {
  const startOf = ({ fragments }: Claim) => fragments[0]?.start ?? 0
  return document.claims
    .filter((claim) => !claim.deletedAt)
    .toSorted((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1))
}

function previewOf(catalogue: Catalogue, text: string): PastedPreview {
  const read = readPlainText(text)
  if (!read.ok) throw new LibraryError(failure(read.error))
  const { title, byline, rawText, blocks } = read.value
  const held = catalogue.heldAs(sha256(rawText))
  return {
    title,
    ...(byline === undefined ? {} : { byline }),
    rawText,
    blocks,
    masks: [],
    alreadyHeld: held ? { articleId: held.id, title: held.title } : null,
  }
}
