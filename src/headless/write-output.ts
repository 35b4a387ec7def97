import { LibraryError, writeExport } from '../library'
import { failure } from '../shared/domain/failure'

/** Writes what `-o` asks for. Where it cannot be written, the file is named as it was typed, with the system's reason. */
export async function writeOutput(file: string, text: string): Promise<void> {
  try {
    await writeExport(file, text)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    const why = code === 'ENOENT' ? 'there is no such folder' : code
    throw new LibraryError(failure('not-written', `${file}: ${why}`), { cause: error })
  }
}
