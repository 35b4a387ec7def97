import { type RecordBucket, recordBuckets } from '../queries/predictions'

/** A piece of a bar that is as long as a group has predictions. */
export interface BarPiece {
  readonly bucket: RecordBucket
  readonly x: number
  readonly width: number
}

/** Divides a width among the counts, in the order of the columns: 3 of 4 came true, 1 did not -> 75 and 25 of 100. */
export function barPieces(counts: Readonly<Record<RecordBucket, number>>, width: number): BarPiece[] {
  const n = recordBuckets.reduce((sum, bucket) => sum + counts[bucket], 0)
  const pieces: BarPiece[] = []
  let before = 0
  for (const bucket of recordBuckets) {
    if (counts[bucket] === 0) continue
    pieces.push({ bucket, x: (before / n) * width, width: (counts[bucket] / n) * width })
    before += counts[bucket]
  }
  return pieces
}
