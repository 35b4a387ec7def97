import type { ColumnPart } from './block-pieces'

/** Some blocks of a long text that the browser lays out together, or leaves alone while they are far from the view. */
export interface Stretch {
  readonly parts: readonly ColumnPart[]
  /** About how many lines it will have. */
  readonly lines: number
}

/**
 * In characters. Every stretch costs the browser something in every frame, near or far, so one for each block is too
 * many; and what comes near is laid out a stretch at once, so one should not be much longer than a few views.
 */
const STRETCH = 8_000

/** On average; good enough to guess the height of words that are not laid out yet. */
const LETTERS_IN_A_LINE = 65

/** Cuts the column between its blocks. A list is not cut: it would become two. */
export function stretchesOf(parts: readonly ColumnPart[]): Stretch[] {
  const stretches: Stretch[] = []
  let uncut: ColumnPart[] = []
  let letters = 0
  for (const [i, part] of parts.entries()) {
    uncut.push(part)
    letters += lettersOf(part)
    const next = parts[i + 1]
    const isInList = isListItem(part) && next !== undefined && isListItem(next)
    if (isInList || (next && letters < STRETCH)) continue
    stretches.push({ parts: uncut, lines: linesOf(uncut) })
    uncut = []
    letters = 0
  }
  return stretches
}

const linesOf = (parts: readonly ColumnPart[]): number =>
  parts.reduce((sum, part) => sum + Math.ceil(lettersOf(part) / LETTERS_IN_A_LINE), 0)

function lettersOf(part: ColumnPart): number {
  if (part.is === 'left-out') return 0
  const words = part.pieces.flatMap((piece) => (piece.is === 'words' ? [piece.span] : []))
  return words.reduce((sum, { start, end }) => sum + end - start, 0)
}

const isListItem = (part: ColumnPart): boolean => part.is === 'block' && part.block.type === 'listitem'
