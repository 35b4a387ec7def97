import { Turns } from '../commands/turns'
import type { Disk, DiskFile } from '../store/disk'
import { DiskFault } from '../store/disk-error'
import { writeAll } from '../store/durable-file'
import { listSegments, type Segment, segmentAt } from './segments'

/** A segment that has grown to this many bytes is left and the next one begun: opening reads one or two of them. */
export const SEGMENT_BYTES = 1024 * 1024

export interface OpenSegment {
  readonly segment: Segment
  /** Bytes that count; what stands after them was refused or torn. */
  readonly length: number
}

/** Somebody else has written the journal: what is known of it is no longer true. */
export class NotAsLeft extends DiskFault {
  override readonly name = 'NotAsLeft'
}

/** Bytes of what was written last that are remembered, to know the end of the journal by. */
const TAIL_BYTES = 4096

/** Of what is large a copy, so that not all of it stays in memory. */
const endOf = (bytes: Uint8Array): Uint8Array =>
  bytes.length > TAIL_BYTES ? Uint8Array.from(bytes.subarray(-TAIL_BYTES)) : bytes

/**
 * Appends to the newest segment. Bytes count only once they are synced; after a failure the segment is cut back to
 * what counted, and until that has worked nothing more is appended: a refused command never comes back to life.
 */
export class SegmentWriter {
  readonly #disk: Disk
  readonly #folder: string
  #segment: Segment | null
  #file: DiskFile | null = null
  #length: number
  #hasRefusedTail = false
  #tail: Uint8Array = new Uint8Array()
  readonly #turns = new Turns()

  constructor(disk: Disk, folder: string, newest: OpenSegment | null) {
    this.#disk = disk
    this.#folder = folder
    this.#segment = newest?.segment ?? null
    this.#length = newest?.length ?? 0
  }

  /**
   * Resolves when the bytes are durable. `firstSeq` is the seq of the first record in them; `whileSyncing` is called when
   * the disk has begun to sync.
   */
  append(chunks: Iterable<Uint8Array>, firstSeq: number, whileSyncing: () => unknown): Promise<void> {
    return this.#turns.take(() => this.#append(chunks, firstSeq, whileSyncing))
  }

  /**
   * After the disk was away, or its files went dead: the newest segment is opened anew if it is as it was left. Rejects
   * with `NotAsLeft` where it is not.
   */
  takeUpAgain(): Promise<void> {
    return this.#turns.take(() => this.#takeUpAgain())
  }

  async #append(chunks: Iterable<Uint8Array>, firstSeq: number, whileSyncing: () => unknown): Promise<void> {
    if (this.#hasRefusedTail) await this.#cutBack()
    const file = await this.#fileFor(firstSeq)
    let length = this.#length
    let tail = this.#tail
    try {
      for (const bytes of chunks) {
        await writeAll(file, bytes, length)
        length += bytes.length
        tail = endOf(bytes)
      }
      const synced = file.dataSync()
      whileSyncing()
      await synced
    } catch (error) {
      this.#hasRefusedTail = true
      await this.#tryCutBack()
      throw error
    }
    this.#length = length
    this.#tail = tail
  }

  async #takeUpAgain(): Promise<void> {
    const dead = this.#file
    this.#file = null
    try {
      await dead?.close()
    } catch {
      // What was to be written with it is written anew, or was durable.
    }
    if (!(await this.#isAsLeft())) throw new NotAsLeft('the journal was written by somebody else')
    if (this.#hasRefusedTail) await this.#cutBack()
  }

  async #isAsLeft(): Promise<boolean> {
    const ours = this.#segment
    const later = (await listSegments(this.#disk, this.#folder)).filter(
      ({ firstSeq }) => firstSeq > (ours?.firstSeq ?? 0),
    )
    // One that was begun and not written to is an attempt of ours.
    for (const { path } of later) if ((await this.#disk.facts(path)).size > 0) return false
    if (!ours) return true
    const bytes = await this.#disk.read(ours.path)
    if (bytes.length < this.#length || (bytes.length > this.#length && !this.#hasRefusedTail)) return false
    return bytes.subarray(this.#length - this.#tail.length, this.#length).equals(this.#tail)
  }

  /** Nothing is appended while `work` writes segments anew; afterwards their newest may have another length. */
  async atRest(work: () => Promise<void>): Promise<void> {
    if (this.#hasRefusedTail) await this.#cutBack()
    await this.#file?.close()
    this.#file = null
    // What is written anew ends otherwise.
    this.#tail = new Uint8Array()
    try {
      await work()
    } finally {
      if (this.#segment) this.#length = (await this.#disk.facts(this.#segment.path)).size
    }
  }

  async close(): Promise<void> {
    if (this.#hasRefusedTail) await this.#tryCutBack()
    await this.#file?.close()
    this.#file = null
  }

  async #fileFor(firstSeq: number): Promise<DiskFile> {
    if (!this.#segment || this.#length >= SEGMENT_BYTES) return await this.#begin(firstSeq)
    this.#file ??= await this.#reopened(this.#segment)
    return this.#file
  }

  /** Whoever made the file may have died before its name was durable. */
  async #reopened(segment: Segment): Promise<DiskFile> {
    await this.#disk.syncFolder(this.#folder)
    return await this.#disk.open(segment.path, 'existing')
  }

  /** `either`: an attempt that failed may have left the empty file behind. */
  async #begin(firstSeq: number): Promise<DiskFile> {
    const segment = segmentAt(this.#folder, firstSeq)
    const file = await this.#disk.open(segment.path, 'either')
    try {
      await this.#disk.syncFolder(this.#folder)
      await this.#file?.close()
    } catch (error) {
      await file.close()
      throw error
    }
    this.#segment = segment
    this.#file = file
    this.#length = 0
    return file
  }

  async #cutBack(): Promise<void> {
    if (!this.#segment) return
    this.#file ??= await this.#reopened(this.#segment)
    await this.#file.truncate(this.#length)
    await this.#file.sync()
    this.#hasRefusedTail = false
  }

  async #tryCutBack(): Promise<void> {
    try {
      await this.#cutBack()
    } catch {
      // The disk refuses this too. It is tried again before the next append, which fails until it works.
    }
  }
}
