import { count } from './counting'

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

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
    libraryRebuilt: 'Rebuilt from the journal. Its name is that of the folder.',
    readOnly: 'The library is open for reading only, so the file was left as it is.',
    originalRebuilt: 'Made anew from the text of its article.',
    originalGone: 'It could not be made anew. What is left of it was set aside.',
  },
  lost: {
    after: (instant: string) => `what was changed in it after ${moment.format(new Date(instant))}`,
    unsure: (n: number) => `up to ${changes(n)} that may not have been in it yet`,
    article: (title: string | undefined) => (title ? `the article “${title}”` : 'one article'),
    settings: 'people and saved filters that the journal no longer holds',
    original: 'the imported file; the text of the article is whole',
    attachment: 'the copy of a document',
  },
} as const
