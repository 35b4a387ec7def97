/** What a mark in a drawing of time says. The look of each role is the screen's or the picture's own. */
export type Role =
  /** Everything after the as-at day. */
  | 'future'
  | 'grid'
  | 'base'
  | 'tick'
  /** The as-at day. */
  | 'today'
  /** From the utterance to the window. */
  | 'wait'
  /** It goes on after the drawing's last day. */
  | 'beyond'
  /** What lies under a window, so that nothing shines through. */
  | 'ground'
  | 'window'
  /** All the days that a date known only to a month or a year can mean. */
  | 'vague'
  | 'point'
  | 'said'
  | 'slip'
  | 'overdue'
  | 'bracket'
  | 'outcome'
  | 'label'

/** `soft`: the words do not fix the edge. `quiet`: a reading that is not chosen. The others are outcomes. */
export type Tone = 'firm' | 'soft' | 'quiet' | 'true' | 'late' | 'partly' | 'not' | 'open' | 'strong'

export type Anchor = 'start' | 'middle' | 'end'

interface Mark {
  readonly role: Role
  readonly tone: Tone
}

export interface Line extends Mark {
  readonly as: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

export interface Path extends Mark {
  readonly as: 'path'
  readonly d: string
}

export interface Circle extends Mark {
  readonly as: 'circle'
  readonly cx: number
  readonly cy: number
  readonly r: number
}

export interface Label extends Mark {
  readonly as: 'text'
  readonly x: number
  /** The line the letters stand on. */
  readonly y: number
  readonly anchor: Anchor
  readonly text: string
}

export type Shape = Line | Path | Circle | Label

/** Shapes in the order in which they are painted; positions in CSS pixels, y downwards. */
export interface TimeDrawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}
