import type { Relation } from '../../shared/domain/horizon/relation'
import type { Standing } from '../../shared/domain/predictions/standing-schema'
import type { PredictionView } from '../../shared/domain/queries/predictions'
import { daysBetween, monthsBetween } from '../../shared/domain/time/between'
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

/** The same beside its due date, so without saying "due": "in 6 weeks", "opens in 2 years", "point passed". */
export function distanceWords(standing: Standing, relation: Relation | undefined, asAt: Day): string {
  const { track, due, point, reviewOn } = standing
  const words = en.predictions
  switch (track) {
    case 'due':
      if (!due || due === asAt) return words.closesToday
      return point && String(point) !== due ? words.pointPassed : words.closesIn(lengthTo(due, asAt))
    case 'soon':
    case 'open':
      if (!due) return words.noDate
      return relation === 'not_before' ? words.opensIn(lengthTo(due, asAt)) : words.dueIn(lengthTo(due, asAt))
    case 'undated':
      return lookAgain(reviewOn, asAt)
    case 'void':
      return words.isVoid
    default:
      return standingWords(standing, asAt)
  }
}

function lookAgain(reviewOn: Standing['reviewOn'], asAt: Day): string {
  if (!reviewOn) return en.predictions.noDate
  const day = en.dates.edtf(reviewOn)
  return reviewOn <= asAt ? en.predictions.lookNow : en.predictions.lookAgain(day)
}

const lengthTo = (day: Day, asAt: Day): string =>
  en.predictions.length(daysBetween(asAt, day), monthsBetween(asAt, day))

/** Where the outcome that counts was recorded, if it was on one that says the same; undefined = on this one, or none. */
export function borrowedSentence({ borrowed, repeats }: PredictionView): string | undefined {
  const from = repeats.find(({ id }) => id === borrowed?.outcome.claimId)
  return from && en.outcome.recordedOnRepeat(from.publisherName ?? from.articleTitle)
}
