import type { HistoryState } from '../../shared/ipc/contract'
import type { Entry, History } from './history'

/** What undo and redo would do now, in the words of the command that is taken back or done again. */
export const historyState = ({ undo, redo }: History): HistoryState => ({
  undo: doneOf(undo.at(-1)),
  redo: doneOf(redo.at(-1)),
})

export function doneOf(entry: Entry | undefined): HistoryState['undo'] {
  const first = entry?.steps[0]
  return entry && first ? { name: entry.name, about: entry.about, articleId: first.articleId } : null
}
