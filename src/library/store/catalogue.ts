import type { AnyDocument } from '../../shared/domain/changes/draft'
import { type Binned, type BinnedArticle, type BinnedClaim, binnedOf } from '../../shared/domain/queries/bin'
import { byArticleAndPlace } from '../../shared/domain/queries/claim-filter'
import { type ArticleRow, type ClaimRow, rowsOf } from '../../shared/domain/queries/rows'
import { frozen } from '../frozen'

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
}

/** A row for every article and claim, in memory: lists and counts never open a document. */
export class Catalogue {
  readonly #entries = new Map<string, CatalogueEntry>()
  readonly #articleOfClaim = new Map<string, string>()
  #newestFirst: readonly CatalogueEntry[] | null = null
  #claimRows: readonly ClaimRow[] | null = null

  constructor(entries: Iterable<CatalogueEntry> = []) {
    for (const entry of entries) this.put(entry)
  }

  put(entry: CatalogueEntry): void {
    for (const { id } of this.#entries.get(entry.id)?.claims ?? []) this.#articleOfClaim.delete(id)
    for (const { id } of entry.claims) this.#articleOfClaim.set(id, entry.id)
    this.#entries.set(entry.id, frozen(entry))
    this.#newestFirst = null
    this.#claimRows = null
  }

  entry(articleId: string): CatalogueEntry | undefined {
    return this.#entries.get(articleId)
  }

  /** The article of a claim that is not in the bin. */
  articleOf(claimId: string): string | undefined {
    return this.#articleOfClaim.get(claimId)
  }

  /** Ids are made in the order of time, so sorting by id is sorting by age. */
  entries(): readonly CatalogueEntry[] {
    this.#newestFirst ??= [...this.#entries.values()].toSorted((a, b) => (a.id < b.id ? 1 : -1))
    return this.#newestFirst
  }

  articleRows(): ArticleRow[] {
    return this.entries().flatMap(({ article }) => article ?? [])
  }

  /** Newest article first, then in reading order. The same list until something changes. */
  claimRows(): readonly ClaimRow[] {
    this.#claimRows ??= this.entries().flatMap(({ claims }) => claims)
    return this.#claimRows
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

  counts(): { readonly articles: number; readonly claims: number } {
    const claims = this.entries().reduce((sum, entry) => sum + entry.claims.length, 0)
    return { articles: this.articleRows().length, claims }
  }

  /** The article with the very same text, if there is one. */
  heldAs(rawSha256: string): ArticleRow | undefined {
    return this.articleRows().find((row) => row.rawSha256 === rawSha256)
  }
}

/** `seq`: the last record that is in the document. */
export function entryOf(document: AnyDocument): CatalogueEntry {
  if (!('article' in document)) {
    return {
      id: document.id,
      seq: document.seq,
      article: null,
      claims: [],
      binned: { article: null, claims: [] },
    }
  }
  const rows = rowsOf(document)
  return {
    id: document.article.id,
    seq: document.seq,
    article: rows?.article ?? null,
    claims: rows?.claims.toSorted(byArticleAndPlace) ?? [],
    binned: binnedOf(document),
  }
}
