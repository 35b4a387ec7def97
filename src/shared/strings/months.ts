import type { MonthRange } from '../domain/predictions/standing-schema'
import { count, number } from './counting'

/** Below this one counts months: people say "eighteen months", and nobody says "seventy-two months". */
const IN_YEARS_FROM = 24

/** A length of time as a person says it: "1 month", "18 months", "6 years", "2 years 9 months". */
export function months(n: number): string {
  if (n < IN_YEARS_FROM) return count(n, 'month', 'months')
  const years = count(Math.floor(n / 12), 'year', 'years')
  return n % 12 === 0 ? years : `${years} ${count(n % 12, 'month', 'months')}`
}

/** "9 months", "4 to 15 months", "15 months to 2 years 3 months". */
export function monthsFromTo(least: number, most: number): string {
  if (least === most) return months(most)
  return most < IN_YEARS_FROM ? `${number(least)} to ${months(most)}` : `${months(least)} to ${months(most)}`
}

const sign = (n: number): string => (n > 0 ? '+' : n < 0 ? '−' : '')
const signed = (n: number): string => `${sign(n)}${number(Math.abs(n))}`
const signedInWords = (n: number): string => `${sign(n)}${months(Math.abs(n))}`

/** For a column that says "months" itself: "+9", "−3", "+4 to +15". */
export const signedMonths = ({ from, to }: MonthRange): string =>
  from === to ? signed(from) : `${signed(from)} to ${signed(to)}`

/** "+9 months", "−1 month", "+4 to +15 months", "+2 years 9 months". */
export function signedMonthsInWords({ from, to }: MonthRange): string {
  if (from === to) return signedInWords(from)
  const isInMonths = Math.max(Math.abs(from), Math.abs(to)) < IN_YEARS_FROM
  return isInMonths
    ? `${signedMonths({ from, to })} months`
    : `${signedInWords(from)} to ${signedInWords(to)}`
}
