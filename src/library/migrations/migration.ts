import type { z } from 'zod'
import type { Edit } from '../../shared/domain/changes/touch'

/** What every stored document says of itself. */
export interface Stored {
  readonly schemaVersion: number
}

/** One step from a version to the next. */
export interface Migration<
  Article extends Stored = Stored,
  Library extends Stored = Stored,
  NextArticle extends Stored = Stored,
  NextLibrary extends Stored = Stored,
> {
  /** The version it makes. */
  readonly to: number
  /** What the version before wrote. */
  readonly article: z.ZodType<Article>
  readonly library: z.ZodType<Library>
  readonly migrateArticle: (document: Article) => NextArticle
  readonly migrateLibrary: (document: Library) => NextLibrary
  /** A change of the version before, as this one would have made it: journals keep the changes of all versions. */
  readonly migrateEdit: (edit: Edit) => Edit
}

/** Keeps the types of a step together while it is written down. */
export const migration = <
  Article extends Stored,
  Library extends Stored,
  NextArticle extends Stored,
  NextLibrary extends Stored,
>(
  step: Migration<Article, Library, NextArticle, NextLibrary>,
): Migration => step as unknown as Migration
