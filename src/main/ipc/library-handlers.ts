import path from 'node:path'
import { freeFolder, type Library, librarySize, lookForSyncing } from '../../library'
import { failure } from '../../shared/domain/failure'
import { assertNever } from '../../shared/domain/result'
import type { Answer, CallInput, OpenedLibrary, SavedElsewhere } from '../../shared/ipc/contract'
import type { Surroundings } from '../../shared/ipc/libraries'
import type { BackupDesk } from '../backup-desk'
import { cleanFileName } from '../file-name'
import type { KnownLibraries } from '../known-libraries'
import type { LibraryDoor } from '../library-door'
import type { Relocation } from '../relocation'
import { refusalOf } from './refusal-of'
import { type Handlers, refuse } from './register'

export interface LibraryDialogs {
  /** A library to open; null = the person thought better of it. */
  chooseLibraryFolder(): Promise<string | null>
  /** A folder into which something is put. */
  choosePlace(what: 'create' | 'move' | 'copy'): Promise<string | null>
  /** Shows a folder in the system's file manager. */
  showFolder(folder: string): Promise<void>
}

export interface LibrarySurroundings {
  readonly door: LibraryDoor
  readonly dialogs: LibraryDialogs
  readonly known: KnownLibraries
  readonly relocation: Relocation
  readonly backups: Pick<BackupDesk, 'rescue'>
}

/** The library that is open, the others, and the ways from one to another. */
export function libraryHandlers({ door, dialogs, known, relocation, backups }: LibrarySurroundings) {
  const info = async (): Promise<Answer<OpenedLibrary>> => {
    const library = await door.library
    return library.ok ? { ok: true, value: await infoOf(library.value) } : library
  }
  const infoOf = async (library: Library): Promise<OpenedLibrary> => ({
    // The window never waits for rows that are still being read: it shows those there are, and is told of more.
    ...(await library.query('library.info', { soFar: true })),
    readOnlyBecause: door.readOnlyBecause,
  })
  const told = async (opened: Answer<Library>) => (opened.ok ? info() : opened)
  const withFolder = async <Value>(
    folder: string | null,
    act: (folder: string) => Promise<Answer<Value | null>>,
  ): Promise<Answer<Value | null>> => {
    if (folder === null) return { ok: true, value: null }
    try {
      return await act(folder)
    } catch (error) {
      return refusalOf(error)
    }
  }
  const folderFor = async (how: CallInput<'library.open'>['how']): Promise<string | null> => {
    switch (how) {
      case 'another-folder':
        return dialogs.chooseLibraryFolder()
      case 'own':
        return door.ownPath
      case 'here':
      case 'here-reading':
        return door.path
      case 'again':
      case 'reading-only':
        return door.wantedPath
      default:
        return assertNever(how)
    }
  }
  /** The library cannot be copied from where it lies: what memory has of it is worth the more. */
  const rescued = async (place: string, refused: Answer<never>): Promise<Answer<SavedElsewhere>> => {
    const library = await door.library
    if (!library.ok || !library.value.unsaved()) return refused
    return { ok: true, value: { is: 'rescued', ...(await backups.rescue(library.value, place)) } }
  }
  const surroundings = async (): Promise<Surroundings> => {
    const { service, conflictCopies } = await lookForSyncing(door.path)
    return { syncedBy: service, conflictCopies, isDismissed: known.knowsSyncing(door.path) }
  }

  return {
    'library.info': info,
    'library.open': async ({ how }) =>
      withFolder(await folderFor(how), async (folder) =>
        told(await door.open({ folder, readOnly: how === 'reading-only' || how === 'here-reading' })),
      ),
    'library.openSample': async () => told(await door.openSample()),
    'library.openAnyway': async ({ mark }) => told(await door.open({ instead: mark })),
    'library.holder': async () => ({ ok: true, value: { holder: await door.holder() } }),
    'library.surroundings': async () => ({ ok: true, value: await surroundings() }),
    'library.details': async () => ({
      ok: true,
      value: {
        ...(await librarySize(door.path)),
        surroundings: await surroundings(),
        holder: await door.holder(),
      },
    }),
    'library.dismissSyncing': async () => {
      await known.dismissSyncing(door.path)
      return { ok: true, value: null }
    },
    'libraries.list': async () => {
      const opened = await door.readable
      return { ok: true, value: { libraries: await known.list(opened.ok ? opened.value.path : undefined) } }
    },
    'libraries.open': async ({ key }) => {
      const folder = known.pathOf(key)
      return folder === undefined ? refuse(failure('not-found')) : told(await door.open({ folder }))
    },
    'libraries.create': async ({ name }) =>
      withFolder(await dialogs.choosePlace('create'), async (place) => {
        const folder = await freeFolder(path.join(place, cleanFileName(name, path.basename(door.ownPath))))
        return told(await door.open({ folder }))
      }),
    'libraries.forget': async ({ key }) => {
      await known.forget(key)
      return { ok: true, value: null }
    },
    'libraries.show': async ({ key }) => {
      const folder = known.pathOf(key)
      if (folder === undefined) return refuse(failure('not-found'))
      await dialogs.showFolder(folder)
      return { ok: true, value: null }
    },
    'libraries.move': async () =>
      withFolder(await dialogs.choosePlace('move'), async (place) => {
        const from = door.path
        const moved = await relocation.moveTo(place)
        if (!moved.ok) return moved
        if (!moved.value) return { ok: true, value: null }
        const { library, isOldGone } = moved.value
        await known.forgetPath(from)
        return { ok: true, value: { library: await infoOf(library), isOldGone } }
      }),
    'libraries.stop': () => {
      relocation.stop()
      return { ok: true, value: null }
    },
    'saving.tryAgain': async () => {
      const library = await door.library
      return library.ok ? { ok: true, value: { saved: await library.value.trySavingAgain() } } : library
    },
    'saving.copyElsewhere': async () =>
      withFolder(await dialogs.choosePlace('copy'), async (place) => {
        const copied = await relocation.copyTo(place)
        if (!copied.ok) return copied.error.code === 'not-written' ? rescued(place, copied) : copied
        if (!copied.value) return { ok: true, value: null }
        return { ok: true, value: { is: 'copy', library: await infoOf(copied.value) } }
      }),
  } satisfies Partial<Handlers>
}
