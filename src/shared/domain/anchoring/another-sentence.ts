/** So many words have others in their place. */
const REPLACED_MIN = 3
const WORD = /[0-9][0-9.,]*[0-9]|[0-9]|[\p{L}\p{M}]+/gu
const STARTS_WITH_FIGURE = /^[0-9]/
/** The title stays when the person is another. */
const OF_REPLACED = 2
/** Shorter ones are in every sentence. */
const SMALL_WORD_MAX = 3

/**
 * Does a sentence that stands where another stood say something else in the same form? Names and figures tell it: none of
 * them is there any more, or hardly one, others are in their place, and other words differ too. "The minister promised
 * 5,000 nurses by 2020." is not "The minister promised 2,000 teachers by 2022." Where the other words are the same, the
 * names and figures were put right.
 */
export function isAnotherSentence(old: string, now: string): boolean {
  const was = wordsOf(old)
  const is = wordsOf(now)
  const gone = without(was, is)
  const come = without(is, was)
  const told = was.filter(({ tells }) => tells).length
  const toldGone = tellingIn(gone)
  const replaced = Math.min(toldGone, tellingIn(come))
  if (replaced === 0 || (told - toldGone) * OF_REPLACED > replaced) return false
  const others = Math.min(contentIn(gone), contentIn(come))
  return others > 0 && replaced + others >= REPLACED_MIN
}

interface ToldWord {
  readonly word: string
  /** A figure, or written as names are. */
  readonly tells: boolean
}

/** The word that begins the sentence is written as a name is, and may be any. */
function wordsOf(sentence: string): ToldWord[] {
  return Array.from(sentence.match(WORD) ?? [], (written, at) => {
    const word = written.toLowerCase()
    const isFigure = STARTS_WITH_FIGURE.test(written)
    const tells = isFigure || (at > 0 && written.length > 1 && word.charAt(0) !== written.charAt(0))
    return { word: isFigure ? written.replaceAll(/[.,]/g, '') : word, tells }
  })
}

function without(words: readonly ToldWord[], others: readonly ToldWord[]): ToldWord[] {
  const there = new Set(others.map(({ word }) => word))
  return words.filter(({ word }) => !there.has(word))
}

const tellingIn = (words: readonly ToldWord[]) => words.filter(({ tells }) => tells).length

const contentIn = (words: readonly ToldWord[]) =>
  words.filter(({ word, tells }) => !tells && word.length > SMALL_WORD_MAX).length
