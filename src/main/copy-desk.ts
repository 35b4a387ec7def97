import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Library, LibraryError, whyDisk } from '../library'
import { failure } from '../shared/domain/failure'
import { mimeOf } from '../shared/domain/predictions/copy-types'
import { type LocalCopy, MAX_COPY } from '../shared/domain/predictions/evidence'
import { copies } from '../shared/strings/copies'

/**
 * Documents that a person chose to keep with evidence, until the evidence is attached; and copies on their way out. The
 * window knows names and hashes; paths stay on this side.
 */
export class CopyDesk {
  /** Hash -> the file that had these bytes when it was chosen. */
  readonly #chosen = new Map<string, { readonly file: string; readonly name: string }>()
  readonly #temporary: string
  readonly #opened = new Set<string>()

  /** A folder for what is opened elsewhere. */
  constructor(temporary: string) {
    this.#temporary = temporary
  }

  /** Reads the document once, so that what is wrong with it is said at once. Rejects with a `LibraryError`. */
  async take(file: string): Promise<LocalCopy> {
    const name = shownName(file)
    const bytes = await read(file, name)
    const sha256 = hashOf(bytes)
    this.#chosen.set(sha256, { file, name })
    return { sha256, name, mime: mimeOf(name), bytes: bytes.length }
  }

  /** Before evidence is attached: the bytes it names go into the library, if they are still those that were chosen. */
  async keep(library: Library, copy: LocalCopy | undefined): Promise<void> {
    const chosen = copy && this.#chosen.get(copy.sha256)
    if (!chosen) return
    const bytes = await read(chosen.file, chosen.name)
    if (hashOf(bytes) !== copy.sha256) throw refusal(copies.changed(chosen.name))
    await library.keepAttachment(bytes)
  }

  /** A file of its own, which only this person may read and nobody may run or change. */
  async putAside(name: string, content: Uint8Array): Promise<string> {
    const folder = await mkdtemp(path.join(this.#temporary, 'hindsight-copy-'))
    this.#opened.add(folder)
    const file = path.join(folder, name)
    await writeFile(file, content, { flag: 'wx', mode: 0o400 })
    return file
  }

  /** Takes away what was put aside. What another program holds open stays, for the system to clear. */
  async clear(): Promise<void> {
    const folders = [...this.#opened]
    this.#opened.clear()
    await Promise.allSettled(folders.map((folder) => rm(folder, { recursive: true, force: true })))
  }
}

const refusal = (why: string): LibraryError => new LibraryError(failure('copy-refused', why))

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The file's own name, on one line. */
const shownName = (file: string): string =>
  path
    .basename(file)
    .replaceAll(/\p{C}+/gu, ' ')
    .trim()
    .slice(0, 255) || 'document'

async function read(file: string, name: string): Promise<Buffer> {
  const bytes = await readAny(file, name)
  if (bytes.length === 0) throw refusal(copies.empty)
  if (bytes.length > MAX_COPY) throw refusal(copies.tooLarge)
  return bytes
}

async function readAny(file: string, name: string): Promise<Buffer> {
  try {
    const facts = await stat(file)
    if (!facts.isFile()) throw refusal(copies.noFile)
    if (facts.size > MAX_COPY) throw refusal(copies.tooLarge)
    return await readFile(file)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error instanceof LibraryError) throw error
    throw refusal(copies.unreadable(name, whyDisk(error)))
  }
}
