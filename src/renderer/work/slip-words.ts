import type { Reading } from '../../shared/domain/predictions/reading'
import type { ReadingVerdict } from '../../shared/domain/predictions/standing-schema'
import { en } from '../../shared/strings/en'

const words = en.outcome

/** How far the outcome lies from what was predicted: "9 months after the point, 3 months after the window closed". */
export function slipSentence(reading: Reading | undefined, verdict: ReadingVerdict | undefined): string {
  if (!reading || !verdict?.label) return ''
  const { slip, slipFromWindowEnd: end, timing } = verdict
  if (!slip) return inWindow(timing)
  switch (reading.relation) {
    case 'by':
      return words.slipDeadline(slip)
    case 'until':
    case 'at_least':
    case 'not_before':
      return words.slipDate(slip)
    default:
      if (!reading.point) return timing === 'late' ? words.slipEnd(slip) : inWindow(timing)
      return timing === 'late' && end ? words.slipBoth(slip, end) : words.slipPoint(slip)
  }
}

function inWindow(timing: ReadingVerdict['timing']): string {
  if (timing === 'early') return words.early
  return timing === 'on_time' ? words.onTime : ''
}
