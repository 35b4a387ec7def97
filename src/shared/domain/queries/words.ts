/**
 * Folds what readers do not tell apart when they search: letter case, accents, kinds of quotes, dashes and blanks, and
 * signs that are not seen. "Co\u00adoperation’s" -> "cooperation's".
 */
export const folded = (text: string): string =>
  evenBlanks(PLAIN.test(text) ? text.toLowerCase().replaceAll(SIGNS, alike) : unified(text))

/** Every blank one space. Most texts have no others, and looking is quicker than replacing each space by itself. */
const evenBlanks = (text: string): string =>
  UNEVEN.test(text) ? text.replaceAll(/ *[^\S ]\s*| {2,}/g, ' ') : text
const UNEVEN = /[^\S ]| {2}/

/** Signs that are written in several ways, with the way in which they are looked for. */
const ways: readonly (readonly [way: string, signs: string])[] = [
  ["'", '‘’‚‛′`'],
  ['"', '“”„‟«»'],
  ['-', '‐‑‒–—―−'],
  ['/', '⁄'],
  ['...', '…'],
]
const wayOf = new Map(ways.flatMap(([way, signs]) => Array.from(signs, (sign) => [sign, way] as const)))
const SIGNS = new RegExp(`[${[...wayOf.keys()].join('')}]`, 'g')
const alike = (sign: string): string => wayOf.get(sign) ?? sign

/** ASCII and the signs of print: most of what is searched has nothing else to unify, and 100,000 rows are searched at a time. */
// oxlint-disable-next-line no-control-regex -- all of ASCII is meant
const PLAIN = /^[\0-\u007f‘’‚‛“”„‟«»–—…£€\u00a0]*$/

const unified = (text: string): string =>
  text
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    // Before the normalisation, which takes a double prime for two primes and a spacing accent for a blank.
    .replaceAll('″', '"')
    .replaceAll('´', "'")
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(SIGNS, alike)

/** Does every word of the question stand somewhere in these texts? "dunn JUNE" finds "June … said Morag Dunn". */
export function hasWords(texts: readonly (string | undefined)[], question: string): boolean {
  const words = wordsIn(question)
  return words.length === 0 || hasAll(foldedTogether(texts), words)
}

/** Texts that are looked through together, folded; a word is not found across two of them. */
export const foldedTogether = (texts: readonly (string | undefined)[]): string =>
  folded(texts.filter((part) => part !== undefined).join(' '))

export const hasAll = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word))

/** Every row of a list is asked the same question. */
let asked: { readonly question: string; readonly words: readonly string[] } = { question: '', words: [] }

/** The words of a question, folded. */
export function wordsIn(question: string): readonly string[] {
  if (asked.question !== question) {
    asked = { question, words: folded(question).trim().split(' ').filter(Boolean) }
  }
  return asked.words
}
