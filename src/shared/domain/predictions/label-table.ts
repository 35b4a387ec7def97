import type { Relation } from '../horizon/relation'
import type { Happened, Label } from './outcome'
import type { ClosedDays, Days } from './span-days'
import type { Timing } from './standing-schema'

/**
 * What a relation asks of an outcome. `happens`: did it happen, and by the end of the window? `holds`: did the state
 * still hold on the due date? `waits`: did nothing happen before the window began? `ever`: did it happen at all?
 */
export type Question = 'happens' | 'holds' | 'waits' | 'ever'

/** Null = no prediction, so no label. */
export const questions: Readonly<Record<Relation, Question | null>> = {
  in: 'happens',
  about: 'happens',
  by: 'happens',
  lasts: 'happens',
  until: 'holds',
  at_least: 'holds',
  not_before: 'waits',
  open: 'ever',
  past: null,
}

/** From outcome to label (DOMAIN, section 2). A timing that a question cannot have is not in its line. */
const table: Readonly<Record<Question, Partial<Record<Timing, Label>>>> = {
  happens: {
    early: 'came_true',
    on_time: 'came_true',
    late: 'came_true_late',
    never: 'did_not',
    unknown: 'ambiguous',
  },
  holds: { on_time: 'came_true', early: 'did_not', unknown: 'ambiguous' },
  waits: { on_time: 'came_true', early: 'did_not', never: 'came_true', unknown: 'ambiguous' },
  ever: { no_deadline: 'came_true', never: 'did_not' },
}

/** What the label of an outcome is that came at that time. What happened in part, or is unknown, has one label only. */
export function labelOf(question: Question, happened: Happened, timing: Timing): Label {
  if (happened === 'partly') return 'partly'
  if (happened === 'unknown') return 'unresolvable'
  return table[question][timing] ?? 'ambiguous'
}

const NO_EDGES: Edges = { first: null, last: null, due: null }

/**
 * The label where no time is known to judge by. What did not happen at all did not happen in time either; of what happened,
 * only its time could tell.
 */
export const labelWithoutTime = (question: Question, happened: Happened): Label | undefined =>
  happened === 'yes'
    ? undefined
    : labelOf(question, happened, timingOf(question, NO_EDGES, happened, undefined))

/** The days that decide: those of the window, and the due date for a state that was to last. */
export interface Edges extends Days {
  readonly due: ClosedDays['last'] | null
}

/** Whether the window has the edge that the question asks about; without it there is nothing to judge by. */
export function isJudgeable(question: Question, { first, last, due }: Edges): boolean {
  const edge = { happens: last, holds: due, waits: first, ever: 'none' }[question]
  return edge !== null
}

/** When the outcome came, seen from the window. `occurred` absent = its date is not known. */
export function timingOf(
  question: Question,
  edges: Edges,
  happened: Happened,
  occurred: ClosedDays | undefined,
): Timing {
  if (happened === 'unknown') return 'unknown'
  if (question === 'holds') return occurred ? fromEdge(edges.due, occurred) : heldTiming[happened]
  if (happened === 'no') return 'never'
  if (question === 'ever') return 'no_deadline'
  if (!occurred) return 'unknown'
  return question === 'waits' ? fromEdge(edges.first, occurred) : inWindow(edges, occurred)
}

/** A state whose end is not known: it held then, or it had ended. */
const heldTiming = { yes: 'on_time', no: 'early', partly: 'unknown' } as const

/** Early, or not: with one edge nothing is ever late. */
function fromEdge(edge: Edges['due'], { first, last }: ClosedDays): Timing {
  if (!edge) return 'unknown'
  if (first >= edge) return 'on_time'
  return last < edge ? 'early' : 'unknown'
}

/** A date that may lie before the window or in it is on time: either way it came true. */
function inWindow(window: Days, { first, last }: ClosedDays): Timing {
  if (!window.last) return 'unknown'
  if (first > window.last) return 'late'
  if (last > window.last) return 'unknown'
  return window.first && last < window.first ? 'early' : 'on_time'
}
