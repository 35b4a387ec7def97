import { size } from './counting'

/** Copies of documents that evidence carries. */
export const copies = {
  add: 'Add a copy of the document…',
  hint: 'Kept in the library, up to 100 MB, so that it outlives its address.',
  reading: 'Reading the document…',
  label: 'Copy of the document',
  sizeWords: (bytes: number) => size(bytes),
  remove: 'Remove',
  removeNamed: (name: string) => `Remove the copy “${name}”`,
  removed: (name: string) => `Removed the copy “${name}”. The file itself stays where it is.`,
  added: (name: string, bytes: number) => `“${name}” (${size(bytes)}) will be kept when you attach.`,
  open: 'Open',
  openNamed: (name: string) => `Open the copy “${name}”`,
  save: 'Save a copy…',
  saveNamed: (name: string) => `Save a copy of “${name}”`,
  saved: (file: string) => `Saved as ${file}`,
  opened: (name: string) => `Opened “${name}” outside Hindsight`,
  /** Why a file is not taken, or not opened; in a sentence. */
  empty: 'it is empty',
  tooLarge: 'it is larger than 100 MB',
  noFile: 'it is no file',
  changed: (name: string) => `${name} has changed since you chose it; choose it again`,
  unreadable: (name: string, why: string) => `${name} cannot be read (${why})`,
  mayRun: (name: string) => `Hindsight does not open files like ${name}, because they could run as a program`,
  noProgram: (name: string, why: string) => `${name}: ${why}`,
  chooseTitle: 'Add a copy of the document',
  chooseButton: 'Add',
  saveTitle: 'Save a copy',
  confirmOpen: (name: string) => `Open “${name}”?`,
  confirmDetail:
    'It opens outside Hindsight, in the program that your system has for it. Open it only if you trust where it came from. What you change there is not kept in the library.',
  openIt: 'Open it',
  cancel: 'Cancel',
} as const
