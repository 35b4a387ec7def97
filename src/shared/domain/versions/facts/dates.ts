import type { Fact } from './fact'

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![\\p{L}])\\.?)'
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?'
const DAY = '(?:[0-3]?\\d)(?:st|nd|rd|th)?'
const YEAR = '(?:1[5-9]|20|21)\\d\\d'
const PART = '(?:early|mid|late|spring|summer|autumn|fall|winter|the end of|the start of|the beginning of)'
/** May and March are words too: alone they are months only behind such a word. */
const BEFORE_MONTH =
  '(?<=\\b(?:in|by|since|until|till|from|to|of|before|after|during|last|next|this|and|through) )'

const DATE = new RegExp(
  [
    '\\d{4}-\\d\\d-\\d\\d(?!\\d)',
    '\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d\\d)(?![\\d/])',
    `(?:${WEEKDAY},? )?${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?`,
    `(?:${WEEKDAY},? )?${MONTH} ${DAY}(?![\\d,.]*\\d)(?:,? ${YEAR})?`,
    `(?:${PART}[ -])?${MONTH},? ${YEAR}`,
    `(?:${PART}[ -])(?:${MONTH}|${YEAR})`,
    `${BEFORE_MONTH}${MONTH}(?![\\p{L}])`,
    `${YEAR}[-/–](?:${YEAR}|\\d\\d)(?!\\d)`,
    `${YEAR}s?`,
    `(?:(?:last|next|this) )?${WEEKDAY}(?: (?:morning|afternoon|evening|night))?`,
    '(?:yesterday|today|tomorrow|tonight)',
    '(?:last|next|this|later this|earlier this) (?:week|month|year|decade|century|spring|summer|autumn|winter)',
    '\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m\\b\\.?',
    '\\d{1,2}:\\d\\d',
  ]
    .map((shape) => `(?:${shape})`)
    .join('|'),
  'gu',
)
const INSIDE = /[\p{L}\d£$€]/u

/** "Tuesday 5 May", "in March", "by 2015", "yesterday", "9.30am". */
export function datesIn(text: string): Fact[] {
  const dates: Fact[] = []
  for (const { 0: words, index } of text.matchAll(DATE)) {
    const end = index + words.length
    if (INSIDE.test(text.charAt(index - 1)) || INSIDE.test(text.charAt(end))) continue
    // "2,015", "1.2015"
    if (/[.,]/.test(text.charAt(index - 1)) && /\d/.test(text.charAt(index - 2))) continue
    if (/^\d/.test(words) && /^(?:,\d{3}|\.\d|%| per cent| million| billion)/.test(text.slice(end, end + 9)))
      continue
    dates.push({ kind: 'date', start: index, end })
  }
  return dates
}
