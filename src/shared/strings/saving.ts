import { count, plural } from './counting'

const changes = (n: number) => count(n, 'change', 'changes')

/** What is said while the disk refuses, and when a window with such changes is closed. */
export const saving = {
  notSaved: 'NOT SAVED:',
  /** `why`: "the disk is full". */
  banner: (why: string) =>
    `${why}. Your work is kept in this window and is saved as soon as the disk takes it. You can go on.`,
  tryAgain: 'Try again',
  copyElsewhere: 'Save a copy elsewhere…',
  status: (n: number) => `NOT SAVED: ${changes(n)}`,
  savedAtLast: (n: number) => `The disk took it: ${changes(n)} saved.`,
  stillNot: (why: string) => `Still not saved: ${why}.`,
  notWritten: 'Saved in the journal only:',
  /** `why`: "the disk reports an error". */
  unwrittenBanner: (n: number, why: string) =>
    plural(
      n,
      `one file of the library cannot be written (${why}). Nothing is lost: the library’s journal has it. It is tried again every few seconds. A disk that refuses some files may be failing: make a backup.`,
      `${n} files of the library cannot be written (${why}). Nothing is lost: the library’s journal has it all. They are tried again every few seconds. A disk that refuses some files may be failing: make a backup.`,
    ),
  unwritten: (n: number) => `Saved, ${count(n, 'file', 'files')} not written`,
  writtenAtLast: (n: number) => plural(n, 'The disk took the file.', `The disk took all ${n} files.`),
  stillNotWritten: (why: string) => `Still not written: ${why}.`,
  copied: (folder: string) => `Everything is saved in ${folder}. You work there from now on.`,
  rescuedTitle: 'What is not saved is in a file now',
  /** Under it stands the whole path of the file. */
  rescued: (n: number, articles: number) =>
    `The library’s own folder cannot be read, so it cannot be copied whole. A backup of what this window had in memory was made: ${changes(n)} not saved anywhere else, in ${count(articles, 'article', 'articles')}.`,
  rescuedWithout: (n: number, list: string | null) =>
    plural(
      n,
      `One article is not in it, because only the library’s disk has it. Its title is in ${list ?? ''}, beside it.`,
      `${count(n, 'article', 'articles')} are not in it, because only the library’s disk has them. Their titles are in ${list ?? ''}, beside it.`,
    ),
  rescuedWhole: 'No article of the library is missing in it.',
  rescuedBack: {
    listed:
      'If the disk comes back while this window is open, everything is saved by itself. Otherwise open the library again and bring the articles back from this backup: it is in the list under Backups.',
    byHand:
      'If the disk comes back while this window is open, everything is saved by itself. Otherwise put the file into the folder “backups” of the library, open it again, and bring the articles back from it under Backups.',
  },
  stayHere: 'Go on here',
  quitNow: 'Quit now',
  /** The end of a file's name, and how that file begins. */
  listOfMissing: ' - articles not in it',
  missingHead: (n: number) =>
    plural(
      n,
      'This article is not in the backup. Only the disk of the library has it.',
      `These ${count(n, 'article', 'articles')} are not in the backup. Only the disk of the library has them.`,
    ),
  quitTitle: 'Something is not saved yet',
  quitWhy: (n: number, why: string) =>
    plural(
      n,
      `The disk does not take one change: ${why}. It is kept in this window alone, and closing it loses it.`,
      `The disk does not take ${changes(n)}: ${why}. They are kept in this window alone, and closing it loses them.`,
    ),
  keepTrying: 'Stay and keep trying',
  copyAndQuit: 'Save a copy elsewhere and quit…',
  quitAndLose: (n: number) => `Quit and lose ${changes(n)}`,
  windowHangs: (n: number) =>
    plural(
      n,
      'The window does not answer, and one change is not saved. It may come back; closing it now loses the change.',
      `The window does not answer, and ${changes(n)} are not saved. It may come back; closing it now loses them.`,
    ),
  copying: (done: string, total: string) => `Saving a copy: ${done} of ${total}`,
} as const
