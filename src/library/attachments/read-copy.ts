import type { LocalCopy } from '../../shared/domain/predictions/evidence'
import { refuse } from '../library-error'
import type { KeptBytes } from '../store/kept-bytes'
import { sha256 } from '../world'

/** The bytes of a kept copy, which are those that were kept or none. Rejects with a `LibraryError` that names it. */
export async function readCopy(copy: LocalCopy, attachments: Pick<KeptBytes, 'read'>): Promise<Uint8Array> {
  const bytes = await attachments.read(copy.sha256)
  const file = `${copy.name}, attachments/${copy.sha256}`
  if (!bytes) throw refuse('copy-missing', file)
  if (sha256(bytes) !== copy.sha256) throw refuse('copy-damaged', file)
  return bytes
}
