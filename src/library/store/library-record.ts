import { applyLibraryEdits } from '../../shared/domain/changes/apply'
import type { LibraryDocument } from '../../shared/domain/library-document'
import { frozen } from '../frozen'
import { editsOf, type JournalRecord } from '../journal/record'
import { refuse } from '../library-error'

/** `library.json` in memory: people, saved filters, and what the library is. */
export class LibraryRecord {
  #current: LibraryDocument

  constructor(onDisk: LibraryDocument) {
    this.#current = frozen(onDisk)
  }

  get current(): LibraryDocument {
    return this.#current
  }

  get id(): string {
    return this.#current.id
  }

  put(document: LibraryDocument): void {
    this.#current = frozen(document)
  }

  /** At open: applies the records that are newer than the file. True = the file holds less than memory now. */
  catchUp(records: readonly JournalRecord[]): boolean {
    let { current } = this
    for (const record of records) {
      const { header, local } = record
      if (local.seq <= current.seq) continue
      const edits = editsOf(record)
      if (!edits) throw refuse('library-damaged', `journal (record ${local.seq} was purged)`)
      const stamp = { commandId: header.id, seq: local.seq, actor: header.actor, at: header.at }
      current = applyLibraryEdits(current, edits, stamp)
    }
    const isBehind = current !== this.#current
    this.put(current)
    return isBehind
  }
}
