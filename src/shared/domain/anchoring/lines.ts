import type { PlainSpan } from '../text/offsets'
import { kindOf, kinds } from './characters'

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
    const all = text.slice(from, to).split('\n')
    // By number, here and in the other loops that are gone through often: before the engine has compiled them, an iterator
    // costs more than what is done with its answer.
    for (let next = 0; next < all.length; next++) {
      const line = all[next] ?? ''
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

/** Do a line begin and a line end where the span does? */
export const fillsLines = (text: string, { start, end }: PlainSpan): boolean =>
  (start === 0 || isLineEnd(text, start - 1)) && (end === text.length || isLineEnd(text, end - 1))

const isLineEnd = (text: string, at: number) => kindOf(text.charCodeAt(at)) === kinds.lineEnd
