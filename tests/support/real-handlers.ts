import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { removeIndexesOf, runHere } from '../../src/library'
import { forkParser, ParserSupervisor } from '../../src/library/import'
import { openLibraryOn } from '../../src/library/opening/open-library'
import { type Disk, realDisk } from '../../src/library/store/disk'
import { BackupDesk } from '../../src/main/backup-desk'
import { BackupSchedule } from '../../src/main/backup-schedule'
import { CopyDesk } from '../../src/main/copy-desk'
import { DocumentReader } from '../../src/main/document-reader'
import { ImportDesk } from '../../src/main/import-desk'
import { handlersFor } from '../../src/main/ipc/handlers'
import { type Listening, register } from '../../src/main/ipc/register'
import { KnownLibraries, type RememberedLibrary } from '../../src/main/known-libraries'
import { LibraryDoor } from '../../src/main/library-door'
import { Relocation } from '../../src/main/relocation'
import type { Day, Instant } from '../../src/shared/domain/time/day'
import type { Channel, PreloadChannel } from '../../src/shared/ipc/channels'
import type { Answer, EventContract, OfferedFile, UserSettings } from '../../src/shared/ipc/contract'

/** Where a call comes from, as far as the tests care. */
export interface Caller {
  readonly isOurs: boolean
}

/** As `npm run build` makes it; started when a test reads a file. */
const parser = new ParserSupervisor(
  forkParser(pathToFileURL(path.resolve(import.meta.dirname, '../../out/headless/parser.mjs'))),
)

type Listener = (event: Caller, input: unknown) => Promise<unknown>
type Heard = (payload: never) => void

