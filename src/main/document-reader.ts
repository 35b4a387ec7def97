import type { Library } from '../library'
import {
  ImportError,
  type ImportedBytes,
  type ParserSupervisor,
  readImport,
  type Source,
} from '../library/import'
import type { Answer, ImportPreview } from '../shared/ipc/contract'

/** A document that was read: how it looks, and the bytes that the library keeps if the article is kept. */
export interface ReadDocument {
  readonly preview: ImportPreview
  readonly original: Uint8Array
}

/** Reads documents in the parser process. */
export class DocumentReader {
  readonly #parser: ParserSupervisor

  constructor(parser: ParserSupervisor) {
    this.#parser = parser
  }

  /** Rejects with an `ImportError`, whose sentence names the file. */
  async read(library: Library, from: string | Source, signal?: AbortSignal): Promise<ReadDocument> {
    const imported = await readImport(this.#parser, from, { signal })
    return { preview: await previewOf(library, imported), original: imported.original }
  }
}

async function previewOf(
  library: Library,
  { document, originalSha256 }: ImportedBytes,
): Promise<ImportPreview> {
  const { text: _text, warnings, ...read } = document
  const said = Object.entries({ ...read, originalSha256 }).filter(([, value]) => value !== null)
  return {
    document: Object.fromEntries(said) as ImportPreview['document'],
    warnings: [...warnings],
    alreadyHeld: await library.query('articles.holding', { rawText: read.rawText }),
  }
}

/** The refusal of an import as an answer; anything else is a bug and goes on. */
export function importRefusal(error: unknown): Answer<never> {
  if (!(error instanceof ImportError)) throw error
  return { ok: false, error: { code: 'import-refused', message: error.message } }
}
