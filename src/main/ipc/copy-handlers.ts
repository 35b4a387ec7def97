import { failure } from '../../shared/domain/failure'
import { mayOpen } from '../../shared/domain/predictions/copy-types'
import type { Answer, CallOutput } from '../../shared/ipc/contract'
import { copies } from '../../shared/strings/copies'
import type { CopyDesk } from '../copy-desk'
import { cleanWholeName } from '../file-name'
import type { WithLibrary } from './handlers'
import { type Handlers, refuse } from './register'
import { writeFailure, written } from './written'

export interface CopyDialogs {
  /** A path; null = the person thought better of it. */
  chooseCopy(): Promise<string | null>
  chooseCopyPath(suggestedName: string): Promise<string | null>
  /** A copy leaves the app only after this question. */
  confirmOpen(name: string): Promise<boolean>
  /** Hands a file to the program that the system has for it; a sentence where there is none. */
  openFile(file: string): Promise<string>
}

interface Copying {
  readonly copyDesk: CopyDesk
  readonly dialogs: CopyDialogs
}

/** Copies of documents: into the library with evidence, and out of it again. */
export const copyHandlers = ({ copyDesk, dialogs }: Copying, withLibrary: WithLibrary) =>
  ({
    'evidence.chooseCopy': () =>
      withLibrary(async () => {
        const file = await dialogs.chooseCopy()
        return { ok: true, value: { copy: file ? await copyDesk.take(file) : null } }
      }),
    'evidence.attach': (input) =>
      withLibrary(async (library) => {
        const { evidence } = input
        await copyDesk.keep(library, evidence.kind === 'reference' ? evidence.localCopy : undefined)
        return await library.execute<'evidence.attach'>({ name: 'evidence.attach', input })
      }),
    'evidence.openCopy': (of) =>
      withLibrary(async (library): Promise<Answer<CallOutput<'evidence.openCopy'>>> => {
        const { copy, content } = await library.query('evidence.copy', of)
        const name = cleanWholeName(copy.name, 'document')
        if (!mayOpen(name)) return refuse(failure('copy-not-opened', copies.mayRun(name)))
        if (!(await dialogs.confirmOpen(name))) return { ok: true, value: { opened: false } }
        let file: string
        try {
          file = await copyDesk.putAside(name, content)
        } catch (error) {
          return writeFailure(name, error)
        }
        const trouble = await dialogs.openFile(file)
        if (trouble) return refuse(failure('copy-not-opened', copies.noProgram(name, trouble)))
        return { ok: true, value: { opened: true } }
      }),
    'evidence.saveCopy': (of) =>
      withLibrary(async (library): Promise<Answer<CallOutput<'evidence.saveCopy'>>> => {
        const { copy, content } = await library.query('evidence.copy', of)
        const file = await dialogs.chooseCopyPath(cleanWholeName(copy.name, 'document'))
        return file ? written(file, content, {}) : { ok: true, value: { file: null } }
      }),
  }) satisfies Partial<Handlers>
