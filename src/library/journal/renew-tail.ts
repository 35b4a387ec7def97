import type { Disk } from '../store/disk'
import { replaceFile, writeAll } from '../store/durable-file'
import { readSegment, type Segment } from './segments'

/**
 * Writes the newest segment of the journal once more and syncs it. A process may have died after a sync that failed: the
 * system still shows such bytes and has forgotten that they were never written, so that they would vanish with the
 * next power cut, under records that were built on them. Beside its place first: a power cut in the middle of writing over
 * bytes that were durable could cost them. A full disk has no room beside, and then they are written where they stand.
 */
export async function renewTail(disk: Disk, segment: Segment): Promise<void> {
  const { goodLength, bytes, refusal } = await readSegment(disk, segment)
  if (refusal) throw refusal
  if (goodLength === 0) return
  const good = bytes.subarray(0, goodLength)
  try {
    await replaceFile(disk, segment.path, good)
  } catch {
    // Whatever kept it from being written beside: if the disk refuses this too, that is what gets told.
    await writeOver(disk, segment, good)
  }
}

async function writeOver(disk: Disk, segment: Segment, bytes: Buffer): Promise<void> {
  const file = await disk.open(segment.path, 'existing')
  try {
    await writeAll(file, bytes, 0)
    await file.sync()
  } finally {
    await file.close()
  }
}
