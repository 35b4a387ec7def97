import type { LibraryDocument } from '../../shared/domain/library-document'
import { repairs } from '../../shared/strings/repairs'
import { checkLibrary } from '../checking/check-library'
import type { Author } from '../commands/make-record'
import { isRemembered } from '../device/device'
import { Journal } from '../journal/journal'
import type { Library } from '../library'
import { LibraryError, refuse } from '../library-error'
import { holderNow } from '../lock/holder'
import { type Lock, takeLock } from '../lock/lock'
import { migrateLibrary } from '../migrations/migrate-library'
import { finishPurge } from '../purge/finish-purge'
import type { PurgeOrder } from '../purge/purge-order'
import { ArticleRepair } from '../repair/article-repair'
import { setCatalogueAside } from '../repair/catalogue-aside'
import { holdsLibrary, soundLibraryFile } from '../repair/library-file-repair'
import { meetFiles } from '../repair/meet-files'
import { Notices } from '../repair/notices'
import { Quarantine } from '../repair/quarantine'
import { soundJournal, tellOfJournal } from '../repair/sound-journal'
import { wipeIndex } from '../search/index-place'
import { LibrarySearch } from '../search/library-search'
import { Articles } from '../store/articles'
import { type Catalogue, entryOf } from '../store/catalogue'
import type { Disk } from '../store/disk'
import { systemCode } from '../store/disk-error'
import { attachmentsIn } from '../store/kept-bytes'
import type { Layout } from '../store/layout'
import { LibraryRecord } from '../store/library-record'
import { WriteBehind, type WriteBehindOptions } from '../store/write-behind'
import { type World, worldOf } from '../world'
import { BackupSource } from './backup-source'
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

const purgeBackupsOf =
  ({ layout, options }: Opening) =>
  (order: PurgeOrder): Promise<number> =>
    options.purgeBackups?.(layout.folder, order) ?? Promise.resolve(0)

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
  const announced: { library: OpenLibrary | null } = { library: null }
  const notices = new Notices(world.now, (notice) => announced.library?.tellRepair(notice))
  const file = await soundLibraryFile({ disk, layout, world, notices, quarantine: null })
  if (!file) throw refuse('library-missing', layout.folder)
  const rows = await findCatalogue(disk, layout, file.id)
  const { catalogue } = rows
  const catalogueSeq = rows.file?.seq ?? 0
  const found = await readState({
    disk,
    layout,
    catalogue,
    catalogueSeq,
    remembered: undefined,
    known: 0,
    onProgress: opening.options.onProgress,
  })
  tellOfJournal(found.end, notices)
  const journal = new Journal(disk, layout.journal, { newest: null, end: found.end.chain.lastSeq })
  const articles = new Articles({
    disk,
    layout,
    journal,
    catalogue,
    repair: new ArticleRepair({ disk, layout, journal, notices, quarantine: null, onTrouble }),
    mayBeAhead: true,
    onBehind: () => {},
    onAhead: () => {},
    isNeeded: () => false,
  })
  const shared = new LibraryRecord(file)
  await catchUp({ articles, shared, catalogue, journal, notices }, found, onTrouble)
  announced.library = new OpenLibrary({
    path: layout.folder,
    catalogue,
    articles,
    shared,
    search: searchFor(opening, { catalogue, articles, shared }),
    world,
    notices,
    check: (checking) => checkLibrary({ disk, layout, journal, catalogue, shared }, checking),
    state: () => found,
    forBackups: new BackupSource({
      shared,
      catalogue,
      articles,
      journal,
      seq: () => found.end.chain.lastSeq,
    }),
    onTrouble,
    copies: attachmentsIn(disk, layout, () => Promise.reject(refuse('read-only'))),
    filling: fillingOf(opening, rows, articles, () => Promise.resolve()),
    writing: null,
  })
  return announced.library
}

async function openForWriting(opening: Opening, create: boolean): Promise<Library> {
  const { disk, layout, world, options, who } = opening
  if (!(await holdsLibrary(disk, layout))) {
    if (!create) throw refuse('library-missing', layout.folder)
    await refuseOtherFiles(disk, layout)
  }
  const lock = await takeLock(disk, layout.lock, await holderNow(world, who()), options.instead)
  const announced: { library: OpenLibrary | null } = { library: null }
  const notices = new Notices(world.now, (notice) => announced.library?.tellRepair(notice))
  const quarantine = new Quarantine(disk, layout, world.newId)
  try {
    const found = await soundLibraryFile({ disk, layout, world, notices, quarantine })
    if (found) await migrateLibrary(disk, layout, options.backUpFirst ?? noBackUp)
    const file = found ?? (await makeLibrary(disk, layout, world))
    await makeFolders(disk, layout)
    await finishPurge(disk, layout, {
      purgeBackups: purgeBackupsOf(opening),
      wipeSearch: () => wipeIndex({ ...options.search, folder: layout.folder, libraryId: file.id }),
      onTrouble: opening.onTrouble,
    })
    announced.library = await openLocked(opening, {
      file,
      lock,
      notices,
      quarantine,
      onUnwritten: (unwritten) => announced.library?.announceUnwritten(unwritten),
    })
    return announced.library
  } catch (error) {
    // Why it was not opened says more than why its lock stays.
    await lock.release().catch(opening.onTrouble)
    throw error
  }
}

interface Locked {
  readonly file: LibraryDocument
  readonly lock: Lock
  readonly notices: Notices
  readonly quarantine: Quarantine
  readonly onUnwritten: WriteBehindOptions['onUnwritten']
}

