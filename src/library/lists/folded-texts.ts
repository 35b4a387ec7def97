import { type Condition, searchedText } from '../../shared/domain/queries/claim-filter'
import type { ClaimRow } from '../../shared/domain/queries/rows'
import { hasAll, wordsIn } from '../../shared/domain/queries/words'
import { atOnce, type Steps } from '../../shared/domain/steps'
import type { Catalogue, CatalogueEntry } from '../store/catalogue'
import { inTurns, othersTurn } from '../turn'

interface Folded {
  readonly claims: readonly ClaimRow[]
  readonly texts: readonly string[]
}

/** The claims that hold the words of a question. */
interface Found {
  readonly question: string
  /** What was looked through: as long as the catalogue has no other, the answer stands. */
  readonly entries: readonly CatalogueEntry[]
  readonly ids: ReadonlySet<string>
}

/** Articles that are folded before others have their turn. */
const AT_ONCE = 25

/**
 * What words are looked for in, folded once for every claim: folding 100,000 rows for each letter that is typed would be
 * felt. By article, so that a change costs one article.
 */
export class FoldedTexts {
  readonly #catalogue: Catalogue
  readonly #articles = new Map<string, Folded>()
  #found: Found | null = null

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue
  }

  /** Folds what has not been folded yet, and looks through all of it, so that `holding` has the answer at hand. */
  async prepare(question: string): Promise<void> {
    let folded = 0
    for (const entry of this.#catalogue.entries()) {
      if (this.#articles.get(entry.id)?.claims === entry.claims) continue
      this.#fold(entry)
      folded += 1
      if (folded % AT_ONCE === 0) await othersTurn()
    }
    // Articles that are gone; few, and only their texts are held.
    for (const id of this.#articles.keys()) if (!this.#catalogue.entry(id)) this.#articles.delete(id)
    if (this.#known(question)) return
    const entries = this.#catalogue.entries()
    this.#found = { question, entries, ids: await inTurns(this.#idsHolding(question, entries)) }
  }

  /** By their ids: a row that has been replaced meanwhile still counts as the claim that it is of. */
  holding(question: string): Condition {
    const ids = this.#known(question) ?? atOnce(this.#idsHolding(question, this.#catalogue.entries()))
    return ({ id }) => ids.has(id)
  }

  #known(question: string): ReadonlySet<string> | undefined {
    const found = this.#found
    const isRight = found?.question === question && found.entries === this.#catalogue.entries()
    return isRight ? found.ids : undefined
  }

  /** A step for each article. */
  *#idsHolding(question: string, entries: readonly CatalogueEntry[]): Steps<ReadonlySet<string>> {
    const words = wordsIn(question)
    const ids = new Set<string>()
    for (const entry of entries) {
      const { claims, texts } = this.#folded(entry)
      for (let at = 0; at < claims.length; at++) {
        if (hasAll(texts[at] ?? '', words)) ids.add(claims[at]?.id ?? '')
      }
      yield
    }
    return ids
  }

  #folded(entry: CatalogueEntry): Folded {
    const known = this.#articles.get(entry.id)
    return known?.claims === entry.claims ? known : this.#fold(entry)
  }

  #fold({ id, claims }: CatalogueEntry): Folded {
    const folded = { claims, texts: claims.map(searchedText) }
    this.#articles.set(id, folded)
    return folded
  }
}
