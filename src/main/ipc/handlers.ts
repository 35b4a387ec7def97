import type { CommandName, Library } from '../../library'
import type { Channel } from '../../shared/ipc/channels'
import type { Answer, CallInput, CallOutput, UserSettings } from '../../shared/ipc/contract'
import type { CopyDesk } from '../copy-desk'
import type { ImportDesk } from '../import-desk'
import type { KnownLibraries } from '../known-libraries'
import type { LibraryDoor } from '../library-door'
import type { Relocation } from '../relocation'
import { type BackupSurroundings, backupHandlers } from './backup-handlers'
import { checkHandlers } from './check-handlers'
import { type CopyDialogs, copyHandlers } from './copy-handlers'
import { type ExportDialogs, exportHandlers } from './export-handlers'
import { type ImportDialogs, importHandlers } from './import-handlers'
import { type LibraryDialogs, libraryHandlers } from './library-handlers'
import { type PictureDialogs, pictureHandlers } from './picture-handlers'
import { predictionHandlers } from './prediction-handlers'
import { refusalOf } from './refusal-of'
import type { Handlers } from './register'

export interface Surroundings extends BackupSurroundings {
  readonly door: LibraryDoor
  readonly desk: ImportDesk
  readonly copyDesk: CopyDesk
  readonly dialogs: CopyDialogs & ExportDialogs & ImportDialogs & PictureDialogs & LibraryDialogs
  readonly known: KnownLibraries
  readonly relocation: Relocation
  readonly settings: {
    read(): UserSettings
    change(changes: CallInput<'settings.change'>): Promise<UserSettings>
  }
  /** How far a check of the library is. */
  readonly tellChecking: (progress: { done: number; total: number }) => void
  readonly showWindow: () => void
  readonly releaseWindow: (answer: CallInput<'window.release'>) => boolean
}

/** Does something with the library that is open, or answers why none is. */
export type WithLibrary = <Value>(act: (library: Library) => Promise<Answer<Value>>) => Promise<Answer<Value>>

/** Handlers of channels that are calls of the library by the same name, and nothing more. */
export interface LibraryCalls {
  readonly command: <C extends Channel & CommandName>(
    name: C,
  ) => (input: unknown) => Promise<Answer<CallOutput<C>>>
  readonly query: <C extends Channel>(name: C) => (input: unknown) => Promise<Answer<CallOutput<C>>>
}

async function actOn<Value>(
  library: Answer<Library>,
  act: (library: Library) => Promise<Answer<Value>>,
): Promise<Answer<Value>> {
  if (!library.ok) return library
  try {
    return await act(library.value)
  } catch (error) {
    return refusalOf(error)
  }
}

/** What each channel does. Inputs are parsed already. */
export function handlersFor(surroundings: Surroundings): Handlers {
  const { door, desk, dialogs, settings, showWindow, releaseWindow } = surroundings
  const withLibrary: WithLibrary = async (act) => actOn(await door.library, act)
  const query =
    <C extends Channel>(name: C) =>
    async (input: unknown) =>
      actOn(await door.readable, async (library) => ({
        ok: true,
        value: (await library.query(name, input)) as CallOutput<C>,
      }))
  const command =
    <C extends Channel & CommandName>(name: C) =>
    (input: unknown) =>
      withLibrary((library) => library.execute({ name, input }) as Promise<Answer<CallOutput<C>>>)

  return {
    ...libraryHandlers(surroundings),
    'library.rename': command('library.rename'),
    'library.notices': query('library.notices'),
    ...checkHandlers(withLibrary, surroundings.tellChecking),
    'settings.get': () => ({ ok: true, value: settings.read() }),
    'settings.change': async (changes) => ({ ok: true, value: await settings.change(changes) }),
    ...importHandlers(surroundings, withLibrary),
    'articles.add': (input) =>
      withLibrary(async (library) => {
        await desk.keepOriginal(library, input.document.originalSha256)
        return library.execute<'articles.add'>({ name: 'articles.add', input })
      }),
    'articles.addVersion': (input) =>
      withLibrary(async (library) => {
        await desk.keepOriginal(library, input.document.originalSha256)
        return library.execute<'articles.addVersion'>({ name: 'articles.addVersion', input })
      }),
    'articles.update': command('articles.update'),
    'articles.setMasks': command('articles.setMasks'),
    'articles.delete': command('articles.delete'),
    'articles.restore': command('articles.restore'),
    'articles.setCopyOf': command('articles.setCopyOf'),
    'articles.purge': command('articles.purge'),
    'articles.list': (input) => query('articles.list')({ ...input, soFar: true }),
    'articles.place': (input) => query('articles.place')({ ...input, soFar: true }),
    'articles.get': query('articles.get'),
    'articles.alike': query('articles.alike'),
    'copies.of': query('copies.of'),
    'copies.claims': query('copies.claims'),
    'versions.ledger': query('versions.ledger'),
    'versions.sides': query('versions.sides'),
    'versions.compare': query('versions.compare'),
    'versions.rows': query('versions.rows'),
    'claims.create': command('claims.create'),
    'claims.update': command('claims.update'),
    'claims.setFragments': command('claims.setFragments'),
    'claims.place': command('claims.place'),
    'claims.addAppearances': command('claims.addAppearances'),
    'claims.removeAppearance': command('claims.removeAppearance'),
    'claims.delete': command('claims.delete'),
    'claims.restore': command('claims.restore'),
    'claims.purge': command('claims.purge'),
    'claims.list': query('claims.list'),
    'claims.facets': query('claims.facets'),
    'claims.seenIn': query('claims.seenIn'),
    ...predictionHandlers({ command, query }),
    ...copyHandlers(surroundings, withLibrary),
    'search.find': query('search.find'),
    'people.add': command('people.add'),
    'people.update': command('people.update'),
    'people.find': query('people.find'),
    'filters.save': command('filters.save'),
    'filters.remove': command('filters.remove'),
    'filters.list': query('filters.list'),
    'bin.list': query('bin.list'),
    ...backupHandlers(surroundings, withLibrary),
    'history.state': query('history.state'),
    'history.undo': command('history.undo'),
    'history.redo': command('history.redo'),
    ...exportHandlers(dialogs, withLibrary, () => settings.read().who),
    ...pictureHandlers(dialogs),
    'window.show': () => {
      showWindow()
      return { ok: true, value: null }
    },
    'window.release': (answer) => ({ ok: true, value: { closes: releaseWindow(answer) } }),
  }
}
