import { MEASURES } from '../../text/measures'
import type { Fact } from './fact'

/** They change what a figure says as much as its digits do: "nearly 400" is not "more than 400". */
const ABOUT =
  '(?:about|around|nearly|almost|roughly|approximately|some|just over|just under|well over|well under|more than|less than|fewer than|no more than|no fewer than|no less than|over|under|at least|at most|up to|as many as|as much as|as few as|an estimated)'
const CURRENCY = '(?:(?:US|AU|NZ|CA|HK|[ACS])?[$£€¥₹])'
const DIGITS = '(?:\\d{1,3}(?:[,\u00a0\u2009\u202f]\\d{3})+|\\d+)(?:\\.\\d+)?[½¼¾⅓⅔]?|[½¼¾⅓⅔]'
const UNITS_OF_TEN = 'one|two|three|four|five|six|seven|eight|nine'
const WORD =
  `(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:${UNITS_OF_TEN}))?` +
  `|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|zero|${UNITS_OF_TEN}` +
  '|(?:a |one )?(?:half|third|quarter|fifth|tenth)(?= of\\b)|half|two[- ]thirds|three[- ]quarters' +
  '|doubled|trebled|tripled|quadrupled|halved|twice|thrice|dozens|hundreds|thousands|millions|billions' +
  '|(?:a |an |several )?(?:dozen|hundred|thousand|million|billion|trillion)'
const SCALE = '(?:[- ]?(?:hundred|thousand|million|billion|trillion|dozen|bn|tn|mn|m|k)(?![\\p{L}\\d]))'
const UNIT =
  `(?:[- ]?(?:%|‰|°[CF]?|pc(?![\\p{L}])|per cent|percentage points?|basis points?|p(?![\\p{L}])|${[...MEASURES].join('|')}` +
  '|people|times|jobs|homes|deaths|cases)(?![\\p{L}\\d]))'

const FIGURE = new RegExp(
  `(?<![\\p{L}\\d])(?:${ABOUT} )?(?<sign>[-−–+](?=[\\d$£€¥₹]))?${CURRENCY}?(?:(?<digits>${DIGITS})|(?<word>${WORD})(?![\\p{L}\\d-]))${SCALE}{0,2}${UNIT}?`,
  'giu',
)
/** "No one", "the one": no counting. */
const NO_COUNT = /(?:^|[^\p{L}])(?:no|any|every|some|this|that|the|each|which|another)[ -]$/iu

/** "nearly 400", "£4.6m", "a third", "two years", "25 per cent", "-3%". Dates are not among them. */
export function figuresIn(text: string): Fact[] {
  const figures: Fact[] = []
  for (const { 0: words, index, groups } of text.matchAll(FIGURE)) {
    const isOne = /^one$/i.test(words)
    if (isOne && NO_COUNT.test(text.slice(Math.max(0, index - 10), index))) continue
    const isWeak = isOne || /^(?:half|a half)$/i.test(groups?.['word'] ?? '')
    figures.push({ kind: 'figure', start: index, end: index + words.length, ...(isWeak && { isWeak }) })
  }
  return figures
}
