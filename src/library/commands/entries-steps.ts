import type { AnyDocument } from '../../shared/domain/changes/draft'
import type { Steps } from '../../shared/domain/steps'
import { frozenSteps } from '../frozen'
import { type CatalogueEntry, entrySteps } from '../store/catalogue'

/** What the catalogue will know of changed documents. Nobody changes them, or it, from here on. */
export function* entriesSteps(documents: readonly AnyDocument[]): Steps<CatalogueEntry[]> {
  const entries: CatalogueEntry[] = []
  for (const document of documents) {
    yield* frozenSteps(document)
    entries.push(yield* frozenSteps(yield* entrySteps(document)))
  }
  return entries
}
