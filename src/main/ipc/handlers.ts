import path from 'node:path'
import { claimsAsCsv, type Library, LibraryError, writeExport } from '../../library'
import type { CommandName } from '../../shared/domain/commands'
import { failure } from '../../shared/domain/failure'
import type { Day } from '../../shared/domain/time/day'
import type { Channel } from '../../shared/ipc/channels'
import type { Answer, CallOutput } from '../../shared/ipc/contract'
import type { LibraryDoor } from '../library-door'
import { type Handlers, refuse } from './register'

interface Surroundings {
  readonly door: LibraryDoor
  readonly dialogs: {
    chooseSavePath(suggestedName: string, extension: 'csv'): Promise<string | null>
    chooseLibraryFolder(): Promise<string | null>
  }
  readonly rememberLibrary: (folder: string) => Promise<void>
  readonly releaseWindow: () => void
  readonly today: () => Day
}

/** What each channel does. Inputs are parsed already. */
export function handlersFor({
  door,
  dialogs,
  rememberLibrary,
  releaseWindow,
  today,
}: Surroundings): Handlers {
  const withLibrary = async <Value>(
    act: (library: Library) => Promise<Answer<Value>>,
  ): Promise<Answer<Value>> => {
    const { library } = door
    return library.ok ? act(library.value) : library
  }
  const query =
    <C extends Channel>(name: C) =>
    (input: unknown) =>
      withLibrary(async (library): Promise<Answer<CallOutput<C>>> => {
        try {
          return { ok: true, value: (await library.query(name, input)) as CallOutput<C> }
        } catch (error) {
          return expected(error)
        }
      })
  const command =
    <C extends Channel & (CommandName | 'history.undo' | 'history.redo')>(name: C) =>
    (input: unknown) =>
      withLibrary((library) => library.execute({ name, input }) as Promise<Answer<CallOutput<C>>>)

  return {
    'library.info': query('library.info'),
    'library.open': async ({ how }) => {
      const folder = how === 'another-folder' ? await dialogs.chooseLibraryFolder() : door.path
      if (!folder) return { ok: true, value: null }
      const opened = await door.open({ folder, readOnly: how === 'reading-only' })
      if (!opened.ok) return opened
      await rememberLibrary(folder)
      return query('library.info')(null)
    },
    'articles.readPasted': query('articles.readPasted'),
    'articles.add': command('articles.add'),
    'articles.update': command('articles.update'),
    'articles.list': query('articles.list'),
    'articles.get': query('articles.get'),
    'claims.create': command('claims.create'),
    'claims.update': command('claims.update'),
    'claims.delete': command('claims.delete'),
    'claims.list': query('claims.list'),
    'readings.setDueDate': command('readings.setDueDate'),
    'history.state': query('history.state'),
    'history.undo': command('history.undo'),
    'history.redo': command('history.redo'),
    'exports.claims': ({ filter, byteOrderMark }) =>
      withLibrary(async (library): Promise<Answer<CallOutput<'exports.claims'>>> => {
        const file = await dialogs.chooseSavePath(`hindsight-claims-${today()}.csv`, 'csv')
        if (!file) return { ok: true, value: { file: null, claims: 0 } }
        const { text, claims } = await claimsAsCsv(library, filter, { byteOrderMark })
        try {
          await writeExport(file, text)
        } catch (error) {
          return refuse(failure('not-written', `${path.basename(file)}: ${reasonOf(error)}`))
        }
        return { ok: true, value: { file: path.basename(file), claims } }
      }),
    'window.release': () => {
      releaseWindow()
      return { ok: true, value: null }
    },
  }
}

/** The library's refusal as an answer; anything else is a bug and goes on. */
function expected(error: unknown): Answer<never> {
  if (!(error instanceof LibraryError)) throw error
  return { ok: false, error: { code: error.code, message: error.message } }
}

/** "ENOSPC", "EACCES": the system's own word, which a person can look up. */
const reasonOf = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown reason'
