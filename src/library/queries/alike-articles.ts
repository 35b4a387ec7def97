import { z } from 'zod'
import { ImportedDocument } from '../../shared/domain/importing/imported-document'
import type { ArticleRow } from '../../shared/domain/queries/rows'
import { type Alike, alikeTo, likeliestFirst } from '../../shared/domain/versions/alike/alike'
import {
  type FreshLooks,
  freshLooks,
  MOST_OPENED,
  promiseOf,
} from '../../shared/domain/versions/alike/likely-rows'
import type { Catalogue } from '../store/catalogue'
import { othersTurn } from '../turn'
import { query } from './query'
import { readableOutsideBin } from './readable'

/** Rows that are looked at before others have their turn. */
const AT_ONCE = 250

/** The articles that a document may be a version or a copy of, the likeliest first. Nothing is kept and nothing decided. */
export const alikeArticles = query({
  input: z.strictObject({ document: z.preprocess(withoutOriginal, ImportedDocument) }),
  rows: 'claims',
  answer: async (library, { document }): Promise<{ alike: Alike[] }> => {
    const fresh = freshLooks(document)
    const found: Alike[] = []
    for (const { id } of await likeliestRows(library.catalogue, fresh)) {
      await othersTurn()
      const held = await readableOutsideBin(library.articles, id)
      const alike = held && alikeTo(fresh, held)
      if (alike) found.push(alike)
    }
    return { alike: likeliestFirst(found) }
  },
})

/** What an import gives has its bytes with it: `articles.add` takes them, here they say nothing. */
function withoutOriginal(document: unknown): unknown {
  if (typeof document !== 'object' || document === null || !('original' in document)) return document
  const { original: _original, ...rest } = document
  return rest
}

/** Rows are looked at in the order of the list, newest first: of those that promise the same, the newest is opened. */
async function likeliestRows(catalogue: Catalogue, fresh: FreshLooks): Promise<ArticleRow[]> {
  const likely: { readonly row: ArticleRow; readonly promise: number }[] = []
  let looked = 0
  for (const { article: row, fingerprint } of catalogue.entries()) {
    looked += 1
    if (looked % AT_ONCE === 0) await othersTurn()
    const promise = row ? promiseOf(fresh, row, fingerprint?.sketch ?? '') : 0
    if (row && promise > 0) likely.push({ row, promise })
  }
  return likely
    .toSorted((a, b) => b.promise - a.promise)
    .slice(0, MOST_OPENED)
    .map(({ row }) => row)
}
