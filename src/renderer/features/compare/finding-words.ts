import { chosenReading } from '../../../shared/domain/predictions/reading'
import { daysBetween, monthsBetween } from '../../../shared/domain/time/between'
import type { Day } from '../../../shared/domain/time/day'
import { readEdtf } from '../../../shared/domain/time/edtf'
import { en } from '../../../shared/strings/en'
import { slipSentence } from '../../work/slip-words'
import { standingWords } from '../../work/standing-words'
import type { Comparison } from './comparison'

const { compare, outcome: words } = en

/** "Came true late", "4 months overdue, still running". */
export function findingLabel({ view, asAt, outcome }: Comparison): string {
  const { standing } = view
  if (outcome && standing.label) return en.timeDrawing.labels[standing.label]
  if (outcome) return words.noLabel
  const stands = standingWords(standing, asAt)
  return standing.track === 'overdue' ? compare.stillRunning(stands) : stands
}

/** "9 months after the point, 3 months after the window closed. Medium confidence, as at 12 Feb 2022." */
export function findingDetail(comparison: Comparison): string {
  const { outcome, asAt, view } = comparison
  const slip = slipSentence(chosenReading(view.claim), view.standing.verdict)
  if (!outcome) return compare.notYetOn(asAt)
  const sure = compare.asAt(compare.confidence[outcome.confidence], outcome.asAt)
  return slip ? `${compare.sentence(slip)} ${sure}` : sure
}

/** "said the day before print", "published 14 Mar 2019"; nothing where it was published when it was said. */
export function saidHint({ view }: Comparison): string | undefined {
  const { saidOn } = view.claim
  const published = view.article.published?.edtf
  if (!saidOn) return published ? compare.publishedAt : undefined
  if (!published) return undefined
  const [said, printed] = [dayOfEdtf(saidOn), dayOfEdtf(published)]
  const days = said && printed ? daysBetween(said, printed) : undefined
  if (days === 0) return compare.saidSameDay
  return days === 1 ? compare.saidDayBefore : compare.published(published)
}

/** "2 years 9 months later", where both dates are known to the day. */
export function laterHint({ said, outcome }: Comparison): string | undefined {
  const [from, to] = [dayOfEdtf(said ?? ''), dayOfEdtf(outcome?.occurred ?? '')]
  return from && to && from <= to ? compare.later(monthsBetween(from, to)) : undefined
}

/** The day, where a date is known to the day. */
function dayOfEdtf(edtf: string): Day | undefined {
  const days = readEdtf(edtf)
  return days.ok && days.value.first && days.value.first === days.value.last ? days.value.first : undefined
}
