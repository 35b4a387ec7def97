import { type Duration, isoOf, type Length, lengthOf, type Unit } from './durations'
import { numberAt } from './numbers'
import { Phrases } from './phrases'
import { type Quantity, quantityAt } from './quantities'
import type { Tokens } from './tokens'
import { type NamedUnit, ownUnit, saidOf, UNITS, unitAt } from './unit-words'

/** A length of time in the text: "two years", "two to three years", "a two-year", "a few years". */
export interface Amount {
  readonly kind: 'amount'
  /** null = no figure was said. */
  readonly low: Duration | null
  /** Where a range was said: its longer end. */
  readonly high?: Duration
  readonly end: number
  /** "a year", "two hours": it says how often, or how long, more often than when. */
  readonly article: boolean
  readonly more: boolean
  /** "two-plus years" */
  readonly least: boolean
  /** "two-year", "18 month": it stands before a noun. */
  readonly adjective: boolean
  /** "the next year": the calendar year may be meant. */
  readonly bare?: Unit
}

interface Piece {
  readonly quantity: Quantity
  readonly unit: NamedUnit
  readonly end: number
  readonly adjective: boolean
}

/** "the next year", "the past decade", "the year ahead": one of the unit, without a number. */
export function bareUnitAt(tokens: Tokens, at: number): Amount | null {
  const unit = UNITS.get(tokens.text(at))
  if (!unit || unit.plural || tokens.text(at + 1) === 'of') return null
  const isLed = LED.before(tokens, at) ?? (tokens.text(at - 1) === 'the' && isAhead(tokens, at + 1))
  const piece = { quantity: ONE, unit, end: at + 1, adjective: false }
  const low = isLed && durationOf(piece)
  if (!low) return null
  const amount = one(piece, low)
  // "the next year or two"
  const second = tokens.text(at + 1) === 'or' ? secondPiece(tokens, piece, false) : null
  const high = second && durationOf(second)
  if (second && high) return { ...amount, high, end: second.end }
  if (unit.unit === 'day') return null
  // A fortnight is no unit of the calendar.
  return unit.times === 1 ? { ...amount, bare: unit.unit } : amount
}

/** One of a unit of the calendar; null where it is none that lengths are counted in. */
export function oneUnit(name: string): Duration | null {
  const unit = UNITS.get(name)
  return unit ? durationOf({ quantity: ONE, unit, end: 0, adjective: false }) : null
}
/** "the year ahead", "the year to come" */
export const isAhead = (tokens: Tokens, at: number): boolean =>
  tokens.text(at) === 'ahead' || (tokens.text(at) === 'to' && tokens.text(at + 1) === 'come')

const LED = new Phrases([
  ['the next, the coming, the forthcoming, this coming, the past, the last, the previous', true],
])
const ONE: Quantity = { value: 1, end: 0, article: false, more: false, least: false }

/** Days of all the years that a date can have: a longer amount is still one, and leads out of the calendar. */
const LONGEST = 9999 * 366

/** The amount that begins at that place. */
export function amountAt(tokens: Tokens, at: number): Amount | null {
  const range = sharedUnitRange(tokens, at)
  if (range) return range
  const first = pieceAt(tokens, at)
  if (!first) return null
  if (first.quantity.value === null) return vague(first)
  const compound = compoundFrom(tokens, first)
  if (compound) return compound
  const second = secondPiece(tokens, first, tokens.text(at - 1) === 'between')
  const low = durationOf(first)
  if (!second || !low) return low && one(first, low)
  const high = durationOf(second)
  return high && { ...one(first, low), high, end: second.end }
}

/** "two to three years", "2-3 years", "two or even three years", "between 18 and 24 months". */
function sharedUnitRange(tokens: Tokens, at: number): Amount | null {
  const low = numberAt(tokens, at)
  if (!low) return null
  const isNear = tokens.at(low.end)?.hyphened && tokens.at(low.end)?.kind === 'number'
  const from = isNear ? low.end : jointEnd(tokens, low.end, tokens.text(at - 1) === 'between')
  const second = from === null ? null : pieceAt(tokens, from)
  if (!second || second.quantity.value === null || second.quantity.article) return null
  const shorter = durationOf({ ...second, quantity: { ...second.quantity, value: low.value } })
  const longer = durationOf(second)
  const isRange = low.value < second.quantity.value
  return shorter && longer && isRange ? { ...one(second, shorter), high: longer } : null
}

