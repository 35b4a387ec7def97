import { migration } from './migration'
import { StoredArticle2, StoredLibrary2 } from './stored-v2'

/**
 * Version 3 knows what was decided about a claim's place in a newer version (`placement`), where its words stood or stand
 * elsewhere (`appearances`), and which article is a copy of which (`copyOf`). All are additions: an article of version 2
 * has one version, in which every claim stands.
 */
export const placesInVersions = migration({
  to: 3,
  article: StoredArticle2,
  library: StoredLibrary2,
  migrateArticle: (document) => ({ ...document, schemaVersion: 3 }),
  migrateLibrary: (library) => ({ ...library, schemaVersion: 3 }),
  migrateEdit: (edit) => edit,
})
