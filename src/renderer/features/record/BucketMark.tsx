import {
  CheckCheck,
  CircleCheck,
  CircleDashed,
  CircleQuestionMark,
  CircleSlash2,
  CircleX,
  ClockAlert,
  type LucideIcon,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { RecordBucket } from '../../../shared/domain/queries/predictions'

const glyphs: Readonly<Record<RecordBucket, LucideIcon>> = {
  came_true: CircleCheck,
  late: CheckCheck,
  partly: CircleSlash2,
  did_not: CircleX,
  unresolvable: CircleQuestionMark,
  open: CircleDashed,
}

/** What became of a prediction: glyph, colour and words. */
export function BucketMark({
  bucket,
  isOverdue = false,
  children,
}: {
  readonly bucket: RecordBucket
  /** Still open, and its date has passed: the same sign as in the queue. */
  readonly isOverdue?: boolean
  readonly children: string
}): ReactNode {
  const Glyph = isOverdue ? ClockAlert : glyphs[bucket]
  return (
    <span className={`record-mark record-is-${isOverdue ? 'overdue' : bucket}`}>
      <Glyph className="ui-small" aria-hidden />
      {children}
    </span>
  )
}
