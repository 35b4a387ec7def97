import { z } from 'zod'
import { Id } from '../../shared/domain/article'
import type { Tip } from '../../shared/domain/backups/backup-about'
import { isWholeLine, NEWLINE } from '../journal/line'

/** As much of a record as any version of the journal has. */
const AnyRecord = z.looseObject({
  header: z.looseObject({ id: Id }),
  local: z.looseObject({ seq: z.int().positive() }),
})

/**
 * The last whole record of a segment and where it ends. What stands behind it is being written at this moment, or was
 * refused: none of it was acknowledged. Null where there is none.
 */
export function lastRecord(bytes: Buffer): { readonly tip: Tip; readonly end: number } | null {
  for (let end = bytes.lastIndexOf(NEWLINE); end > 0; end = bytes.lastIndexOf(NEWLINE, end - 1)) {
    const line = bytes.subarray(bytes.lastIndexOf(NEWLINE, end - 1) + 1, end)
    const tip = isWholeLine(line) && tipIn(line)
    if (tip) return { tip, end: end + 1 }
  }
  return null
}

function tipIn(line: Buffer): Tip | null {
  try {
    const record = AnyRecord.safeParse(JSON.parse(line.toString('utf8')))
    return record.success ? { seq: record.data.local.seq, record: record.data.header.id } : null
  } catch {
    // A good sum over something else: no record of ours.
    return null
  }
}
