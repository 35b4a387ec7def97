import path from 'node:path'
import { type Library, LibraryError } from '../../library'
import { writeDurably } from '../../library/store/durable-file'
import type { CommandName } from '../../shared/domain/commands'
import { claimsToCsv } from '../../shared/domain/exports/claim-csv'
import { type Failure, failure } from '../../shared/domain/failure'
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
    return library.ok ? act(library.value) : refuse(library.error)
  }
  const query =
    <C extends Channel>(name: C) =>
    (input: unknown) =>
      withLibrary(async (library): Promise<Answer<CallOutput<C>>> => {
        try {
          return { ok: true, value: (await library.query(name, input)) as CallOutput<C> }
        } catch (error) {
          return refuse(expected(error))
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
      if (!opened.ok) return refuse(opened.error)
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
      withLibrary(async (library) => {
        const file = await dialogs.chooseSavePath(`hindsight-claims-${today()}.csv`, 'csv')
        if (!file) return { ok: true, value: { file: null, claims: 0 } }
        const claims = await library.documentsFor(filter)
        try {
          await writeDurably(file, claimsToCsv(claims, { byteOrderMark }))
        } catch (error) {
          return refuse(failure('not-written', `${path.basename(file)}: ${reasonOf(error)}`))
        }
        return { ok: true, value: { file: path.basename(file), claims: claims.length } }
      }),
    'window.release': () => {
      releaseWindow()
      return { ok: true, value: null }
    },
  }
}

function expected(error: unknown): Failure {
  if (error instanceof LibraryError) return error.failure
  throw error
}

/** "ENOSPC", "EACCES": the system's own word, which a person can look up. */
const reasonOf = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown reason'
