import { daysBetween, monthsBetween } from './between'
import type { Day } from './day'

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
