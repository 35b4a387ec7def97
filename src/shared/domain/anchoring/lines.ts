/** The lines of a text, in lists of equal length. Empty ones belong to the one before them. */
export interface Lines {
  readonly count: number
  /** One more than there are lines; the last is the end. */
  readonly starts: readonly number[]
  /** Without the line end. */
  readonly words: readonly string[]
}

export function linesOf(text: string, from: number, to: number): Lines {
  const starts: number[] = []
  const words: string[] = []
  let at = from
  if (from < to) {
    for (const line of text.slice(from, to).split('\n')) {
      if (line !== '' || at === from) {
        starts.push(at)
        words.push(line)
      }
      at += line.length + 1
    }
  }
  starts.push(to)
  return { count: words.length, starts, words }
}
