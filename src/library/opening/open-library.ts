import type { LibraryDocument } from '../../shared/domain/library-document'
import type { Author } from '../commands/make-record'
import { Journal } from '../journal/journal'
import { setTornTailAside } from '../journal/torn-tail'
import type { Library } from '../library'
import { LibraryError, refuse } from '../library-error'
import { holderNow } from '../lock/holder'
import { type Lock, takeLock } from '../lock/lock'
import { migrateLibrary } from '../migrations/migrate-library'
import { finishPurge } from '../purge/finish-purge'
import { LibrarySearch } from '../search/library-search'
import { writeArticle } from '../store/article-file'
import { Articles } from '../store/articles'
import { type Catalogue, entryOf } from '../store/catalogue'
import type { Disk } from '../store/disk'
import { systemCode } from '../store/disk-error'
import type { Layout } from '../store/layout'
import { readLibraryFile, writeLibraryFile } from '../store/library-file'
import { LibraryRecord } from '../store/library-record'
import { WriteBehind } from '../store/write-behind'
import { type World, worldOf } from '../world'
import { Filling } from './fill-catalogue'
import { type FoundCatalogue, findCatalogue } from './find-catalogue'
import { findFolder, makeFolders, makeLibrary, refuseOtherFiles, unreadable } from './folder'
import { deviceMemory, identify } from './identify'
import { OpenLibrary } from './open'
import { type OpenOptions, warn } from './options'
import { type FoundState, readState } from './read-state'
import { Writing } from './writing'

/** What every step of an opening knows. */
interface Opening {
  readonly disk: Disk
  readonly layout: Layout
  readonly world: World
  readonly options: OpenOptions
  readonly who: () => string
  readonly onTrouble: (error: unknown) => void
}

/** Opens the library in a folder. Rejects with a `LibraryError`. */
export async function openLibraryOn(disk: Disk, dir: string, options: OpenOptions): Promise<Library> {
  try {
    const create = options.create === true && options.readOnly !== true
    const layout = await findFolder(disk, dir, { create })
    const { as = 'unknown', onTrouble = warn } = options
    const who = typeof as === 'function' ? as : () => as
    const opening = { disk, layout, world: worldOf(options), options, who, onTrouble }
    return options.readOnly ? await openForReading(opening) : await openNotNewer(opening, create)
  } catch (error) {
    if (error instanceof LibraryError || !systemCode(error)) throw error
    throw unreadable(dir, error)
  }
}

const noBackups = (): Promise<number> => Promise.resolve(0)

/** Whoever opens a library without saying how to make a backup has none made. */
const noBackUp = (): Promise<void> => Promise.resolve()

/** A library of a newer version is never written, but may be read. */
async function openNotNewer(opening: Opening, create: boolean): Promise<Library> {
  try {
    return await openForWriting(opening, create)
  } catch (error) {
    if (!(error instanceof LibraryError && error.code === 'library-newer')) throw error
    return await openForReading(opening)
  }
}

async function openForReading(opening: Opening): Promise<Library> {
  const { disk, layout, world, onTrouble } = opening
  const newer = { newer: true }
  const file = await readLibraryFile(disk, layout, newer)
  if (!file) throw refuse('library-missing', layout.folder)
  const rows = await findCatalogue(disk, layout, file.id)
  const { catalogue } = rows
  const found = await readState({
    disk,
    layout,
    catalogue,
    catalogueSeq: rows.file?.seq ?? 0,
    remembered: undefined,
    lenient: true,
  })
  const journal = new Journal(disk, layout.journal, null)
  const articles = new Articles({
    disk,
    layout,
    journal,
    catalogue,
    mayBeAhead: true,
    onBehind: () => {},
    isNeeded: () => false,
  })
  const shared = new LibraryRecord(file)
  await catchUp({ articles, shared, catalogue, journal }, found, onTrouble)
  return new OpenLibrary({
    path: layout.folder,
    name: file.name,
    catalogue,
    articles,
    shared,
    search: searchFor(opening, { catalogue, articles, shared }),
    world,
    state: () => found,
    onTrouble,
    filling: fillingOf(opening, rows, articles),
    writing: null,
  })
}

async function openForWriting(opening: Opening, create: boolean): Promise<Library> {
  const { disk, layout, world, options, who } = opening
  if (!(await readLibraryFile(disk, layout))) {
    if (!create) throw refuse('library-missing', layout.folder)
    await refuseOtherFiles(disk, layout)
  }
  const lock = await takeLock(disk, layout.lock, await holderNow(world, who()))
  try {
    await migrateLibrary(disk, layout, options.backUpFirst ?? noBackUp)
    const file = (await readLibraryFile(disk, layout)) ?? (await makeLibrary(disk, layout, world))
    await makeFolders(disk, layout)
    await finishPurge(disk, layout, { purgeBackups: noBackups, onTrouble: opening.onTrouble })
    return await openLocked(opening, file, lock)
  } catch (error) {
    await lock.release()
    throw error
  }
}

