import type { PlainSpan } from '../text/offsets'
import type { Link, UnitRange } from './links'
import { type Piece, piecesOf, type Texts } from './pieces'
import type { Partners } from './same-units'
import type { Steps } from './steps'
import type { Units } from './units'
import type { Vocabulary } from './vocabulary'

/**
 * A stretch of whole sentences and what became of it. `moved` stands elsewhere in the order of the text, and may have
 * been edited as well: then its pieces say how.
 */
export interface Segment {
  readonly is: 'equal' | 'edited' | 'moved' | 'inserted' | 'deleted'
  /** Empty where it was inserted. */
  readonly old: PlainSpan
  /** Empty where it was deleted. */
  readonly now: PlainSpan
  /** Word by word, in order; they cover both spans. */
  readonly pieces: readonly Piece[]
  /** Segments that moved together have the same number; 0 = in its place. */
  readonly block: number
  /** Another stretch of the new text may be meant as well. */
  readonly isDoubtful: boolean
  /** A stretch of the new text that looks like it, and is not taken for it. */
  readonly lookalike?: PlainSpan
}

interface Found {
  readonly texts: Texts
  readonly vocabulary: Vocabulary
  readonly partners: Partners
  readonly links: readonly Link[]
  /** Old unit -> new unit. */
  readonly lookalikes: ReadonlyMap<number, number>
  /** Characters at the beginning and at the end that are equal. */
  readonly head: number
  readonly tail: number
}

export function segmentsOf(found: Found, steps: Steps): { old: readonly Segment[]; now: readonly Segment[] } {
  const { texts, head, tail } = found
  const old = new SegmentList()
  old.add(equal(0, 0, head))
  let unit = 0
  for (const link of found.links) {
    addDeleted(old, found, unit, link.old.from)
    addLink(old, link, found, steps)
    unit = link.old.to
  }
  addDeleted(old, found, unit, found.partners.old.count)
  old.add(equal(texts.old.length - tail, texts.now.length - tail, tail))
  return { old: old.list, now: withInserted(old.list, texts.now.length) }
}

const spanOf = ({ starts }: Units, { from, to }: UnitRange): PlainSpan => ({
  start: starts[from] ?? 0,
  end: starts[to] ?? 0,
})

const inPlace = { block: 0, isDoubtful: false }

function equal(oldStart: number, nowStart: number, length: number): Segment {
  const old = { start: oldStart, end: oldStart + length }
  const now = { start: nowStart, end: nowStart + length }
  return { is: 'equal', old, now, pieces: [{ is: 'same', old, now, likeness: 1 }], ...inPlace }
}

/** One segment where nothing differs, so that a long text that was hardly edited has few. */
function addLink(list: SegmentList, link: Link, found: Found, steps: Steps): void {
  const { texts, partners } = found
  const old = spanOf(partners.old, link.old)
  const now = spanOf(partners.now, link.now)
  if (texts.old.slice(old.start, old.end) === texts.now.slice(now.start, now.end)) {
    const pieces: Piece[] = [{ is: 'same', old, now, likeness: 1 }]
    list.add({
      is: link.block > 0 ? 'moved' : 'equal',
      old,
      now,
      pieces,
      block: link.block,
      isDoubtful: link.isDoubtful,
    })
  } else if (link.isRun && link.old.to - link.old.from > 1) {
    const at = { old: link.old.from, now: link.now.from }
    for (; at.old < link.old.to; at.old++, at.now++)
      addLink(
        list,
        { ...link, old: { from: at.old, to: at.old + 1 }, now: { from: at.now, to: at.now + 1 } },
        found,
        steps,
      )
  } else {
    const is = link.block > 0 ? 'moved' : 'edited'
    list.add({
      is,
      old,
      now,
      pieces: piecesOf(texts, old, now, steps, found.vocabulary),
      block: link.block,
      isDoubtful: link.isDoubtful,
    })
  }
}

function addDeleted(list: SegmentList, { partners, lookalikes }: Found, from: number, to: number): void {
  for (let unit = from; unit < to; unit++) {
    const old = spanOf(partners.old, { from: unit, to: unit + 1 })
    const place = lookalikes.get(unit)
    list.add({
      ...without('deleted', old, { start: 0, end: 0 }),
      ...(place === undefined ? {} : { lookalike: spanOf(partners.now, { from: place, to: place + 1 }) }),
    })
  }
}

const without = (is: 'deleted' | 'inserted', old: PlainSpan, now: PlainSpan): Segment => ({
  is,
  old,
  now,
  pieces: [{ is, old, now, likeness: 0 }],
  ...inPlace,
})

/** Joins neighbours of which the same is to be said. */
class SegmentList {
  readonly list: Segment[] = []

  add(segment: Segment): void {
    if (segment.old.start === segment.old.end) return
    const last = this.list.at(-1)
    if (last && isOneWith(last, segment)) {
      const old = { start: last.old.start, end: segment.old.end }
      const now = segment.is === 'deleted' ? last.now : { start: last.now.start, end: segment.now.end }
      const is = segment.is === 'deleted' ? 'deleted' : 'same'
      this.list[this.list.length - 1] = {
        ...last,
        old,
        now,
        pieces: [{ is, old, now, likeness: last.pieces[0]?.likeness ?? 0 }],
      }
    } else {
      this.list.push(segment)
    }
  }
}

function isOneWith(last: Segment, segment: Segment): boolean {
  if (last.is !== segment.is || last.block !== segment.block || last.isDoubtful || segment.isDoubtful)
    return false
  if (segment.is === 'deleted') return !last.lookalike && !segment.lookalike
  const isWhole = ({ pieces }: Segment) => pieces.length === 1 && pieces[0]?.is === 'same'
  return isWhole(last) && isWhole(segment) && last.now.end === segment.now.start
}

/** The same segments as they stand in the new text, with what stands there alone. */
function withInserted(segments: readonly Segment[], length: number): Segment[] {
  const kept = segments.filter(({ is }) => is !== 'deleted').toSorted((a, b) => a.now.start - b.now.start)
  const all: Segment[] = []
  let [nowAt, oldAt] = [0, 0]
  const addInserted = (end: number) => {
    if (end > nowAt) all.push(without('inserted', { start: oldAt, end: oldAt }, { start: nowAt, end }))
  }
  for (const segment of kept) {
    addInserted(segment.now.start)
    all.push(segment)
    nowAt = segment.now.end
    oldAt = segment.old.end
  }
  addInserted(length)
  return all
}
