import type { Published } from '../article'
import { type Day, dayOf, isDay } from '../time/day'

/** A date as it stands in a text. */
export interface WrittenDate {
  /** EDTF: a day, a month, or, where it can be two days, the year. */
  readonly edtf: string
  readonly at: number
  readonly length: number
  /** 0 = Sunday, where one is written. */
  readonly weekday: number | null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const WEEKDAY = '(?:(?<weekday>sun|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?)(?:day)?\\.?,? )?'
const YEAR = '(?<year>(?:18|19|20)\\d\\d)'
/** As the neighbours write them; what English shares with them is read as English. Numbered as the months are. */
const FOREIGN_MONTHS = [
  'januar jänner janvier enero gennaio januari janeiro styczeń stycznia января',
  'februar février fevrier febrero febbraio februari fevereiro luty lutego февраля',
  'märz marz mars marzo maart março marca марта',
  'avril abril aprile kwietnia апреля',
  'mai mayo maggio mei maio maj maja мая',
  'juni juin junio giugno junho czerwca июня',
  'juli juillet julio luglio julho lipca июля',
  'août aout agosto augustus augusti sierpnia августа',
  'septembre septiembre settembre setembro września сентября',
  'oktober octobre octubre ottobre outubro października октября',
  'novembre noviembre novembro listopada ноября',
  'dezember décembre decembre diciembre dicembre desember dezembro grudnia декабря',
].map((names) => names.split(' '))
const FOREIGN_NAMES = FOREIGN_MONTHS.flat().join('|')
const shapes = [
  `\\b${WEEKDAY}(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH},?[ -]${YEAR}\\b`,
  `\\b${WEEKDAY}${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}\\b`,
  `\\b${YEAR}-(?<number>\\d{2})-(?<day>\\d{2})(?:T[\\d:.]+(?:Z|[+-][\\d:]+)?)?(?![\\d-])`,
  `\\b${WEEKDAY}(?<first>\\d{1,2})(?<mark>[/.])(?<second>\\d{1,2})\\k<mark>${YEAR}\\b`,
  `\\b${MONTH},? ${YEAR}\\b`,
  `(?<!\\d)${YEAR} ?[年년] ?(?<number>\\d{1,2}) ?[月월] ?(?<day>\\d{1,2}) ?[日일]`,
  `(?<![\\p{L}\\d])(?<day>\\d{1,2})(?:er|\\.|º|°)? (?:de |di )?(?<foreign>${FOREIGN_NAMES})\\.?,? (?:de |del |d['’])?${YEAR}(?!\\d)`,
].map((shape) => new RegExp(shape, 'iu'))

/** "14 July 2014" -> 2014-07-14; "03/04/2014" -> 2014, because it can be two days; "31 June 2014" -> null. */
export function dateIn(text: string): WrittenDate | 'impossible' | null {
  for (const shape of shapes) {
    const found = shape.exec(text)
    if (!found) continue
    const edtf = edtfOf(found.groups ?? {})
    if (!edtf) return 'impossible'
    const name = found.groups?.['weekday']?.slice(0, 3).toLowerCase()
    const weekday = name ? WEEKDAYS.indexOf(name) : null
    return { edtf, at: found.index, length: found[0].length, weekday }
  }
  return null
}

function edtfOf(parts: Readonly<Record<string, string | undefined>>): string | null {
  const { year = '', month, number, day, first, second, mark, foreign } = parts
  if (first && second) return fromFigures(Number(year), Number(first), Number(second), mark)
  const monthNumber = month
    ? MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
    : foreign
      ? FOREIGN_MONTHS.findIndex((names) => names.includes(foreign.toLowerCase())) + 1
      : Number(number)
  if (!day) return `${year}-${String(monthNumber).padStart(2, '0')}`
  return possible(dayOf(Number(year), monthNumber, Number(day)))
}

/** 22/08/2013 can be one day only. 03/04/2013 is in April in London and in March in New York; with dots the day leads. */
function fromFigures(year: number, first: number, second: number, mark = '/'): string | null {
  const dayFirst = possible(dayOf(year, second, first))
  const monthFirst = mark === '.' ? null : possible(dayOf(year, first, second))
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return String(year)
  return dayFirst ?? monthFirst
}

const possible = (day: Day): Day | null => (isDay(day) ? day : null)

/** As programs write a date: "20130822T2330Z", "2013/08/22", "2013-08", "2013". */
const FIELD =
  /^(?<year>(?:18|19|20)\d\d)(?:-(?<month>\d\d))?$|^(?<y>(?:18|19|20)\d\d)(?<mark>\/?)(?<m>\d\d)\k<mark>(?<d>\d\d)(?![\d/])/
/** The moment that a program writes where it knows none. */
const NO_MOMENT = /^1970-01-01[T ]00:00/

/** The date in a field of a page's data, to the day: "2013-08-22T23:30:00-05:00" -> 2013-08-22, as it was there. */
export function writtenDay(field: string): Published['edtf'] | null {
  if (NO_MOMENT.test(field)) return null
  const { year, month = '01', y, m, d } = FIELD.exec(field)?.groups ?? {}
  if (year) return possible(`${year}-${month}-01` as Day) && (field as Published['edtf'])
  if (y) return possible(dayOf(Number(y), Number(m), Number(d))) as Published['edtf'] | null
  const date = dateIn(field)
  return date && date !== 'impossible' && date.at < 5 ? (date.edtf as Published['edtf']) : null
}

/** "Thursday" where a date's weekday is written wrongly; null where it is right or none is written. */
export function trueWeekday({ edtf, weekday }: WrittenDate): string | null {
  if (weekday === null || !isDay(edtf)) return null
  const actual = weekdayOf(edtf)
  return actual === weekday ? null : (WEEKDAY_NAMES[actual] ?? null)
}

/** 0 = Sunday. Zeller's congruence, because the domain has no calendar of its own. */
function weekdayOf(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const [y, m] = month < 3 ? [year - 1, month + 12] : [year, month]
  const saturdayFirst =
    (date +
      Math.floor((13 * (m + 1)) / 5) +
      y +
      Math.floor(y / 4) -
      Math.floor(y / 100) +
      Math.floor(y / 400)) %
    7
  return (saturdayFirst + 6) % 7
}
