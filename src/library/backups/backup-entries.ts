/** The last entry of a backup: what it holds, with the sums of all the others. */
export const CONTENTS = 'backup.json'

/** Folders of a library that go into a backup beside its journal, in the order in which they are read. */
export const FOLDERS = ['articles', 'originals', 'attachments'] as const
export const JOURNAL = 'journal'
export const LIBRARY_FILE = 'library.json'

const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const OURS = new RegExp(
  `^(?:library\\.json|articles/${ID}\\.json|(?:originals|attachments)/[0-9a-f]{64}|journal/\\d{12}\\.log)$`,
)

/**
 * Files that a backup takes from a library, and the only ones that it gives back. What is derived, set aside, left
 * halfway or the user's own is none of them: catalogue, `.bak`, `.new`, quarantine, the backups themselves, the lock.
 */
export const belongsInBackup = (name: string): boolean => OURS.test(name)
