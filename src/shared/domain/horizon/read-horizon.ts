import { type AnchorDate, readAnchor } from './anchor'
import { type Candidate, candidatesIn } from './candidates'
import { RELATION_BY_SIDE } from './counted-from'
import { datesDayFirst } from './figure-dates'
import type { HorizonReading } from './horizon-reading'
import { OPEN_WINDOW, reading } from './made-reading'
import { readAmount } from './read-amount'
import { readCalendar } from './read-calendar'
import { readEvent, waiting } from './read-event'
import { type Tokens, tokensOf } from './tokens'

interface Options {
  /** The anchor is the date of the event that the words name, or of the beginning of what lasts. */
  readonly anchorIs?: 'event'
}

/**
 * How words that say when can be understood, likeliest first; never empty. `anchor` is the EDTF date they are counted
 * from; null, or one that is no single date = not known, so that relative words stay unresolved.
 * "two years" from 2013-08-22 -> about, point 2015-08-22, window 2015-02-22/2016-02-22.
 */
export function readHorizon(
  words: string,
  anchor: string | null,
  options: Options = {},
): readonly HorizonReading[] {
  const [first, ...others] = datesDayFirst(words).map((order) => ({
    note: order.note,
    readings: readWords(order.words, readAnchor(anchor), options.anchorIs === 'event'),
  }))
  if (!first) return [NO_WORDS]
  const rivals = others.flatMap(({ note, readings }) =>
    readings.filter((reading) => !has(first.readings, reading)).map((reading) => noted(reading, note)),
  )
  if (!rivals.length) return first.readings
  return distinct([...first.readings.map((reading) => noted(reading, first.note)), ...rivals])
}

const noted = (reading: HorizonReading, note: string | undefined): HorizonReading =>
  note === undefined ? reading : { ...reading, why: `${reading.why} (${note})` }

function readWords(words: string, date: AnchorDate | null, isEvent: boolean): readonly HorizonReading[] {
  const tokens = tokensOf(words)
  const ranked = candidatesIn(tokens).toSorted((one, other) => other.strength - one.strength)
  let past: readonly HorizonReading[] | null = null
  for (const candidate of ranked) {
    const readings = readCandidate(candidate, words, tokens, date, isEvent)
    if (readings.some(({ relation }) => relation !== 'past')) return distinct(readings)
    past ??= readings
  }
  return past ? distinct(past) : [NO_WORDS]
}

const NO_WORDS = reading({ relation: 'open', window: OPEN_WINDOW, why: 'no words that say when' })

function readCandidate(
  candidate: Candidate,
  text: string,
  tokens: Tokens,
  date: AnchorDate | null,
  isEvent: boolean,
): HorizonReading[] {
  switch (candidate.kind) {
    case 'amount': {
      const readings = readAmount(candidate, date, isEvent)
      if (readings.length || !candidate.event) return readings
      const { from, end, side } = candidate.event
      const duration = candidate.amount.high ?? candidate.amount.low
      return [waiting(RELATION_BY_SIDE[side], textOf(text, tokens, from, end), duration?.iso)]
    }
    case 'calendar':
      return readCalendar(candidate, date)
    case 'event': {
      const words = textOf(text, tokens, candidate.event.from, candidate.event.end)
      return [readEvent(candidate.event, words, isEvent ? date : null)]
    }
    case 'vague':
      return [reading({ relation: 'open', window: OPEN_WINDOW, why: 'no figure: the words name no time' })]
    case 'past':
      return [reading({ relation: 'past', window: null, why: 'past: it predicts nothing' })]
  }
}

const textOf = (text: string, tokens: Tokens, from: number, end: number): string =>
  text
    .slice(tokens.at(from)?.start, tokens.at(end - 1)?.end)
    .replaceAll(/\s+/g, ' ')
    .slice(0, 120)

/** Rivals that come to the same are one reading. A past rival is none beside one that lies ahead. */
function distinct(readings: readonly HorizonReading[]): readonly HorizonReading[] {
  const ahead = readings.filter(({ relation }) => relation !== 'past')
  const list = ahead.length ? ahead : readings
  return list.filter((one, at) => !has(list.slice(0, at), one))
}

const has = (readings: readonly HorizonReading[], { relation, window }: HorizonReading): boolean =>
  readings.some((other) => other.relation === relation && other.window === window)
