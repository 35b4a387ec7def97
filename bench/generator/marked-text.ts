/** What a mark stands for: the words of a claim of a kind, its second piece, or a part of it that a field names. */
export type Tag =
  | 'statistic'
  | 'quote'
  | 'quote-goes-on'
  | 'prediction'
  | 'figure'
  | 'horizon'
  | 'hedge'
  | 'event'

export interface Mark {
  readonly tag: Tag
  /** UTF-16 code units of the text. */
  readonly start: number
  readonly end: number
}

/** A text that knows where its claims are. */
export interface MarkedText {
  readonly text: string
  readonly marks: readonly Mark[]
}

const TAGS: Readonly<Record<string, Tag>> = {
  s: 'statistic',
  q: 'quote',
  r: 'quote-goes-on',
  p: 'prediction',
  f: 'figure',
  h: 'horizon',
  g: 'hedge',
  e: 'event',
}

/** `<p>It opens <h>in May</h></p>.` -> the words without the tags, and a mark for each pair, in the order of their ends. */
export function markedText(markup: string): MarkedText {
  const marks: Mark[] = []
  const open: { tag: Tag; start: number }[] = []
  let text = ''
  for (const [piece, closing, letter] of markup.matchAll(/<(\/?)([a-z])>|[^<]+/g)) {
    const tag = letter && TAGS[letter]
    if (!tag) text += piece
    else if (!closing) open.push({ tag, start: text.length })
    else {
      const opened = open.pop()
      if (opened?.tag !== tag) throw new Error(`The tags do not pair: ${markup}`)
      marks.push({ ...opened, end: text.length })
    }
  }
  return { text, marks }
}

export const plain = (text: string): MarkedText => ({ text, marks: [] })

/** The texts in a row, with their marks where they now stand. */
export function joined(pieces: readonly MarkedText[], between: string): MarkedText {
  const texts: string[] = []
  const marks: Mark[] = []
  let length = 0
  for (const piece of pieces) {
    for (const { tag, start, end } of piece.marks) {
      marks.push({ tag, start: start + length, end: end + length })
    }
    texts.push(piece.text)
    length += piece.text.length + between.length
  }
  return { text: texts.join(between), marks }
}
