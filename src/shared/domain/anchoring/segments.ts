import type { PlainSpan } from '../text/offsets'
import type { Link } from './links'
import { endsOf, type Piece, piecesOf, type SharedEnds, type Texts } from './pieces'
import type { Partners } from './same-units'
import type { StepCount } from './step-count'
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

/** One that is taken apart into words when its pieces are asked for. */
class EditedSegment implements Segment {
  readonly is: 'edited' | 'moved'
  readonly block: number
  readonly isDoubtful: boolean
  private taken: readonly Piece[] | undefined
  private plain: Segment | undefined
  private knownEnds: SharedEnds | undefined

  constructor(
    readonly old: PlainSpan,
    readonly now: PlainSpan,
    { block, isDoubtful }: Link,
    private readonly found: Found,
    private readonly steps: StepCount,
  ) {
    this.is = block > 0 ? 'moved' : 'edited'
    this.block = block
    this.isDoubtful = isDoubtful
  }

  get pieces(): readonly Piece[] {
    const { texts, vocabulary } = this.found
    return (this.taken ??= piecesOf(texts, this.old, this.now, this.steps, vocabulary, this.ends))
  }

  /** How many characters it begins and ends with as before. */
  get ends(): SharedEnds {
    return (this.knownEnds ??= endsOf(this.found.texts, this.old, this.now))
  }

  whole(): Segment {
    const { is, old, now, pieces, block, isDoubtful } = this
    return (this.plain ??= { is, old, now, pieces, block, isDoubtful })
  }
}

/** How many characters an edited segment begins and ends with as before; none of another segment. */
export function sharedEndsOf(texts: Texts, segment: Segment): SharedEnds {
  if (segment instanceof EditedSegment) return segment.ends
  const isEdited = segment.is === 'edited' || segment.is === 'moved'
  return isEdited ? endsOf(texts, segment.old, segment.now) : NO_ENDS
}

const NO_ENDS: SharedEnds = { head: 0, tail: 0 }

/** The segment as plain data, with its pieces; the same object at every call. */
export const whole = (segment: Segment): Segment =>
  segment instanceof EditedSegment ? segment.whole() : segment

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

export function segmentsOf(
  found: Found,
  steps: StepCount,
): { old: readonly Segment[]; now: readonly Segment[] } {
  const { texts, head, tail } = found
  const old = new SegmentList()
  old.add(untouched({ start: 0, end: head }, { start: 0, end: head }, inPlace))
  let unit = 0
  for (const link of found.links) {
    addDeleted(old, found, unit, link.old.from)
    addLink(old, link, found, steps)
    unit = link.old.to
  }
  addDeleted(old, found, unit, found.partners.old.count)
  const end = { start: texts.old.length - tail, end: texts.old.length }
  old.add(untouched(end, { start: texts.now.length - tail, end: texts.now.length }, inPlace))
  return { old: old.list, now: withInserted(old.list, texts.now.length) }
}

/** From one unit up to another, or a single one. */
const spanOf = ({ starts }: Units, from: number, to = from + 1): PlainSpan => ({
  start: starts[from] ?? 0,
  end: starts[to] ?? 0,
})

const inPlace = { block: 0, isDoubtful: false }

function addLink(list: SegmentList, link: Link, found: Found, steps: StepCount): void {
  if (link.isRun && link.old.to - link.old.from > 1) return addRun(list, link, found, steps)
  const { texts, partners } = found
  const old = spanOf(partners.old, link.old.from, link.old.to)
  const now = spanOf(partners.now, link.now.from, link.now.to)
  const isSame = texts.old.slice(old.start, old.end) === texts.now.slice(now.start, now.end)
  list.add(isSame ? untouched(old, now, link) : new EditedSegment(old, now, link, found, steps))
}

/** One segment where nothing differs, so that a long text that was hardly edited has few, and one for each that was edited. */
function addRun(list: SegmentList, link: Link, found: Found, steps: StepCount): void {
  const shift = link.now.from - link.old.from
  let from = link.old.from
  for (let unit = from; unit < link.old.to; unit++)
    if (!isKept(found, unit, unit + shift)) {
      addKept(list, link, found, from, unit)
      addEdited(list, link, found, unit, steps)
      from = unit + 1
    }
  addKept(list, link, found, from, link.old.to)
}

function addKept(list: SegmentList, link: Link, { partners }: Found, from: number, to: number): void {
  const shift = link.now.from - link.old.from
  if (from < to)
    list.add(untouched(spanOf(partners.old, from, to), spanOf(partners.now, from + shift, to + shift), link))
}

function addEdited(list: SegmentList, link: Link, found: Found, unit: number, steps: StepCount): void {
  const { old, now } = found.partners
  const place = unit + link.now.from - link.old.from
  list.add(new EditedSegment(spanOf(old, unit), spanOf(now, place), link, found, steps))
}

const isKept = ({ texts, partners: { old, now } }: Found, unit: number, place: number) =>
  texts.old.slice(old.starts[unit], old.starts[unit + 1]) ===
  texts.now.slice(now.starts[place], now.starts[place + 1])

const untouched = (
  old: PlainSpan,
  now: PlainSpan,
  { block, isDoubtful }: Pick<Link, 'block' | 'isDoubtful'>,
): Segment => ({
  is: block > 0 ? 'moved' : 'equal',
  old,
  now,
  pieces: [{ is: 'same', old, now, likeness: 1 }],
  block,
  isDoubtful,
})

function addDeleted(list: SegmentList, { partners, lookalikes }: Found, from: number, to: number): void {
  for (let unit = from; unit < to; unit++) {
    const old = spanOf(partners.old, unit)
    const place = lookalikes.get(unit)
    list.add({
      ...without('deleted', old, { start: 0, end: 0 }),
      ...(place === undefined ? {} : { lookalike: spanOf(partners.now, place) }),
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
    if (last && isOneWith(last, segment)) this.list[this.list.length - 1] = together(last, segment)
    else this.list.push(segment)
  }
}

function together(last: Segment, segment: Segment): Segment {
  const old = { start: last.old.start, end: segment.old.end }
  const now = segment.is === 'deleted' ? last.now : { start: last.now.start, end: segment.now.end }
  const is = segment.is === 'deleted' ? 'deleted' : 'same'
  return { ...last, old, now, pieces: [{ is, old, now, likeness: last.pieces[0]?.likeness ?? 0 }] }
}

function isOneWith(last: Segment, segment: Segment): boolean {
  if (last.is !== segment.is || last.block !== segment.block || last.isDoubtful || segment.isDoubtful)
    return false
  if (last instanceof EditedSegment || segment instanceof EditedSegment) return false
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
