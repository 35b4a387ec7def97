import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { DiskFile } from '../store/disk'
import { writeAll } from '../store/durable-file'

/** Level 1 halves the text of articles in a quarter of the time that the usual level takes; measured in `bench`. */
const LEVEL = 1
/** Bytes that wait to be written. */
const WAITING = 1 << 20

/** Writes a zip into a file, one entry after the other. */
export class ZipWriter {
  readonly #zip = new ZipFile()
  readonly #written: Promise<void>
  /** Rejects when the disk refuses or the work is given up; never resolves. */
  readonly #failed: Promise<never>
  readonly #mtime: Date

  constructor(file: DiskFile, mtime: Date, signal?: AbortSignal) {
    this.#mtime = mtime
    this.#written = pipeline(this.#zip.outputStream as Readable, into(file), { signal })
    this.#failed = new Promise<never>((_resolve, reject) => {
      this.#written.catch(reject)
      this.#zip.on('error', reject)
    })
    // Whoever waits for an entry hears of it; a failure between two entries waits for the next.
    this.#failed.catch(() => {})
  }

  /** Resolves when all of the entry was taken: one is in memory at a time. */
  async add(name: string, content: Buffer, { compress }: { readonly compress: boolean }): Promise<void> {
    const taken = new Promise<void>((resolve, reject) => {
      const stream = Readable.from(content.length > 0 ? [content] : [])
      stream.once('end', resolve).once('error', reject)
      const options = { mtime: this.#mtime, compress, compressionLevel: LEVEL, size: content.length }
      this.#zip.addReadStreamLazy(name, options, (take) => take(null, stream))
    })
    await Promise.race([taken, this.#failed])
  }

  /** Ends the zip. `comment`: text in ASCII that can be read without reading the entries. */
  async end(comment: string): Promise<void> {
    this.#zip.end({ comment, forceZip64Format: false })
    await Promise.race([this.#written, this.#failed])
  }
}

/** A stream into a file that writes until every byte is written. */
function into(file: DiskFile): Writable {
  let position = 0
  const write = async (bytes: Uint8Array) => {
    await writeAll(file, bytes, position)
    position += bytes.length
  }
  const settle = (work: Promise<void>, done: (error?: Error | null) => void) => {
    work.then(() => done()).catch(done)
  }
  return new Writable({
    highWaterMark: WAITING,
    write: (chunk: Buffer, _encoding, done) => settle(write(chunk), done),
    writev: (chunks, done) => settle(write(Buffer.concat(chunks.map(({ chunk }) => chunk as Buffer))), done),
  })
}
