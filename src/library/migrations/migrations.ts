import type { Edit } from '../../shared/domain/changes/touch'
import { tombstonesAndLocalCopies } from './0002-tombstones-and-local-copies'
import { placesInVersions } from './0003-places-in-versions'
import type { Migration } from './migration'

/** Every step there ever was, in order: the first one makes version 2 of version 1. */
export const migrations: readonly Migration[] = [tombstonesAndLocalCopies, placesInVersions]

type Kind = 'article' | 'library'

/** A stored document of that version as the newest version has it. Throws where a step does not know its shape. */
export function migrated(kind: Kind, data: unknown, from: number): unknown {
  return stepsFrom(from).reduce((document, step) => stepped(kind, document, step), data)
}

/** Changes that a program of that version recorded. */
export const migratedEdits = (edits: readonly Edit[], from: number): Edit[] =>
  stepsFrom(from).reduce<Edit[]>((changes, { migrateEdit }) => changes.map(migrateEdit), [...edits])

const stepsFrom = (version: number): readonly Migration[] => migrations.filter(({ to }) => to > version)

function stepped(kind: Kind, document: unknown, { article, library, ...step }: Migration): unknown {
  return kind === 'article'
    ? step.migrateArticle(article.parse(document))
    : step.migrateLibrary(library.parse(document))
}
