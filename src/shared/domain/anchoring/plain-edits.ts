import { LATIN_LETTERS } from './known-scripts'
import type { SharedEnds, Texts } from './pieces'

const ONE_WORD = new RegExp(`^ [${LATIN_LETTERS}]+ $`)
const WORD_AMONG_OTHERS = /^ [0-9A-Za-z]+ $/
const WORDS = /^ (?:[0-9A-Za-z]+ )+$/
const BLANKS = /^[ \n]*$/

/**
 * How much both wordings begin and end with, where all between is one edit that needs no looking at word by word, as most do
 * not: other blanks behind the sentence, a word in the place of another, words put in or taken out before or behind a word.
 * The wordings are from the blank before to the blank behind, and so many of their first characters are the same.
 * " slow " -> " late ": the blanks. " ferry " -> " old ferry ": " " and "ferry ". Undefined where it is another edit.
 */
export function plainEnds({ old, now }: Texts, same: number): SharedEnds | undefined {
  if (same === 0 || old === now) return undefined
  if (ONE_WORD.test(old) && ONE_WORD.test(now)) return { head: 1, tail: 1 }
  if (BLANKS.test(old.slice(same)) && BLANKS.test(now.slice(same))) return { head: same, tail: 0 }
  if (WORD_AMONG_OTHERS.test(old) && WORDS.test(now)) return endsOfWord(old, now)
  if (WORD_AMONG_OTHERS.test(now) && WORDS.test(old)) return endsOfWord(now, old)
  return undefined
}

/** The word must stand there once, in whatever case, or either may be meant. */
function endsOfWord(word: string, words: string): SharedEnds | undefined {
  const [folded, all] = [word.toLowerCase(), words.toLowerCase()]
  if (all.indexOf(folded) !== all.lastIndexOf(folded)) return undefined
  if (words.endsWith(word)) return { head: 1, tail: word.length - 1 }
  return words.startsWith(word) ? { head: word.length, tail: 0 } : undefined
}
