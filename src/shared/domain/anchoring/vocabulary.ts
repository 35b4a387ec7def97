import type { PlainSpan } from '../text/offsets'
import { foldedUnit, kindOf, kinds } from './characters'
import { HALVES, JOINED, LATIN_LETTERS, LETTERS, SIGNS } from './known-scripts'
import type { StepCount } from './step-count'
import { SIGN_WEIGHT, type Words, weightOf, wordsIn } from './words'

const LATIN_BETWEEN =
  '\t\n\r -/:-@[-`{-~\u00a0-\u00a5\u00a7\u00a8\u00ab\u00ac\u00af\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf×÷‘’“”–—…€'
/** Asked first: of a class of few ranges the engine sees at once whether a letter is in it. */
const LATIN = new RegExp(`^[${LATIN_BETWEEN}${LATIN_LETTERS}]*$`)
const LATIN_WORDS = new RegExp(`[${LATIN_LETTERS}]+(?:['‘’´\`,.][${LATIN_LETTERS}]+)*`, 'g')

const BETWEEN = `${LATIN_BETWEEN}،؟।、。「」（），：；！？`
/** In a sentence that has nothing else the engine finds the words in one go, as the scan letter by letter does. */
const PLAIN = new RegExp(`^[${BETWEEN}${LETTERS}${SIGNS}${HALVES}${JOINED}]*$`)
const LETTER_WORD = `[${LETTERS}][${LETTERS}${JOINED}]*`
const WORDS = new RegExp(
  `${LETTER_WORD}(?:['‘’´\`,，.]${LETTER_WORD})*|[${SIGNS}][${JOINED}]*|[${HALVES}][${HALVES}${JOINED}]*`,
  'g',
)

/** What finds the words of this stretch; undefined = only a scan letter by letter does. */
const wordsOf = (stretch: string): RegExp | undefined =>
  LATIN.test(stretch) ? LATIN_WORDS : PLAIN.test(stretch) ? WORDS : undefined

const ASCII = /^[ -_a-~]*$/

/** Between two words that follow each other in both texts; made once, so that lists that are looked through are of one kind. */
const NO_WORDS: Words = { starts: [], ends: [], keys: [], weights: [], count: 0 }

/** The words of two texts by number, so that each is looked at letter by letter once only. */
export class Vocabulary {
  private readonly numberOf = new Map<string, number>()
  private readonly numberOfWritten = new Map<string, number>()
  /** For each word what it is worth to find it again. */
  readonly weights: number[] = []

  /** The words of a sentence in order, as `wordsIn` parts them. */
  numbersIn(sentence: string, steps: StepCount): readonly number[] {
    const written = wordsOf(sentence)
    if (!written) return this.wordsIn(sentence, { start: 0, end: sentence.length }, steps).keys
    const words = sentence.match(written) ?? []
    steps.take(words.length)
    return words.map(this.number)
  }

  private readonly number = (word: string): number => this.numberOfWritten.get(word) ?? this.numbered(word)

  /** The same words with their places; their keys are their numbers. */
  wordsIn(text: string, span: PlainSpan, steps: StepCount): Words {
    const stretch = text.slice(span.start, span.end)
    const written = wordsOf(stretch)
    if (!written) return this.withNumbers(text, wordsIn(text, span, steps))
    const words = stretch.match(written)
    if (!words) return NO_WORDS
    // Between two words is nothing that could be one, so that the next of these letters is the next word.
    let at = 0
    const ends = words.map((word) => {
      at = stretch.indexOf(word, at) + word.length
      return span.start + at
    })
    const starts = ends.map((end, next) => end - (words[next] ?? '').length)
    const keys = words.map(this.number)
    const weights = keys.map(this.weightOf)
    steps.take(keys.length)
    return { starts, ends, keys, weights, count: keys.length }
  }

  private readonly weightOf = (number: number): number => this.weights[number] ?? 0

  private withNumbers(text: string, words: Words): Words {
    const keys = words.starts.map((start, at) => this.numbered(text.slice(start, words.ends[at])))
    return { ...words, keys }
  }

  private numbered(written: string): number {
    const word = foldedWord(written)
    let number = this.numberOf.get(word)
    if (number === undefined) {
      number = this.weights.length
      this.numberOf.set(word, number)
      this.weights.push(isWordOfLetters(word) ? weightOf(word.length) : SIGN_WEIGHT)
    }
    this.numberOfWritten.set(written, number)
    return number
  }
}

const isWordOfLetters = (word: string) => kindOf(word.charCodeAt(0)) === kinds.letter

/** The word as readers do not tell it from others: "Café" -> "cafe". */
function foldedWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  let folded = ''
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (kindOf(unit) !== kinds.joined) folded += String.fromCharCode(foldedUnit(unit))
  }
  return folded
}
