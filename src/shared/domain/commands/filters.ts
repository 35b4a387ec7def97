import { z } from 'zod'
import { Id } from '../article'
import { create, discard, entityRef, withoutGaps } from '../changes/touch'
import { failure } from '../failure'
import { SavedFilter } from '../library-document'
import { fail, ok } from '../result'
import { aboutWords, libraryCommand } from './command'

const { name, filter, order } = SavedFilter.shape

/** Keeps a filter of the claim list under a name. */
export const saveFilter = libraryCommand({
  input: z.strictObject({ name, filter, order }),
  plan: (_library, input, { newId }) => {
    const filterId = newId()
    return ok({
      edits: [create(entityRef('filter', filterId), withoutGaps(input))],
      about: aboutWords(input.name),
      value: (after) => {
        const saved = after.filters.find(({ id }) => id === filterId)
        if (!saved) throw new Error(`Filter ${filterId} is gone from the library`)
        return { filter: saved }
      },
    })
  },
})

/** Puts a saved filter into the bin. */
export const removeFilter = libraryCommand({
  input: z.strictObject({ filterId: Id }),
  plan: (library, { filterId }) => {
    const saved = library.filters.find(({ id, deletedAt }) => id === filterId && !deletedAt)
    if (!saved) return fail(failure('not-found', filterId))
    return ok({
      edits: [discard(entityRef('filter', filterId))],
      about: aboutWords(saved.name),
      value: () => ({ filterId }),
    })
  },
})
