import {
  CheckCheck,
  CircleCheck,
  CircleDashed,
  CircleQuestionMark,
  CircleSlash2,
  CircleX,
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
  children,
}: {
  readonly bucket: RecordBucket
  readonly children: string
}): ReactNode {
  const Glyph = glyphs[bucket]
  return (
    <span className={`record-mark record-is-${bucket}`}>
      <Glyph className="ui-small" aria-hidden />
      {children}
    </span>
  )
}
