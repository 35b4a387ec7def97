import type { HistoryState } from '../../shared/ipc/contract'
import type { Entry, History } from './history'

/** What undo and redo would do now, in the words of the command that is taken back or done again. */
export const historyState = ({ undo, redo }: History): HistoryState => ({
  undo: doneOf(undo.at(-1)),
  redo: doneOf(redo.at(-1)),
})

export function doneOf(entry: Entry | undefined): HistoryState['undo'] {
  const first = entry?.steps[0]
  if (!entry || !first) return null
  const isInLibrary = first.touches.some(({ entity }) => /^(person|filter):/.test(entity))
  return { name: entry.name, about: entry.about, articleId: isInLibrary ? null : first.scope }
}