/** "six months to a year", "a year or two", "two years, perhaps three". */
function secondPiece(tokens: Tokens, first: Piece, isBetween: boolean): Piece | null {
  const from = jointEnd(tokens, first.end, isBetween)
  if (from === null) return null
  const next = pieceAt(tokens, from)
  if (next) return next.quantity.value === null ? null : next
  const isSoft = from > first.end + 1 || (first.quantity.value === 1 && tokens.text(first.end) === 'or')
  const number = isSoft ? numberAt(tokens, from) : null
  if (!number || number.value <= (first.quantity.value ?? 0)) return null
  return { ...first, quantity: { ...first.quantity, value: number.value }, end: number.end }
}

const JOINTS = new Set(['to', 'or', '-', '—'])
const SOFT = new Set(['even', 'perhaps', 'maybe', 'possibly', 'probably'])

/** Where the second of two numbers begins; a comma joins them only with a word such as "maybe". */
function jointEnd(tokens: Tokens, at: number, isBetween: boolean): number | null {
  const joint = tokens.text(at)
  const isSoft = SOFT.has(tokens.text(at + 1))
  if (JOINTS.has(joint) || (isBetween && joint === 'and')) return at + (isSoft ? 2 : 1)
  if (joint === ',' && isSoft) return at + 2
  return joint === ',' && tokens.text(at + 1) === 'or' && SOFT.has(tokens.text(at + 2)) ? at + 3 : null
}

/** "a year and a half", "two years and six months". */
function compoundFrom(tokens: Tokens, first: Piece): Amount | null {
  if (tokens.text(first.end) !== 'and' || first.quantity.value === null) return null
  const isHalf = tokens.text(first.end + 1) === 'a' && tokens.text(first.end + 2) === 'half'
  if (isHalf && !UNITS.has(tokens.text(first.end + 3))) {
    const value = first.quantity.value + 0.5
    const whole = durationOf({ ...first, quantity: { ...first.quantity, value } })
    return whole && { ...one(first, whole), end: first.end + 3 }
  }
  const second = pieceAt(tokens, first.end + 1)
  if (!second || second.quantity.value === null || second.unit.unit === first.unit.unit) return null
  const [from, to] = [durationOf(first), durationOf(second)]
  if (!from?.months || !to?.months || to.months >= from.months) return null
  const months = from.months + to.months
  return {
    ...one(first, duration({ months, days: 0 }, 'month', 'month', `${from.said} and ${to.said}`)),
    end: second.end,
  }
}

function pieceAt(tokens: Tokens, at: number): Piece | null {
  const quantity = quantityAt(tokens, at)
  if (!quantity) return null
  const token = tokens.at(quantity.end)
  const found = unitAt(tokens, quantity.end)
  if (!found || !token) return null
  const { unit, end } = found
  const { value } = quantity
  if (value === null && !unit.plural) return null
  if (quantity.article && unit.plural) return null
  const isSingular = !unit.plural && value !== null && (value > 1 || tokens.at(at)?.kind === 'number')
  const adjective = !unit.plural && (token.hyphened || (isSingular && value !== 1 && !token.possessive))
  return { quantity, unit, end, adjective }
}

function durationOf({ quantity, unit }: Piece): Duration | null {
  const count = (quantity.value ?? 0) * unit.times
  if (!(count > 0)) return null
  const length = {
    ...lengthOf(Math.min(count, LONGEST), unit.unit),
    ...(unit.working && { working: unit.working }),
  }
  const own = ownUnit(length, unit.unit)
  // "Two and a half years" is as near as "two years" is; "half a year" is nearer.
  const said = saidOf(quantity.value ?? 0, unit) + (unit.working ? WORKING_SAID : '')
  const saidIn = count >= 1 ? unit.unit : own
  return count > LONGEST ? { ...length, unit: own, saidIn, said } : duration(length, own, saidIn, said)
}

const WORKING_SAID = ' (Monday to Friday, bank holidays not taken off)'

const duration = (length: Length, unit: Unit, saidIn: Unit, said: string): Duration => ({
  ...length,
  unit,
  saidIn,
  iso: isoOf(length, unit),
  said,
})

const one = ({ quantity, unit, end, adjective }: Piece, low: Duration): Amount => ({
  kind: 'amount',
  low,
  end,
  article: quantity.article || (unit.name !== undefined && !unit.working),
  more: quantity.more,
  least: quantity.least,
  adjective,
})

const vague = (piece: Piece): Amount => ({ ...one(piece, NONE), low: null })
const NONE: Duration = { months: 0, days: 0, unit: 'day', saidIn: 'day', said: '' }
