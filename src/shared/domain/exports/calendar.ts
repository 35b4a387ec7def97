import { daysLater } from '../time/between'
import { type Day, type Instant, isDay } from '../time/day'
import type { PlaceGap } from '../versions/claim-place'

/** A prediction that waits for its due date. */
export interface DueDate {
  readonly claimId: string
  readonly due: Day
  readonly words: string
  /** The words that say when, where they are known. */
  readonly horizonWords?: string | undefined
  readonly claimBy?: string | undefined
  /** EDTF. */
  readonly said?: string | undefined
  readonly articleTitle: string
  readonly publisher?: string | undefined
  readonly readings: readonly DueReading[]
  /** Why the words do not stand in the newest version of the article. */
  readonly place?: PlaceGap | undefined
}

/** One way to understand the words, and when it falls due. */
export interface DueReading {
  readonly isChosen: boolean
  readonly due?: Day | undefined
  /** EDTF; absent = not resolved. */
  readonly window?: string | undefined
  readonly why?: string | undefined
}

/** What the calendar says to people. */
export interface CalendarWords {
  readonly name: string
  readonly summary: (date: DueDate) => string
  /** Line by line. */
  readonly description: (date: DueDate) => readonly string[]
}

const PRODUCT = '-//Hindsight//Due dates//EN'

/**
 * Due dates as iCalendar (RFC 5545): one all-day event a prediction, which blocks no time. The claim's id is the
 * event's UID, so that a calendar that reads the file again moves its events and makes no second ones. There is no
 * SEQUENCE: nobody counts how often a due date was moved. `at` is the moment of writing.
 */
export function calendarOf(
  dates: readonly DueDate[],
  { at, words }: { readonly at: Instant; readonly words: CalendarWords },
): string {
  return linesOf([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', PRODUCT],
    ['CALSCALE', 'GREGORIAN'],
    ['X-WR-CALNAME', text(words.name)],
    ...dates.flatMap((date) => eventOf(date, at, words)),
    ['END', 'VCALENDAR'],
  ])
}

type Property = readonly [name: string, value: string]

function eventOf(date: DueDate, at: Instant, { summary, description }: CalendarWords): Property[] {
  const next = daysLater(date.due, 1)
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', date.claimId],
    ['DTSTAMP', `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`],
    ['DTSTART;VALUE=DATE', basic(date.due)],
    // After the last day there is: a day without an end is one day long.
    ...(isDay(next) ? [['DTEND;VALUE=DATE', basic(next)] as const] : []),
    ['SUMMARY', text(summary(date))],
    ['DESCRIPTION', description(date).map(text).join(String.raw`\n`)],
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ]
}

const basic = (day: Day) => day.replaceAll('-', '')

/** A text on one line. RFC 5545 allows no control characters in it; an article may hold some. */
const text = (words: string): string =>
  words
    .replaceAll(/\s+/g, ' ')
    // oxlint-disable-next-line no-control-regex -- they are what is looked for
    .replaceAll(/[\u0000-\u001f\u007f]/g, '')
    .trim()
    .replaceAll(/[\\;,]/g, String.raw`\$&`)

const linesOf = (properties: readonly Property[]): string =>
  properties.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('')

const OCTETS = 75

/**
 * A line of more than 75 octets goes on after a line end and a blank, which counts as one of them. It is cut between
 * characters. Written here: of the packages that write calendars one leaves the blank out of its count, another adds a
 * SEQUENCE and marks of one maker, and all want a moment in a time zone where we have a day.
 */
function folded(line: string): string {
  let out = ''
  let used = 0
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0) ?? 0)
    if (used + octets > OCTETS) {
      out += '\r\n '
      used = 1
    }
    out += character
    used += octets
  }
  return out
}

/** In UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x8_00) return 2
  return codePoint < 0x1_00_00 ? 3 : 4
}
