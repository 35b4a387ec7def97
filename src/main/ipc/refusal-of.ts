import { LibraryError } from '../../library'
import type { Answer } from '../../shared/ipc/contract'

/** The library's refusal as an answer; anything else is a bug and goes on. */
export function refusalOf(error: unknown): Answer<never> {
  if (!(error instanceof LibraryError)) throw error
  return { ok: false, error: { code: error.code, message: error.message } }
}
