import {
  about,
  between,
  type Counting,
  calendarUnit,
  holding,
  inAndWithin,
  lasting,
  notBefore,
  runUp,
  toTheDay,
  within,
} from './amount-readings'
import { type AmountMeaning, meaningOf } from './amount-relation'
import { type AnchorDate, readAnchor } from './anchor'
import type { Term } from './calendar'
import type { Candidate } from './candidates'
import { type CountedFrom, RELATION_BY_SIDE } from './counted-from'
import type { Duration } from './durations'
import type { Frame } from './frame'
import type { HorizonReading } from './horizon-reading'
import { OPEN_WINDOW, reading } from './made-reading'
import { ago, lastFew } from './past-amounts'
import type { Relation } from './relation'
import { spansOf } from './spans-of'

type AmountCandidate = Extract<Candidate, { kind: 'amount' }>

/** What a length of time means, counted from the anchor: likeliest first. */
export function readAmount(
  candidate: AmountCandidate,
  anchor: AnchorDate | null,
  isEvent: boolean,
): HorizonReading[] {
  const { amount, frame, noun, event } = candidate
  const meaning = meaningOf(amount, frame, noun)
  const low = amount.low
  if (!low) return [withoutFigure(meaning)]
  const high = amount.high ?? low
  const date = event?.date && dateOf(event.date, anchor)
  if (event && date) return fromEvent(event.side, meaning, { low, high, anchor: date, isEvent: true })
  if (event && !isEvent) return []
  if (!anchor) return [uncounted(RELATIONS[meaning], high)]
  if (event) return fromEvent(event.side, meaning, { low, high, anchor, isEvent })
  const nearness = nearnessOf(frame)
  const readings = counted(meaning, { low, high, anchor, isEvent, ...(nearness && { nearness }) })
  if (!readings) return [beyond(RELATIONS[meaning], high)]
  return amount.bare && meaning === 'within' ? [...readings, ...calendarUnit(amount.bare, anchor)] : readings
}

/** How the reason says "about", where the words lean to one side. */
function nearnessOf({ before }: Frame): string | null {
  if (before.has('nearly')) return 'nearly '
  return before.has('just over') ? 'just over ' : null
}

const RELATIONS: Readonly<Record<AmountMeaning, Relation>> = {
  about: 'about',
  in: 'in',
  within: 'in',
  range: 'in',
  until: 'until',
  by: 'by',
  'at least': 'at_least',
  'not before': 'not_before',
  lasts: 'lasts',
  'last few': 'past',
  ago: 'past',
  later: 'about',
  'to the day': 'in',
}

function counted(meaning: AmountMeaning, counting: Counting): HorizonReading[] | null {
  switch (meaning) {
    case 'about':
      return about(counting)
    case 'in':
      return inAndWithin(counting)
    case 'within':
      return listed(within(counting))
    case 'range':
      return listed(between(counting))
    case 'until':
    case 'at least':
    case 'by':
      return listed(holding(meaning, counting))
    case 'not before':
      return listed(notBefore(counting))
    case 'lasts':
      return listed(lasting(counting))
    case 'last few':
      return listed(lastFew(counting))
    case 'ago':
      return listed(ago(counting))
    case 'to the day':
      return listed(toTheDay(counting))
    case 'later':
      return [
        reading({
          relation: 'about',
          window: null,
          duration: counting.high.iso,
          why: 'later than something that has no date here',
        }),
      ]
  }
}

/** "three years from 2019" */
function dateOf(term: Term, anchor: AnchorDate | null): AnchorDate | null {
  return readAnchor(spansOf(term.value, anchor)?.[0]?.edtf ?? null)
}

const listed = (one: HorizonReading | null): HorizonReading[] | null => one && [one]

/** "two years after it", "within two years of it", "two days before it"; "for two years from it" lasts so long. */
function fromEvent(side: CountedFrom['side'], meaning: AmountMeaning, counting: Counting): HorizonReading[] {
  const isLasting = side === 'after' && meaning === 'lasts'
  const readings = isLasting ? listed(lasting(counting)) : BY_SIDE[side](counting)
  return readings ?? [beyond(isLasting ? 'lasts' : RELATION_BY_SIDE[side], counting.high)]
}

const BY_SIDE: Readonly<Record<CountedFrom['side'], (counting: Counting) => HorizonReading[] | null>> = {
  after: about,
  of: (counting) => listed(within(counting)),
  before: (counting) => listed(runUp(counting)),
}

const uncounted = (relation: Relation, duration: Duration): HorizonReading =>
  reading({
    relation,
    window: null,
    duration: duration.iso,
    why:
      relation === 'past'
        ? 'past: it predicts nothing'
        : relation === 'lasts'
          ? `lasts ${duration.said} from a beginning that has no date here`
          : `${duration.said} from a date that is not known: set when it was said`,
  })

const beyond = (relation: Relation, duration: Duration): HorizonReading =>
  reading({
    relation,
    window: null,
    duration: duration.iso,
    why: `${duration.said} lead out of the calendar, which has the years 1 to 9999`,
  })

/** "a few years": no figure was said. */
function withoutFigure(meaning: AmountMeaning): HorizonReading {
  if (meaning === 'ago' || meaning === 'last few') {
    return reading({ relation: 'past', window: null, why: 'past: it predicts nothing' })
  }
  return reading({ relation: 'open', window: OPEN_WINDOW, why: 'no figure: the words do not say how long' })
}
