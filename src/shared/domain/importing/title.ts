import { splitsCharacter } from '../text/offsets'
import { bylineIn } from './byline'
import type { Passage } from './passages'
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
  const candidates: number[] = []
  for (const [index, passage] of passages.entries()) {
    if (index > bodyStart) break
    if (!isLikeAHeading(passage) || bylineIn(passage.text) || isDateOnly(passage)) continue
    candidates.push(index)
  }
  const isHeadline = (index: number) => {
    const { words, text } = passages[index] ?? { words: 0, text: '' }
    return words >= HEADLINE_WORDS || text.length >= HEADLINE_LENGTH
  }
  return candidates.find(isHeadline) ?? candidates[0] ?? null
}

const isLikeAHeading = (passage: Passage): boolean =>
  passage.words > 0 &&
  passage.words < HEADLINE_WORDS_MAX &&
  !passage.isRow &&
  !/[^.][.,;]$/.test(passage.text)

/** The words as a title: on one line, cut at a blank where they are too many. */
export function titleFrom(passageText: string): string {
  const words = passageText.replaceAll(/\s+/g, ' ').trim()
  if (words.length <= TITLE_MAX) return words
  const wholeCharacters = splitsCharacter(words, TITLE_MAX) ? TITLE_MAX - 1 : TITLE_MAX
  return `${words.slice(0, words.lastIndexOf(' ', TITLE_MAX) + 1 || wholeCharacters).trim()}…`
}
