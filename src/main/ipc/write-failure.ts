import path from 'node:path'
import { failure } from '../../shared/domain/failure'
import type { Answer } from '../../shared/ipc/contract'
import { refuse } from './register'

/** A file outside the library that could not be written, by its name alone and the system's own word, which a person can look up. */
export function writeFailure(file: string, error: unknown): Answer<never> {
  const code =
    error instanceof Error && 'code' in error && typeof error.code === 'string'
      ? error.code
      : 'unknown reason'
  return refuse(failure('not-written', `${path.basename(file)}: ${code}`))
}