async function openLocked(
  opening: Opening,
  { file, lock, notices, quarantine, onUnwritten }: Locked,
): Promise<OpenLibrary> {
  const { disk, layout, world, options, who, onTrouble } = opening
  const memory = deviceMemory(disk, file.id, options.devices, onTrouble)
  const remembered = await memory.recall()
  const rows = await findCatalogue(disk, layout, file.id)
  const { catalogue } = rows
  if (!rows.file)
    await setCatalogueAside({ disk, layout, libraryId: file.id, quarantine, notices, onTrouble })
  const { found, newest } = await soundJournal({
    disk,
    layout,
    catalogue,
    catalogueSeq: rows.file?.seq ?? 0,
    remembered,
    onProgress: options.onProgress,
    file,
    notices,
    quarantine,
    at: world.now(),
  })
  const { chain } = found.end
  const { trace } = found
  const device = await identify(disk, layout.folder, { remembered, trace, newId: world.newId })
  if (!isRemembered(device, remembered)) await memory.remember(device)

  const journal = new Journal(disk, layout.journal, { newest, end: chain.lastSeq })
  const shared = new LibraryRecord(file)
  const behind = new WriteBehind({ onTrouble, onUnwritten })
  let writing: Writing | null = null
  let highest = chain.lastSeq
  const articles = new Articles({
    disk,
    layout,
    journal,
    catalogue,
    repair: new ArticleRepair({ disk, layout, journal, notices, quarantine, onTrouble }),
    mayBeAhead: false,
    onBehind: (articleId) => behind.mark(articleId),
    isNeeded: (articleId) => behind.holds(articleId) || writing?.bus.isUsing(articleId) === true,
    onAhead: (seq) => {
      highest = Math.max(highest, seq)
      writing?.bus.passOver(seq)
    },
  })
  const documents = { articles, shared, catalogue, journal, notices }
  const { missed, isBehind } = await catchUp(documents, found, onTrouble)
  if (isBehind) behind.mark(shared.id)
  await meetFiles(disk, layout, documents, onTrouble)
  const filling = fillingOf(opening, rows, articles, () =>
    setCatalogueAside({ disk, layout, libraryId: file.id, quarantine, notices, onTrouble }),
  )

  const search = searchFor(opening, { catalogue, articles, shared })
  const author: Author = { lib: file.id, dev: device.dev, actor: who, app: options.app ?? 'hindsight' }
  const position = { seq: highest, clock: chain.clock, dseq: device.dseq, head: device.head }
  const written = new Writing({
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
    notices,
    quarantine,
    keepsUnsaved: options.keepsUnsaved === true,
    onTrouble,
    purgeBackups: purgeBackupsOf(opening),
    eraseFromSearch: (articleIds) => search.erase(articleIds),
    onUnsaved: (unsaved) => library.announceUnsaved(unsaved),
    onChange: (articleId) => library.announce(articleId),
  })
  writing = written
  const library: OpenLibrary = new OpenLibrary({
    path: layout.folder,
    catalogue,
    articles,
    shared,
    search,
    world,
    notices,
    check: async (checking) => {
      await written.confirmThere()
      await behind.flush()
      return await checkLibrary({ disk, layout, journal, catalogue, shared }, checking)
    },
    state: () => written.bus.saved,
    forBackups: new BackupSource({
      shared,
      catalogue,
      articles,
      journal,
      seq: () => written.bus.saved.position.seq,
    }),
    onTrouble,
    copies: written.kept.attachment,
    filling,
    writing: written,
  })
  return library
}

const fillingOf = (
  { options, onTrouble }: Opening,
  found: FoundCatalogue,
  articles: Articles,
  onDamage: () => Promise<void>,
): Filling =>
  new Filling(found, { articles, onDamage, onTrouble, onProgress: options.onProgress ?? (() => {}) })

const searchFor = (
  { layout, options, onTrouble }: Opening,
  library: Pick<Documents, 'catalogue' | 'articles' | 'shared'>,
): LibrarySearch => new LibrarySearch({ ...options.search, ...library, folder: layout.folder, onTrouble })

interface Documents {
  readonly articles: Articles
  readonly shared: LibraryRecord
  readonly catalogue: Catalogue
  readonly journal: Journal
  readonly notices: Notices
}

/** Brings documents up to the journal. One that cannot be brought up is left as it is and refused when it is asked for. */
async function catchUp(
  { articles, shared, catalogue, journal, notices }: Documents,
  { news, gaps }: FoundState,
  onTrouble: (error: unknown) => void,
): Promise<{ missed: number; isBehind: boolean }> {
  let missed = 0
  const before = catalogue.entry(shared.id)?.seq ?? 0
  const has = shared.current.seq
  const missing = has < before ? (await journal.storyOf(shared.id, has)).records : (news.get(shared.id) ?? [])
  const { isBehind, misfits } = shared.catchUp(missing)
  if (misfits > 0 || shared.current.seq < before)
    notices.add({
      kind: 'library',
      file: 'library.json',
      done: repairs.done.olderKept,
      lost: repairs.lost.settings,
      quarantinedAs: null,
    })
  catalogue.put(entryOf(shared.current))
  const gone = new Set<string>(shared.current.tombstones.map(({ id }) => id))
  for (const [articleId, records] of news) {
    if (articleId === shared.id || gone.has(articleId)) continue
    try {
      await articles.refresh(articleId, { records, gaps })
    } catch (error) {
      if (!(error instanceof LibraryError)) throw error
      missed += 1
      onTrouble(error)
    }
  }
  return { missed, isBehind }
}
