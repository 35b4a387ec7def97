import { z } from 'zod'
import { entityRef, set } from '../changes/touch'
import { NamedLibrary } from '../library-document'
import { ok } from '../result'
import { aboutWords, libraryCommand } from './command'

/** Gives the library another name. Its folder keeps its own. */
export const renameLibrary = libraryCommand({
  input: z.strictObject({ name: NamedLibrary.shape.name }),
  plan: (library, { name }) =>
    ok({
      edits: library.name === name ? [] : [set(entityRef('library', library.id), 'name', name)],
      about: aboutWords(name),
      value: (after) => ({ name: after.name }),
    }),
})
