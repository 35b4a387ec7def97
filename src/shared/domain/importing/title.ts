import { splitsCharacter } from '../text/offsets'
import { bylineIn } from './byline'
import { endsLikeASentence, type Passage } from './passages'
import { isDateOnly } from './stated-date'

const TITLE_MAX = 200
/** Shorter lines are the name of a section: "Local news", "Opinion". */
const HEADLINE_WORDS = 3
const HEADLINE_LENGTH = 20
const HEADLINE_WORDS_MAX = 30

/**
 * Which passage is the headline: the first above the running text that is no date, no byline and longer than the name
 * of a section. What is masked has no words here, so that a cookie notice never gives the title.
 */
export function findTitle(passages: readonly Passage[], bodyStart: number): number | null {
  const subject = mailSubject(passages)
  if (subject !== null) return subject
  const candidates: number[] = []
  for (const [index, passage] of passages.entries()) {
    if (index > bodyStart) break
    if (!isLikeAHeading(passage) || bylineIn(passage.text) || isDateOnly(passage)) continue
    if (!beginsAParagraph(passages, index)) candidates.push(index)
  }
  const isHeadline = (index: number) => {
    const { words, text } = passages[index] ?? { words: 0, text: '' }
    return words >= HEADLINE_WORDS || text.length >= HEADLINE_LENGTH
  }
  return candidates.find(isHeadline) ?? candidates[0] ?? null
}

const MAIL_LINE = /^(?:from|to|cc|bcc|sent|date|subject|reply-to|importance): \S/i
const MAIL_LINES_MAX = 12

/** A press release that came by mail has its headline in the mail's subject. */
function mailSubject(passages: readonly Passage[]): number | null {
  const end = passages.findIndex(({ text }) => !MAIL_LINE.test(text))
  if (end < 2 || end > MAIL_LINES_MAX) return null
  const at = passages.slice(0, end).findIndex(({ text }) => /^subject: \S/i.test(text))
  return at < 0 ? null : at
}

/** What press offices write above the headline. */
const ABOVE_HEADLINE =
  /^(?:for immediate release|(?:press|news|media) (?:release|notice|statement)|embargo(?:ed)?\b.*|not for publication\b.*)[:.!]?$/iu

const isLikeAHeading = (passage: Passage): boolean =>
  passage.words > 0 &&
  !ABOVE_HEADLINE.test(passage.text) &&
  passage.words < HEADLINE_WORDS_MAX &&
  !passage.isRow &&
  !/[^.][.,;]$|[。、،؛]$/.test(passage.text)

const WRAPPED_LINES_MAX = 40

/** Text out of a PDF is wrapped by hand: the next line goes on in small letters, and the lines end as a sentence does. */
function beginsAParagraph(passages: readonly Passage[], index: number): boolean {
  const follows = (at: number) => passages[at + 1]?.start === (passages[at]?.end ?? 0) + 1
  if (!follows(index) || !/^\p{Ll}/u.test(passages[index + 1]?.text ?? '')) return false
  let last = index + 1
  while (follows(last) && last < index + WRAPPED_LINES_MAX) last += 1
  return endsLikeASentence(passages[last] as Passage)
}

const TITLE_LINES_MAX = 3

/** A headline out of a PDF may run over two or three lines, of which each goes on in small letters; an empty line ends it. */
export function endOfTitle(passages: readonly Passage[], title: number): number {
  let end = title
  const goesOn = (at: number) =>
    passages[at]?.start === (passages[at - 1]?.end ?? 0) + 1 && /^\p{Ll}/u.test(passages[at]?.text ?? '')
  while (goesOn(end + 1)) end += 1
  const isWhole = passages[end + 1]?.start !== (passages[end]?.end ?? 0) + 1
  const last = passages[end]
  const isTitle = isWhole && end < title + TITLE_LINES_MAX && last !== undefined && !endsLikeASentence(last)
  return isTitle ? end : title
}

/** White space and signs that nobody sees. */
const EDGES = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu

/** The words as a title: on one line, cut at a blank where they are too many. */
export function titleFrom(passageText: string): string {
  const words = passageText
    .replaceAll(/\s+/g, ' ')
    .replaceAll(EDGES, '')
    .replace(/^subject: /i, '')
  if (words.length <= TITLE_MAX) return words
  const wholeCharacters = splitsCharacter(words, TITLE_MAX) ? TITLE_MAX - 1 : TITLE_MAX
  return `${words.slice(0, words.lastIndexOf(' ', TITLE_MAX) + 1 || wholeCharacters).trim()}…`
}
