import { LATIN_LETTERS } from './known-scripts'
import type { Texts } from './pieces'

/** Lengths from the beginning of both wordings up to which the same is to be said. */
export type Border = readonly [old: number, now: number]

const ONE_WORD = new RegExp(`^ [${LATIN_LETTERS}]+ $`)
const WORD_AMONG_OTHERS = /^ [0-9A-Za-z]+ $/
const WORDS = /^ (?:[0-9A-Za-z]+ )+$/

const BLANKS = /^[ \n]*$/

/**
 * Where the parts of an edit end that need no looking at word by word, as most do not: other blanks behind the sentence, a
 * word in the place of another, words put in or taken out before or behind a word. The wordings are from the blank before to
 * the blank behind, and begin with so many characters that are the same.
 * "| w |" -> "| x |", "| |w |" -> "| |x y |w |". Undefined where it is another edit.
 */
export function plainBorders({ old, now }: Texts, same: number): readonly Border[] | undefined {
  if (BLANKS.test(old.slice(same)) && BLANKS.test(now.slice(same)))
    return [
      [same, same],
      [old.length, now.length],
    ]
  if (ONE_WORD.test(old) && ONE_WORD.test(now))
    return [
      [1, 1],
      [old.length - 1, now.length - 1],
      [old.length, now.length],
    ]
  if (WORD_AMONG_OTHERS.test(old) && WORDS.test(now)) return bordersWhereAdded(old, now)
  if (WORD_AMONG_OTHERS.test(now) && WORDS.test(old))
    return bordersWhereAdded(now, old)?.map(([shorter, longer]) => [longer, shorter])
  return undefined
}

/** The word must be there once, in whatever case, or either may be meant. */
function bordersWhereAdded(word: string, words: string): Border[] | undefined {
  const [folded, all] = [word.toLowerCase(), words.toLowerCase()]
  const first = all.indexOf(folded)
  if (first !== all.lastIndexOf(folded)) return undefined
  if (words.endsWith(word))
    return [
      [1, 1],
      [1, words.length - word.length + 1],
      [word.length, words.length],
    ]
  if (words.startsWith(word))
    return [
      [word.length, word.length],
      [word.length, words.length],
    ]
  return undefined
}
