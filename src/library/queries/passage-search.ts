import { z } from 'zod'
import { currentVersion } from '../../shared/domain/document'
import { bestPassage, heldIn, type Passage, wordsAsked } from '../../shared/domain/queries/passages'
import type { PassageHit } from '../../shared/domain/queries/predictions'
import type { ArticleRow } from '../../shared/domain/queries/rows'
import { firstDayOf } from '../../shared/domain/queries/sorting'
import type { WordsAsked } from '../../shared/domain/search/question'
import { wordsOfText } from '../../shared/domain/search/words'
import { othersTurn } from '../turn'
import { query, type Readable } from './query'
import { readableOutsideBin } from './readable'

/**
 * Articles that are read at most for one question: those that the index puts first. While the index is still being
 * made, those with the words in their titles, then the newest.
 */
const MOST_ARTICLES = 1_000
/** The index knows in which articles the words stand, and not in how many of their sentences. */
const CANDIDATES_A_HIT = 5
const MOST_CANDIDATES = 200

interface Found {
  readonly row: ArticleRow
  readonly passage: Passage
}

/** Passages that hold all the words: one an article, those with the most words in one sentence first. */
export const articleSearch = query({
  input: z.strictObject({ words: z.string(), limit: z.int().positive() }),
  rows: 'articles',
  answer: async (library, { words, limit }): Promise<{ hits: PassageHit[] }> => {
    const asked = wordsAsked(words)
    if (asked.length === 0) return { hits: [] }
    const found: Found[] = []
    let whole = 0
    for (const row of await candidates(library, asked, limit)) {
      const passage = await passageIn(library, row.id, asked)
      if (passage) found.push({ row, passage })
      // Nothing that comes later can be better than a sentence with all the words in it.
      if (passage?.held === asked.length) whole += 1
      if (whole === limit) break
    }
    const best = found.toSorted((a, b) => b.passage.held - a.passage.held).slice(0, limit)
    return { hits: best.map(hitOf) }
  },
})

async function candidates(library: Readable, asked: readonly string[], limit: number): Promise<ArticleRow[]> {
  const { catalogue, search } = library
  const { hits, progress } = await search.find({
    question: { wanted: asked.flatMap(beginningWith), unwanted: [] },
    due: [],
    only: 'articles',
    offset: 0,
    limit: Math.min(limit * CANDIDATES_A_HIT, MOST_CANDIDATES),
    waits: false,
  })
  const isWhole = progress.read === progress.of
  if (!isWhole) return likeliestFirst(catalogue.articleRows(), asked).slice(0, MOST_ARTICLES)
  return hits.flatMap(({ articleId }) => catalogue.entry(articleId)?.article ?? [])
}

/** "11%" is two words to the index: they stand behind one another. */
function beginningWith(asked: string): WordsAsked[] {
  const [first, ...others] = wordsOfText(asked).map(({ word }) => word)
  return first === undefined ? [] : [{ field: 'any', words: [first, ...others], isOpen: true }]
}

/** Undefined also for a document that cannot be read: the others are still worth searching. */
async function passageIn(
  { articles }: Readable,
  articleId: string,
  asked: readonly string[],
): Promise<Passage | undefined> {
  await othersTurn()
  const document = await readableOutsideBin(articles, articleId)
  return document ? bestPassage(currentVersion(document), asked) : undefined
}

/** Those with the most of the words in their titles, then the newest by their date of publication. */
function likeliestFirst(rows: readonly ArticleRow[], asked: readonly string[]): ArticleRow[] {
  const ranked = rows.map((row) => ({
    row,
    inTitle: heldIn(row.title, asked),
    day: firstDayOf(row.published) ?? row.createdAt,
  }))
  return ranked
    .toSorted((a, b) => b.inTitle - a.inTitle || (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
    .map(({ row }) => row)
}

function hitOf({ row: { id, title, publisherName, published }, passage }: Found): PassageHit {
  const { start, end, words } = passage
  return {
    articleId: id,
    title,
    ...(publisherName === undefined ? {} : { publisherName }),
    ...(published === undefined ? {} : { published }),
    start,
    end,
    words,
  }
}
