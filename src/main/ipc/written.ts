import path from 'node:path'
import { whyNotWritten, writeExport } from '../../library'
import { failure } from '../../shared/domain/failure'
import type { Answer } from '../../shared/ipc/contract'
import { refuse } from './register'

/** A file outside the library that could not be written, by its name alone, and why. */
export function writeFailure(file: string, error: unknown): Answer<never> {
  return refuse(failure('not-written', `${path.basename(file)}: ${whyNotWritten(error)}`))
}

/** Writes a file that the person chose. What is told is its name alone. */
export async function written<Facts extends object>(
  file: string,
  content: string | Uint8Array,
  facts: Facts,
): Promise<Answer<{ file: string } & Facts>> {
  try {
    await writeExport(file, content)
  } catch (error) {
    return writeFailure(file, error)
  }
  return { ok: true, value: { file: path.basename(file), ...facts } }
}
