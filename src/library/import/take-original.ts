import { refuse } from '../library-error'
import type { KeptBytes } from '../store/kept-bytes'

/**
 * The input of `articles.add` with its original in the library. Commands are JSON and stand in the journal, bytes do
 * not: `document.original`, base64 as `importFile` gives it, is kept first and becomes `originalSha256`. A document that
 * names an original the library does not hold is refused.
 */
export async function withOriginalKept(input: unknown, originals: KeptBytes): Promise<unknown> {
  if (!isObject(input) || !isObject(input['document'])) return input
  const { original, ...document } = input['document']
  if (original !== undefined) {
    const bytes = typeof original === 'string' ? Buffer.from(original, 'base64') : null
    if (!bytes || bytes.length === 0) throw refuse('invalid-input', 'document.original: base64 of the bytes')
    return { ...input, document: { ...document, originalSha256: await originals.keep(bytes) } }
  }
  const named = document['originalSha256']
  const isHeld = typeof named !== 'string' || !SHA256.test(named) || (await originals.sizeOf(named)) !== null
  if (!isHeld) throw refuse('invalid-input', 'document.originalSha256: an original the library holds')
  return input
}

const SHA256 = /^[0-9a-f]{64}$/

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
