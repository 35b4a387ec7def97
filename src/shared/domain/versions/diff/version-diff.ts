import { piecesOf, type Texts } from '../../anchoring/pieces'
import { StepCount } from '../../anchoring/step-count'
import type { VersionMap } from '../../anchoring/version-map'
import { atOnce, type Steps } from '../../steps'
import type { PlainSpan } from '../../text/offsets'
import { type Finding, findingsIn } from '../facts/findings'
import { movedBlocks } from './moved-blocks'
import { type DiffRow, rowsInSlices } from './rows'
import { type Stretch, stretchesOf } from './stretches'

/** Two versions laid beside each other, paragraph by paragraph. */
export interface VersionDiff {
  readonly texts: Texts
  readonly rows: readonly DiffRow[]
  /** By row: what a fact-checker looks at first. Rows without any are not among them. */
  readonly findings: ReadonlyMap<number, readonly Finding[]>
  /**
   * Paragraphs that are gone, and the one of the new text that looks like each: it may have moved and been edited, which
   * nobody can say for certain. By row, the one that is gone first.
   */
  readonly lookalikes: ReadonlyMap<number, number>
  /** Sentences that went from one paragraph into another, without whole paragraphs. */
  readonly sentencesMoved: number
  /** The row that holds a place of the old text, of the new one. */
  readonly rowOfOld: (offset: number) => number
  readonly rowOfNow: (offset: number) => number
  readonly steps: number
}

/** Steps taken before others have their turn. */
const SLICE = 20_000

/** Made from the map that claims find their places by, so that both say the same. */
export const versionDiff = (map: VersionMap): VersionDiff => atOnce(versionDiffInSlices(map))

/** The same for a process that has other things to do. Each step is as long as others may be kept waiting. */
export function* versionDiffInSlices(map: VersionMap): Steps<VersionDiff> {
  const steps = new StepCount()
  const { texts } = map
  const rows = yield* rowsInSlices(map)
  const rowOfOld = rowFinder(rows, 'old')
  const rowOfNow = rowFinder(rows, 'now')
  const findings = new Map<number, readonly Finding[]>()
  const add = (at: number, stretches: readonly Stretch[], block: number) => {
    const found = findingsIn(texts, { stretches, block }, steps)
    if (found.length > 0) findings.set(at, [...(findings.get(at) ?? []), ...found])
  }
  let sliced = 0
  for (const [at, { kind, isTypography, stretches, block }] of rows.entries()) {
    if (kind !== 'same' && !isTypography) add(at, stretches, block)
    if (steps.taken - sliced < SLICE) continue
    sliced = steps.taken
    yield
  }
  const pairs = lookalikesIn(map, rows, { rowOfOld, rowOfNow })
  for (const pair of pairs) {
    leaveOut(findings, pair)
    add(pair.like, stretchesOf(piecesOf(texts, pair.old, pair.now, steps), 0), 0)
  }
  const inside = [...movedBlocks(map).values()].filter(({ isWhole }) => !isWhole)
  for (const { stretches, number, now } of inside) add(rowOfNow(now.start), stretches, number)
  steps.take(map.steps + texts.old.length + texts.now.length)
  return {
    texts,
    rows,
    findings,
    lookalikes: new Map(pairs.filter(({ isWhole }) => isWhole).map(({ gone, like }) => [gone, like])),
    sentencesMoved: inside.length,
    rowOfOld,
    rowOfNow,
    steps: steps.taken,
  }
}

/** What is gone, and what looks like it in the new text; with the rows that they stand in. */
interface Lookalike {
  readonly old: PlainSpan
  readonly now: PlainSpan
  readonly gone: number
  readonly like: number
  /** Both are whole paragraphs. */
  readonly isWhole: boolean
}

function lookalikesIn(
  map: VersionMap,
  rows: readonly DiffRow[],
  { rowOfOld, rowOfNow }: Pick<VersionDiff, 'rowOfOld' | 'rowOfNow'>,
): Lookalike[] {
  const pairs: Lookalike[] = []
  const taken = { gone: new Set<number>(), like: new Set<number>(), now: new Set<number>() }
  for (const { old, lookalike: now } of map.old) {
    if (!now || taken.now.has(now.start)) continue
    taken.now.add(now.start)
    const [gone, like] = [rowOfOld(old.start), rowOfNow(now.start)]
    const [was, is] = [rows[gone], rows[like]]
    const isWhole = was?.kind === 'deleted' && is?.kind === 'inserted'
    // Of a whole paragraph, one sentence that is like is enough.
    if (isWhole && (taken.gone.has(gone) || taken.like.has(like))) continue
    if (isWhole) {
      taken.gone.add(gone)
      taken.like.add(like)
    }
    pairs.push({ ...(isWhole ? { old: was.old, now: is.now } : { old, now }), gone, like, isWhole })
  }
  return pairs
}

/** What seemed to have gone in one place and come in another is compared with each other instead. */
function leaveOut(findings: Map<number, readonly Finding[]>, { old, now, gone, like }: Lookalike): void {
  for (const at of new Set([gone, like])) {
    const kept = (findings.get(at) ?? []).filter(
      (one) =>
        !(one.old === null && touches([now], one.now)) && !(one.now === null && touches([old], one.old)),
    )
    if (kept.length > 0) findings.set(at, kept)
    else findings.delete(at)
  }
}

/** Rows with words on one side, by where they begin there. */
function rowFinder(rows: readonly DiffRow[], side: 'old' | 'now'): (offset: number) => number {
  const holding = rows
    .map((row, at) => ({ span: row[side], at }))
    .filter(({ span }) => span.start < span.end)
    .toSorted((a, b) => a.span.start - b.span.start)
  return (offset) => {
    let [low, high] = [0, holding.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((holding[middle]?.span.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return holding[low]?.at ?? 0
  }
}

/** Does any part of these spans touch the other? */
export const touches = (spans: readonly PlainSpan[], other: PlainSpan | null): boolean =>
  other !== null && spans.some(({ start, end }) => start < other.end && other.start < end)
