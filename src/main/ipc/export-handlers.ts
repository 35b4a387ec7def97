import { exportedCalendar, exportedClaims, exportedRecord, exportedVersions } from '../../library'
import type { ExportFormat } from '../../shared/domain/exports/export-format'
import type { Day, Instant } from '../../shared/domain/time/day'
import type { Answer, CallOutput } from '../../shared/ipc/contract'
import type { WithLibrary } from './handlers'
import type { Handlers } from './register'
import { written } from './written'

export interface ExportDialogs {
  /** Null = the person thought better of it. */
  chooseSavePath(suggestedName: string, extension: ExportFormat | 'ics'): Promise<string | null>
  /** Puts a text on the clipboard. */
  copy(text: string): Promise<void>
  today(): Day
  now(): Instant
}

/** The ways out: a file, and the clipboard. `who` works here, null = not asked yet. */
export const exportHandlers = (dialogs: ExportDialogs, withLibrary: WithLibrary, who: () => string | null) =>
  ({
    'exports.claims': ({ filter, order, format, byteOrderMark }) =>
      withLibrary(async (library): Promise<Answer<CallOutput<'exports.claims'>>> => {
        const asAt = dialogs.today()
        const file = await dialogs.chooseSavePath(`hindsight-claims-${asAt}.${format}`, format)
        if (!file) return { ok: true, value: { file: null, claims: 0 } }
        const made = { by: who(), on: asAt }
        const request = { filter, order, format, byteOrderMark, asAt, made }
        const { text, claims } = await exportedClaims(library, request)
        return written(file, text, { claims })
      }),
    'exports.copy': ({ filter, order, format }) =>
      withLibrary(async (library) => {
        const asAt = dialogs.today()
        const request = { filter, order, format, asAt }
        const { text, claims } = await exportedClaims(library, request)
        await dialogs.copy(text)
        return { ok: true, value: { claims } }
      }),
    'exports.calendar': ({ filter, asAt }) =>
      withLibrary(async (library): Promise<Answer<CallOutput<'exports.calendar'>>> => {
        const { text, dates } = await exportedCalendar(library, { filter, asAt }, dialogs.now())
        // A calendar without dates is no file that anybody wants.
        const file = dates === 0 ? null : await dialogs.chooseSavePath(`hindsight-due-${asAt}.ics`, 'ics')
        return file ? written(file, text, { dates }) : { ok: true, value: { file: null, dates } }
      }),
    'exports.record': ({ filter, asAt, format }) =>
      withLibrary(async (library): Promise<Answer<CallOutput<'exports.record'>>> => {
        const file = await dialogs.chooseSavePath(`hindsight-record-${asAt}.${format}`, format)
        if (!file) return { ok: true, value: { file: null, predictions: 0 } }
        const made = { by: who(), on: dialogs.today() }
        const { text, predictions } = await exportedRecord(library, { filter, asAt, format }, made)
        return written(file, text, { predictions })
      }),
    'exports.versions': (asked) =>
      withLibrary(async (library): Promise<Answer<CallOutput<'exports.versions'>>> => {
        const on = dialogs.today()
        const { text } = await exportedVersions(library, asked, { by: who(), on })
        const file = await dialogs.chooseSavePath(`hindsight-what-changed-${on}.html`, 'html')
        return file ? written(file, text, {}) : { ok: true, value: { file: null } }
      }),
  }) satisfies Partial<Handlers>