/** The true handlers on a true library in a folder of its own, without Electron around them. */
export class RealHandlers implements Listening<Caller> {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'hindsight-handlers-'))
  readonly library = path.join(this.folder, 'library')
  readonly reported: { channel: string; error: unknown }[] = []
  readonly listeners = new Map<string, Listener>()
  readonly door: LibraryDoor
  /** What the system's dialogs answer. */
  savePath: string | null = null
  libraryFolder: string | null = null
  place: string | null = null
  /** What the file manager was asked to show. */
  readonly shownFolders: string[] = []
  /** The disk that libraries are opened on. */
  disk: Disk = realDisk
  remembered: readonly RememberedLibrary[] = []
  readonly known = new KnownLibraries(
    {
      read: () => this.remembered,
      write: async (libraries) => {
        this.remembered = libraries
      },
    },
    () => '2022-02-12T12:00:00.000Z' as Instant,
    (folder) => removeIndexesOf(path.join(this.folder, 'cache'), folder),
  )
  documents: string[] = []
  /** The document that is chosen to be kept, what one says to opening it, and what was opened. */
  chosenCopy: string | null = null
  doesOpen = true
  readonly openedFiles: string[] = []
  /** What lies on the clipboard. */
  copied = ''
  /** The picture on the clipboard. */
  copiedPicture: Uint8Array | null = null
  /** What the system says of the next one. */
  isPictureEmpty = false
  /** How often the window was printed, and whether the print dialog says yes. */
  prints = 0
  doesPrint = true
  settings: UserSettings = { who: 'AB', theme: 'system', singleKeys: true, dailyNotice: true }
  /** Called when the window may be closed. */
  released = (): void => {}
  readonly backups: BackupDesk
  private readonly heard = new Map<keyof EventContract, Set<Heard>>()

  constructor() {
    this.door = new LibraryDoor(this.library, {
      as: () => this.settings.who ?? 'AB',
      app: 'hindsight test',
      devices: path.join(this.folder, 'devices.json'),
      backupsElsewhere: path.join(this.folder, 'backups'),
      purgeBackups: (folder, order) => this.backups.purge(folder, order),
      search: { cache: path.join(this.folder, 'cache') },
      onChange: (change) => this.emit('library.changed', change),
      onUnsaved: (unsaved) => this.emit('library.unsaved', { unsaved }),
      onUnwritten: (unwritten) => this.emit('library.unwritten', { unwritten }),
      onOpen: (library) => void this.known.remember(library),
      mayCreate: (folder) => !this.known.isKnown(folder),
      open: (folder, options) => openLibraryOn(this.disk, folder, options ?? {}),
      onRepair: (notice) => this.emit('library.repaired', notice),
      report: (error) => this.reported.push({ channel: 'library.open', error }),
      onProgress: (progress) => this.emit('library.progress', progress),
    })
    this.backups = new BackupDesk({
      door: this.door,
      elsewhere: path.join(this.folder, 'backups'),
      runner: runHere,
      app: 'hindsight test',
      now: () => new Date().toISOString() as Instant,
      onProgress: (progress) => this.emit('backups.progress', progress),
      onMade: () => this.emit('backups.changed', null),
      onPurged: () => void schedule.afterPurge(),
    })
    const schedule = new BackupSchedule({
      door: this.door,
      desk: this.backups,
      now: () => new Date(),
      onFailure: (error) => this.reported.push({ channel: 'backups.make', error }),
    })
    const handlers = handlersFor({
      door: this.door,
      dialogs: {
        chooseSavePath: async () => this.savePath,
        chooseLibraryFolder: async () => this.libraryFolder,
        choosePlace: async () => this.place,
        showFolder: async (folder) => {
          this.shownFolders.push(folder)
        },
        chooseDocuments: async () => this.documents,
        chooseCopy: async () => this.chosenCopy,
        chooseCopyPath: async () => this.savePath,
        confirmOpen: async () => this.doesOpen,
        openFile: async (file) => {
          this.openedFiles.push(file)
          return ''
        },
        copy: async (text) => {
          this.copied = text
        },
        copyPicture: async (png) => {
          if (this.isPictureEmpty) return false
          this.copiedPicture = png
          return true
        },
        print: async () => {
          this.prints += 1
          return this.doesPrint
        },
        today: () => '2022-02-12' as Day,
        now: () => '2022-02-12T12:00:00.000Z' as Instant,
      },
      copyDesk: new CopyDesk(this.folder),
      desk: new ImportDesk(new DocumentReader(parser)),
      backups: this.backups,
      settings: {
        read: () => this.settings,
        change: async (changes) => {
          const given = Object.entries(changes).filter(([, value]) => value !== undefined)
          this.settings = { ...this.settings, ...Object.fromEntries(given) }
          return this.settings
        },
      },
      known: this.known,
      relocation: new Relocation(this.door, (progress) => this.emit('libraries.copying', progress)),
      tellChecking: (progress) => this.emit('library.checking', progress),
      showWindow: () => {},
      releaseWindow: ({ losing }) => {
        const closes = losing || this.door.unsaved === null
        if (closes) this.released()
        return closes
      },
    })
    register(this, handlers, {
      isOurs: (caller) => caller.isOurs,
      report: (channel, error) => this.reported.push({ channel, error }),
    })
  }

  handle(channel: string, listener: Listener): void {
    this.listeners.set(channel, listener)
  }

  /** A call as the preload makes it: anything may come in. */
  call(
    channel: Channel | PreloadChannel,
    input: unknown,
    caller: Caller = { isOurs: true },
  ): Promise<unknown> {
    const listener = this.listeners.get(channel)
    if (!listener) throw new Error(`No handler for ${channel}`)
    return listener(caller, structuredClone(input))
  }

  /** As the preload does with `File`s; a test gives the paths. */
  offerFiles(files: readonly unknown[]): Promise<Answer<{ files: OfferedFile[] }>> {
    return this.call('imports.offer', { paths: files }) as Promise<Answer<{ files: OfferedFile[] }>>
  }

  on(event: keyof EventContract, listener: Heard): () => void {
    const listening = this.heard.get(event) ?? new Set()
    this.heard.set(event, listening.add(listener))
    return () => listening.delete(listener)
  }

  emit(event: keyof EventContract, payload: unknown): void {
    for (const listener of this.heard.get(event) ?? []) listener(payload as never)
  }

  /** The next save dialog answers with a file of this name. */
  saveAs(name: string): void {
    this.savePath = path.join(this.folder, name)
  }

  /** What was written to the file of the last save dialog. */
  written(): string {
    return readFileSync(this.savePath ?? '', 'utf8')
  }

  async close(): Promise<void> {
    await this.door.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
