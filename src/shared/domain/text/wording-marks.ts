/** Words of one of two texts. `same`: the other text has them too; `alike`: parts of a word ("rated", "rating"). */
export interface WordingPiece {
  readonly is: 'same' | 'alike' | 'own'
  readonly text: string
}

/** A word, or a sign that is none, with its place in the text. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly key: string
}

/** Two texts that share only these share nothing. */
const SMALL_WORDS = new Set(
  'a an and as at be by for from had has have in is it its of on or that the this to was were will with would'.split(
    ' ',
  ),
)

/** Not a mark and not a small word: a word, a figure, a picture sign. */
export const saysSomething = ({ key }: Token): boolean =>
  /[\p{L}\p{N}\p{So}]/u.test(key) && !SMALL_WORDS.has(key)

/** Shorter pieces of a word are alike by accident. */
const ALIKE_MIN = 4

/** The marks on one text. */
export class Marks {
  private readonly runs: { start: number; end: number; is: 'same' | 'alike' }[] = []

  constructor(private readonly text: string) {}

  mark(is: 'same' | 'alike', tokens: readonly Token[]): void {
    const [first, last] = [tokens[0], tokens.at(-1)]
    if (!first || !last) return
    if (is === 'alike') return this.markAlike(tokens)
    if (tokens.some(saysSomething)) this.runs.push({ start: first.start, end: last.end, is })
  }

  /** Characters of one word at a time: what crosses a gap between words is no likeness. */
  private markAlike(tokens: readonly Token[]): void {
    let run: Token[] = []
    const keep = () => {
      const [first, last] = [run[0], run.at(-1)]
      if (first && last && run.length >= ALIKE_MIN)
        this.runs.push({ start: first.start, end: last.end, is: 'alike' })
      run = []
    }
    for (const token of tokens) {
      if (run.at(-1) && run.at(-1)?.end !== token.start) keep()
      run.push(token)
    }
    keep()
  }

  pieces(): WordingPiece[] {
    const pieces: WordingPiece[] = []
    let at = 0
    const add = (is: WordingPiece['is'], end: number) => {
      if (end <= at) return
      const before = pieces.at(-1)
      const text = this.text.slice(at, end)
      if (before?.is === is) pieces[pieces.length - 1] = { is, text: before.text + text }
      else pieces.push({ is, text })
      at = end
    }
    let last: WordingPiece['is'] = 'own'
    for (const { start, end, is } of this.runs.toSorted((a, b) => a.start - b.start)) {
      // Only a blank lies between: one run.
      add(is === last && this.text.slice(at, start).trim() === '' ? is : 'own', start)
      last = is
      add(is, end)
    }
    add('own', this.text.length)
    return pieces
  }
}
