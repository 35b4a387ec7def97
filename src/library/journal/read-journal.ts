import { refuse } from '../library-error'
import type { Disk } from '../store/disk'
import { Chain } from './chain'
import type { JournalRecord } from './record'
import type { OpenSegment } from './segment-writer'
import { readSegment, type Segment, type SegmentContent } from './segments'

export interface JournalEnd {
  readonly chain: Chain
  readonly newest: OpenSegment | null
  /** What stands after the last good record of the newest segment: none of it was ever acknowledged. */
  readonly torn: { readonly segment: Segment; readonly bytes: Buffer; readonly goodLength: number } | null
  /** The segment from which on nothing could be read; only a reader goes on without it. */
  readonly damaged: Segment | null
}

export interface ReadOptions {
  readonly onRecord: (record: JournalRecord) => void
  /** Stops at damage instead of refusing: for a library that is open for reading only. */
  readonly lenient: boolean
}

/** Reads segments, oldest first, and checks that no record is missing. Rejects with `library-damaged`, naming the file. */
export async function readJournal(
  disk: Disk,
  segments: readonly Segment[],
  { onRecord, lenient }: ReadOptions,
): Promise<JournalEnd> {
  const chain = new Chain((segments[0]?.firstSeq ?? 1) - 1)
  let newest: OpenSegment | null = null
  let torn: JournalEnd['torn'] = null
  for (const segment of segments) {
    const content = await readSegment(disk, segment)
    const isLast = segment === segments.at(-1)
    const isWhole = follow(segment, content, chain, onRecord) && isEndGood(content, isLast)
    if (!isWhole && !lenient) throw refuse('library-damaged', segment.name)
    if (!isWhole) return { chain, newest, torn: null, damaged: segment }
    newest = { segment, length: content.goodLength }
    if (content.rest === 'torn') torn = { segment, bytes: content.bytes, goodLength: content.goodLength }
  }
  return { chain, newest, torn, damaged: null }
}

/** Only the newest segment can have been cut off in mid-write. */
const isEndGood = ({ rest }: SegmentContent, isLast: boolean): boolean =>
  rest === 'none' || (rest === 'torn' && isLast)

function follow(
  segment: Segment,
  { records }: SegmentContent,
  chain: Chain,
  onRecord: ReadOptions['onRecord'],
): boolean {
  if (segment.firstSeq !== chain.lastSeq + 1) return false
  for (const record of records) {
    if (!chain.follow(record)) return false
    onRecord(record)
  }
  return true
}
