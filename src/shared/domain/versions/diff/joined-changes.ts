import { isWordKind, kindOf, kinds } from '../../anchoring/characters'
import type { Texts } from '../../anchoring/pieces'
import { came, type Stretch, went } from './stretches'

/**
 * Neighbours of the same fate as one; and of what was replaced, the marks and blanks that both wordings begin and end
 * with as the same: "it fell.\n" for "it rose.\n" -> "it fell" for "it rose", ".\n".
 */
export function joinedChanges(texts: Texts, stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (let from = 0; from < stretches.length; ) {
    const first = stretches[from]
    if (!first) break
    let to = from + 1
    if (isChange(first)) {
      for (
        let next = stretches[to];
        next && isChange(next) && next.block === first.block;
        next = stretches[to]
      )
        to++
      for (const stretch of trimmed(texts, stretches.slice(from, to))) push(joined, stretch)
    } else {
      push(joined, first)
    }
    from = to
  }
  return joined
}

const isChange = ({ is }: Stretch) => is === 'del' || is === 'ins'

function push(list: Stretch[], stretch: Stretch): void {
  const last = list.at(-1)
  const goesOn = last?.is === stretch.is && last.block === stretch.block
  if (goesOn && last.old.end === stretch.old.start && last.now.end === stretch.now.start) {
    list[list.length - 1] = {
      ...last,
      old: { start: last.old.start, end: stretch.old.end },
      now: { start: last.now.start, end: stretch.now.end },
    }
  } else {
    list.push(stretch)
  }
}

/** One deletion and one insertion, without what both begin and end with. */
function trimmed(texts: Texts, changes: readonly Stretch[]): readonly Stretch[] {
  const dels = changes.filter(({ is }) => is === 'del')
  const inss = changes.filter(({ is }) => is === 'ins')
  const [old, now] = [spanOf(dels, 'old'), spanOf(inss, 'now')]
  if (!old || !now || !isOneRun(dels, 'old') || !isOneRun(inss, 'now')) return changes
  const shorter = Math.min(old.end - old.start, now.end - now.start)
  let head = 0
  while (head < shorter && isSameMark(texts, old.start + head, now.start + head)) head++
  let tail = 0
  while (tail < shorter - head && isSameMark(texts, old.end - tail - 1, now.end - tail - 1)) tail++
  const block = changes[0]?.block ?? 0
  const same = (oldAt: number, nowAt: number, length: number): Stretch[] =>
    length === 0
      ? []
      : [
          {
            is: 'same',
            old: { start: oldAt, end: oldAt + length },
            now: { start: nowAt, end: nowAt + length },
            block,
          },
        ]
  return [
    ...same(old.start, now.start, head),
    ...went({ start: old.start + head, end: old.end - tail }, now.start + head, block),
    ...came({ start: now.start + head, end: now.end - tail }, old.end - tail, block),
    ...same(old.end - tail, now.end - tail, tail),
  ]
}

function spanOf(stretches: readonly Stretch[], side: 'old' | 'now') {
  const [first, last] = [stretches[0], stretches.at(-1)]
  return first && last ? { start: first[side].start, end: last[side].end } : null
}

const isOneRun = (stretches: readonly Stretch[], side: 'old' | 'now') =>
  stretches.every((stretch, at) => at === 0 || stretches[at - 1]?.[side].end === stretch[side].start)

/** A mark or blank in both, and no accent that belongs to what stands before it. */
function isSameMark({ old, now }: Texts, oldAt: number, nowAt: number): boolean {
  const unit = old.charCodeAt(oldAt)
  const kind = kindOf(unit)
  return unit === now.charCodeAt(nowAt) && !isWordKind(kind) && kind !== kinds.joined
}
