import { applyLibraryEdits } from '../../shared/domain/changes/apply'
import type { LibraryDocument } from '../../shared/domain/library-document'
import { frozen } from '../frozen'
import { editsOf, type JournalRecord } from '../journal/record'

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

  /** At open: applies the records that are newer than the file. What does not fit stands on something that the journal has lost. */
  catchUp(records: readonly JournalRecord[]): { isBehind: boolean; misfits: number } {
    let { current } = this
    let misfits = 0
    for (const record of records) {
      const { header, local } = record
      if (local.seq <= current.seq) continue
      const edits = editsOf(record)
      const stamp = { commandId: header.id, seq: local.seq, actor: header.actor, at: header.at }
      try {
        if (!edits) throw new Error(`The values of record ${local.seq} are missing`)
        current = applyLibraryEdits(current, edits, stamp)
      } catch {
        // The others may still be had; the loss is told.
        misfits += 1
      }
    }
    const isBehind = current !== this.#current
    this.put(current)
    return { isBehind, misfits }
  }
}
