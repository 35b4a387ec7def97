import type { PlainSpan } from '../../shared/domain/text/offsets'
import type { StackedMark } from './mark-stack'
import type { Point } from './pointed-text'

export interface SelectionReport {
  /** Trimmed of outer white space; several where a mask lies between. */
  readonly fragments: readonly PlainSpan[]
  readonly text: string
  /** In the window's coordinates, for what floats beside it. */
  readonly rect: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** What the reading surface tells. */
export interface ReaderListeners {
  selectionChanged(report: SelectionReport | null): void
  claimOpened(id: string): void
  /** Several claims on one spot, innermost first. */
  claimsOffered(ids: readonly string[], point: Point): void
  claimHovered(id: string | null): void
  /** The caret came into or left claims: those that hold it now, innermost first. */
  caretEntered(ids: readonly string[]): void
  announced(text: string): void
  marksPlaced(marks: readonly StackedMark[]): void
}

/** The few words the surface has to say aloud. */
export interface SpokenWords {
  readonly startEdge: string
  readonly endEdge: string
  readonly selectionCleared: string
  /** "start of claim, prediction: two years" */
  readonly claimStarts: (accessibleName: string) => string
  readonly claimEnds: (accessibleName: string) => string
}
