import { repairs } from '../../shared/strings/repairs'
import { lengthOf } from '../journal/gap'
import { bodyHash } from '../journal/record'
import { lostIn, type Tellable } from '../journal/salvage'
import { listSegments } from '../journal/segments'
import type { Checked, Findings } from './check-library'
import type { LibraryFiles } from './library-files'

/** Every record: sums, order, the chain of each device, and the hash of what it says. */
export async function checkJournal(
  { journal, layout, shared, disk }: Checked,
  _files: LibraryFiles,
  findings: Findings,
): Promise<void> {
  let foreign = 0
  const listener: Tellable = {
    onRecord: ({ header, body, local }) => {
      findings.counted.records += 1
      if (header.lib !== shared.id) foreign += 1
      if (body && bodyHash(body) !== header.bodyHash)
        findings.add(
          'journal',
          'wrong',
          `Record ${local.seq} says something else than its header was made for.`,
        )
    },
    onGap: (gap) => {
      findings.counted.lostRecords += lengthOf(gap)
    },
  }
  const end = await journal.read(0, listener, Math.max(journal.end, findings.highestSeq))
  if (foreign > 0) findings.add('journal', 'wrong', `${foreign} of its records are of another library.`)
  for (const { segment, isMissing, cannotBeRead, pieces } of end.damages) {
    const what = `${lostIn(pieces)} of its records cannot be read. The others are used.`
    const detail = isMissing ? 'The file is gone.' : cannotBeRead ? repairs.found(cannotBeRead) : what
    findings.add(segment.name, isMissing ? 'missing' : 'damaged', detail, { canRepair: true })
  }
  for (const { path } of await listSegments(disk, layout.journal))
    await findings.looked((await disk.facts(path)).size)
}
