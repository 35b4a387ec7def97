import type { Standing } from '../../shared/domain/predictions/standing-schema'
import type { Day } from '../../shared/domain/time/day'
import { en } from '../../shared/strings/en'

/** How a prediction stands, in a word or two: "4 months overdue", "Came true late", "no date". */
export function standingWords({ track, label, due, reviewOn }: Standing, asAt: Day): string {
  if (track === 'void' || track === 'resolved') {
    return label && track === 'resolved' ? en.timeDrawing.labels[label] : en.predictions.tracks[track]
  }
  if (track === 'snoozed' && reviewOn) return en.predictions.snoozedUntil(en.dates.edtf(reviewOn))
  return en.due.distance(due, asAt)
}
