import { foldedUnit, kindOf, kinds } from './characters'

/**
 * Latin letters and figures, in the text that most articles consist of. Here the engine finds the words in one go; anything
 * else is read sign by sign.
 */
const LETTERS = '0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-\u024f'
const PLAIN_TEXT = /^[\t\n\r -~\u00a0-\u00a5\u00a7\u00a8\u00aa-\u00ac\u00af\u00b1-\u024f‘’“”–—…€]*$/
const ASCII = /^[ -~]*$/
const WORDS = new RegExp(`[${LETTERS}]+(?:['‘’´\`,.][${LETTERS}]+)*`, 'g')

/** The words of a plain sentence, as `wordsIn` parts them; undefined = it is not plain. */
export function plainWordsIn(sentence: string): readonly string[] | undefined {
  return PLAIN_TEXT.test(sentence) ? (sentence.match(WORDS) ?? []) : undefined
}

/** The word as readers do not tell it from others: "Café" -> "cafe". */
export function foldedWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase().replaceAll('`', "'")
  let folded = ''
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (kindOf(unit) !== kinds.joined) folded += String.fromCharCode(foldedUnit(unit))
  }
  return folded
}
