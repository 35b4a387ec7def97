import type { Disk } from '../store/disk'
import { whyDisk } from '../store/disk-error'
import { othersTurn } from '../turn'
import { Chain } from './chain'
import { isGap } from './line'
import { type Piece, salvage, type Tellable, tell } from './salvage'
import { readSegment, type Segment, type SegmentContent, segmentAt } from './segments'

export interface JournalEnd {
  readonly chain: Chain
  readonly newest: { readonly segment: Segment; readonly length: number } | null
  /** What stands after the last good record of the newest segment: none of it was ever acknowledged. */
  readonly torn: { readonly segment: Segment; readonly bytes: Buffer; readonly goodLength: number } | null
  /** Segments that are damaged or missing, oldest first. What could be read of them was read. */
  readonly damages: readonly JournalDamage[]
  /** The last number that nothing but a gap stands for, whether found now or long ago. */
  readonly lastGap: number
}

export interface JournalDamage {
  readonly segment: Segment
  readonly isMissing: boolean
  /** Why the system refuses the file, in words; null where it gave bytes, or there is none. */
  readonly cannotBeRead: string | null
  /** What can still be read, and what is lost between. */
  readonly pieces: readonly Piece[]
}

export interface ReadOptions extends Tellable {
  readonly folder: string
  /** The number before the first one that the segments should hold. */
  readonly after: number
  /** The last number that is known from elsewhere, documents or the catalogue: the journal must reach up to it. */
  readonly known: number
  /** Told of each segment that has been read. */
  readonly onSegment?: ((done: number, total: number) => void) | undefined
}

/**
 * Reads segments, oldest first, and follows the chain. What is damaged or missing is passed over, so that the records
 * behind it are read too. Changes nothing on the disk.
 */
export async function readJournal(
  disk: Disk,
  segments: readonly Segment[],
  { folder, after, known, onSegment, ...listener }: ReadOptions,
): Promise<JournalEnd> {
  let chain = new Chain(after)
  let newest: JournalEnd['newest'] = null
  let torn: JournalEnd['torn'] = null
  let lastGap = 0
  const damages: JournalDamage[] = []
  const onGap: Tellable['onGap'] = (gap) => {
    lastGap = Math.max(lastGap, gap.to)
    listener.onGap(gap)
  }
  const passOver = (segment: Segment, content: SegmentContent | null, upTo: number) => {
    const pieces = salvage(content?.bytes ?? Buffer.alloc(0), chain, upTo)
    const cannotBeRead = content?.refusal ? whyDisk(content.refusal) : null
    damages.push({ segment, isMissing: content === null, cannotBeRead, pieces })
    tell(pieces, { ...listener, onGap })
  }
  for (const [index, segment] of segments.entries()) {
    const next = segments[index + 1]
    const upTo = next ? next.firstSeq - 1 : null
    if (segment.firstSeq > chain.lastSeq + 1)
      passOver(segmentAt(folder, chain.lastSeq + 1), null, segment.firstSeq - 1)
    const content = await readSegment(disk, segment)
    await othersTurn()
    onSegment?.(index + 1, segments.length)
    const before = chain.copy()
    if (!isWhole(content, chain, { upTo, known })) {
      chain = before
      passOver(segment, content, upTo ?? known)
      continue
    }
    for (const entry of content.entries) {
      if (isGap(entry)) onGap(entry.gap)
      else listener.onRecord(entry)
    }
    newest = { segment, length: content.goodLength }
    if (content.rest === 'torn') torn = { segment, bytes: content.bytes, goodLength: content.goodLength }
  }
  if (segments.length === 0 && known > after) passOver(segmentAt(folder, after + 1), null, known)
  return { chain, newest, torn, damages, lastGap }
}

/**
 * Only the newest segment can have been cut off in mid-write, and it must hold what is known. One that ends before the
 * next one begins is whole: a segment between them is missing.
 */
function isWhole(
  { entries, rest }: SegmentContent,
  chain: Chain,
  { upTo, known }: { upTo: number | null; known: number },
): boolean {
  if (rest === 'damaged' || (rest === 'torn' && upTo !== null)) return false
  if (!entries.every((entry) => chain.follow(entry))) return false
  return upTo !== null || chain.lastSeq >= known
}
