import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { type Library, LibraryError } from '../library'
import type { Source } from '../library/import'
import { failure } from '../shared/domain/failure'
import type { Answer, CallInput, ImportPreview, OfferedFile } from '../shared/ipc/contract'
import { type DocumentReader, importRefusal } from './document-reader'
import { refusalOf } from './ipc/refusal-of'

/** A document that a person brought in: until it is kept, or not wanted. */
interface Brought {
  readonly from: string | Source
  readonly giveUp: AbortController
  /** Known when it was read. */
  original: { readonly sha256: string; readonly bytes: Uint8Array } | null
}

/** Files that a person chose or dropped, and pages that they pasted; and what was read of them. */
export class ImportDesk {
  /** By its token. Two may have the same bytes: each has them for itself. */
  readonly #brought = new Map<string, Brought>()
  readonly #reader: Pick<DocumentReader, 'read'>

  constructor(reader: Pick<DocumentReader, 'read'>) {
    this.#reader = reader
  }

  offer(paths: readonly string[]): OfferedFile[] {
    return paths.map((file) => {
      const token = randomUUID()
      this.#bring(token, file)
      return { token, name: path.basename(file) }
    })
  }

  read(library: Library, token: string): Promise<Answer<ImportPreview>> {
    const brought = this.#brought.get(token)
    return this.#answer(async () => {
      if (!brought) throw new LibraryError(failure('not-found'))
      return await this.#read(library, brought)
    })
  }

  /** HTML on the clipboard tells headings and lists apart; without it, or where it holds no article, the plain text. */
  async readPasted(
    library: Library,
    { token, text, html }: CallInput<'imports.readPasted'>,
  ): Promise<Answer<ImportPreview>> {
    if (html) {
      const brought = this.#bring(token, { bytes: Buffer.from(html), name: 'pasted.html' })
      const rich = await this.#answer(() => this.#read(library, brought))
      if (rich.ok) return rich
      this.release(token)
    }
    return this.#answer(() => library.query('imports.readPasted', { text }))
  }

  /** Before an article is added: the bytes it came from go into the library. A plain text has none but itself. */
  async keepOriginal(library: Library, originalSha256: string | undefined): Promise<void> {
    for (const { original } of this.#brought.values())
      if (original && original.sha256 === originalSha256)
        return void (await library.keepOriginal(original.bytes))
  }

  release(token: string): void {
    this.#brought.get(token)?.giveUp.abort()
    this.#brought.delete(token)
  }

  #bring(token: string, from: Brought['from']): Brought {
    const brought: Brought = { from, giveUp: new AbortController(), original: null }
    this.#brought.set(token, brought)
    return brought
  }

  async #read(library: Library, brought: Brought): Promise<ImportPreview> {
    const { preview, original } = await this.#reader.read(library, brought.from, brought.giveUp.signal)
    const sha256 = preview.document.originalSha256
    if (sha256) brought.original = { sha256, bytes: original }
    return preview
  }

  async #answer(read: () => Promise<ImportPreview>): Promise<Answer<ImportPreview>> {
    try {
      return { ok: true, value: await read() }
    } catch (error) {
      return error instanceof LibraryError ? refusalOf(error) : importRefusal(error)
    }
  }
}
