/** A row that is shown, or a run of rows that nobody needs to see. */
export type Shown = { readonly is: 'row'; readonly row: number } | Fold

export interface Fold {
  readonly is: 'fold'
  readonly from: number
  /** Not included. */
  readonly to: number
  readonly counts: { readonly same: number; readonly typography: number; readonly leftOut: number }
}

/** A paragraph beside a change says where one is. */
const BESIDE = 1
/** Fewer unchanged paragraphs are shown: one line that says so takes their room. */
const WORTH_FOLDING = 2

/**
 * What is shown of a comparison, given its row letters: changes, and a paragraph on either side of them. What stayed,
 * what only a typesetter changed and what is left out of reading is folded. "sssse" -> 0 to 3 folded, 3, 4.
 */
export function foldedRows(letters: string, isOpen: (from: number) => boolean = () => false): Shown[] {
  const shown: Shown[] = []
  for (let at = 0; at < letters.length; ) {
    const end = quietUntil(letters, at)
    if (end === at) {
      shown.push({ is: 'row', row: at++ })
      continue
    }
    const from = at > 0 && letters[at] === 's' ? at + BESIDE : at
    const to = end < letters.length && end - 1 >= from && letters[end - 1] === 's' ? end - BESIDE : end
    const fold = foldOf(letters, from, to)
    const { typography, leftOut, same } = fold.counts
    const isWorth = to > from && (typography + leftOut > 0 || same >= WORTH_FOLDING)
    rows(shown, at, isWorth ? from : end)
    if (isWorth) {
      if (isOpen(from)) rows(shown, from, to)
      else shown.push(fold)
      rows(shown, to, end)
    }
    at = end
  }
  return shown
}

function quietUntil(letters: string, from: number): number {
  let at = from
  while (at < letters.length && isQuiet(letters.charAt(at))) at++
  return at
}

/** Nobody needs to look at it: unchanged, typography, or left out of reading, whatever became of it. */
export const isQuiet = (letter: string): boolean => /^[stA-Z]$/.test(letter)

function rows(shown: Shown[], from: number, to: number): void {
  for (let row = from; row < to; row++) shown.push({ is: 'row', row })
}

function foldOf(letters: string, from: number, to: number): Fold {
  const counts = { same: 0, typography: 0, leftOut: 0 }
  for (let at = from; at < to; at++) {
    const letter = letters.charAt(at)
    if (letter === 's') counts.same++
    else if (letter === 't') counts.typography++
    else counts.leftOut++
  }
  return { is: 'fold', from, to, counts }
}

/** The rows that changed, as one goes from one to the next; a signpost is no change, what it points at is. */
export function changedRows(letters: string): number[] {
  const changed: number[] = []
  for (let at = 0; at < letters.length; at++) {
    const letter = letters.charAt(at)
    if (!isQuiet(letter) && letter !== 'a') changed.push(at)
  }
  return changed
}
