import type { Day } from '../time/day'
import { readEdtf } from '../time/edtf'

/** The date that words are counted from, as exact as it is known. */
export interface AnchorDate {
  readonly first: Day
  readonly last: Day
  readonly precision: 'day' | 'month' | 'year'
}

/** EDTF may tell the time of day: the day is that of the place where it was written. */
const TIME_OF_DAY = /(?<=^\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/

/**
 * "2013-08-22", "2013-08-22T23:30:00Z", "2013-08" or "2013~"; null for no date, an interval, a season, a decade or what is
 * no EDTF.
 */
export function readAnchor(text: string | null): AnchorDate | null {
  const plain = (text ?? '')
    .trim()
    .replace(TIME_OF_DAY, '')
    .replace(/[~?%]$/, '')
  const shape = /^\d{4}(-\d{2}){0,2}$/.test(plain) && readEdtf(plain)
  if (!shape || !shape.ok) return null
  const { first, last } = shape.value
  if (!first || !last || /-(?:2[1-4])$/.test(plain.slice(0, 7))) return null
  return { first, last, precision: PRECISIONS[plain.length] ?? 'year' }
}

const PRECISIONS: Readonly<Record<number, AnchorDate['precision']>> = { 10: 'day', 7: 'month', 4: 'year' }

/** As exact as it is known: "2013-08-22", "2013-08", "2013". */
export const anchorEdtf = ({ first, precision }: AnchorDate): string =>
  first.slice(0, { day: 10, month: 7, year: 4 }[precision])
