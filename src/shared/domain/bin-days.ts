/** How long a deleted thing stands in the bin. */
const KEPT_DAYS = 30
const DAY_MS = 86_400_000

/** Whole days until it may be cleared away; the day it was deleted counts as the first. */
export function daysLeftInBin(deletedAt: string, now: Date): number {
  const days = Math.floor((now.getTime() - Date.parse(deletedAt)) / DAY_MS)
  return Math.max(0, KEPT_DAYS - days)
}
