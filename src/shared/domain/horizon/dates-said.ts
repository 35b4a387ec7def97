import { type Day, isDay } from '../time/day'
import type { Span } from './spans'

const NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** "2013-08-22" as "22 Aug 2013", "2013-08" as "Aug 2013", "2013~" as "about 2013". */
export function dateSaid(edtf: string): string {
  const [year = '', month, day] = edtf.replace(/[~?]$/, '').split('-')
  const name = month ? `${NAMES[Number(month) - 1]} ` : ''
  return `${edtf.endsWith('~') ? 'about ' : ''}${day ? `${Number(day)} ` : ''}${name}${year}`
}

export const daySaid = (day: Day): string => (isDay(day) ? dateSaid(day) : 'no day of the calendar')

/** "11 Mar 2019 to 11 Mar 2020", "11 Mar to 31 Dec 2019", "18 to 24 Mar 2019", "Jul to Sep 2020" */
export function spanSaid({ edtf }: Pick<Span, 'edtf'>): string {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return dateSaid(from)
  return `${dateSaid(from)
    .split(' ')
    .slice(0, -sharedParts(from, to) || undefined)
    .join(' ')} to ${dateSaid(to)}`
}

/** How many of year and month need not be said twice: the year of "11 Mar to 31 Dec 2019". */
function sharedParts(from: string, to: string): number {
  const [one, other] = [from.split('-'), to.split('-')]
  if (one.length !== other.length || one.length === 1 || one[0] !== other[0]) return 0
  return one.length === 3 && one[1] === other[1] ? 2 : 1
}

/** "on 5 May 2020", "in May 2020", "from 18 to 24 Mar 2019" */
export function whenSaid(span: Span, said: string): string {
  const preposition = span.first === span.last ? 'on' : said.includes(' to ') ? 'from' : 'in'
  return `${preposition} ${said}`
}

const SEASONS: Readonly<Record<string, string>> = {
  '03': 'spring',
  '06': 'summer',
  '09': 'autumn',
  '12': 'winter',
}

/** "summer 2020", "Q3 2020", "the 2030s", and other spans by their dates; a note has its own name for a quarter. */
export function nameSaid(span: Span): string {
  if (span.name) return span.name
  const [year, month = ''] = span.first.split('-')
  const season = SEASONS[month]
  const isTerm = span.last.startsWith(`${year}-12`)
  if (span.precision === 'season' && season && !isTerm) return `${season} ${year}`
  if (span.precision === 'quarter' && !span.note) return `Q${Math.ceil(Number(month) / 3)} ${year}`
  return span.precision === 'decade' && span.edtf.length === 9 ? `the ${year}s` : spanSaid(span)
}
