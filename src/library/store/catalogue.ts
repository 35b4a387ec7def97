import type { AnyDocument } from '../../shared/domain/changes/draft'
import type { ArticleDocument } from '../../shared/domain/document'
import { addTo } from '../../shared/domain/grouped'
import { type Binned, type BinnedArticle, type BinnedClaim, binnedOf } from '../../shared/domain/queries/bin'
import { byArticleAndPlace } from '../../shared/domain/queries/claim-filter'
import { type ArticleRow, type ClaimRow, rowSteps } from '../../shared/domain/queries/rows'
import { atOnce, type Steps } from '../../shared/domain/steps'
import { type Fingerprint, fingerprintOf } from '../../shared/domain/versions/alike/fingerprint'
import { frozen } from '../frozen'
import { Arrival } from './arrival'
import { Changes } from './changes'

/**
 * What the catalogue knows of one document; `article` is null while it stands in the bin. The library's own document has
 * an entry without rows, so that a file that is behind the journal is noticed there too.
 */
export interface CatalogueEntry {
  readonly id: string
  /** The last record that changed it: a document with a smaller seq is behind. */
  readonly seq: number
  readonly article: ArticleRow | null
  readonly claims: readonly ClaimRow[]
  readonly binned: Binned
  /** Null while the article stands in the bin, and until it has come along with the claims. */
  readonly fingerprint: Fingerprint | null
}

const NONE: readonly never[] = Object.freeze([])
const NOTHING_BINNED: Binned = Object.freeze({ article: null, claims: NONE })

/** What is known of a document before its rows have been read. */
export interface ExpectedEntry extends Pick<CatalogueEntry, 'id' | 'seq'> {
  /** Is a row of its article to come, as far as is known? */
  readonly isListed: boolean
  /** How many rows of claims are to come. */
  readonly claims: number
}

/** The first of an expected document's rows to come. The row of the article is frozen. */
export interface ExpectedArticle extends Pick<CatalogueEntry, 'id' | 'article'> {
  readonly binned: Binned['article']
}

/** The others. */
export interface ExpectedClaims extends Pick<CatalogueEntry, 'id' | 'claims' | 'fingerprint'> {
  readonly binned: Binned['claims']
}

/**
 * A row for every article and claim, in memory: lists and counts never open a document. Rows may still be on their way
 * when a library opens; `arrival` says which, and an entry that is put meanwhile is newer than the one that comes.
 */
export class Catalogue {
  readonly arrival: Arrival
  readonly #entries = new Map<string, CatalogueEntry>()
  readonly #articleOfClaim = new Map<string, string>()
  /** Entries whose rows have not come, with the number of their claims. */
  readonly #expected = new Map<string, number>()
  /** Those of them of which the article's own row has not come either; true = one is to come. */
  readonly #rowless = new Map<string, boolean>()
  /** Claims that are known by their ids before their rows have come, by article. */
  readonly #met = new Map<string, readonly string[]>()
  #claims = 0
  /** Any of a document's rows. */
  readonly changes = new Changes()
  /** The row of the article itself: not when its claims come in after it. */
  readonly articleChanges = new Changes()
  #newestFirst: readonly CatalogueEntry[] | null = null
  #articleRows: readonly ArticleRow[] | null = null
  #copies: ReadonlyMap<string, readonly ArticleRow[]> | null = null
  #claimRows: readonly ClaimRow[] | null = null
  #predictionRows: readonly ClaimRow[] | null = null

  constructor(expected: Iterable<ExpectedEntry> = [], arrival = new Arrival([])) {
    this.arrival = arrival
    for (const entry of expected) this.#expect(entry)
  }

  /** Takes the place of what was known of the document. */
  put(given: CatalogueEntry): void {
    const before = this.#entries.get(given.id)
    // As after most saves: where each claim stands is known, and among very many it takes a while to forget and learn it.
    const entry = before && this.#knowsClaimsOf(before, given) ? given : this.#withClaimsLearned(given)
    this.#claims += entry.claims.length - this.#claimsOf(entry.id)
    this.#expectNoMore(entry.id)
    this.#entries.set(entry.id, frozen(entry))
    this.#note(entry.id, before === undefined || before.article !== entry.article)
  }

  /** The rows that were expected, unless newer ones have been put meanwhile. */
  putExpected(entry: CatalogueEntry): void {
    if (this.isExpecting(entry.id)) this.put(entry)
  }

