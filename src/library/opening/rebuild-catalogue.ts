import { LibraryError } from '../library-error'
import type { ParseOptions } from '../migrations/parse-document'
import { readArticle } from '../store/article-file'
import { Catalogue, entryOf } from '../store/catalogue'
import { readCatalogue } from '../store/catalogue-file'
import type { Disk } from '../store/disk'
import { isMissing } from '../store/disk-error'
import { articleIdIn, type Layout } from '../store/layout'

export interface FoundCatalogue {
  readonly catalogue: Catalogue
  /** The last record that is in the rows; 0 where they were made from the documents just now. */
  readonly seq: number
  /** Files that could not be read: their articles are not in the rows. */
  readonly trouble: readonly LibraryError[]
}

/** The catalogue as it was written, or made anew from the documents where it is missing or wrong. */
export async function findCatalogue(
  disk: Disk,
  layout: Layout,
  libraryId: string,
  options: ParseOptions = { newer: false },
): Promise<FoundCatalogue> {
  const written = await readCatalogue(disk, layout, libraryId)
  if (written) return { catalogue: new Catalogue(written.entries), seq: written.seq, trouble: [] }
  return await rebuilt(disk, layout, options)
}

async function rebuilt(disk: Disk, layout: Layout, options: ParseOptions): Promise<FoundCatalogue> {
  const catalogue = new Catalogue()
  const trouble: LibraryError[] = []
  for (const file of await articleFiles(disk, layout)) {
    const id = articleIdIn(file)
    if (!id) continue
    try {
      const document = await readArticle(disk, layout, id, options)
      if (document) catalogue.put(entryOf(document))
    } catch (error) {
      if (!(error instanceof LibraryError)) throw error
      trouble.push(error)
    }
  }
  return { catalogue, seq: 0, trouble }
}

async function articleFiles(disk: Disk, layout: Layout): Promise<string[]> {
  try {
    return await disk.list(layout.articles)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
