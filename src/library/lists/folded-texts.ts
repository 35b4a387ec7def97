import { type Condition, searchedText } from '../../shared/domain/queries/claim-filter'
import type { ClaimRow } from '../../shared/domain/queries/rows'
import { hasAll, wordsIn } from '../../shared/domain/queries/words'
import type { Catalogue, CatalogueEntry } from '../store/catalogue'
import { othersTurn } from '../turn'

interface Folded {
  readonly claims: readonly ClaimRow[]
  readonly texts: readonly string[]
}

/** So many articles are folded until others have their turn. */
const AT_ONCE = 25

/**
 * What words are looked for in, folded once for every claim: folding 100,000 rows for each letter that is typed would be
 * felt. By article, so that a change costs one article.
 */
export class FoldedTexts {
  readonly #catalogue: Catalogue
  readonly #articles = new Map<string, Folded>()

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue
  }

  /** Folds what has not been folded yet. */
  async prepare(): Promise<void> {
    let folded = 0
    for (const entry of this.#catalogue.entries()) {
      if (this.#articles.get(entry.id)?.claims === entry.claims) continue
      this.#fold(entry)
      folded += 1
      if (folded % AT_ONCE === 0) await othersTurn()
    }
    // Articles that are gone; few, and only their texts are held.
    for (const id of this.#articles.keys()) if (!this.#catalogue.entry(id)) this.#articles.delete(id)
  }

  /** By their ids: a row that has been replaced meanwhile still counts as the claim that it is of. */
  holding(question: string): Condition {
    const words = wordsIn(question)
    const found = new Set<string>()
    for (const entry of this.#catalogue.entries()) {
      const { claims, texts } = this.#folded(entry)
      for (let at = 0; at < claims.length; at++) {
        if (hasAll(texts[at] ?? '', words)) found.add(claims[at]?.id ?? '')
      }
    }
    return ({ id }) => found.has(id)
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
