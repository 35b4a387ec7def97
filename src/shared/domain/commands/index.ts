import { addArticle, updateArticle } from './articles'
import { createClaim, deleteClaim, updateClaim } from './claims'
import { setDueDate } from './readings'

/** Everything that can change a document. The name is the channel's name and stands in the journal for ever. */
export const commands = {
  'articles.add': addArticle,
  'articles.update': updateArticle,
  'claims.create': createClaim,
  'claims.update': updateClaim,
  'claims.delete': deleteClaim,
  'readings.setDueDate': setDueDate,
} as const

export type CommandName = keyof typeof commands
