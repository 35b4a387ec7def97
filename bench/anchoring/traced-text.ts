/** A sentence that remembers where its characters come from. */
export interface TracedSentence {
  readonly text: string
  /** For each character its place in the old text, or -1: it was not there. */
  readonly from: readonly number[]
  /** For a character that replaced another: the place of that one; -1 = it replaced none. */
  readonly instead: readonly number[]
}

export type TracedParagraph = readonly TracedSentence[]

const BETWEEN_SENTENCES = ' '
const BETWEEN_PARAGRAPHS = '\n\n'

/** A sentence of the old text, which begins there. */
export const traced = (text: string, start: number): TracedSentence => ({
  text,
  from: Array.from({ length: text.length }, (_, at) => start + at),
  instead: nowhere(text.length),
})

/** A sentence that the old text does not have. */
export const untraced = (text: string): TracedSentence => ({
  text,
  from: nowhere(text.length),
  instead: nowhere(text.length),
})

const nowhere = (length: number): number[] => Array.from({ length }, () => -1)

/** The sentence with other characters in the place of some; they are known as their replacement. */
export function replaced(
  sentence: TracedSentence,
  start: number,
  end: number,
  words: string,
): TracedSentence {
  const length = end - start
  // What is replaced may itself be a replacement.
  const origin = (at: number) => {
    const own = sentence.from[at] ?? -1
    return own >= 0 ? own : (sentence.instead[at] ?? -1)
  }
  const instead = Array.from(words, (_, at) =>
    at === words.length - 1 && length > 0
      ? origin(end - 1)
      : length > 0
        ? origin(start + Math.floor((at * length) / words.length))
        : -1,
  )
  while (instead.length < words.length) instead.push(instead.at(-1) ?? -1)
  return spliced(sentence, start, end, { text: words, from: nowhere(words.length), instead })
}

export const inserted = (sentence: TracedSentence, at: number, words: string): TracedSentence =>
  spliced(sentence, at, at, untraced(words))

export const removed = (sentence: TracedSentence, start: number, end: number): TracedSentence =>
  spliced(sentence, start, end, untraced(''))

export const cutAt = (
  { text, from, instead }: TracedSentence,
  start: number,
  end: number,
): TracedSentence => ({
  text: text.slice(start, end),
  from: from.slice(start, end),
  instead: instead.slice(start, end),
})

export const together = (...parts: readonly TracedSentence[]): TracedSentence => ({
  text: parts.map(({ text }) => text).join(''),
  from: parts.flatMap(({ from }) => from),
  instead: parts.flatMap(({ instead }) => instead),
})

const spliced = (sentence: TracedSentence, start: number, end: number, middle: TracedSentence) =>
  together(cutAt(sentence, 0, start), middle, cutAt(sentence, end, sentence.text.length))

/** The whole text, and for each of its characters where it comes from. */
export function joinedText(paragraphs: readonly TracedParagraph[]): TracedSentence {
  const parts: TracedSentence[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.length === 0) continue
    if (parts.length > 0) parts.push(untraced(BETWEEN_PARAGRAPHS))
    paragraph.forEach((sentence, at) => {
      if (at > 0) parts.push(untraced(BETWEEN_SENTENCES))
      parts.push(sentence)
    })
  }
  const from: number[] = []
  const instead: number[] = []
  for (const part of parts) {
    for (const at of part.from) from.push(at)
    for (const at of part.instead) instead.push(at)
  }
  return { text: parts.map(({ text }) => text).join(''), from, instead }
}

/** The paragraphs of a text that begin at nought, each sentence traced. */
export function tracedParagraphs(paragraphs: readonly string[]): {
  text: string
  paragraphs: TracedParagraph[]
} {
  let at = 0
  const all: TracedParagraph[] = []
  for (const paragraph of paragraphs) {
    if (all.length > 0) at += BETWEEN_PARAGRAPHS.length
    const sentences: TracedSentence[] = []
    for (const text of paragraph.split(/(?<=[.!?]["”’)]*) (?=[\p{Lu}“‘"'(\d£])/u)) {
      if (sentences.length > 0) at += BETWEEN_SENTENCES.length
      sentences.push(traced(text, at))
      at += text.length
    }
    all.push(sentences)
  }
  return { text: joinedText(all).text, paragraphs: all }
}
