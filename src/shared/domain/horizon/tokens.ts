/** A word, number or mark of the text, folded for reading; `start` and `end` count UTF-16 units of the text given. */
export interface Token {
  readonly kind: 'word' | 'number' | 'ordinal' | 'date' | 'years' | 'decade' | 'clock' | 'code' | 'mark'
  /** Lower case, straight quotes, no possessive "'s". */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Numbers and ordinals. */
  readonly value: number
  /** A hyphen, and nothing else, ties it to the token before. */
  readonly hyphened: boolean
  readonly capital: boolean
  /** "year's", "years'" (or a closing quotation mark, which looks the same). */
  readonly possessive: boolean
}

/** The tokens of a text. It counts how often it was asked, so that a test can tell linear from quadratic. */
export class Tokens {
  looks = 0
  constructor(private readonly list: readonly Token[]) {}

  get length(): number {
    return this.list.length
  }

  at(index: number): Token | undefined {
    this.looks += 1
    return this.list[index]
  }

  text(index: number): string {
    return this.at(index)?.text ?? ''
  }
}

/** The commonest first. */
const KINDS: readonly Token['kind'][] = [
  'word',
  'mark',
  'number',
  'date',
  'clock',
  'years',
  'decade',
  'ordinal',
  'code',
]

/** Signs that nobody sees and that part no words: soft hyphens, joiners, places where a long word may be broken. */
const UNSEEN = '\\u00ad\\u200b-\\u200d\\u2060'

const SHAPES = [
  '(?<date>\\d{4}(?<joint>[-/])\\d{2}\\k<joint>\\d{2}(?![\\d/-])|\\d{1,2}-\\d{1,2}-\\d{4}(?![\\d-])|\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})(?![\\d/]|\\.\\d))',
  '(?<clock>\\d{1,2}(?:[.:]\\d\\d)?[ap]m(?![\\p{L}\\d]))',
  // 2015/16, 2011-12, 2020-2022: two years, or a year and its month.
  '(?<years>\\d{4}[/-](?:\\d{4}|\\d{2})(?![\\d/-]))',
  '(?<decade>\\d{3}0s\\b)',
  '(?<ordinal>\\d{1,3}(?:st|nd|rd|th)\\b)',
  '(?<number>[½¼¾]|(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?[½¼¾]?(?=(?:years?|yrs?|months?|mths?|weeks?|wks?|days?|hours?|hrs?|mins?)?(?![\\p{L}\\d])))',
  '(?<code>\\d[\\d.,]*\\p{L}[\\p{L}\\d]*|\\p{L}{1,2}\\d[\\d/]*)',
  `(?<word>\\p{L}[\\p{L}${UNSEEN}]*(?:'[\\p{L}${UNSEEN}]+)*)`,
  `(?<mark>[^\\s"'${UNSEEN}])`,
]
const TOKEN = new RegExp(SHAPES.join('|'), 'giu')
const UNSEEN_SIGNS = new RegExp(`[${UNSEEN}]`, 'gu')

/** "-5 years", and neither "3 -5 years" nor a dash between words: those have a word or a figure before, or a blank behind. */
const MINUS = /(?<![^\s(])(?<!\d\s)[-−](?=\d)/g
const NO_MINUS = /(?<=[^\s(]|\d\s)−|−(?!\d)/g

/** Lengths stay, so offsets in the folded text are offsets in the text. */
const folded = (text: string): string =>
  text
    .replaceAll(/[‘’ʼ‛`´]/g, "'")
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(MINUS, '−')
    .replaceAll(/[‐‑‒–]/g, '-')
    .replaceAll(NO_MINUS, '-')
    .replaceAll(/[\u00A0\u2009\u202F]/g, ' ')

/** Quotation marks are left out; so is a hyphen between two words, which the second of them remembers. */
export function tokensOf(text: string): Tokens {
  const tokens: Token[] = []
  const plain = folded(text)
  for (const found of plain.matchAll(TOKEN)) {
    const start = found.index
    const before = tokens.at(-1)
    const afterHyphen = before?.text === '-' && before.end === start && before.hyphened
    if (afterHyphen) tokens.pop()
    tokens.push(tokenOf(found, start, plain, afterHyphen))
  }
  return new Tokens(tokens)
}

function tokenOf(found: RegExpExecArray, start: number, plain: string, afterHyphen: boolean): Token {
  const raw = found[0]
  const kind = KINDS.find((each) => found.groups?.[each] !== undefined) ?? 'mark'
  const lower = raw.replaceAll(UNSEEN_SIGNS, '').toLowerCase()
  const end = start + raw.length
  const isOwner = kind === 'word' && lower.endsWith("'s")
  const possessive = isOwner || (lower.endsWith('s') && plain[end] === "'")
  return {
    kind,
    text: isOwner ? lower.slice(0, -2) : lower.replaceAll(',', kind === 'number' ? '' : ','),
    start,
    end,
    value: kind === 'number' || kind === 'ordinal' ? numberOf(raw) : Number.NaN,
    hyphened: kind === 'mark' ? isTight(plain, start, end) : afterHyphen,
    capital: raw !== raw.toLowerCase(),
    possessive,
  }
}

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

const numberOf = (raw: string): number =>
  (Number.parseFloat(raw.replaceAll(',', '')) || 0) + (FRACTIONS[raw.at(-1) ?? ''] ?? 0)

const isTight = (plain: string, start: number, end: number): boolean =>
  /[\p{L}\d]/u.test(plain[start - 1] ?? '') && /[\p{L}\d]/u.test(plain[end] ?? '')
