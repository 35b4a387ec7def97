import { addArticle, deleteArticle, restoreArticle, setMasks, updateArticle } from './articles'
import { createClaim, deleteClaim, restoreClaim, setFragments, updateClaim } from './claims'
import { removeFilter, saveFilter } from './filters'
import { addPerson, updatePerson } from './people'
import { setDueDate } from './readings'

/** Everything that can change a document. The name is the channel's name and stands in the journal for ever. */
export const commands = {
  'articles.add': addArticle,
  'articles.update': updateArticle,
  'articles.setMasks': setMasks,
  'articles.delete': deleteArticle,
  'articles.restore': restoreArticle,
  'claims.create': createClaim,
  'claims.update': updateClaim,
  'claims.setFragments': setFragments,
  'claims.delete': deleteClaim,
  'claims.restore': restoreClaim,
  'readings.setDueDate': setDueDate,
} as const

/** Everything that can change the library itself. */
export const libraryCommands = {
  'people.add': addPerson,
  'people.update': updatePerson,
  'filters.save': saveFilter,
  'filters.remove': removeFilter,
} as const

export type CommandName = keyof typeof commands
export type LibraryCommandName = keyof typeof libraryCommands
