import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { type Library, LibraryError } from '../library'
import { failure } from '../shared/domain/failure'
import type { Answer, ImportPreview, OfferedFile } from '../shared/ipc/contract'
import { type DocumentReader, importRefusal, type ReadDocument } from './document-reader'
import { refusalOf } from './ipc/refusal-of'

interface Offered {
  readonly path: string
  readonly giveUp: AbortController
}

/** Files that a person chose or dropped, and what was read of them, until it is kept or not wanted. */
export class ImportDesk {
  readonly #files = new Map<string, Offered>()
  /** Token or hash -> the bytes, by the hash that `articles.add` will name. */
  readonly #originals = new Map<string, Uint8Array>()
  readonly #hashOfToken = new Map<string, string>()
  readonly #reader: DocumentReader

  constructor(reader: DocumentReader) {
    this.#reader = reader
  }

  offer(paths: readonly string[]): OfferedFile[] {
    return paths.map((file) => {
      const token = randomUUID()
      this.#files.set(token, { path: file, giveUp: new AbortController() })
      return { token, name: path.basename(file) }
    })
  }

  read(library: Library, token: string): Promise<Answer<ImportPreview>> {
    const offered = this.#files.get(token)
    return this.#answer(async () => {
      if (!offered) throw new LibraryError(failure('not-found'))
      const read = await this.#reader.read(library, offered.path, offered.giveUp.signal)
      this.#hold(read, token)
      return read.preview
    })
  }

  /** HTML on the clipboard tells headings and lists apart; without it, or where it holds no article, the plain text. */
  async readPasted(
    library: Library,
    { text, html }: { readonly text: string; readonly html?: string | undefined },
  ): Promise<Answer<ImportPreview>> {
    if (html) {
      const rich = await this.#answer(async () => {
        const read = await this.#reader.read(library, { bytes: Buffer.from(html), name: 'pasted.html' })
        this.#hold(read)
        return read.preview
      })
      if (rich.ok) return rich
    }
    return this.#answer(() => library.query('imports.readPasted', { text }))
  }

  /** Before an article is added: the bytes it came from go into the library. Nothing to do for a pasted text. */
  async keepOriginal(library: Library, originalSha256: string | undefined): Promise<void> {
    const original = originalSha256 && this.#originals.get(originalSha256)
    if (original) await library.keepOriginal(original)
  }

  release(token: string): void {
    this.#files.get(token)?.giveUp.abort()
    this.#files.delete(token)
    const hash = this.#hashOfToken.get(token)
    if (hash) this.#originals.delete(hash)
    this.#hashOfToken.delete(token)
  }

  #hold({ preview, original }: ReadDocument, token?: string): void {
    const { originalSha256 } = preview.document
    if (!originalSha256) return
    this.#originals.set(originalSha256, original)
    if (token) this.#hashOfToken.set(token, originalSha256)
  }

  async #answer(read: () => Promise<ImportPreview>): Promise<Answer<ImportPreview>> {
    try {
      return { ok: true, value: await read() }
    } catch (error) {
      return error instanceof LibraryError ? refusalOf(error) : importRefusal(error)
    }
  }
}
