import { LibraryError, whyNotWritten, writeExport } from '../library'
import { failure } from '../shared/domain/failure'

/** Writes what `-o` asks for. Where it cannot be written, the file is named as it was typed, with the reason. */
export async function writeOutput(file: string, text: string): Promise<void> {
  try {
    await writeExport(file, text)
  } catch (error) {
    throw new LibraryError(failure('not-written', `${file}: ${whyNotWritten(error)}`), { cause: error })
  }
}
