import type { Instant } from '../../shared/domain/time/day'
import type { History } from '../history/history'

/** Where the journal ends, as the next record must know it. */
export interface Position {
  readonly seq: number
  readonly clock: number
  /** This device's last record; 0 and null before its first. */
  readonly dseq: number
  readonly head: string | null
}

/** What every record moves on, beside its document. A value: the next one takes its place when it counts. */
export interface State {
  readonly position: Position
  readonly history: History
  /**
   * The latest time that any record has which was read or made; null in an empty library. Where it lies in the future,
   * the clock was set back: opening reads the end of the journal only, so it is the end that tells.
   */
  readonly newest: Instant | null
}

/** Instants sort as strings. */
export const later = (a: Instant | null, b: Instant): Instant => (a && a > b ? a : b)
