import { standingOf } from '../../shared/domain/predictions/standing'
import {
  type ArticleFilter,
  type ArticleOrder,
  articleKeys,
  matchesArticleFilter,
  newestFirst,
} from '../../shared/domain/queries/article-filter'
import { type ClaimFacets, facetsOf } from '../../shared/domain/queries/claim-facets'
import {
  byArticleAndPlace,
  type ClaimFilter,
  type ClaimOrder,
  claimKeys,
  type Holding,
  matcherOf,
} from '../../shared/domain/queries/claim-filter'
import type { ArticleRow, ClaimRow } from '../../shared/domain/queries/rows'
import type { Day } from '../../shared/domain/time/day'
import type { Catalogue } from '../store/catalogue'
import { inTurns, othersTurn } from '../turn'
import { FoldedTexts } from './folded-texts'
import { KeptOrders } from './kept-orders'

/** Answers that are kept: page after page of a list is asked for with one question. */
const MOST_ANSWERS = 8
/** Predictions that are judged before others have their turn. */
const AT_ONCE = 250

/**
 * What the lists of a library rest on, kept from one question to the next. What takes long the first time (an order, the
 * folded texts, how every prediction stands on a day) is made in slices, so that it delays nobody but who asked.
 */
export class Lists {
  readonly #catalogue: Catalogue
  readonly #claims: KeptOrders<ClaimRow, keyof typeof claimKeys>
  readonly #articles: KeptOrders<ArticleRow, ArticleOrder['by']>
  readonly #answers = new Map<string, { readonly mark: number; readonly answer: Promise<unknown> }>()
  readonly #texts: FoldedTexts
  #judgedOn: Day | null = null

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue
    this.#texts = new FoldedTexts(catalogue)
    this.#claims = new KeptOrders(catalogue.changes, {
      all: () => catalogue.claimRows(),
      of: (id) => catalogue.entry(id)?.claims ?? [],
      articleOf: ({ articleId }) => articleId,
      keys: claimKeys,
      orElse: byArticleAndPlace,
    })
    this.#articles = new KeptOrders(catalogue.articleChanges, {
      all: () => catalogue.articleRows(),
      of: (id) => [catalogue.entry(id)?.article ?? []].flat(),
      articleOf: ({ id }) => id,
      keys: articleKeys,
      orElse: newestFirst,
    })
  }

  articles(filter: ArticleFilter, order: ArticleOrder | undefined): Promise<readonly ArticleRow[]> {
    return this.once(['articles', filter, order], async () => {
      const rows = order ? await this.#articles.rows(order) : this.#catalogue.articleRows()
      return rows.filter((row) => matchesArticleFilter(row, filter))
    })
  }

  /** The quick way to the words of a claim. */
  readonly holding: Holding = (question) => this.#texts.holding(question)

  /** Without an order, the newest article first and in reading order. */
  claims(filter: ClaimFilter, order: ClaimOrder | undefined): Promise<readonly ClaimRow[]> {
    return this.once(['claims', filter, order], async () => {
      if (filter.words) await this.#texts.prepare(filter.words)
      const rows = await this.#ordered(order)
      const fits = matcherOf(filter, this.holding)
      return fits ? rows.filter(fits) : rows
    })
  }

  facets(filter: ClaimFilter, nameOf: (personId: string) => string | undefined): Promise<ClaimFacets> {
    return this.once(['facets', filter], async () => {
      if (filter.words) await this.#texts.prepare(filter.words)
      return await inTurns(facetsOf(this.#catalogue.claimRows(), filter, nameOf, this.holding))
    })
  }

  /** The predictions, once it is known how each of them stands on that day. */
  async judged(asAt: Day, filter: ClaimFilter = {}): Promise<readonly ClaimRow[]> {
    if (filter.words) await this.#texts.prepare(filter.words)
    if (this.#judgedOn !== asAt) {
      for (const [at, { prediction }] of this.#catalogue.predictionRows().entries()) {
        if (prediction) standingOf(prediction, asAt)
        if (at % AT_ONCE === 0) await othersTurn()
      }
      this.#judgedOn = asAt
    }
    return this.#catalogue.predictionRows()
  }

  /** The answer to a question, made once until something changes. The question says all that the answer depends on. */
  once<Answer>(question: readonly unknown[], make: () => Promise<Answer>): Promise<Answer> {
    const key = JSON.stringify(question)
    const { mark } = this.#catalogue.changes
    const known = this.#answers.get(key)
    this.#answers.delete(key)
    const current = known?.mark === mark ? known : { mark, answer: make() }
    this.#answers.set(key, current)
    const [oldest] = this.#answers.keys()
    if (this.#answers.size > MOST_ANSWERS && oldest !== undefined) this.#answers.delete(oldest)
    return current.answer as Promise<Answer>
  }

  async #ordered(order: ClaimOrder | undefined): Promise<readonly ClaimRow[]> {
    const { by = 'place', descending = false } = order ?? {}
    if (by !== 'place') return await this.#claims.rows({ by, descending })
    const rows = this.#catalogue.claimRows()
    return descending ? rows.toReversed() : rows
  }
}
