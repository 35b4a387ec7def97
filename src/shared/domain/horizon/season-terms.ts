import type { Calendar, Term, Year } from './calendar'
import { FEASTS, ORDINALS, SEASONS } from './calendar-words'
import { term, yearAfter, yearNumber } from './dates'
import type { Tokens } from './tokens'
import { fiscalYearAt } from './year-terms'

/** "the summer of 2020", "Q3 2020", "the third quarter", "H1 2020", "the autumn term", "Christmas 2020". */
export function seasonTermAt(tokens: Tokens, at: number): Term | null {
  const the = tokens.text(at) === 'the' ? 1 : 0
  return (
    schoolTerm(tokens, at + the) ??
    season(tokens, at + the) ??
    quarter(tokens, at + the) ??
    quarterCode(tokens, at + the) ??
    half(tokens, at) ??
    feast(tokens, at + the)
  )
}

type TermName = 'autumn' | 'spring' | 'summer'

function schoolTerm(tokens: Tokens, at: number): Term | null {
  const name = tokens.text(at)
  if (!['autumn', 'spring', 'summer'].includes(name) || tokens.text(at + 1) !== 'term') return null
  const { year, end } = yearAfter(tokens, at + 2)
  return term({ kind: 'term', term: name as TermName, year }, end)
}

function season(tokens: Tokens, at: number): Term | null {
  const month = SEASONS.get(tokens.text(at))
  if (!month || NOT_SEASONS.has(tokens.text(at + 1)) || isEdgeOfHolidays(tokens, at)) return null
  const pair = tokens.at(at + 1)
  if (month === 12 && pair?.kind === 'years') {
    return term({ kind: 'season', month, year: Number(pair.text.slice(0, 4)) }, at + 2)
  }
  const { year, end } = yearAfter(tokens, at + 1)
  // "the fall of the government" is no autumn.
  if (year === undefined && tokens.text(at + 1) === 'of') return null
  return term({ kind: 'season', month, year }, end, year === undefined)
}
const NOT_SEASONS = new Set([
  'school',
  'statement',
  'budget',
  'olympics',
  'conference',
  'fuel',
  'clean',
  'in',
  'recess',
  'session',
])

/** "before the summer break": its first day is no date here. "In the summer holidays" is in the summer. */
function isEdgeOfHolidays(tokens: Tokens, at: number): boolean {
  const edge = tokens.text(tokens.text(at - 1) === 'the' ? at - 2 : at - 1)
  return HOLIDAYS.has(tokens.text(at + 1)) && EDGES.has(edge)
}
const HOLIDAYS = new Set(['break', 'holiday', 'holidays', 'vacation', 'shutdown'])
const EDGES = new Set(['before', 'after', 'until', 'till', 'by', 'following', 'to', 'of'])

function quarter(tokens: Tokens, at: number): Term | null {
  const led = yearNumber(tokens, at)
  const code = codeNumber(tokens, led ? at + 1 : at, 'q', 4)
  const codeEnd = (led ? at + 1 : at) + 1
  const ofCode = code && !led ? fiscalYearAt(tokens, codeEnd) : null
  if (code && ofCode) return term({ kind: 'quarter of', quarter: code, of: ofCode.value }, ofCode.end)
  if (code) return withYear(tokens, codeEnd, led, (year) => ({ kind: 'quarter', quarter: code, year }))
  const token = tokens.at(at)
  const number = token?.kind === 'ordinal' ? token.value : lastOrNumber(token?.text)
  if (!number || number > 4 || tokens.text(at + 1) !== 'quarter') return null
  // Without "of", the last quarter is the one before.
  if (token?.text === 'last' && tokens.text(at + 2) !== 'of') return null
  const fiscal = fiscalYearAt(tokens, at + (tokens.text(at + 2) === 'of' ? 3 : 2))
  if (fiscal) return term({ kind: 'quarter of', quarter: number, of: fiscal.value }, fiscal.end)
  const ofTheYear = ['of', 'the', 'year'].every((word, n) => tokens.text(at + 2 + n) === word)
  if (ofTheYear && !yearNumber(tokens, at + 5)) {
    return term({ kind: 'quarter', quarter: number, year: { shift: 0 } }, at + 5)
  }
  const found = withYear(tokens, at + 2, null, (year) => ({ kind: 'quarter', quarter: number, year }))
  // "the third quarter of the match"
  return tokens.text(found.end) === 'of' ? null : found
}

