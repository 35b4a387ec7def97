import type { Disk } from '../store/disk'
import { encodeLine } from './line'
import type { JournalRecord } from './record'
import type { OpenSegment } from './segment-writer'
import { SegmentWriter } from './segment-writer'
import { listSegments, readSegment } from './segments'

/** The append-only story of the library: what counts has a record here, and a record here counts. */
export class Journal {
  readonly #disk: Disk
  readonly #folder: string
  readonly #writer: SegmentWriter

  constructor(disk: Disk, folder: string, newest: OpenSegment | null) {
    this.#disk = disk
    this.#folder = folder
    this.#writer = new SegmentWriter(disk, folder, newest)
  }

  /** Resolves when all of them are durable; rejects when none of them counts. One write and one sync, however many. */
  async append(records: readonly JournalRecord[]): Promise<void> {
    const first = records[0]
    if (!first) return
    const acked = first.local.seq - 1
    const lines = records.map((record) => encodeLine({ ...record, local: { ...record.local, acked } }))
    await this.#writer.append(Buffer.concat(lines), first.local.seq)
  }

  /**
   * The records of one article after a seq, oldest first. Ends where the journal is damaged: what comes after
   * could not be applied to what is missing. Reads every segment from there on: for repair, not for saves.
   */
  async recordsOf(articleId: string, afterSeq: number): Promise<JournalRecord[]> {
    const segments = await listSegments(this.#disk, this.#folder)
    const found: JournalRecord[] = []
    for (const [index, segment] of segments.entries()) {
      const next = segments[index + 1]
      if (next && next.firstSeq <= afterSeq + 1) continue
      const { records, rest } = await readSegment(this.#disk, segment)
      found.push(...records.filter(({ header, local }) => header.scope === articleId && local.seq > afterSeq))
      if (rest !== 'none') break
    }
    return found
  }

  /** Nothing may be appended while `work` writes segments anew. */
  atRest(work: () => Promise<void>): Promise<void> {
    return this.#writer.atRest(work)
  }

  close(): Promise<void> {
    return this.#writer.close()
  }
}
