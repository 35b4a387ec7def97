import { NEWLINE } from '../journal/line'
import type { Disk } from './disk'

/** So much is read at once. */
const PIECE = 1 << 20

/** The lines of a file, one after the other. What is not asked for is not read: a large file costs what is used of it. */
export class FileLines {
  readonly #disk: Disk
  readonly #path: string
  readonly #piece: number
  /** Read and not given yet. */
  #ahead: Buffer = Buffer.alloc(0)
  /** Bytes of the file up to the end of what is ahead. */
  #read = 0
  #isAtEnd = false

  constructor(disk: Disk, path: string, piece = PIECE) {
    this.#disk = disk
    this.#path = path
    this.#piece = piece
  }

  /** With its line end; a last line without one was cut off. Null after the last. */
  async next(): Promise<Buffer | null> {
    const begun: Buffer[] = []
    for (;;) {
      const stop = this.#ahead.indexOf(NEWLINE)
      const end = stop === -1 ? this.#ahead.length : stop + 1
      begun.push(this.#ahead.subarray(0, end))
      this.#ahead = this.#ahead.subarray(end)
      if (stop !== -1 || this.#isAtEnd) break
      await this.#readOn()
    }
    const line = begun.length === 1 ? begun[0] : Buffer.concat(begun)
    return line && line.length > 0 ? line : null
  }

  async #readOn(): Promise<void> {
    this.#ahead = await this.#disk.readPart(this.#path, this.#read, this.#piece)
    this.#read += this.#ahead.length
    this.#isAtEnd = this.#ahead.length < this.#piece
  }
}
