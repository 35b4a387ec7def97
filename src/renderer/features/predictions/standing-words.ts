import type { Relation } from '../../../shared/domain/horizon/relation'
import { chosenReading } from '../../../shared/domain/predictions/reading'
import type { Standing } from '../../../shared/domain/predictions/standing-schema'
import type { PredictionView, QueueRow } from '../../../shared/domain/queries/predictions'
import { daysBetween, monthsBetween } from '../../../shared/domain/time/between'
import type { Day } from '../../../shared/domain/time/day'
import { en } from '../../../shared/strings/en'

/** How far a prediction is from its due date, or what it waits for: "4 months overdue", "point passed". */
export function distanceWords({ claim, standing }: Pick<QueueRow, 'claim' | 'standing'>, asAt: Day): string {
  const { readings = [], chosenReadingId, snoozedUntil } = claim.prediction ?? {}
  return distance(standing, chosenReading({ readings, chosenReadingId })?.relation, snoozedUntil, asAt)
}

/** The same for a prediction that is shown by itself. */
export const distanceOf = ({ claim, standing }: PredictionView, asAt: Day): string =>
  distance(standing, chosenReading(claim)?.relation, claim.snoozedUntil, asAt)

function distance(
  standing: Standing,
  relation: Relation | undefined,
  snoozedUntil: Day | undefined,
  asAt: Day,
): string {
  const { track, due, point, reviewOn } = standing
  const words = en.predictions
  const opens = relation === 'not_before'
  switch (track) {
    case 'overdue':
      return en.due.distance(due, asAt)
    case 'due':
      if (!due || due === asAt) return words.closesToday
      return point && String(point) !== due ? words.pointPassed : words.closesIn(lengthTo(due, asAt))
    case 'soon':
    case 'open':
      if (!due) return words.noDate
      return opens ? words.opensIn(lengthTo(due, asAt)) : words.dueIn(lengthTo(due, asAt))
    case 'undated':
      return lookAgain(reviewOn, asAt)
    case 'snoozed':
      return words.snoozedUntil(en.dates.edtf(snoozedUntil ?? ''))
    case 'resolved':
      return standing.label ? en.timeDrawing.labels[standing.label] : words.tracks.resolved
    case 'void':
      return words.isVoid
  }
}

function lookAgain(reviewOn: Standing['reviewOn'], asAt: Day): string {
  if (!reviewOn) return en.predictions.noDate
  const day = en.dates.edtf(reviewOn)
  return reviewOn <= asAt ? en.predictions.lookSince(day) : en.predictions.lookAgain(day)
}

const lengthTo = (day: Day, asAt: Day): string =>
  en.predictions.length(daysBetween(asAt, day), monthsBetween(asAt, day))
