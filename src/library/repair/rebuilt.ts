import { applyEdits, headsOf } from '../../shared/domain/changes/apply'
import type { ArticleDocument } from '../../shared/domain/document'
import { lengthOf } from '../journal/gap'
import type { Story } from '../journal/journal'
import { editsOf, type JournalRecord } from '../journal/record'

/** A document put together from one of its generations and what the journal tells after it. */
export interface Rebuilt {
  readonly document: ArticleDocument | null
  /** Records that could not be applied, or that stand on one which is lost. */
  readonly misfits: number
  /** How many lost records may have been of this document. */
  readonly unsure: number
}

/** Goes on where a record does not fit: what follows may still be had. */
export function rebuilt(base: ArticleDocument | null, { records, gaps }: Story): Rebuilt {
  let document = base
  let misfits = 0
  for (const record of records) {
    if (record.local.seq <= (document?.seq ?? 0)) continue
    const edits = editsOf(record)
    // What was removed for good is missing on purpose.
    if (edits?.length === 0 && !document) continue
    if (gaps.length > 0 && !standsOn(document, record)) misfits += 1
    const { header, local } = record
    try {
      if (!edits) throw new Error(`The values of record ${local.seq} are missing`)
      const stamp = { commandId: header.id, seq: local.seq, actor: header.actor, at: header.at }
      document = applyEdits(document, edits, stamp)
    } catch {
      // It changes something that a lost record made. The loss is counted, and told of.
      misfits += 1
    }
  }
  return { document, misfits, unsure: gaps.reduce((sum, gap) => sum + lengthOf(gap), 0) }
}

/** Did the command see the values that stand there now? */
const standsOn = (document: ArticleDocument | null, { header }: JournalRecord): boolean =>
  header.touches.every((touch) => {
    const heads = headsOf(document, touch)
    return heads.length === touch.parents.length && heads.every((head) => touch.parents.includes(head))
  })

export const isWhole = ({ document, misfits, unsure }: Rebuilt, wantedSeq: number): boolean =>
  document !== null && document.seq >= wantedSeq && misfits === 0 && unsure === 0

/** The better one of two: the one that knows more, then the one in which less is doubtful. */
export function better(a: Rebuilt, b: Rebuilt): Rebuilt {
  const [aSeq, bSeq] = [a.document?.seq ?? 0, b.document?.seq ?? 0]
  if (aSeq !== bSeq) return aSeq > bSeq ? a : b
  return a.misfits + a.unsure <= b.misfits + b.unsure ? a : b
}
