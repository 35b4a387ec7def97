import { basename, join } from 'node:path'
import { type Doomed, type Gone, goneBy } from '../../shared/domain/purge/gone'
import { decodeLine, encodeLine, isGap, NEWLINE } from '../journal/line'
import { listSegments } from '../journal/segments'
import type { Disk } from '../store/disk'
import { replaceFile } from '../store/durable-file'
import type { Layout } from '../store/layout'
import { redacted } from './redacted'
import { holdsAny } from './traces'

/**
 * Takes the words of what is gone out of the journal: each segment that names it is written anew in one step, with the
 * same records in the same places. Done twice, it changes nothing the second time.
 */
export async function eraseFromJournal(disk: Disk, layout: Layout, doomed: readonly Doomed[]): Promise<void> {
  const gone = goneBy(doomed)
  const ids = doomed.map(({ id }) => Buffer.from(id))
  for (const { path } of await listSegments(disk, layout.journal)) {
    const bytes = await disk.read(path)
    if (!holdsAny(bytes, ids)) continue
    const lines = linesOf(bytes).map((line) => (holdsAny(line, ids) ? lineWithout(line, gone) : line))
    const after = Buffer.concat(lines)
    if (!after.equals(bytes)) await replaceFile(disk, path, after)
  }
  for (const name of await disk.list(layout.journal)) {
    if (basename(name).endsWith('.new')) await disk.remove(join(layout.journal, name))
  }
  await disk.syncFolder(layout.journal)
}

/** A line that cannot be read and names what is gone may hold its words: nothing of it stays. */
function lineWithout(line: Buffer, gone: Gone): Buffer {
  const record = decodeLine(line.at(-1) === NEWLINE ? line.subarray(0, -1) : line)
  if (!record) return Buffer.alloc(0)
  if (isGap(record)) return line
  const after = redacted(record, gone)
  return after === record ? line : encodeLine(after)
}

/** With their line ends; the last one may have none. */
function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  let start = 0
  while (start < bytes.length) {
    const stop = bytes.indexOf(NEWLINE, start)
    const end = stop === -1 ? bytes.length : stop + 1
    lines.push(bytes.subarray(start, end))
    start = end
  }
  return lines
}
