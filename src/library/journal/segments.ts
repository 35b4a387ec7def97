import { join } from 'node:path'
import type { Disk } from '../store/disk'
import { cannotBeRead } from '../store/disk-error'
import { namesIn } from '../store/names-in'
import { readFile } from '../store/read-file'
import { othersTurn } from '../turn'
import { decodeLine, isGap, type JournalEntry, NEWLINE } from './line'

/** One file of the journal. Its name is the seq of its first record, so that a record is found without an index. */
export interface Segment {
  readonly path: string
  /** `journal/000000000001.log`, for people. */
  readonly name: string
  readonly firstSeq: number
}

const SEGMENT_FILE = /^(\d{12})\.log$/

export const isSegmentName = (fileName: string): boolean => SEGMENT_FILE.test(fileName)

export const segmentAt = (folder: string, firstSeq: number): Segment => {
  const file = `${String(firstSeq).padStart(12, '0')}.log`
  return { path: join(folder, file), name: `journal/${file}`, firstSeq }
}

/** Oldest first. */
export async function listSegments(disk: Disk, folder: string): Promise<Segment[]> {
  const files = await namesIn(disk, folder)
  return files
    .flatMap((file) => SEGMENT_FILE.exec(file)?.[1] ?? [])
    .map((seq) => segmentAt(folder, Number(seq)))
    .toSorted((a, b) => a.firstSeq - b.firstSeq)
}

export interface SegmentContent {
  /** Those before any damage. */
  readonly entries: readonly JournalEntry[]
  /** Bytes up to the end of the last of them. */
  readonly goodLength: number
  /** What stands after that: nothing, a torn end without a whole record in it, or damage before further records. */
  readonly rest: 'none' | 'torn' | 'damaged'
  readonly bytes: Buffer
  /** The system's refusal of the file; then nothing is known of what stands in it. */
  readonly refusal: unknown
}

/** Entries that are read before others have their turn: some milliseconds. */
const ENTRIES_AT_ONCE = 32

export async function readSegment(disk: Disk, segment: Segment): Promise<SegmentContent> {
  let bytes: Buffer
  try {
    bytes = await readFile(disk, segment.path)
  } catch (refusal) {
    if (!cannotBeRead(refusal)) throw refusal
    return { entries: [], goodLength: 0, rest: 'damaged', bytes: Buffer.alloc(0), refusal }
  }
  const entries: JournalEntry[] = []
  let goodLength = 0
  for (const { line, end } of linesOf(bytes, 0)) {
    const entry = decodeLine(line)
    if (!entry) break
    entries.push(entry)
    goodLength = end
    if (entries.length % ENTRIES_AT_ONCE === 0) await othersTurn()
  }
  const last = entries.at(-1)
  return {
    entries,
    goodLength,
    rest: restOf(bytes, goodLength, last ? endOf(last) : segment.firstSeq - 1),
    bytes,
    refusal: null,
  }
}

/** The last number that an entry stands for. */
export const endOf = (entry: JournalEntry): number => (isGap(entry) ? entry.gap.to : entry.local.seq)

/** Disks do not write in order: a good record behind the damage was written along with it if it knows of none there. */
function restOf(bytes: Buffer, goodLength: number, lastGood: number): SegmentContent['rest'] {
  if (goodLength === bytes.length) return 'none'
  for (const { line } of linesOf(bytes, goodLength)) {
    const entry = decodeLine(line)
    if (entry && ackedIn(entry) > lastGood) return 'damaged'
  }
  return 'torn'
}

/** The last number that was durable when the entry was written. */
const ackedIn = (entry: JournalEntry): number =>
  isGap(entry) ? Number.POSITIVE_INFINITY : (entry.local.acked ?? Number.POSITIVE_INFINITY)

/** The lines that have a line end. */
export function* linesOf(bytes: Buffer, from: number): Generator<{ line: Buffer; end: number }> {
  let start = from
  for (let stop = bytes.indexOf(NEWLINE, start); stop !== -1; stop = bytes.indexOf(NEWLINE, start)) {
    yield { line: bytes.subarray(start, stop), end: stop + 1 }
    start = stop + 1
  }
}
