import type { PlainSpan } from '../../shared/domain/text/offsets'

export const paintedKinds = ['statistic', 'quote', 'prediction'] as const
export type PaintedKind = (typeof paintedKinds)[number]

/** `suggested`: nobody has decided yet. `doubt`: the wording changed, or the place is ambiguous. */
export type PaintedState = 'suggested' | 'doubt'

/** A claim as the page shows it. The words are made by the feature; this folder writes none of its own. */
export interface PaintedClaim {
  readonly id: string
  readonly kind: PaintedKind
  /** In reading order, in raw offsets. */
  readonly fragments: readonly PlainSpan[]
  /** The note in the margin: "two years". */
  readonly markLabel: string
  /** What stands behind it and stays in sight where the note is cut short: "overdue". */
  readonly markEnd?: string | undefined
  /** What a screen reader says: "Prediction: two years · overdue". It contains the note. */
  readonly accessibleName: string
  readonly state?: PaintedState | undefined
}

export function samePlace(a: PaintedClaim, b: PaintedClaim): boolean {
  return (
    a.kind === b.kind &&
    a.fragments.length === b.fragments.length &&
    a.fragments.every(({ start, end }, i) => start === b.fragments[i]?.start && end === b.fragments[i].end)
  )
}
