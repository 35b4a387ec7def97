import { z } from 'zod'
import { LocalCopy } from '../../shared/domain/predictions/evidence'
import { refuse } from '../library-error'
import type { KeptBytes } from '../store/kept-bytes'

const NamesCopy = z.looseObject({ evidence: z.looseObject({ localCopy: LocalCopy }) })

/** Refuses evidence that names a copy whose bytes were not kept. What else is wrong with it, the command says. */
export async function requireCopy(input: unknown, attachments: Pick<KeptBytes, 'sizeOf'>): Promise<void> {
  const named = NamesCopy.safeParse(input)
  if (!named.success) return
  const { sha256, bytes } = named.data.evidence.localCopy
  if ((await attachments.sizeOf(sha256)) !== bytes)
    throw refuse('invalid-input', 'evidence.localCopy: a copy the library holds, and its length')
}
