import type { Reading } from '../../../shared/domain/predictions/reading'
import type { ReadingVerdict } from '../../../shared/domain/predictions/standing-schema'
import { en } from '../../../shared/strings/en'

/** How far the outcome lies from what was predicted: "9 months after the point, 3 months after the window closed". */
export function slipSentence(reading: Reading | undefined, verdict: ReadingVerdict | undefined): string {
  if (!reading || !verdict) return ''
  const { slip, slipFromWindowEnd: end, timing } = verdict
  if (!slip) return timing === 'on_time' ? en.outcome.onTime : timing === 'early' ? en.outcome.early : ''
  switch (reading.relation) {
    case 'by':
      return en.outcome.slipDeadline(slip)
    case 'until':
    case 'at_least':
    case 'not_before':
      return en.outcome.slipDate(slip)
    default:
      if (!reading.point) return en.outcome.slipEnd(slip)
      return end ? en.outcome.slipBoth(slip, end) : en.outcome.slipPoint(slip)
  }
}
