import type { Disk } from '../store/disk'
import { writeAll } from '../store/durable-file'
import { decodeLine, isGap } from './line'
import { endOf, linesOf, readSegment, type Segment } from './segments'

/**
 * Writes the last write of the journal once more, byte for byte where it stands, and syncs it. A process may have died
 * after a sync that failed: the system still shows such bytes and has forgotten that they were never written, so that
 * they would vanish with the next power cut, under records that were built on them.
 */
export async function renewTail(disk: Disk, segment: Segment): Promise<void> {
  const { entries, goodLength, bytes } = await readSegment(disk, segment)
  const last = entries.at(-1)
  if (!last) return
  const durable = isGap(last) ? endOf(last) : (last.local.acked ?? 0)
  const from = startBehind(bytes.subarray(0, goodLength), durable)
  const file = await disk.open(segment.path, 'existing')
  try {
    await writeAll(file, bytes.subarray(from, goodLength), from)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Where the first entry begins that goes beyond this number. */
function startBehind(bytes: Buffer, seq: number): number {
  let start = 0
  for (const { line, end } of linesOf(bytes, 0)) {
    const entry = decodeLine(line)
    if (entry && endOf(entry) > seq) break
    start = end
  }
  return start
}