async function openLocked(opening: Opening, file: LibraryDocument, lock: Lock): Promise<Library> {
  const { disk, layout, world, options, who, onTrouble } = opening
  const memory = deviceMemory(disk, file.id, options.devices, onTrouble)
  const remembered = await memory.recall()
  const rows = await findCatalogue(disk, layout, file.id)
  const { catalogue } = rows
  const found = await readState({
    disk,
    layout,
    catalogue,
    catalogueSeq: rows.file?.seq ?? 0,
    remembered,
    lenient: false,
  })
  const { chain, newest, torn } = found.end
  if (torn) await setTornTailAside(disk, layout, torn, world.newId)
  const { trace } = found
  const device = await identify(disk, layout.folder, { remembered, trace, newId: world.newId })
  await memory.remember(device)

  const journal = new Journal(disk, layout.journal, newest)
  const shared = new LibraryRecord(file)
  const behind = new WriteBehind({
    write: async (scope) => {
      if (scope === shared.id) return await writeLibraryFile(disk, layout, shared.current)
      const document = articles.inMemory(scope)
      if (document) await writeArticle(disk, layout, document)
    },
    onWritten: () => articles.forgetOld(),
    afterwards: () => writing.checkpointIfDue(),
    mayWrite: () => writing.mayWriteDocuments,
    onTrouble,
  })
  const articles = new Articles({
    disk,
    layout,
    journal,
    catalogue,
    mayBeAhead: false,
    onBehind: (articleId) => behind.mark(articleId),
    isNeeded: (articleId) => behind.holds(articleId) || writing.bus.isUsing(articleId),
  })
  const { missed, isBehind } = await catchUp({ articles, shared, catalogue, journal }, found, onTrouble)
  if (isBehind) behind.mark(shared.id)
  const filling = fillingOf(opening, rows, articles)

  const author: Author = { lib: file.id, dev: device.dev, actor: who, app: options.app ?? 'hindsight' }
  const position = { seq: chain.lastSeq, clock: chain.clock, dseq: device.dseq, head: device.head }
  const writing: Writing = new Writing({
    disk,
    layout,
    world,
    author,
    device,
    deviceMemory: memory,
    lock,
    journal,
    articles,
    shared,
    catalogue,
    filling,
    catalogueSeq: rows.file?.seq ?? -1,
    isCatalogueSound: () => missed + filling.unread === 0,
    state: { position, history: found.history, newest: found.newest },
    behind,
    keepsUnsaved: options.keepsUnsaved === true,
    onTrouble,
    purgeBackups: noBackups,
    onUnsaved: (unsaved) => library.announceUnsaved(unsaved),
    onChange: (articleId) => library.announce(articleId),
  })
  const library: OpenLibrary = new OpenLibrary({
    path: layout.folder,
    name: file.name,
    catalogue,
    articles,
    shared,
    search: searchFor(opening, { catalogue, articles, shared }),
    world,
    state: () => writing.bus.saved,
    onTrouble,
    filling,
    writing,
  })
  return library
}

const fillingOf = ({ options, onTrouble }: Opening, found: FoundCatalogue, articles: Articles): Filling =>
  new Filling(found, { articles, onTrouble, onProgress: options.onProgress ?? (() => {}) })

const searchFor = (
  { layout, options, onTrouble }: Opening,
  library: Pick<Documents, 'catalogue' | 'articles' | 'shared'>,
): LibrarySearch => new LibrarySearch({ ...options.search, ...library, folder: layout.folder, onTrouble })

interface Documents {
  readonly articles: Articles
  readonly shared: LibraryRecord
  readonly catalogue: Catalogue
  readonly journal: Journal
}

/** Brings documents up to the journal. One that cannot be brought up is left as it is and refused when it is asked for. */
async function catchUp(
  { articles, shared, catalogue, journal }: Documents,
  { news }: FoundState,
  onTrouble: (error: unknown) => void,
): Promise<{ missed: number; isBehind: boolean }> {
  let missed = 0
  const before = catalogue.entry(shared.id)?.seq ?? 0
  const has = shared.current.seq
  const missing = has < before ? await journal.recordsOf(shared.id, has) : (news.get(shared.id) ?? [])
  const isBehind = shared.catchUp(missing)
  catalogue.put(entryOf(shared.current))
  const gone = new Set<string>(shared.current.tombstones.map(({ id }) => id))
  for (const [articleId, records] of news) {
    if (articleId === shared.id || gone.has(articleId)) continue
    try {
      await articles.refresh(articleId, records)
    } catch (error) {
      if (!(error instanceof LibraryError)) throw error
      missed += 1
      onTrouble(error)
    }
  }
  return { missed, isBehind }
}
