import { applyEdits } from '../../shared/domain/changes/apply'
import type { ArticleDocument } from '../../shared/domain/document'
import { editsOf, type JournalRecord } from '../journal/record'

/** The document with these records of its article applied, those that are in it already left out. Throws where one does not fit. */
export function replayed(
  document: ArticleDocument | null,
  records: readonly JournalRecord[],
): ArticleDocument | null {
  let current = document
  for (const record of records) {
    const { header, local } = record
    if (local.seq <= (current?.seq ?? 0)) continue
    const edits = editsOf(record)
    if (!edits) throw new Error(`The values of record ${local.seq} are missing`)
    if (edits.length === 0 && !current) continue
    const { id: commandId, actor, at } = header
    current = applyEdits(current, edits, { commandId, seq: local.seq, actor, at })
  }
  return current
}
