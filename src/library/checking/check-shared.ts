import { repairs } from '../../shared/strings/repairs'
import { LibraryError } from '../library-error'
import { catalogueDamage } from '../store/catalogue-file'
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
  const damage = await catalogueDamage(disk, layout, shared.id)
  if (damage) {
    const what = damage.cannotBeRead ? repairs.found(damage.cannotBeRead) : 'Its checksum is wrong.'
    findings.add('catalogue.json', 'damaged', `${what} It is made anew from the articles.`, {
      canRepair: true,
    })
  }
  await findings.looked(0)
}
