import { Arrival } from '../store/arrival'
import { articleFilesIn } from '../store/article-files-in'
import { Catalogue, type ExpectedEntry } from '../store/catalogue'
import { type CatalogueFile, readCatalogue } from '../store/catalogue-file'
import type { Disk } from '../store/disk'
import { generationBefore, type Layout } from '../store/layout'
import { seqIn } from '../store/seq-in-file'
import { othersTurn } from '../turn'

export interface FoundCatalogue {
  /** With the rows of the newest articles, where the file has them; `Filling` reads the others. */
  readonly catalogue: Catalogue
  /** Null where there is none to be used: all rows are made from the documents. */
  readonly file: CatalogueFile | null
}

/** The catalogue as it was written; where it is missing or wrong, one that knows which documents there are and no more. */
export async function findCatalogue(disk: Disk, layout: Layout, libraryId: string): Promise<FoundCatalogue> {
  const file = await readCatalogue(disk, layout, libraryId)
  if (file) {
    const catalogue = new Catalogue(file.expected, new Arrival(['kept', 'articles', 'claims']))
    catalogue.putExpectedArticles(file.newest)
    return { catalogue, file }
  }
  const expected = await documentsIn(disk, layout)
  return { catalogue: new Catalogue(expected, new Arrival(['articles', 'claims'])), file: null }
}

/** Files that are read at once: few enough to leave the disk to others, enough not to wait for each. */
const AT_ONCE = 16

/**
 * The documents there are, with the last record that is in each: which records of the journal are newer is then known,
 * and no number is used twice, before a single one has been understood.
 */
async function documentsIn(disk: Disk, layout: Layout): Promise<ExpectedEntry[]> {
  const files = await articleFilesIn(disk, layout)
  const ids = [...files.ids, ...files.onlyBefore]
  const found: ExpectedEntry[] = []
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const seqs = ids.slice(from, from + AT_ONCE).map((id) => seqOf(disk, layout, id))
    for (const [index, seq] of (await Promise.all(seqs)).entries()) {
      const id = ids[from + index] ?? ''
      // Few stand in the bin, and a full library must not look empty.
      found.push({ id, seq, isListed: true, claims: 0 })
    }
    await othersTurn()
  }
  return found
}

/** 0 where it cannot be told: whoever reads the document says what is wrong with it. */
async function seqOf(disk: Disk, layout: Layout, id: string): Promise<number> {
  for (const place of [layout, generationBefore(layout)]) {
    try {
      return seqIn(await disk.read(place.article(id)))
    } catch {
      // The same error meets whoever needs the document, and is told there.
    }
  }
  return 0
}
