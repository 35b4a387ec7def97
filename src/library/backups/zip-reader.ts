import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import type { BackedUpFile } from '../../shared/domain/backups/backup-about'
import { sha256 } from '../world'

/** Why a zip is not taken for what it says it is. The message is a part of a sentence. */
export class UnsoundZip extends Error {
  override readonly name = 'UnsoundZip'
}

/** What the reading of a zip ends with: the disk's own errors as they are, everything else is the zip's fault. */
function faultOf(error: unknown, what = 'it is damaged, or no zip'): unknown {
  const isOfDisk = error instanceof Error && 'syscall' in error
  return isOfDisk || error instanceof UnsoundZip ? error : new UnsoundZip(what, { cause: error })
}

/** The comment at the end of a zip. Rejects with `UnsoundZip`. */
export async function zipComment(path: string): Promise<string> {
  try {
    const zip = await openPromise(path)
    zip.close()
    return zip.comment
  } catch (error) {
    throw faultOf(error)
  }
}

/** The part of an entry's mode that says of what kind it is (Unix: S_IFMT), and what stands there for a file (S_IFREG). */
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
    let zip: ZipFile | null = null
    try {
      zip = await openPromise(path, { autoClose: false, strictFileNames: true })
      const entries = new Map<string, Entry>()
      for await (const entry of zip.eachEntry()) {
        if (!isPlainFile(entry)) throw new UnsoundZip(`${entry.fileName} is no plain file`)
        if (entries.has(entry.fileName)) throw new UnsoundZip(`${entry.fileName} is in it twice`)
        entries.set(entry.fileName, entry)
      }
      return new ZipReader(zip, entries)
    } catch (error) {
      zip?.close()
      throw faultOf(error)
    }
  }

  get names(): string[] {
    return [...this.#entries.keys()]
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

  /** The bytes of an entry. Rejects where they are not those of the list. */
  async readWhole(file: BackedUpFile): Promise<Buffer> {
    const bytes = await this.read(file.name, file.bytes)
    if (bytes.length !== file.bytes || sha256(bytes) !== file.sha256)
      throw new UnsoundZip(`${file.name} is damaged`)
    return bytes
  }

  async *chunks(name: string, limit: number): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(name)
    if (!entry) throw new UnsoundZip(`${name} is missing`)
    if (entry.uncompressedSize > limit) throw new UnsoundZip(`${name} is too large`)
    let stream: Readable | null = null
    let bytes = 0
    try {
      stream = await this.#zip.openReadStreamPromise(entry)
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        bytes += chunk.length
        if (bytes > limit) throw new UnsoundZip(`${name} is larger than it says`)
        yield chunk
      }
    } catch (error) {
      throw faultOf(error, `${name} is damaged`)
    } finally {
      stream?.destroy()
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
