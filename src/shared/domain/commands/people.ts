import { z } from 'zod'
import { Id } from '../article'
import { create, entityRef, set, withoutGaps } from '../changes/touch'
import { failure } from '../failure'
import { type LibraryDocument, type Person, personFields } from '../library-document'
import { fail, ok } from '../result'
import { aboutWords, libraryCommand } from './command'

/** Adds a person or an organisation that claims can be by. */
export const addPerson = libraryCommand({
  input: z.strictObject({ ...personFields, aliases: personFields.aliases.default([]) }),
  plan: (_library, input, { newId }) => {
    const personId = newId()
    return ok({
      edits: [create(entityRef('person', personId), withoutGaps(input))],
      about: aboutWords(input.name),
      value: (after) => ({ person: personIn(after, personId) }),
    })
  },
})

/** Changes what is known about a person; null takes the role away. */
export const updatePerson = libraryCommand({
  input: z.strictObject({
    personId: Id,
    expectedRev: z.int().positive(),
    changes: z.strictObject({ ...personFields, role: personFields.role.nullable() }).partial(),
  }),
  plan: (library, { personId, expectedRev, changes }) => {
    const person = library.people.find(({ id }) => id === personId)
    if (!person || person.deletedAt) return fail(failure('not-found', personId))
    if (person.rev !== expectedRev) return fail(failure('stale', personId))
    const edits = Object.entries(withoutGaps(changes))
      .filter(
        ([field, value]) => JSON.stringify(person[field as keyof Person] ?? null) !== JSON.stringify(value),
      )
      .map(([field, value]) => set(entityRef('person', personId), field, value))
    return ok({
      edits,
      about: aboutWords(person.name),
      value: (after) => ({ person: personIn(after, personId) }),
    })
  },
})

function personIn(library: LibraryDocument, personId: string): Person {
  const person = library.people.find(({ id }) => id === personId)
  if (!person) throw new Error(`Person ${personId} is gone from the library`)
  return person
}
