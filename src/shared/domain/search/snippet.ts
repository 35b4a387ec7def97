import { z } from 'zod'
import { type PlainSpan, splitsCharacter } from '../text/offsets'
import { firstMarksIn, type Looked, type Mark, stretchesOf } from './marks'

/** A short piece of a text with its hits, as a list shows it. */
export const Snippet = z.strictObject({
  /** One line: blanks and line ends are single blanks. "…" stands where it was cut. */
  text: z.string(),
  /** What is marked, in UTF-16 code units of `text`. */
  marks: z.array(z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() })),
})
export type Snippet = z.output<typeof Snippet>

/** In UTF-16 code units. */
const LENGTH = 220
/** So much of it stands before the first mark. */
const BEFORE = 60

/** As many of the marks in a text as its snippet needs. */
export const marksForSnippet = (text: string, asked: readonly Looked[]): Mark[] =>
  firstMarksIn(text, asked, { within: LENGTH - BEFORE, beyond: LENGTH + LOOK })

/** The piece with the most of what was asked for; of several, the first. Without marks, the beginning. */
export function snippetOf(text: string, marks: readonly Mark[]): Snippet {
  const from = Math.max(0, (bestStart(marks) ?? 0) - BEFORE)
  const start = wordStart(text, from)
  const end = wordEnd(text, Math.min(text.length, start + LENGTH))
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end)
  return oneLine(text, { start, end }, stretchesOf(inside))
}

/** Where the window begins that holds most conditions. The marks stand in the order of their starts. */
function bestStart(marks: readonly Mark[]): number | undefined {
  let best: { start: number; held: number } | undefined
  let last = 0
  const within = new Map<number, number>()
  for (const [first, { start, of }] of marks.entries()) {
    for (let mark = marks[last]; mark && mark.end <= start + LENGTH - BEFORE; mark = marks[++last]) {
      within.set(mark.of, (within.get(mark.of) ?? 0) + 1)
    }
    if (within.size > (best?.held ?? 0)) best = { start, held: within.size }
    // A phrase longer than the window was never counted.
    if (first >= last) last = first + 1
    const left = (within.get(of) ?? 0) - 1
    if (left > 0) within.set(of, left)
    else within.delete(of)
  }
  return best?.start ?? marks[0]?.start
}

/** So far a cut is moved to the next blank; beyond that stands a text without any. */
const LOOK = 30

function wordStart(text: string, from: number): number {
  if (from === 0) return 0
  const blank = text.slice(from, from + LOOK).search(/\s/)
  const start = blank < 0 ? from : from + blank + 1
  return splitsCharacter(text, start) ? start + 1 : start
}

function wordEnd(text: string, to: number): number {
  if (to === text.length) return to
  const rest = text.slice(to, to + LOOK).search(/\s/)
  const end = rest < 0 ? to : to + rest
  return splitsCharacter(text, end) ? end + 1 : end
}

function oneLine(text: string, { start, end }: PlainSpan, marks: readonly PlainSpan[]): Snippet {
  let line = start > 0 ? '… ' : ''
  const places: PlainSpan[] = []
  let at = start
  for (const mark of marks) {
    line = joined(line, text.slice(at, mark.start))
    const markStart = line.length
    line = joined(line, text.slice(mark.start, mark.end))
    places.push({ start: markStart, end: line.length })
    at = mark.end
  }
  line = joined(line, text.slice(at, end)).trimEnd()
  return {
    text: end < text.length ? `${line} …` : line,
    marks: places.map(({ start, end }) => ({ start, end })),
  }
}

/** Runs of blanks become one, also where two pieces meet. */
function joined(line: string, piece: string): string {
  const single = piece.replaceAll(/\s+/g, ' ')
  return /^$|\s$/.test(line) ? line + single.replace(/^ /, '') : line + single
}
