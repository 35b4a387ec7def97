import { namesTime } from '../horizon/names-time'
import { isAmount } from './whole-amount'

/** Longer words say more than when. */
const TIME_MAX = 60

/** One amount in the place of another, or one time: "two years" -> "24 months", "by spring" -> "by the end of 2027". */
export const areOfOneKind = (old: string, now: string): boolean =>
  (isAmount(old) && isAmount(now)) || (isTime(old) && isTime(now))

export function isTime(passage: string): boolean {
  const words = passage.trim()
  return words.length <= TIME_MAX && namesTime(words)
}
