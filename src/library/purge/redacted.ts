import type { IsGone } from '../../shared/domain/purge/gone'
import { type JournalRecord, linkOf } from '../journal/record'

/**
 * The record without the words of what is gone: they stand in its values, in what takes it back, and in its label. What
 * it changed, when, and by whom stays, and so does the chain: the hash that the next header names is kept beside it.
 */
export function redacted(record: JournalRecord, isGone: IsGone): JournalRecord {
  const { header, body, local } = record
  const isTouchGone = ({ entity }: { readonly entity: Parameters<IsGone>[1] }) => isGone(header.scope, entity)
  const touches = header.touches.flatMap((touch, index) => (isTouchGone(touch) ? index : []))
  if (touches.length === 0) return record
  const isWhole = touches.length === header.touches.length
  const inverse = local.inverse?.filter((edit) => !isTouchGone(edit)) ?? []
  return {
    header: { ...header, label: '' },
    body:
      isWhole || !body
        ? null
        : { ...body, values: body.values.map((value, index) => (touches.includes(index) ? null : value)) },
    local: {
      ...local,
      inverse: inverse.length > 0 ? inverse : null,
      purged: { headerHash: linkOf(record), touches },
    },
  }
}
