import { MEASURES } from '../text/measures'
import { isFigure } from './like-words'
import { isTime } from './same-kind'

/** Words, at least, that have others in their place. */
const REPLACED_MIN = 3
/** One of the names may stay where so many went: the title, when the person is another. */
const OF_REPLACED = 2
/** Shorter ones are in every sentence. */
const SMALL_WORD_MAX = 3
/** Figures, and what is neither blank nor a sign of punctuation: found in no time, and near enough. */
const WORD = /[0-9](?:[0-9.,]*[0-9])?|[^\0-@[-`{-\u00bf\u2000-\u206f\u3000-\u303f\uff00-\uff1f]+/g
const DIGIT = /^[0-9]/

/**
 * Does a sentence that stands where another stood say something else in the same form? Names and figures tell it: none of
 * them is there any more, or hardly one, others are in their place, and other words differ too. "The minister promised
 * 5,000 nurses by 2020." is not "The minister promised 2,000 teachers by 2022." Where the other words are the same, the
 * names and figures were put right.
 */
export function isAnotherSentence(old: string, now: string): boolean {
  const was = old.match(WORD) ?? []
  const telling = was.filter(tells)
  // Most sentences end here, before the words of the other are parted.
  const stayed = telling.filter((word) => now.includes(word)).length
  if (telling.length === stayed || stayed * OF_REPLACED > telling.length - stayed) return false
  const is = now.match(WORD) ?? []
  const gone = without(telling, is).length
  const replaced = Math.min(gone, without(is.filter(tells), was).length)
  if (replaced === 0 || (telling.length - gone) * OF_REPLACED > replaced) return false
  const others = Math.min(
    without(was.filter(isOrdinary), is).filter(isNoMeasure).length,
    without(is.filter(isOrdinary), was).filter(isNoMeasure).length,
  )
  return others > 0 && replaced + others >= REPLACED_MIN
}

/** A figure, or written as names are. The word that begins the sentence is written so too, and may be any. */
const tells = (word: string, at: number) => isFigure(word) || (at > 0 && word.length > 1 && !isSmall(word))

const isOrdinary = (word: string, at: number) => word.length > SMALL_WORD_MAX && !tells(word, at)

/** "900 metres" -> "1.2 miles": with its figure the unit is another. */
const isNoMeasure = (word: string) => !MEASURES.has(word.toLowerCase()) && !isTime(word)

const isSmall = (word: string) => word.charAt(0) === word.charAt(0).toLowerCase()

function without(words: readonly string[], others: readonly string[]): string[] {
  if (words.length === 0) return []
  const there = new Set(others.map(folded))
  return words.filter((word) => !there.has(folded(word)))
}

/** "5,000" and "5000", "Council" and "council". */
const folded = (word: string) => (DIGIT.test(word) ? word.replaceAll(/[.,]/g, '') : word.toLowerCase())
