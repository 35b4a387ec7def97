import { ImportedDocument, type ParsedDocument } from '../../shared/domain/importing/imported-document'
import { readableText } from '../../shared/domain/text/masks'
import { sha256 } from '../world'
import { cannotRead, ImportError, NotReadable } from './import-error'
import { MAX_BYTES } from './limits'
import type { ParserSupervisor } from './process/supervisor'
import { readSource, type Source } from './read-source'

export interface ImportOptions {
  /** Where the user knows better: "windows-1252", "utf-16le". */
  readonly encoding?: string | undefined
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((stage: 'reading' | 'waiting' | 'parsing' | 'done') => void) | undefined
}

/** A document as `articles.add` takes it, with everything that was found. */
export interface FoundDocument extends Omit<ParsedDocument, 'language'> {
  /** BCP 47; absent where the document does not say. */
  readonly language?: string
  /** `rawText` without what is masked. */
  readonly text: string
}

export interface ImportedBytes {
  readonly document: FoundDocument
  /** What was read, to be kept beside the article. */
  readonly original: Uint8Array
  /** Of the original, as a library names it. */
  readonly originalSha256: string
}

/**
 * Reads a file, or bytes with a name that tells their format, as a document: nothing is kept. The content is parsed in
 * the parser process, and only there. Rejects with an `ImportError`.
 */
export async function readImport(
  parser: ParserSupervisor,
  from: string | Source,
  { encoding, signal, onProgress }: ImportOptions = {},
): Promise<ImportedBytes> {
  onProgress?.('reading')
  const source = typeof from === 'string' ? await readSource(from) : from
  const { bytes, name } = source
  try {
    if (bytes.length > MAX_BYTES) throw cannotRead('too-large', `more than ${MAX_BYTES / 1e6} MB`)
    onProgress?.('waiting')
    const parsed = await parser.parse(
      { bytes, name, encoding },
      { signal, onBegin: () => onProgress?.('parsing') },
    )
    const document = checked(parsed)
    onProgress?.('done')
    return { document, original: bytes, originalSha256: sha256(bytes) }
  } catch (error) {
    if (error instanceof NotReadable) throw new ImportError(error.failure, name)
    throw error
  }
}

/** The parser has read a stranger's document, so that what it says is looked at before anybody believes it. */
function checked({ language, ...parsed }: ParsedDocument): FoundDocument {
  const document = {
    ...parsed,
    ...(language === null ? {} : { language }),
    text: readableText(parsed.rawText, parsed.masks),
  }
  if (!ImportedDocument.safeParse(document).success) throw cannotRead('parser-crashed')
  return document
}
