import { migration } from './migration'
import { StoredArticle1, StoredLibrary1 } from './stored-v1'

/**
 * Version 2 knows what was removed for good (`tombstones` of `library.json`), and that a reference may have a copy of its
 * document in the library (`localCopy`). Both are additions: a change that version 1 recorded means the same.
 */
export const tombstonesAndLocalCopies = migration({
  to: 2,
  article: StoredArticle1,
  library: StoredLibrary1,
  migrateArticle: (document) => ({ ...document, schemaVersion: 2 }),
  migrateLibrary: (library) => ({ ...library, schemaVersion: 2, tombstones: [] }),
  migrateEdit: (edit) => edit,
})
