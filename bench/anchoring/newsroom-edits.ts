import type { Chance } from '../generator/chance'
import {
  cutAt,
  inserted,
  removed,
  replaced,
  type TracedParagraph,
  type TracedSentence,
  together,
  untraced,
} from './traced-text'

/** Of a hundred sentences or paragraphs, how many are touched in each way. */
export interface EditRates {
  readonly wording: number
  readonly sentence: number
  readonly paragraph: number
  readonly trap: number
}

export const editLevels = {
  light: { wording: 3, sentence: 1, paragraph: 1, trap: 0.3 },
  medium: { wording: 12, sentence: 4, paragraph: 3, trap: 1 },
  heavy: { wording: 40, sentence: 12, paragraph: 8, trap: 3 },
} as const satisfies Record<string, EditRates>

export type EditLevel = keyof typeof editLevels

/** Makes sentences that the article does not have yet. */
export type NewSentence = () => string

/** Edits an article as a desk does between two versions. */
export function edited(
  before: readonly TracedParagraph[],
  rates: EditRates,
  newSentence: NewSentence,
  chance: Chance,
): TracedParagraph[] {
  let paragraphs = before.map((paragraph) => withWording(paragraph, rates, chance))
  paragraphs = paragraphs.map((paragraph) => withSentences(paragraph, rates, newSentence, chance))
  paragraphs = withTraps(paragraphs, rates, chance)
  paragraphs = withParagraphs(paragraphs, rates, newSentence, chance)
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}

const often = (chance: Chance, perHundred: number) => chance.happens(perHundred / 100)

/** Words, figures, letters and marks. */
function withWording(paragraph: TracedParagraph, { wording }: EditRates, chance: Chance): TracedSentence[] {
  return paragraph.map((sentence) => {
    if (!often(chance, wording)) return sentence
    let changed = chance.pick(wordingEdits)(sentence, chance)
    if (often(chance, wording)) changed = chance.pick(wordingEdits)(changed, chance)
    return changed
  })
}

type WordingEdit = (sentence: TracedSentence, chance: Chance) => TracedSentence

const wordingEdits: readonly WordingEdit[] = [
  mendTypo,
  mendTypo,
  replaceWord,
  replaceWord,
  changeFigure,
  changeFigure,
  retypeMarks,
  retypeMarks,
  insertWords,
  insertWords,
  dropWords,
]

const PLAIN_WORDS =
  'recently however council officials reportedly last week also already in full later said then'.split(' ')

const wordsOf = ({ text }: TracedSentence) =>
  Array.from(text.matchAll(/\p{L}+/gu), ({ 0: word, index }) => ({ start: index, end: index + word.length }))

function mendTypo(sentence: TracedSentence, chance: Chance): TracedSentence {
  const long = wordsOf(sentence).filter(({ start, end }) => end - start > 4)
  if (long.length === 0) return sentence
  const { start, end } = chance.pick(long)
  const at = chance.between(start + 1, end - 2)
  const letter = chance.pick('aeinorst'.split(''))
  return chance.pick([
    () => removed(sentence, at, at + 1),
    () => inserted(sentence, at, letter),
    () => replaced(sentence, at, at + 1, letter),
  ])()
}

function replaceWord(sentence: TracedSentence, chance: Chance): TracedSentence {
  const words = wordsOf(sentence)
  if (words.length < 5) return sentence
  const { start, end } = chance.pick(words)
  return replaced(sentence, start, end, chance.pick(PLAIN_WORDS))
}

function changeFigure(sentence: TracedSentence, chance: Chance): TracedSentence {
  const figures = Array.from(sentence.text.matchAll(/\d+/g))
  if (figures.length === 0) return mendTypo(sentence, chance)
  const { 0: figure, index } = chance.pick(figures)
  const other = String(Number(figure) + chance.between(1, 9))
  return replaced(sentence, index, index + figure.length, other)
}

const RETYPED: readonly (readonly [string, string])[] = [
  ['“', '"'],
  ['”', '"'],
  ['"', '”'],
  ['’', "'"],
  ["'", '’'],
  ['–', '-'],
  ['-', '–'],
  [' ', '\u00a0'],
]

