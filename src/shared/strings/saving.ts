import { count, plural } from './counting'

const changes = (n: number) => count(n, 'change', 'changes')

/** What is said while the disk refuses, and when a window with such changes is closed. */
export const saving = {
  notSaved: 'NOT SAVED:',
  /** `why`: "the disk is full, ENOSPC". */
  banner: (why: string) =>
    `${why}. Your work is kept in this window and is saved as soon as the disk takes it. You can go on.`,
  tryAgain: 'Try again',
  copyElsewhere: 'Save a copy elsewhere…',
  status: (n: number) => `NOT SAVED: ${changes(n)}`,
  savedAtLast: (n: number) => `The disk took it: ${changes(n)} saved.`,
  stillNot: (why: string) => `Still not saved: ${why}.`,
  notWritten: 'Saved in the journal only:',
  /** `why`: "the disk reports an error, EIO". */
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
