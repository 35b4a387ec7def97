import { daysBetween, monthsBetween, monthsLater } from '../time/between'
import type { Day } from '../time/day'

/** How a prediction without an outcome stands on a day: overdue, due within three months, later, or without a date. */
export const dueGroups = ['overdue', 'soon', 'later', 'undated'] as const
export type DueGroup = (typeof dueGroups)[number]

export function dueGroupOf(due: Day | undefined, today: Day): DueGroup {
  if (!due) return 'undated'
  if (due < today) return 'overdue'
  return due <= monthsLater(today, 3) ? 'soon' : 'later'
}

/** How far a due date is away, in the unit that says it best: whole months, or days while it is less than one. */
export type DueDistance =
  | { readonly when: 'overdue' | 'ahead'; readonly unit: 'months' | 'days'; readonly count: number }
  | { readonly when: 'today' }

export function dueDistance(due: Day, today: Day): DueDistance {
  if (due === today) return { when: 'today' }
  const months = Math.abs(monthsBetween(today, due))
  const when = due < today ? 'overdue' : 'ahead'
  if (months > 0) return { when, unit: 'months', count: months }
  return { when, unit: 'days', count: Math.abs(daysBetween(today, due)) }
}