function retypeMarks(sentence: TracedSentence, chance: Chance): TracedSentence {
  const found = RETYPED.filter(([mark]) => sentence.text.includes(mark))
  const [mark, other] = chance.pick(found)
  let changed = sentence
  for (let at = changed.text.indexOf(mark); at >= 0; at = changed.text.indexOf(mark, at + 1)) {
    if (mark !== ' ' || chance.happens(0.2)) changed = replaced(changed, at, at + 1, other)
  }
  return changed
}

function insertWords(sentence: TracedSentence, chance: Chance): TracedSentence {
  const words = wordsOf(sentence)
  if (words.length < 3) return sentence
  const { start } = chance.pick(words.slice(1))
  const count = chance.between(1, 4)
  const extra = Array.from({ length: count }, () => chance.pick(PLAIN_WORDS)).join(' ')
  return inserted(sentence, start, `${extra} `)
}

function dropWords(sentence: TracedSentence, chance: Chance): TracedSentence {
  const words = wordsOf(sentence)
  if (words.length < 8) return sentence
  const from = chance.between(1, words.length - 4)
  const to = from + chance.between(1, 3)
  return removed(sentence, words[from]?.start ?? 0, words[to]?.start ?? 0)
}

/** Sentences put in, taken out, split and merged. */
function withSentences(
  paragraph: readonly TracedSentence[],
  { sentence: rate }: EditRates,
  newSentence: NewSentence,
  chance: Chance,
): TracedSentence[] {
  const all: TracedSentence[] = []
  for (const sentence of paragraph) {
    const last = all.at(-1)
    if (!often(chance, rate)) all.push(sentence)
    else if (chance.happens(0.3)) continue
    else if (chance.happens(0.4)) all.push(sentence, untraced(newSentence()))
    else if (chance.happens(0.5)) all.push(...split(sentence, chance))
    else if (last) all[all.length - 1] = merged(last, sentence)
    else all.push(untraced(newSentence()), sentence)
  }
  return all
}

function split(sentence: TracedSentence, chance: Chance): TracedSentence[] {
  const places = Array.from(sentence.text.matchAll(/, (?:and |but |which )?(?=\p{Ll})/gu))
  if (places.length === 0) return [sentence]
  const { 0: words, index } = chance.pick(places)
  const rest = cutAt(sentence, index + words.length, sentence.text.length)
  const capital = replaced(rest, 0, 1, rest.text.charAt(0).toUpperCase())
  return [
    together(cutAt(sentence, 0, index), untraced('.')),
    together(untraced(chance.pick(['', 'It '])), capital),
  ]
}

function merged(first: TracedSentence, second: TracedSentence): TracedSentence {
  const end = first.text.search(/[.!?]["”’]?$/)
  if (end < 0) return together(first, untraced(' '), second)
  const small = replaced(second, 0, 1, second.text.charAt(0).toLowerCase())
  return together(cutAt(first, 0, end), untraced(', and '), small)
}

/** Lookalikes: of a sentence that stays, and of one that goes; and a sentence that stands twice. */
function withTraps(
  paragraphs: readonly TracedSentence[][],
  { trap }: EditRates,
  chance: Chance,
): TracedSentence[][] {
  const all = paragraphs.map((paragraph) => [...paragraph])
  const elsewhere = (words: string) => {
    const place = chance.pick(all)
    place.splice(chance.between(0, place.length), 0, untraced(words))
  }
  for (const paragraph of all) {
    for (let at = paragraph.length - 1; at >= 0; at--) {
      const sentence = paragraph[at]
      if (!sentence || !often(chance, trap) || sentence.text.length < 30) continue
      if (chance.happens(0.3)) {
        elsewhere(sentence.text)
      } else {
        const lookalike = replaceWord(changeFigure(untraced(sentence.text), chance), chance).text
        if (chance.happens(0.6)) paragraph.splice(at, 1)
        elsewhere(lookalike)
      }
    }
  }
  return all
}

function withParagraphs(
  paragraphs: readonly TracedSentence[][],
  { paragraph: rate }: EditRates,
  newSentence: NewSentence,
  chance: Chance,
): TracedSentence[][] {
  const kept: TracedSentence[][] = []
  const moving: TracedSentence[][] = []
  for (const paragraph of paragraphs) {
    if (!often(chance, rate)) kept.push(paragraph)
    else if (chance.happens(0.4)) moving.push(paragraph)
    else if (chance.happens(0.5)) kept.push(paragraph, [untraced(newSentence()), untraced(newSentence())])
  }
  for (const paragraph of moving) kept.splice(chance.between(0, kept.length), 0, paragraph)
  return kept
}
