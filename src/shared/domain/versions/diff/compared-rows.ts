import type { PlainSpan } from '../../text/offsets'
import type { ComparedRow } from './comparison'
import { diffWords } from './diff-words'
import type { DiffRow } from './rows'
import { shortWords } from './short-words'
import type { VersionDiff } from './version-diff'

/** Of what stood where a signpost stands now. UTF-16 code units. */
const PREVIEW = 120

/** Tells rows of a comparison as they are shown: which paragraphs they are, and where moved ones went. */
export function comparedRows(
  diff: VersionDiff,
  leftOut: ReadonlySet<number>,
): (row: number) => ComparedRow | null {
  const numbers = { old: numbersOf(diff.rows, 'old'), now: numbersOf(diff.rows, 'now') }
  const blocks = blocksOf(diff.rows)
  const likes = new Map([...diff.lookalikes].map(([gone, like]) => [like, gone]))
  return (at) => {
    const row = diff.rows[at]
    if (!row) return null
    const { kind, isTypography, goesOn, block } = row
    const moved = blocks.get(block)
    const isSignpost = kind === 'moved-away' && row.stretches.length === 0
    const told = isSignpost ? diff.rows[moved?.here ?? at] : row
    const words = diffWords(diff.texts, told?.stretches ?? [])
    return {
      row: at,
      kind,
      isTypography,
      isLeftOut: leftOut.has(at),
      goesOn,
      oldNumber: numbers.old.get(isSignpost ? (moved?.here ?? at) : at) ?? null,
      nowNumber: numbers.now.get(at) ?? null,
      words: isSignpost
        ? shortWords(
            words.filter(({ is }) => is !== 'ins').map(({ text }) => ({ is: 'away', text })),
            PREVIEW,
          )
        : words,
      other: (isSignpost ? moved?.here : moved?.away) ?? null,
      otherNumber: (isSignpost && numbers.now.get(moved?.here ?? at)) || null,
      perhaps: diff.lookalikes.get(at) ?? likes.get(at) ?? null,
      together: moved?.together ?? 1,
    }
  }
}

/** Rows with words on one side, numbered as they stand there; the parts of a long paragraph have its number. */
function numbersOf(rows: readonly DiffRow[], side: 'old' | 'now'): Map<number, number> {
  const isThere = (span: PlainSpan) => span.start < span.end
  const there = rows.flatMap((row, at) => (isThere(row[side]) ? [{ at, row }] : []))
  const numbers = new Map<number, number>()
  let number = 0
  for (const { at, row } of there.toSorted((a, b) => a.row[side].start - b.row[side].start)) {
    if (!row.goesOn) number++
    numbers.set(at, Math.max(1, number))
  }
  return numbers
}

interface Moved {
  /** The signpost, and the first row of what went. */
  away?: number
  here?: number
  together: number
}

function blocksOf(rows: readonly DiffRow[]): Map<number, Moved> {
  const blocks = new Map<number, Moved>()
  rows.forEach(({ kind, block }, at) => {
    if (block === 0) return
    const moved = blocks.get(block) ?? { together: 0 }
    blocks.set(block, moved)
    if (kind === 'moved-away') moved.away = at
    else {
      moved.here ??= at
      moved.together++
    }
  })
  return blocks
}
