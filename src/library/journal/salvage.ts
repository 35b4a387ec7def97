import type { Instant } from '../../shared/domain/time/day'
import type { Chain } from './chain'
import { lengthOf, type Stretch } from './gap'
import { decodeLine, encodeLine, isGap, type JournalEntry } from './line'
import type { JournalRecord } from './record'
import { endOf, linesOf } from './segments'

/** A piece of a damaged segment: a good entry with its line, or numbers whose records are lost. */
export type Piece =
  | { readonly entry: JournalEntry; readonly line: Buffer }
  | { readonly entry: null; readonly lost: Stretch }

/**
 * Everything in a damaged segment that is good, before and behind the damage, and what is missing in between. The chain
 * follows along. `upTo`: the last number that this segment must account for, as far as that is known.
 */
export function salvage(bytes: Buffer, chain: Chain, upTo: number): Piece[] {
  const pieces: Piece[] = []
  const passOver = (to: number) => {
    const lost = { from: chain.lastSeq + 1, to }
    if (chain.passOver(lost)) pieces.push({ entry: null, lost })
  }
  for (const { line, end } of linesOf(bytes, 0)) {
    const entry = decodeLine(line)
    // What has been accounted for already is a line that stands here twice.
    if (!entry || endOf(entry) <= chain.lastSeq) continue
    const piece = { entry, line: bytes.subarray(end - line.length - 1, end) }
    if (!chain.follow(entry)) {
      passOver((isGap(entry) ? entry.gap.from : entry.local.seq) - 1)
      if (!chain.follow(entry)) continue
    }
    pieces.push(piece)
  }
  if (upTo > chain.lastSeq) passOver(upTo)
  return pieces
}

/** The whole content that the segment should have: every good line byte for byte, and gaps between. */
export const contentOf = (pieces: readonly Piece[], at: Instant): Buffer =>
  Buffer.concat(
    pieces.map((piece) => (piece.entry ? piece.line : encodeLine({ gap: { ...piece.lost, at } }))),
  )

/** How many records are lost. None where only the hashes of the headers did not hang together. */
export const lostIn = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + (piece.entry ? 0 : lengthOf(piece.lost)), 0)

export interface Tellable {
  readonly onRecord: (record: JournalRecord) => void
  /** Records are missing here. */
  readonly onGap: (gap: Stretch) => void
}

export function tell(pieces: readonly Piece[], { onRecord, onGap }: Tellable): void {
  for (const piece of pieces) {
    if (!piece.entry) onGap(piece.lost)
    else if (isGap(piece.entry)) onGap(piece.entry.gap)
    else onRecord(piece.entry)
  }
}
