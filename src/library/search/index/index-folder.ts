import { randomUUID } from 'node:crypto'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { sealed, unsealed } from '../../store/envelope'
import { sha256 } from '../../world'
import { Segment, type SegmentBytes } from './segment'

/** Raise it when segments hold anything else, or words are folded otherwise: an older index is made anew. */
const FORMAT = 3

interface Listed {
  readonly file: string
  readonly sha256: string
}

interface Contents {
  readonly format: number
  readonly segments: readonly Listed[]
}

/** A segment that lies in a file, or only in memory where none could be written. */
export interface KeptSegment {
  readonly segment: Segment
  readonly listed: Listed | null
  readonly close: () => void
}

const LIST = 'index.json'
const SEGMENT_FILE = /^[0-9a-f-]{36}\.segment$/

/**
 * The folder of an index. Everything in it can be made anew, so nothing waits for the medium: what is not whole by its
 * sum is thrown away. Segments are written once, under names of their own; the list says which of them count.
 */
export class IndexFolder {
  readonly #folder: string
  readonly #onTrouble: (error: unknown) => void

  constructor(folder: string, onTrouble: (error: unknown) => void) {
    this.#folder = folder
    this.#onTrouble = onTrouble
  }

  /** The segments that are whole, in the order they were written. What belongs to none is removed. */
  open(): KeptSegment[] {
    const segments = this.#listed().flatMap((listed) => this.#opened(listed) ?? [])
    this.#removeOthers(segments)
    return segments
  }

  keep(bytes: Uint8Array): KeptSegment {
    const listed = { file: `${randomUUID()}.segment`, sha256: sha256(bytes) }
    const path = join(this.#folder, listed.file)
    try {
      fs.mkdirSync(this.#folder, { recursive: true })
      fs.writeFileSync(path, bytes)
      return { listed, ...segmentIn(path) }
    } catch (error) {
      this.#onTrouble(error)
      return { listed: null, segment: new Segment(inMemory(bytes)), close: () => {} }
    }
  }

  /** From now on these count. The others are overwritten, so that nothing of a purged text is left, and removed. */
  list(segments: readonly KeptSegment[], gone: readonly KeptSegment[] = []): void {
    const contents: Contents = { format: FORMAT, segments: segments.flatMap(({ listed }) => listed ?? []) }
    try {
      fs.mkdirSync(this.#folder, { recursive: true })
      fs.writeFileSync(join(this.#folder, `${LIST}.new`), sealed(contents))
      fs.renameSync(join(this.#folder, `${LIST}.new`), join(this.#folder, LIST))
    } catch (error) {
      this.#onTrouble(error)
    }
    for (const { listed, close } of gone) {
      close()
      if (listed) this.#erase(join(this.#folder, listed.file))
    }
  }

  #listed(): readonly Listed[] {
    try {
      const text = unsealed(fs.readFileSync(join(this.#folder, LIST)))
      const contents = text === null ? null : (JSON.parse(text) as Contents)
      return contents?.format === FORMAT ? contents.segments : []
    } catch {
      // There is none, or it cannot be read: either way the index is made anew.
      return []
    }
  }

  #opened(listed: Listed): KeptSegment | undefined {
    if (!SEGMENT_FILE.test(listed.file)) return undefined
    const path = join(this.#folder, listed.file)
    try {
      if (sha256(fs.readFileSync(path)) !== listed.sha256) return undefined
      return { listed, ...segmentIn(path) }
    } catch {
      // It is not there or not readable: its articles are read anew.
      return undefined
    }
  }

  /** What a program that was killed left behind, and what is damaged. */
  #removeOthers(segments: readonly KeptSegment[]): void {
    const ours = new Set(segments.map(({ listed }) => listed?.file))
    try {
      for (const file of fs.readdirSync(this.#folder)) {
        if (SEGMENT_FILE.test(file) && !ours.has(file)) this.#erase(join(this.#folder, file))
      }
    } catch {
      // There is no folder yet.
    }
  }

  #erase(path: string): void {
    try {
      const { size } = fs.statSync(path)
      const file = fs.openSync(path, 'r+')
      fs.writeSync(file, Buffer.alloc(size))
      fs.fsyncSync(file)
      fs.closeSync(file)
      fs.rmSync(path, { force: true })
    } catch (error) {
      this.#onTrouble(error)
    }
  }
}

function segmentIn(path: string): Pick<KeptSegment, 'segment' | 'close'> {
  const file = fs.openSync(path, 'r')
  const bytes: SegmentBytes = {
    length: fs.fstatSync(file).size,
    read: (start, end) => {
      const buffer = Buffer.allocUnsafe(end - start)
      let at = 0
      while (at < buffer.length) {
        const read = fs.readSync(file, buffer, at, buffer.length - at, start + at)
        if (read === 0) throw new Error('A segment of the search index ends too early')
        at += read
      }
      return buffer
    },
  }
  return { segment: new Segment(bytes), close: () => fs.closeSync(file) }
}

const inMemory = (bytes: Uint8Array): SegmentBytes => ({
  length: bytes.length,
  read: (start, end) => bytes.subarray(start, end),
})
