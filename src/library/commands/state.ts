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
}
