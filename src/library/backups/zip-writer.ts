import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { DiskFile } from '../store/disk'
import { writeAll } from '../store/durable-file'

/** The quickest one: people work while a backup is made. `npm run bench -- --only=backup` says how long, and how large. */
const LEVEL = 1
/** Bytes that are written together. */
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

/** Bytes that are synced at a time: one long sync at the end would keep every save of the library waiting behind it. */
const SYNCED_TOGETHER = 8 << 20

/** Writes a stream into a file, whatever the sizes of its chunks and of the disk's gulps. */
const into = (file: DiskFile) => async (chunks: AsyncIterable<Buffer>) => {
  let position = 0
  let synced = 0
  for await (const bytes of inLargeChunks(chunks)) {
    await writeAll(file, bytes, position)
    position += bytes.length
    if (position - synced < SYNCED_TOGETHER) continue
    await file.dataSync()
    synced = position
  }
}

async function* inLargeChunks(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = []
  let bytes = 0
  for await (const chunk of chunks) {
    waiting.push(chunk)
    bytes += chunk.length
    if (bytes < WAITING) continue
    yield Buffer.concat(waiting)
    waiting = []
    bytes = 0
  }
  yield Buffer.concat(waiting)
}
