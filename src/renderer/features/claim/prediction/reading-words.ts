import type { Reading } from '../../../../shared/domain/predictions/reading'
import { shownSlip } from '../../../../shared/domain/predictions/shown-slip'
import type { ReadingVerdict } from '../../../../shared/domain/predictions/standing-schema'
import type { Day } from '../../../../shared/domain/time/day'
import { en } from '../../../../shared/strings/en'

/** Where it lies in time: "point 22 Aug 2015, window 22 Feb 2015 to 22 Feb 2016". */
export function placeOf({ point, window }: Pick<Reading, 'point' | 'window'>): string {
  if (!window) return en.timeDrawing.window(undefined)
  // A deadline is the end of its own window: said once is enough.
  const isEnd = point !== undefined && window.split('/').includes(point)
  return point && !isEnd ? en.readings.pointAndWindow(point, window) : en.timeDrawing.window(window)
}

/** What follows from it on that day: how late it is, what became of it, or why nothing is due. */
export function consequenceOf(
  { relation, window }: Pick<Reading, 'relation' | 'window'>,
  verdict: ReadingVerdict,
  asAt: Day,
): string {
  const { label, due } = verdict
  if (label) {
    const slip = shownSlip(verdict)
    const name = en.timeDrawing.labels[label]
    return slip ? `${name}, ${en.timeDrawing.signedMonthsInWords(slip)}` : name
  }
  if (relation === 'past') return en.readings.past
  if (!window) return en.readings.notResolved
  return due ? en.due.distance(due, asAt) : en.readings.lookAgain
}