const lastOrNumber = (word: string | undefined): number | undefined =>
  word === 'final' || word === 'last' ? 4 : ORDINALS.get(word ?? '')

/** "3Q24" */
function quarterCode(tokens: Tokens, at: number): Term | null {
  const [, quarter, year] = /^([1-4])q(\d{2}|\d{4})?$/.exec(tokens.text(at)) ?? []
  if (!quarter) return null
  const led = year ? Number(year.length === 2 ? `20${year}` : year) : null
  return withYear(tokens, at + 1, led, (of) => ({ kind: 'quarter', quarter: Number(quarter), year: of }))
}

/** "H1 2020", "2020 H1"; "H2" alone is that of the running year. */
function half(tokens: Tokens, at: number): Term | null {
  const turned = halfCode(tokens, at)
  if (turned) return turned
  const led = yearNumber(tokens, at)
  const place = led ? at + 1 : at
  const code = codeNumber(tokens, place, 'h', 2)
  if (!code) return null
  const { year, end } = led ? { year: led, end: place + 1 } : yearAfter(tokens, place + 1)
  const fiscal = led ? null : fiscalYearAt(tokens, end)
  const part = code === 1 ? 'first half' : 'second half'
  if (fiscal) return term({ kind: 'part', part, of: fiscal.value }, fiscal.end)
  const of: Calendar =
    typeof year === 'number'
      ? { kind: 'years', from: year, to: year, unit: 'year' }
      : { kind: 'unit', unit: 'year', ...(year ?? { shift: 0, running: true }) }
  return term({ kind: 'part', part, of }, end, year === undefined)
}

/** "1H27", "1H 2027"; without a year it is a number of hours. */
function halfCode(tokens: Tokens, at: number): Term | null {
  const [, half, short] = /^([12])h(\d{2}|\d{4})?$/.exec(tokens.text(at)) ?? []
  const year = short ? Number(short.length === 2 ? `20${short}` : short) : half && yearNumber(tokens, at + 1)
  if (!year) return null
  const of: Calendar = { kind: 'years', from: year, to: year, unit: 'year' }
  return term({ kind: 'part', part: half === '1' ? 'first half' : 'second half', of }, at + (short ? 1 : 2))
}

function codeNumber(tokens: Tokens, at: number, letter: string, most: number): number | null {
  const text = tokens.at(at)?.kind === 'code' ? tokens.text(at) : ''
  const number = text.length === 2 && text.startsWith(letter) ? Number(text[1]) : 0
  return number >= 1 && number <= most ? number : null
}

function withYear(tokens: Tokens, at: number, led: number | null, made: (year: Year) => Calendar): Term {
  const { year, end } = led ? { year: led, end: at } : yearAfter(tokens, at)
  return term(made(year), end)
}

function feast(tokens: Tokens, at: number): Term | null {
  const isThe = tokens.text(at - 1) === 'the'
  const found = FEASTS.at(tokens, at)
  if (found) {
    const { year, end } = yearAfter(tokens, found.end)
    return term({ kind: 'feast', feast: found.value, year }, end, year === undefined)
  }
  if (tokens.text(at) !== 'new' || tokens.text(at + 1) !== 'year' || tokens.at(at)?.possessive) return null
  // "in the new year" is not the one day of it.
  if (isThe && tokens.text(at - 2) === 'in') return term({ kind: 'new year' }, at + 2)
  return term({ kind: 'feast', feast: 'new year', year: undefined }, at + 2, !isThe)
}
