import type { Author } from '../commands/make-record'
import { Journal } from '../journal/journal'
import { setTornTailAside } from '../journal/torn-tail'
import type { Library } from '../library'
import { LibraryError, refuse } from '../library-error'
import { holderNow } from '../lock/holder'
import { type Lock, takeLock } from '../lock/lock'
import { writeArticle } from '../store/article-file'
import { Articles } from '../store/articles'
import type { Disk } from '../store/disk'
import { systemCode } from '../store/disk-error'
import type { Layout } from '../store/layout'
import { type LibraryFile, readLibraryFile } from '../store/library-file'
import { WriteBehind } from '../store/write-behind'
import { type World, worldOf } from '../world'
import { findFolder, makeFolders, makeLibrary, refuseOtherFiles, unreadable } from './folder'
import { deviceMemory, identify } from './identify'
import { OpenLibrary } from './open'
import { type OpenOptions, warn } from './options'
import { type FoundState, readState } from './read-state'
import { findCatalogue } from './rebuild-catalogue'
import { Writing } from './writing'

/** What every step of an opening knows. */
interface Opening {
  readonly disk: Disk
  readonly layout: Layout
  readonly world: World
  readonly options: OpenOptions
  readonly who: string
  readonly onTrouble: (error: unknown) => void
}

/** Opens the library in a folder. Rejects with a `LibraryError`. */
export async function openLibraryOn(disk: Disk, dir: string, options: OpenOptions): Promise<Library> {
  try {
    const create = options.create === true && options.readOnly !== true
    const layout = await findFolder(disk, dir, { create })
    const { as: who = 'unknown', onTrouble = warn } = options
    const opening = { disk, layout, world: worldOf(options), options, who, onTrouble }
    return options.readOnly ? await openForReading(opening) : await openForWriting(opening, create)
  } catch (error) {
    if (error instanceof LibraryError || !systemCode(error)) throw error
    throw unreadable(dir, error)
  }
}

async function openForReading(opening: Opening): Promise<Library> {
  const { disk, layout, onTrouble } = opening
  const file = await readLibraryFile(disk, layout)
  if (!file) throw refuse('library-missing', layout.folder)
  const { catalogue, seq, trouble } = await findCatalogue(disk, layout, file.id)
  for (const error of trouble) onTrouble(error)
  const found = await readState({
    disk,
    layout,
    catalogue,
    catalogueSeq: seq,
    remembered: undefined,
    lenient: true,
  })
  const journal = new Journal(disk, layout.journal, null)
  const articles = new Articles({ disk, layout, journal, catalogue, mayBeAhead: true, onBehind: () => {} })
  await catchUp(articles, found, onTrouble)
  return new OpenLibrary({
    path: layout.folder,
    name: file.name,
    catalogue,
    articles,
    history: () => found.history,
    onTrouble,
    writing: null,
  })
}

async function openForWriting(opening: Opening, create: boolean): Promise<Library> {
  const { disk, layout, world, who } = opening
  if (!(await readLibraryFile(disk, layout))) {
    if (!create) throw refuse('library-missing', layout.folder)
    await refuseOtherFiles(disk, layout)
  }
  const lock = await takeLock(disk, layout.lock, await holderNow(world, who))
  try {
    const file = (await readLibraryFile(disk, layout)) ?? (await makeLibrary(disk, layout, world))
    await makeFolders(disk, layout)
    return await openLocked(opening, file, lock)
  } catch (error) {
    await lock.release()
    throw error
  }
}

async function openLocked(opening: Opening, file: LibraryFile, lock: Lock): Promise<Library> {
  const { disk, layout, world, options, who, onTrouble } = opening
  const memory = deviceMemory(disk, file.id, options.devices, onTrouble)
  const remembered = await memory.recall()
  const { catalogue, seq, trouble } = await findCatalogue(disk, layout, file.id)
  const found = await readState({ disk, layout, catalogue, catalogueSeq: seq, remembered, lenient: false })
  const { chain, newest, torn } = found.end
  if (torn) await setTornTailAside(disk, layout, torn, world.newId)
  const { trace, history } = found
  const device = await identify(disk, layout.folder, { remembered, trace, newId: world.newId })
  await memory.remember(device)

  const journal = new Journal(disk, layout.journal, newest)
  const behind = new WriteBehind({
    write: async (articleId) => {
      const document = articles.inMemory(articleId)
      if (document) await writeArticle(disk, layout, document)
    },
    afterwards: () => writing.checkpointIfDue(),
    onTrouble,
  })
  const articles = new Articles({
    disk,
    layout,
    journal,
    catalogue,
    mayBeAhead: false,
    onBehind: (articleId) => behind.mark(articleId),
  })
  const missed = await catchUp(articles, found, onTrouble)
  for (const error of trouble) onTrouble(error)

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
    catalogue,
    catalogueSeq: seq === 0 ? -1 : seq,
    isCatalogueSound: trouble.length + missed === 0,
    state: { position, history },
    behind,
    onTrouble,
    onChange: (articleId) => library.announce(articleId),
  })
  const library: OpenLibrary = new OpenLibrary({
    path: layout.folder,
    name: file.name,
    catalogue,
    articles,
    history: () => writing.bus.saved.history,
    onTrouble,
    writing,
  })
  return library
}

/** Brings articles up to the journal. One that cannot be brought up is left as it is and refused when it is asked for. */
async function catchUp(
  articles: Articles,
  { news }: FoundState,
  onTrouble: (error: unknown) => void,
): Promise<number> {
  let missed = 0
  for (const [articleId, records] of news) {
    try {
      await articles.refresh(articleId, records)
    } catch (error) {
      if (!(error instanceof LibraryError)) throw error
      missed += 1
      onTrouble(error)
    }
  }
  return missed
}
