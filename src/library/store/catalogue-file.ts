import { Low } from 'lowdb'
import { ArticleRow, ClaimRow } from '../../shared/domain/queries/rows'
import type { Catalogue, CatalogueEntry } from './catalogue'
import type { Disk } from './disk'
import { DamagedFile, DurableAdapter } from './durable-adapter'
import type { Layout } from './layout'

/** Raise it when a row's field changes its meaning or a nested one its shape. */
const MEANING = 3

/** What the rows look like: a catalogue with other fields is made anew, without anybody having to think of it. */
const FORMAT = [MEANING, ...Object.keys(ArticleRow.shape), '|', ...Object.keys(ClaimRow.shape)].join(' ')

interface CatalogueFile {
  readonly format: string
  readonly library: string
  /** The last journal record that is in the rows. */
  readonly seq: number
  readonly entries: readonly CatalogueEntry[]
}

const adapterFor = (disk: Disk, layout: Layout, libraryId: string) =>
  new DurableAdapter<CatalogueFile>(disk, layout.catalogue, { parse: (data) => parsed(data, libraryId) })

/** Null where there is none to be used: it is derived, so whatever is wrong with it, it can be made anew. */
export async function readCatalogue(
  disk: Disk,
  layout: Layout,
  libraryId: string,
): Promise<CatalogueFile | null> {
  try {
    return await adapterFor(disk, layout, libraryId).read()
  } catch (error) {
    if (error instanceof DamagedFile) return null
    throw error
  }
}

export async function writeCatalogue(
  disk: Disk,
  layout: Layout,
  libraryId: string,
  { seq, catalogue }: { readonly seq: number; readonly catalogue: Catalogue },
): Promise<void> {
  const content: CatalogueFile = { format: FORMAT, library: libraryId, seq, entries: catalogue.entries() }
  await new Low(adapterFor(disk, layout, libraryId), content).write()
}

/**
 * By hand and not by schema: start-up reads 100,000 rows here, and a schema takes seconds for their dates alone. The
 * checksum says that our own writer made them.
 */
function parsed(data: unknown, libraryId: string): CatalogueFile {
  const file = data as Partial<CatalogueFile> | null
  const fits =
    file?.format === FORMAT &&
    file.library === libraryId &&
    Number.isSafeInteger(file.seq) &&
    Array.isArray(file.entries) &&
    file.entries.every(isEntry)
  if (!fits) throw new Error('not a catalogue of this library')
  return file as CatalogueFile
}

const isEntry = (entry: Partial<CatalogueEntry> | null): boolean =>
  typeof entry?.id === 'string' &&
  Number.isSafeInteger(entry.seq) &&
  typeof entry.article === 'object' &&
  Array.isArray(entry.claims) &&
  Array.isArray(entry.binned?.claims) &&
  entry.claims.every((claim: unknown) => typeof (claim as { id?: unknown } | null)?.id === 'string')
