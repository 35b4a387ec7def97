import { inChunks } from '../json-bytes'
import type { Disk } from '../store/disk'
import { inTurns } from '../turn'
import { lengthOf, type Stretch } from './gap'
import { encodeLine, lineSteps } from './line'
import { type JournalEnd, readJournal } from './read-journal'
import type { JournalRecord } from './record'
import type { Tellable } from './salvage'
import type { OpenSegment } from './segment-writer'
import { SegmentWriter } from './segment-writer'
import { listSegments } from './segments'

/** What the journal tells of one document. */
export interface Story {
  /** Oldest first. */
  readonly records: readonly JournalRecord[]
  /** Where records are missing, of this document or of others. */
  readonly gaps: readonly Stretch[]
}

/** The append-only story of the library: what counts has a record here, and a record here counts. */
export class Journal {
  readonly #disk: Disk
  readonly #folder: string
  readonly #writer: SegmentWriter
  #end: number

  /** `end`: the last number that it holds. */
  constructor(disk: Disk, folder: string, { newest, end }: { newest: OpenSegment | null; end: number }) {
    this.#disk = disk
    this.#folder = folder
    this.#writer = new SegmentWriter(disk, folder, newest)
    this.#end = end
  }

  /** The last number that is durable in it. */
  get end(): number {
    return this.#end
  }

  /**
   * Resolves when all of them are durable; rejects when none of them counts. One write and one sync, however many.
   * `ready`: nothing is written before, and nothing where it rejects. Their lines are made meanwhile. `whileSyncing` is
   * called when all that is left is the disk's to do.
   */
  async append(
    records: readonly JournalRecord[],
    ready: Promise<void>,
    whileSyncing: () => unknown,
  ): Promise<void> {
    const [lines] = await Promise.all([linesOf(records), ready])
    const [first, last] = [records[0], records.at(-1)]
    if (!first || !last) return
    const acked = ackedBefore(first)
    // A document turned out to hold numbers that the journal lost.
    if (acked > this.#end)
      lines.unshift(encodeLine({ gap: { from: this.#end + 1, to: acked, at: first.header.at } }))
    await this.#writer.append(inChunks(lines), this.#end + 1, whileSyncing)
    this.#end = last.local.seq
  }

  /** After its disk was away. Rejects with `NotAsLeft` where somebody else has written it meanwhile. */
  takeUpAgain(): Promise<void> {
    return this.#writer.takeUpAgain()
  }

  /** What the journal tells of one document after a seq. Reads every segment from there on: for repair, not for saves. */
  async storyOf(scope: string, afterSeq: number): Promise<Story> {
    const records: JournalRecord[] = []
    const gaps: Stretch[] = []
    await this.read(afterSeq, {
      onRecord: (record) => {
        if (record.header.scope === scope && record.local.seq > afterSeq) records.push(record)
      },
      onGap: (gap) => {
        if (gap.to > afterSeq && lengthOf(gap) > 0) gaps.push(gap)
      },
    })
    return { records, gaps }
  }

  /** Everything after a seq, and perhaps some of what stands before it, oldest first. Damage is passed over and told as a gap. `known`: the last number that it must hold. */
  async read(afterSeq: number, listener: Tellable, known = 0): Promise<JournalEnd> {
    const segments = await listSegments(this.#disk, this.#folder)
    const from = Math.max(
      0,
      segments.findLastIndex(({ firstSeq }) => firstSeq <= afterSeq + 1),
    )
    const after = from === 0 ? 0 : (segments[from]?.firstSeq ?? 1) - 1
    return await readJournal(this.#disk, segments.slice(from), {
      folder: this.#folder,
      after,
      known,
      ...listener,
    })
  }

  /** Nothing may be appended while `work` writes segments anew. */
  atRest(work: () => Promise<void>): Promise<void> {
    return this.#writer.atRest(work)
  }

  /** The id of the record with this seq; undefined where the journal does not hold it, or not any more. */
  async recordIdAt(seq: number): Promise<string | undefined> {
    let id: string | undefined
    await this.read(seq - 1, {
      onRecord: ({ header, local }) => {
        if (local.seq === seq) id = header.id
      },
      onGap: () => {},
    })
    return id
  }

  close(): Promise<void> {
    return this.#writer.close()
  }
}

/** Written along with each other: what was durable before the first of them was so when each was written. */
async function linesOf(records: readonly JournalRecord[]): Promise<Buffer[]> {
  const lines: Buffer[] = []
  for (const record of records) {
    const local = { ...record.local, acked: ackedBefore(records[0] ?? record) }
    lines.push(...(await inTurns(lineSteps({ ...record, local }))))
  }
  return lines
}

const ackedBefore = ({ local }: JournalRecord): number => local.seq - 1
