import { z } from 'zod'
import { ArticleDocument, SCHEMA_VERSION } from '../../shared/domain/document'
import { LibraryDocument } from '../../shared/domain/library-document'
import { libraryUnsoundnessOf, unsoundnessOf } from '../../shared/domain/soundness'
import { knownKeysOf } from './known-keys'
import { migrated } from './migrations'

/** The document was written by a newer version of the program. */
export class NewerDocument extends Error {
  override readonly name = 'NewerDocument'
  readonly version: number

  constructor(version: number, options?: { readonly cause?: unknown }) {
    super(`It was written in version ${version}`, options)
    this.version = version
  }
}

export interface ParseOptions {
  /** Reads a newer one too, without the keys that are not known: only where nothing is ever written. */
  readonly newer: boolean
}

/**
 * A stored document of whatever version as the newest one has it. Throws where it is none or its parts do not fit
 * together, whatever its checksum says; `NewerDocument` if it is newer.
 */
export const parseArticle = (data: unknown, options: ParseOptions): ArticleDocument =>
  sound(parsed(ArticleDocument, 'article', data, options), unsoundnessOf)

export const parseLibrary = (data: unknown, options: ParseOptions): LibraryDocument =>
  sound(parsed(LibraryDocument, 'library', data, options), libraryUnsoundnessOf)

function sound<Document>(document: Document, unsoundness: (of: Document) => string | null): Document {
  const wrong = unsoundness(document)
  if (wrong) throw new Error(wrong)
  return document
}

const Versioned = z.looseObject({ schemaVersion: z.int().positive() })

export const versionOf = (data: unknown): number => Versioned.parse(data).schemaVersion

function parsed<Document>(
  schema: z.ZodType<Document>,
  kind: 'article' | 'library',
  data: unknown,
  { newer }: ParseOptions,
): Document {
  const version = versionOf(data)
  if (version <= SCHEMA_VERSION) return schema.parse(migrated(kind, data, version))
  if (!newer) throw new NewerDocument(version)
  try {
    return knownKeysOf(schema, { ...Versioned.parse(data), schemaVersion: SCHEMA_VERSION })
  } catch (cause) {
    throw new NewerDocument(version, { cause })
  }
}
