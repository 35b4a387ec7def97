import type { MonthRange, ReadingVerdict } from './standing-schema'

/**
 * The slip in months, where a label is told with it: how late it came, or how early. What was in time, or never came,
 * has a distance to the point as well, and beside "came true" it would read as if it were late. An early end within
 * the month has none to tell.
 */
export function shownSlip({ timing, slip }: Pick<ReadingVerdict, 'timing' | 'slip'>): MonthRange | undefined {
  if (!slip) return undefined
  if (timing === 'late') return slip
  const isNothing = slip.from === 0 && slip.to === 0
  return timing === 'early' && !isNothing ? slip : undefined
}
