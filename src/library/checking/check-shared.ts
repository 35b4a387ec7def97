import { LibraryError } from '../library-error'
import { isDamagedCatalogue } from '../store/catalogue-file'
import { generationBefore } from '../store/layout'
import { readLibraryFile } from '../store/library-file'
import type { Checked, Findings } from './check-library'
import type { LibraryFiles } from './library-files'

/** `library.json` with its generation before, and the catalogue's file. */
export async function checkShared(
  { disk, layout, shared }: Checked,
  { hasLibraryGeneration }: LibraryFiles,
  findings: Findings,
): Promise<void> {
  const read = async (from: typeof layout, file: string) => {
    try {
      const document = await readLibraryFile(disk, from)
      if (!document) findings.add(file, 'missing', 'The file is gone.', { canRepair: true })
      else if (document.id !== shared.id)
        findings.add(file, 'wrong', 'It belongs to another library.', { canRepair: true })
    } catch (error) {
      if (!(error instanceof LibraryError)) throw error
      findings.add(file, 'damaged', error.message, { canRepair: error.code === 'library-damaged' })
    }
    await findings.looked(0)
  }
  await read(layout, 'library.json')
  if (hasLibraryGeneration) await read(generationBefore(layout), 'library.json.bak')
  if (await isDamagedCatalogue(disk, layout, shared.id))
    findings.add('catalogue.json', 'damaged', 'Its checksum is wrong. It is made anew from the articles.', {
      canRepair: true,
    })
  await findings.looked(0)
}
