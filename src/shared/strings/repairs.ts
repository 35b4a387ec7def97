import type { RepairNotice } from '../domain/repair/notice'
import { count } from './counting'
import { momentInProse } from './dates'
import { listFormat } from './formats'

const changes = (n: number) => count(n, 'change', 'changes')

/** What was done about a damaged file and what is lost with it, for notices and the command line. */
export const repairs = {
  done: {
    rebuiltFromBoth: 'Rebuilt from the generation before and the journal.',
    rebuiltFromJournal: 'Rebuilt from the journal.',
    olderKept: 'The newest state that could still be read was kept.',
    nothingLeft: 'It could not be rebuilt. What is left of it was set aside.',
    generationReplaced: 'The generation before was made anew.',
    readAround: (n: number) =>
      n === 0
        ? 'Everything readable was kept.'
        : `Everything readable was kept; ${count(n, 'record', 'records')} could not be read. The articles hold what they said; undo does not reach back beyond them.`,
    cutTail: 'An unfinished end, which had never been saved, was set aside.',
    remade: 'Made anew from the articles.',
    fromMemory: 'Written anew from what is in memory.',
    libraryRebuilt: 'Rebuilt from the journal. Its name is that of the folder.',
    readOnly: 'The library is open for reading only, so the file was left as it is.',
    left: 'Nothing else holds it, so the file was left as it is.',
    originalRebuilt: 'Made anew from the text of its article.',
    originalGone: 'It could not be made anew. What is left of it was set aside.',
  },
  /** What was done about a file, with why the system refused to read it where that was what was wrong with it. */
  told: (done: string, cannotBeRead: string | null): string =>
    cannotBeRead === null ? done : `It could not be read (${cannotBeRead}). ${done}`,
  /** What a check says of a file that the system refuses. */
  found: (cannotBeRead: string): string => `It cannot be read (${cannotBeRead}).`,
  lost: {
    after: (instant: string) => `what was changed in it after ${momentInProse(instant)}`,
    unsure: (n: number) => `up to ${changes(n)} that may not have been in it yet`,
    article: (title: string | undefined) => (title ? `the article “${title}”` : 'one article'),
    savedLast: 'what was saved last, as far as it stands in no article’s file yet',
    settings: 'people and saved filters that the journal no longer holds',
    original: 'the imported file; the text of the article is whole',
    attachment: 'the copy of a document',
  },
} as const

const repaired = (kind: RepairNotice['kind'], n: number): string => {
  switch (kind) {
    case 'article':
      return count(n, 'article', 'articles')
    case 'original':
      return count(n, 'imported file', 'imported files')
    case 'attachment':
      return count(n, 'attached copy', 'attached copies')
    case 'library':
      return 'the list of people and filters'
    case 'catalogue':
      return 'the catalogue'
    case 'generation':
      return count(n, 'second copy', 'second copies')
    case 'journal':
      return 'the journal'
  }
}

const list = listFormat()

/** "Hindsight repaired 1 article: nothing was lost." */
export function repairSentence(notices: readonly RepairNotice[]): string {
  const kinds = [...new Set(notices.map(({ kind }) => kind))]
  const what = list(
    kinds.map((kind) => repaired(kind, notices.filter((notice) => notice.kind === kind).length)),
  )
  const losses = notices.filter(({ lost }) => lost !== null)
  return losses.length === 0
    ? `Hindsight repaired ${what}: nothing was lost.`
    : `Hindsight repaired ${what}. ${count(losses.length, 'loss is', 'losses are')} named in the details.`
}
