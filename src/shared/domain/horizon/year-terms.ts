import type { Term } from './calendar'
import { DOUBLE_YEARS, ORDINALS } from './calendar-words'
import { term, yearNumber } from './dates'
import { Phrases } from './phrases'
import type { Tokens } from './tokens'

/** "2020", "the year 2020", "the 2020s", "2015/16", "the 2015/16 school year", "FY20", "in-year" at that place. */
export function yearTermAt(tokens: Tokens, at: number): Term | null {
  const the = tokens.text(at) === 'the' ? 1 : 0
  return (
    plainYear(tokens, at) ??
    yearsPair(tokens, at + the) ??
    doubleYearNamed(tokens, at + the) ??
    decade(tokens, at + the) ??
    century(tokens, at + the) ??
    fiscalYearAt(tokens, at + the) ??
    namedDecade(tokens, at) ??
    inYear(tokens, at)
  )
}

function plainYear(tokens: Tokens, at: number): Term | null {
  const from = YEAR_WORDS.at(tokens, at)?.end ?? at
  const year = yearNumber(tokens, from)
  return year ? term({ kind: 'years', from: year, to: year, unit: 'year' }, from + 1, from === at) : null
}
const YEAR_WORDS = new Phrases([['the year, calendar, calendar year, the calendar year', true]])

function yearsPair(tokens: Tokens, at: number): Term | null {
  const token = tokens.at(at)
  if (token?.kind !== 'years') return null
  const named = DOUBLE_YEARS.at(tokens, at + 1)
  const [from = 0, second = 0] = token.text.split(/[/-]/).map(Number)
  const isFull = token.text.length === 9
  const follows = isFull ? second === from + 1 : second === (from + 1) % 100
  const end = named?.end ?? at + 1
  if (follows && (named || !isFull)) {
    const isMonth = !named && token.text[4] === '-' && second >= 1 && second <= 12
    if (isMonth) return term({ kind: 'year or month', year: from, month: second }, end, true)
    return term({ kind: 'double year', type: named?.value ?? 'financial', start: from }, end, !named)
  }
  if (isFull)
    return second > from ? term({ kind: 'years', from, to: second, unit: 'year' }, at + 1, true) : null
  if (token.text[4] === '-' && second >= 1 && second <= 12) {
    return term({ kind: 'month', month: second, year: from }, at + 1)
  }
  const to = Math.floor(from / 100) * 100 + second
  return to > from ? term({ kind: 'years', from, to, unit: 'year' }, at + 1, true) : null
}

/** "the financial year 2015/16" */
function doubleYearNamed(tokens: Tokens, at: number): Term | null {
  const named = DOUBLE_YEARS.at(tokens, at)
  const pair = named && yearsPair(tokens, named.end)
  if (!named || !pair) return null
  const start = Number(tokens.text(named.end).slice(0, 4))
  return term({ kind: 'double year', type: named.value, start }, pair.end)
}

function decade(tokens: Tokens, at: number): Term | null {
  const token = tokens.at(at)
  if (token?.kind !== 'decade') return null
  const from = Number(token.text.slice(0, 4))
  const isThe = tokens.text(at - 1) === 'the'
  return term({ kind: 'years', from, to: from + 9, unit: 'decade' }, at + 1, !isThe)
}

/** "the 22nd century", "the twenty-second century"; a "19th-century mill" is a kind of mill. */
function century(tokens: Tokens, at: number): Term | null {
  const tens = TENS.get(tokens.text(at)) ?? 0
  const place = tens ? at + 1 : at
  const token = tokens.at(place)
  const number = tens + (token?.kind === 'ordinal' ? token.value : (ORDINALS.get(token?.text ?? '') ?? 0))
  const word = tokens.at(place + 1)
  if (word?.text !== 'century' || word.hyphened || number === tens || number > CENTURY_MAX) return null
  // "his second century of the season"
  if (!BEFORE_DECADE.has(tokens.text(at - 1)) || tokens.text(place + 2) === 'of') return null
  return term({ kind: 'years', from: (number - 1) * 100, to: number * 100 - 1, unit: 'century' }, place + 2)
}
const TENS = new Map([['twenty', 20]])
const CENTURY_MAX = 99

/** "2019/20", "FY 2019/20", "FY2024-25", "FY20", "fiscal 2025" */
export function fiscalYearAt(tokens: Tokens, at: number): Term | null {
  const pair = yearsPair(tokens, FISCAL.has(tokens.text(at)) ? at + 1 : at)
  if (pair?.value.kind === 'double year') return pair
  const apart = FISCAL.has(tokens.text(at)) ? yearNumber(tokens, at + 1) : null
  if (apart) return term({ kind: 'fiscal ending', year: apart }, at + 2)
  const [, figures, second] = /^fy(\d{2}|\d{4})(?:\/(\d{2}))?$/.exec(tokens.text(at)) ?? []
  if (!figures) return null
  const year = figures.length === 2 ? 2000 + Number(figures) : Number(figures)
  const next = tokens.at(at + 1)
  const isTied = next?.kind === 'number' && next.hyphened && next.value === (year + 1) % 100
  if (second || isTied)
    return term({ kind: 'double year', type: 'financial', start: year }, at + (isTied ? 2 : 1))
  return term({ kind: 'fiscal ending', year }, at + 1)
}
const FISCAL = new Set(['fy', 'fye', 'fiscal'])

const DECADES = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .flatMap((word, n): [string, number][] => [
      [word, 20 + n * 10],
      [`${20 + n * 10}s`, 20 + n * 10],
    ]),
)
const BEFORE_DECADE = new Set(['the', 'mid', 'early', 'late'])
/** "temperatures in the twenties", "women in the thirties" */
const MEASURED = new Set(
  'temperatures temperature highs lows high low mercury degrees men women people'.split(' '),
)
const WORDS_BACK = 4

/** "the twenties", "the mid-'30s" */
function namedDecade(tokens: Tokens, at: number): Term | null {
  const the = tokens.text(at) === 'the' ? 1 : 0
  const decade = DECADES.get(tokens.text(at + the))
  if (!decade || !BEFORE_DECADE.has(tokens.text(at + the - 1))) return null
  for (let n = 1; n <= WORDS_BACK; n += 1) if (MEASURED.has(tokens.text(at - n))) return null
  return term({ kind: 'named decade', decade }, at + the + 1, true)
}

/** "in-year savings": within the financial year that holds the anchor. */
function inYear(tokens: Tokens, at: number): Term | null {
  if (tokens.text(at) !== 'in' || tokens.text(at + 1) !== 'year') return null
  const isTied = tokens.at(at + 1)?.hyphened || !tokens.at(at + 2) || IN_YEAR_NOUNS.has(tokens.text(at + 2))
  return isTied ? term({ kind: 'double year', type: 'financial', start: { shift: 0 } }, at + 2) : null
}
const IN_YEAR_NOUNS = new Set(['savings', 'cuts', 'deficit', 'overspend', 'budget', 'spending', 'pressures'])
