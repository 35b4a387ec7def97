import { repairs } from '../../shared/strings/repairs'
import { whyUnreadable } from '../store/disk-error'
import { readFile } from '../store/read-file'
import { sha256 } from '../world'
import type { Checked, Findings } from './check-library'
import type { LibraryFiles } from './library-files'

/** Imported files and attached copies: each is called what its bytes add up to, and none is missing. */
export async function checkKept(
  { disk, layout }: Checked,
  files: LibraryFiles,
  findings: Findings,
): Promise<void> {
  const { originals, attachments } = findings.named
  /** The bytes, or why the system refuses them, in words. */
  const read = async (path: string) => {
    try {
      return await readFile(disk, path)
    } catch (error) {
      const why = whyUnreadable(error)
      if (why === null) throw error
      return why
    }
  }
  const look = async (folder: string, pathOf: (name: string) => string, present: readonly string[]) => {
    for (const name of present) {
      if (findings.isStopped) return
      const bytes = await read(pathOf(name))
      if (typeof bytes === 'string')
        findings.add(`${folder}/${name}`, 'damaged', repairs.found(bytes), {
          canRepair: originals.get(name) === true && folder === 'originals',
        })
      else if (sha256(bytes) !== name)
        findings.add(`${folder}/${name}`, 'damaged', 'Its bytes are not those that were kept.', {
          canRepair: true,
        })
      await findings.looked(typeof bytes === 'string' ? 0 : bytes.length)
    }
  }
  await look('originals', layout.original, files.originals)
  await look('attachments', layout.attachment, files.attachments)
  if (findings.isStopped) return
  const [keptOriginals, keptAttachments] = [new Set(files.originals), new Set(files.attachments)]
  const gone = (file: string, canRepair: boolean) =>
    findings.add(file, 'missing', 'An article names this file, and it is gone.', { canRepair })
  for (const [name, isText] of originals) if (!keptOriginals.has(name)) gone(`originals/${name}`, isText)
  for (const name of attachments) if (!keptAttachments.has(name)) gone(`attachments/${name}`, false)
}
