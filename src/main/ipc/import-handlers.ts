import type { CallInput } from '../../shared/ipc/contract'
import type { ImportDesk } from '../import-desk'
import type { WithLibrary } from './handlers'
import type { Handlers } from './register'

export interface ImportDialogs {
  /** Paths; empty = the person chose nothing. */
  chooseDocuments(): Promise<readonly string[]>
}

/** The ways in. The window knows names and tokens; paths stay on this side. */
export const importHandlers = (
  { desk, dialogs }: { readonly desk: ImportDesk; readonly dialogs: ImportDialogs },
  withLibrary: WithLibrary,
): Pick<
  Handlers,
  'imports.choose' | 'imports.offer' | 'imports.read' | 'imports.readPasted' | 'imports.release'
> => ({
  /** From the preload alone: `File`s have become paths there. */
  'imports.offer': ({ paths }) => ({ ok: true, value: { files: desk.offer(paths) } }),
  'imports.choose': async () => ({
    ok: true,
    value: { files: desk.offer(await dialogs.chooseDocuments()) },
  }),
  'imports.read': ({ token }) => withLibrary((library) => desk.read(library, token)),
  'imports.readPasted': (pasted: CallInput<'imports.readPasted'>) =>
    withLibrary((library) => desk.readPasted(library, pasted)),
  'imports.release': ({ token }) => {
    desk.release(token)
    return { ok: true, value: null }
  },
})
