import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'

/** Why a zip is not taken for what it says it is. The message is a part of a sentence. */
export class UnsoundZip extends Error {
  override readonly name = 'UnsoundZip'
}

/** The comment at the end of a zip, and how many entries it has. None of them is read. */
export async function zipComment(path: string): Promise<string> {
  const zip = await openPromise(path)
  try {
    return zip.comment
  } finally {
    zip.close()
  }
}

/** What stands in the kind of an entry that is a link and no file (Unix: S_IFLNK). */
const KIND = 0o170000
const FILE = 0o100000

/** A zip of ours, open: its entries by their names, none of them unpacked yet. */
export class ZipReader {
  readonly #zip: ZipFile
  readonly #entries: ReadonlyMap<string, Entry>
  readonly comment: string

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip
    this.#entries = entries
    this.comment = zip.comment
  }

  /** Rejects where an entry has a name that leads elsewhere, is no plain file, or stands there twice. */
  static async open(path: string): Promise<ZipReader> {
    const zip = await openPromise(path, { autoClose: false, strictFileNames: true })
    try {
      const entries = new Map<string, Entry>()
      for await (const entry of zip.eachEntry()) {
        if (!isPlainFile(entry)) throw new UnsoundZip(`${entry.fileName} is no plain file`)
        if (entries.has(entry.fileName)) throw new UnsoundZip(`${entry.fileName} is in it twice`)
        entries.set(entry.fileName, entry)
      }
      return new ZipReader(zip, entries)
    } catch (error) {
      zip.close()
      throw error
    }
  }

  get names(): string[] {
    return [...this.#entries.keys()]
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /** The bytes of one entry. Rejects where there are more than allowed, whatever the zip says of itself. */
  async read(name: string, limit: number): Promise<Buffer> {
    const chunks: Buffer[] = []
    for await (const chunk of this.chunks(name, limit)) chunks.push(chunk)
    return Buffer.concat(chunks)
  }

  /** SHA-256 and size of one entry. */
  async sum(name: string, limit: number): Promise<{ readonly sha256: string; readonly bytes: number }> {
    const hash = createHash('sha256')
    let bytes = 0
    for await (const chunk of this.chunks(name, limit)) {
      hash.update(chunk)
      bytes += chunk.length
    }
    return { sha256: hash.digest('hex'), bytes }
  }

  async *chunks(name: string, limit: number): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(name)
    if (!entry) throw new UnsoundZip(`${name} is missing`)
    if (entry.uncompressedSize > limit) throw new UnsoundZip(`${name} is too large`)
    const stream: Readable = await this.#zip.openReadStreamPromise(entry)
    let bytes = 0
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        bytes += chunk.length
        if (bytes > limit) throw new UnsoundZip(`${name} is larger than it says`)
        yield chunk
      }
    } finally {
      stream.destroy()
    }
  }

  close(): void {
    this.#zip.close()
  }
}

/** Zips made elsewhere may leave the kind out (0). A folder's name ends in a slash. */
function isPlainFile({ fileName, externalFileAttributes }: Entry): boolean {
  const kind = (externalFileAttributes >>> 16) & KIND
  return !fileName.endsWith('/') && (kind === 0 || kind === FILE)
}
