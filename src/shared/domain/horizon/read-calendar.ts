import { daysLater, weekdayOf } from '../time/between'
import { type Day, isDay } from '../time/day'
import { within } from './amount-readings'
import { oneUnit } from './amounts'
import { type AnchorDate, anchorEdtf } from './anchor'
import type { Calendar } from './calendar'
import { type DateMeaning, dateMeaning } from './calendar-relation'
import { type Candidate, isPast } from './candidates'
import { daySaid, spanSaid, whenSaid } from './dates-said'
import type { HorizonReading } from './horizon-reading'
import { reading } from './made-reading'
import { hold, holding } from './read-until'
import type { Relation } from './relation'
import { isDaySpan, limitOf, nameOf, noteOf } from './span-names'
import type { Span } from './spans'
import { spansOf } from './spans-of'

type DateCandidate = Extract<Candidate, { kind: 'calendar' }>

const RELATIONS: Readonly<Record<DateMeaning, Relation>> = {
  in: 'in',
  about: 'about',
  by: 'by',
  'by its end': 'by',
  before: 'by',
  until: 'until',
  through: 'until',
  from: 'not_before',
  'at least until': 'at_least',
  beyond: 'at_least',
  'between now': 'in',
  within: 'in',
  after: 'not_before',
  since: 'past',
}

/** What a date means, likeliest first: rivals of the date itself, and of its beginning or its end. */
export function readCalendar({ term, frame }: DateCandidate, anchor: AnchorDate | null): HorizonReading[] {
  const meaning = dateMeaning(frame, term.value)
  const relation = isPast(term) ? 'past' : RELATIONS[meaning]
  const spans = spansOf(term.value, anchor)
  if (!spans) {
    return [
      reading({ relation, window: null, why: 'counted from a date that is not known: set when it was said' }),
    ]
  }
  if (!spans.length) return [reading({ relation, window: null, why: 'there is no such day in the calendar' })]
  const readings = spans.flatMap((span) =>
    (relation === 'past' && meaning !== 'since' ? [past(span)] : fromSpan(meaning, span, anchor)).map(
      (each) => doubted(each, term.value, span),
    ),
  )
  const length = meaning === 'within' && term.value.kind === 'unit' ? oneUnit(term.value.unit) : null
  const second = length && anchor && within({ low: length, high: length, anchor, isEvent: false })
  return second ? [...readings, second] : readings
}

/** "Tuesday 5 May 2025" was a Monday: the day or its date is wrong, and the words do not say which. */
function doubted(of: HorizonReading, written: Calendar, { first }: Span): HorizonReading {
  if (written.kind !== 'day' || written.weekday === undefined) return of
  const weekday = weekdayOf(first)
  if (weekday === written.weekday) return of
  return { ...of, why: `${of.why}, but that is a ${DAYS[weekday - 1]}, not a ${DAYS[written.weekday - 1]}` }
}

const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

function fromSpan(meaning: DateMeaning, span: Span, anchor: AnchorDate | null): HorizonReading[] {
  if (meaning === 'since') return [since(span, anchor)]
  const last = lastMeant(meaning, span)
  if (anchor && last && last < anchor.first) return [past(span)]
  switch (meaning) {
    case 'in':
    case 'about':
      return [inSpan(meaning, span)]
    case 'by':
      return deadlines(span, anchor)
    case 'by its end':
      return [deadline(span, limitOf(span) ?? span.last, `the end of ${nameOf(span)}`)]
    case 'before':
      return [deadline(span, beforeOf(span), daySaid(beforeOf(span)))]
    case 'until':
    case 'through':
    case 'at least until':
    case 'beyond':
    case 'between now':
      return holding(meaning, span, anchor)
    case 'within':
      return [hold('within', span, span.last, anchor, `up to ${daySaid(span.last)}`)]
    case 'from':
      return [start(span, edgeOf(span))]
    case 'after':
      return [start(span, daysLater(span.last, 1))]
  }
}

/** The last day that the words can mean; null = there is none, they name only a beginning. */
function lastMeant(meaning: DateMeaning, span: Span): Day | null {
  if (meaning === 'from' || meaning === 'after') return null
  if (meaning === 'before') return beforeOf(span)
  return meaning === 'by' || meaning === 'until' ? (limitOf(span) ?? span.last) : span.last
}

/** "not before the end of 2020" waits for its last day, "not before late 2020" for the first of it. */
const edgeOf = (span: Span): Day => (span.edge ? span.last : span.first)

const past = (span: Span): HorizonReading =>
  reading({
    relation: 'past',
    window: span.edtf,
    precision: span.precision,
    why: `past: ${spanSaid(span)}, over when this was said`,
  })

function since(span: Span, anchor: AnchorDate | null): HorizonReading {
  const [from] = span.edtf.split('/')
  const window = anchor && span.first <= anchor.first ? `${from}/${anchorEdtf(anchor)}` : span.edtf
  return reading({
    relation: 'past',
    window,
    precision: span.precision,
    why: `past: since ${spanSaid(span)}, so it predicts nothing`,
  })
}

function inSpan(relation: 'in' | 'about', span: Span): HorizonReading {
  const isVague = relation === 'about' && /^\d{4}(-\d\d)?$/.test(span.edtf)
  const said = relation === 'about' ? `about ${nameOf(span)}` : whenSaid(span, nameOf(span))
  return reading({
    relation,
    window: isVague ? `${span.edtf}~` : span.edtf,
    point: isDaySpan(span) ? span.edtf : undefined,
    precision: span.precision,
    why: isDaySpan(span) ? said : `${said}: due ${daySaid(span.last)}`,
  })
}

/** By its beginning, or by its end: that is a year apart. A beginning that is over is no rival. */
function deadlines(span: Span, anchor: AnchorDate | null): HorizonReading[] {
  const limit = limitOf(span)
  if (limit) return [deadline(span, limit, daySaid(limit) + noteOf(span))]
  const byEnd = deadline(span, span.last, `the end of ${nameOf(span)}`)
  if (anchor && span.first <= anchor.first) return [byEnd]
  return [deadline(span, span.first, `the beginning of ${nameOf(span)}`), byEnd]
}

function deadline(span: Span, day: Day, said: string): HorizonReading {
  if (!isDay(day)) return reading({ relation: 'by', window: null, why: 'the day lies outside the calendar' })
  const due = said.startsWith(daySaid(day)) ? '' : `: due ${daySaid(day)}`
  return reading({
    relation: 'by',
    window: `../${day}`,
    point: day,
    precision: span.precision,
    why: `deadline: ${said}${due}`,
  })
}

const beforeOf = (span: Span): Day => (span.edge ? span.last : daysLater(span.first, -1))

const start = (span: Span, day: Day): HorizonReading =>
  isDay(day)
    ? reading({
        relation: 'not_before',
        window: `${day}/..`,
        point: day,
        precision: span.precision,
        why: `nothing before ${daySaid(day)}`,
      })
    : reading({ relation: 'not_before', window: null, why: 'the day after lies outside the calendar' })