  /** The rows of articles that were expected; their claims still are. */
  putExpectedArticles(rows: readonly ExpectedArticle[]): void {
    for (const { id, article, binned } of rows) {
      const entry = this.#entries.get(id)
      if (!entry || !this.#rowless.has(id)) continue
      this.#rowless.delete(id)
      const inBin = binned ? frozen({ article: binned, claims: NONE }) : NOTHING_BINNED
      // The row is frozen already: freezing 10,000 of them in depth once more would be felt.
      this.#entries.set(id, Object.freeze({ ...entry, article, binned: inBin }))
      this.#note(id, true)
    }
  }

  /** The rows of claims that were expected, where that of their article has come. */
  putExpectedClaims({ id, binned, ...rest }: ExpectedClaims): void {
    const entry = this.#entries.get(id)
    if (!entry || !this.isExpecting(id) || this.isRowless(id)) return
    this.put({ ...entry, ...rest, binned: { article: entry.binned.article, claims: binned } })
  }

  /** A document whose claims are expected: they are known by their ids from here on, however long their rows still take. */
  meet({ article, claims }: ArticleDocument): void {
    const ids = claims.flatMap(({ id, deletedAt }) => (deletedAt || this.#articleOfClaim.has(id) ? [] : id))
    for (const id of ids) this.#articleOfClaim.set(id, article.id)
    this.#met.set(article.id, ids)
  }

  /** The document cannot be read: nothing is expected of it any more, and it has no rows. */
  giveUp(articleId: string): void {
    if (this.#expected.has(articleId)) this.remove(articleId)
  }

  isExpecting(articleId: string): boolean {
    return this.#expected.has(articleId)
  }

  /** How many of them nothing has come of. */
  get rowless(): number {
    return this.#rowless.size
  }

  /** Not even its article's row has come. */
  isRowless(articleId: string): boolean {
    return this.#rowless.has(articleId)
  }

  /** Ids of the documents whose rows have not come. */
  expected(): string[] {
    return [...this.#expected.keys()]
  }

  /** There is no such document any more. */
  remove(articleId: string): void {
    this.#forgetClaimsOf(articleId)
    this.#claims -= this.#claimsOf(articleId)
    this.#expectNoMore(articleId)
    this.#entries.delete(articleId)
    this.#note(articleId, true)
  }

  entry(articleId: string): CatalogueEntry | undefined {
    return this.#entries.get(articleId)
  }

  /** The article of a claim that is not in the bin. Waits for the rows of claims only where it is not known without. */
  async articleOf(claimId: string): Promise<string | undefined> {
    if (!this.#articleOfClaim.has(claimId)) await this.arrival.need('claims')
    return this.#articleOfClaim.get(claimId)
  }

  /** Ids are made in the order of time, so sorting by id is sorting by age. */
  entries(): readonly CatalogueEntry[] {
    this.#newestFirst ??= [...this.#entries.values()].toSorted((a, b) => (a.id < b.id ? 1 : -1))
    return this.#newestFirst
  }

  /** Newest first. The same list until something changes. */
  articleRows(): readonly ArticleRow[] {
    this.#articleRows ??= this.entries().flatMap(({ article }) => article ?? [])
    return this.#articleRows
  }

  /** The first of `articleRows`: up to the first one that is still to come. The newest come before the others. */
  newestRows(): readonly ArticleRow[] {
    const rows: ArticleRow[] = []
    for (const { id, article } of this.entries()) {
      if (this.#rowless.get(id)) break
      if (article) rows.push(article)
    }
    return rows
  }

  /** Newest article first, then in reading order. The same list until something changes. */
  claimRows(): readonly ClaimRow[] {
    this.#claimRows ??= this.entries().flatMap(({ claims }) => claims)
    return this.#claimRows
  }

  /** The predictions among them. */
  predictionRows(): readonly ClaimRow[] {
    this.#predictionRows ??= this.claimRows().filter(({ prediction }) => prediction !== undefined)
    return this.#predictionRows
  }

  /** The articles that are called copies of this one, newest first. */
  copiesOf(articleId: string): readonly ArticleRow[] {
    this.#copies ??= copiesIn(this.articleRows())
    return this.#copies.get(articleId) ?? NONE
  }

  /** The newest first. */
  bin(): { readonly articles: BinnedArticle[]; readonly claims: BinnedClaim[] } {
    const newestFirst = (a: { deletedAt: string }, b: { deletedAt: string }) =>
      a.deletedAt < b.deletedAt ? 1 : -1
    return {
      articles: this.entries()
        .flatMap(({ binned }) => binned.article ?? [])
        .toSorted(newestFirst),
      claims: this.entries()
        .flatMap(({ binned }) => binned.claims)
        .toSorted(newestFirst),
    }
  }

  /** Those counted whose rows are still to come. */
  counts(): { readonly articles: number; readonly claims: number } {
    const toCome = [...this.#rowless.values()].filter(Boolean).length
    return { articles: this.articleRows().length + toCome, claims: this.#claims }
  }

  /** The article with the very same text, if there is one. */
  heldAs(rawSha256: string): ArticleRow | undefined {
    const held = this.entries().find(({ fingerprint }) => fingerprint?.rawSha256 === rawSha256)
    return held?.article ?? undefined
  }

  #expect({ id, seq, isListed, claims }: ExpectedEntry): void {
    this.#entries.set(
      id,
      Object.freeze({ id, seq, article: null, claims: NONE, binned: NOTHING_BINNED, fingerprint: null }),
    )
    this.#expected.set(id, claims)
    this.#rowless.set(id, isListed)
    this.#claims += claims
  }

  #expectNoMore(id: string): void {
    this.#expected.delete(id)
    this.#rowless.delete(id)
  }

  /** Are they those that were put before, in the same order? */
  #knowsClaimsOf(before: CatalogueEntry, { id, claims }: CatalogueEntry): boolean {
    return (
      !this.isExpecting(id) &&
      claims.length === before.claims.length &&
      claims.every((claim, at) => claim.id === before.claims[at]?.id)
    )
  }

  #withClaimsLearned(given: CatalogueEntry): CatalogueEntry {
    this.#forgetClaimsOf(given.id)
    const entry = this.#withOwnClaims(given)
    for (const { id } of entry.claims) this.#articleOfClaim.set(id, entry.id)
    return entry
  }

  #forgetClaimsOf(articleId: string): void {
    for (const { id } of this.#entries.get(articleId)?.claims ?? []) this.#articleOfClaim.delete(id)
    for (const id of this.#met.get(articleId) ?? []) this.#articleOfClaim.delete(id)
    this.#met.delete(articleId)
  }

  /** A claim stands in one article: where a second one has it too, it is a copy that somebody made by hand. */
  #withOwnClaims(entry: CatalogueEntry): CatalogueEntry {
    const isOwn = ({ id }: ClaimRow) => (this.#articleOfClaim.get(id) ?? entry.id) === entry.id
    return entry.claims.every(isOwn) ? entry : { ...entry, claims: entry.claims.filter(isOwn) }
  }

  #claimsOf(articleId: string): number {
    return this.#expected.get(articleId) ?? this.#entries.get(articleId)?.claims.length ?? 0
  }

  #note(id: string, isArticleOther: boolean): void {
    this.changes.note(id)
    this.#newestFirst = null
    this.#claimRows = null
    this.#predictionRows = null
    if (!isArticleOther) return
    this.articleChanges.note(id)
    this.#articleRows = null
    this.#copies = null
  }
}

/** By the article that they are copies of. */
function copiesIn(rows: readonly ArticleRow[]): Map<string, ArticleRow[]> {
  const copies = new Map<string, ArticleRow[]>()
  for (const row of rows) {
    if (row.copyOf !== undefined) addTo(copies, row.copyOf, row)
  }
  return copies
}

/** `seq`: the last record that is in the document. */
export const entryOf = (document: AnyDocument): CatalogueEntry => atOnce(entrySteps(document))

/** The same, in a step for each claim whose row is not at hand. */
export function* entrySteps(document: AnyDocument): Steps<CatalogueEntry> {
  if (!('article' in document)) {
    return {
      id: document.id,
      seq: document.seq,
      article: null,
      claims: [],
      binned: { article: null, claims: [] },
      fingerprint: null,
    }
  }
  const rows = yield* rowSteps(document)
  return {
    id: document.article.id,
    seq: document.seq,
    article: rows?.article ?? null,
    claims: rows?.claims.toSorted(byArticleAndPlace) ?? [],
    binned: binnedOf(document),
    fingerprint: fingerprintOf(document),
  }
}
