import type { Edit } from '../../shared/domain/changes/touch'
import type { Gone } from '../../shared/domain/purge/gone'
import { withoutQuotedWords } from '../../shared/domain/purge/quoted-words'
import { type JournalRecord, linkOf } from '../journal/record'

/**
 * The record without the words of what is gone: they stand in its values, in what takes it back, and in its label. What
 * it changed, when, and by whom stays, and so does the chain: the hash that the next header names is kept beside it.
 */
export function redacted(record: JournalRecord, gone: Gone): JournalRecord {
  const { header, body, local } = record
  /** What is left of a change: itself, less of it, or null. */
  const left = (edit: Edit): Edit | null =>
    gone.has(header.scope, edit.entity) ? null : withoutQuotedWords(edit, gone.hasArticle)
  const edits = header.touches.map(({ parents: _parents, ...touch }, index) => ({
    ...touch,
    value: body?.values[index] ?? null,
  }))
  const before = new Set(local.purged?.touches)
  const after = edits.map((edit, index) => (before.has(index) ? null : left(edit)))
  const inverse = local.inverse?.map(left)
  const isSame = (edit: Edit | null, index: number) => before.has(index) || edit === edits[index]
  const isSameBack = inverse?.every((edit, index) => edit === local.inverse?.[index]) ?? true
  if (after.every(isSame) && isSameBack) return record
  const touches = after.flatMap((edit, index) => (edit ? [] : index))
  const backwards = inverse?.filter((edit) => edit !== null) ?? []
  return {
    header: { ...header, label: '' },
    body:
      touches.length === edits.length || !body
        ? null
        : { ...body, values: after.map((edit) => edit?.value ?? null) },
    local: {
      ...local,
      inverse: backwards.length > 0 ? backwards : null,
      purged: { headerHash: linkOf(record), touches },
    },
  }
}
