import path from 'node:path'
import { type ExportFormat, exportedClaims, writeExport } from '../../library'
import { failure } from '../../shared/domain/failure'
import type { Day } from '../../shared/domain/time/day'
import type { Answer, CallOutput } from '../../shared/ipc/contract'
import type { WithLibrary } from './handlers'
import { type Handlers, refuse } from './register'

export interface ExportDialogs {
  /** Null = the person thought better of it. */
  chooseSavePath(suggestedName: string, extension: ExportFormat): Promise<string | null>
  /** Puts a text on the clipboard. */
  copy(text: string): Promise<void>
  today(): Day
}

/** The ways out: a file, and the clipboard. */
export const exportHandlers = (
  dialogs: ExportDialogs,
  withLibrary: WithLibrary,
): Pick<Handlers, 'exports.claims' | 'exports.copy'> => ({
  'exports.claims': ({ filter, order, format, byteOrderMark }) =>
    withLibrary(async (library): Promise<Answer<CallOutput<'exports.claims'>>> => {
      const file = await dialogs.chooseSavePath(`hindsight-claims-${dialogs.today()}.${format}`, format)
      if (!file) return { ok: true, value: { file: null, claims: 0 } }
      const { text, claims } = await exportedClaims(library, { filter, order, format, byteOrderMark })
      try {
        await writeExport(file, text)
      } catch (error) {
        return refuse(failure('not-written', `${path.basename(file)}: ${reasonOf(error)}`))
      }
      return { ok: true, value: { file: path.basename(file), claims } }
    }),
  'exports.copy': ({ filter, order, format }) =>
    withLibrary(async (library) => {
      const { text, claims } = await exportedClaims(library, { filter, order, format })
      await dialogs.copy(text)
      return { ok: true, value: { claims } }
    }),
})

/** "ENOSPC", "EACCES": the system's own word, which a person can look up. */
const reasonOf = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown reason'
