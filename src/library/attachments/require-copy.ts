import { z } from 'zod'
import { LocalCopy } from '../../shared/domain/predictions/evidence'
import { refuse } from '../library-error'
import type { KeptBytes } from '../store/kept-bytes'

const NamesCopy = z.looseObject({ evidence: z.looseObject({ localCopy: LocalCopy }) })

/** The copy that evidence names, if it names one. What else is wrong with it, the command says. */
export function copyNamedIn(input: unknown): LocalCopy | null {
  const named = NamesCopy.safeParse(input)
  return named.success ? named.data.evidence.localCopy : null
}

/** Refuses evidence whose copy was not kept. */
export async function requireCopy(
  { sha256, bytes }: LocalCopy,
  attachments: Pick<KeptBytes, 'sizeOf'>,
): Promise<void> {
  if ((await attachments.sizeOf(sha256)) !== bytes)
    throw refuse('invalid-input', 'evidence.localCopy: a copy the library holds, and its length')
}
