import type { Texts } from '../../anchoring/pieces'
import type { VersionMap } from '../../anchoring/version-map'
import type { Steps } from '../../steps'
import type { PlainSpan } from '../../text/offsets'
import { cutPlace } from './cut-place'
import { inReadingOrder } from './gaps'
import { joinedChanges } from './joined-changes'
import type { MovedBlock } from './moved-blocks'
import { isEdge, nextEdge } from './paragraph-edges'
import { cutStretch, isOfNow, isOfOld, lengthOf, type Stretch } from './stretches'
import { isSameButTypography } from './typography'

export const rowKinds = ['same', 'edited', 'inserted', 'deleted', 'moved-away', 'moved-here'] as const
export type RowKind = (typeof rowKinds)[number]

/**
 * A paragraph and what became of it. Every character of both texts is in one row: the old spans of all rows, sorted,
 * are the old text, and the new ones, as they come, the new text. A moved paragraph is told whole where it stands now;
 * where it stood, a row without words says where it went.
 */
export interface DiffRow {
  readonly kind: RowKind
  readonly old: PlainSpan
  readonly now: PlainSpan
  readonly stretches: readonly Stretch[]
  /** Only blanks, line ends, kinds of quotation marks and dashes differ. */
  readonly isTypography: boolean
  /** Whole paragraphs that moved together have the same number, also where they stood; 0 = none. */
  readonly block: number
  /** The paragraph before was cut here because it is very long. */
  readonly goesOn: boolean
}

/** Longer paragraphs are cut, so that no row is ever too long to show. UTF-16 code units. */
const LONG = 4_000

/** Stretches gone through before others have their turn. */
const SLICE = 500

/** Each step is as long as others may be kept waiting. */
export function* rowsInSlices(map: VersionMap): Steps<DiffRow[]> {
  const list = new RowList(map.texts)
  for (const [at, item] of inReadingOrder(map).entries()) {
    if (item.is === 'words') list.add(item.stretch)
    else if (item.is === 'signpost') list.addSignpost(item.block)
    else list.addMoved(item.block)
    if (at % SLICE === SLICE - 1) yield
  }
  return list.done()
}

class RowList {
  private readonly rows: DiffRow[] = []
  private open: Stretch[] = []
  private length = 0
  private goesOn = false
  private readonly at = { old: 0, now: 0 }

  constructor(private readonly texts: Texts) {}

  add(stretch: Stretch, block = 0): void {
    let rest = stretch
    for (;;) {
      const length = lengthOf(rest)
      const cut = this.cutIn(rest, length)
      const part = cut < length ? cutStretch(rest, cut)[0] : rest
      this.take(part)
      if (isEdge(this.texts.old, this.at.old) && isEdge(this.texts.now, this.at.now)) this.close(block)
      else if (this.length >= LONG) this.close(block, true)
      if (cut >= length) return
      rest = cutStretch(rest, cut)[1]
    }
  }

  addSignpost(block: MovedBlock): void {
    this.close(0)
    const nothing = (at: number) => ({ start: at, end: at })
    this.rows.push({
      ...bare('moved-away', block.number),
      old: nothing(block.old.start),
      now: nothing(this.at.now),
    })
  }

  addMoved(block: MovedBlock): void {
    this.close(0)
    const { old } = this.at
    this.at.old = block.old.start
    for (const stretch of block.stretches) this.add(stretch, block.number)
    this.close(block.number)
    this.at.old = old
  }

  done(): DiffRow[] {
    this.close(0)
    return this.rows
  }

  /** Where the first paragraph ends inside of the stretch, or where it is too long; its length = nowhere. */
  private cutIn(stretch: Stretch, length: number): number {
    const side = isOfOld(stretch) ? 'old' : 'now'
    const { start, end } = stretch[side]
    const text = this.texts[side]
    const edge = nextEdge(text, start, end) ?? end
    const room = LONG - this.length
    return Math.min(length, edge - start > room ? cutPlace(text, start, end, room) : edge - start)
  }

  private take(stretch: Stretch): void {
    this.open.push(stretch)
    this.length += lengthOf(stretch)
    if (isOfOld(stretch)) this.at.old = stretch.old.end
    if (isOfNow(stretch)) this.at.now = stretch.now.end
  }

  private close(block: number, isCut = false): void {
    const { open, rows } = this
    if (open.length === 0) return
    const last = rows.at(-1)
    if (last && last.stretches.length > 0 && last.block === block && !this.goesOn && this.isBlank(open))
      rows[rows.length - 1] = this.rowOf([...last.stretches, ...open], block, last.goesOn)
    else rows.push(this.rowOf(open, block, this.goesOn))
    this.open = []
    this.length = 0
    this.goesOn = isCut
  }

  private isBlank(stretches: readonly Stretch[]): boolean {
    return stretches.every(({ old, now }) => !hasWords(this.texts.old, old) && !hasWords(this.texts.now, now))
  }

  private rowOf(open: readonly Stretch[], block: number, goesOn: boolean): DiffRow {
    const stretches = joinedChanges(this.texts, open)
    const old = hull(stretches.filter(isOfOld), 'old') ?? at(stretches[0]?.old.start)
    const now = hull(stretches.filter(isOfNow), 'now') ?? at(stretches[0]?.now.start)
    const kind = block > 0 ? 'moved-here' : kindOf(stretches)
    const row = { ...bare(kind, block), old, now, stretches, goesOn }
    if (kind !== 'edited' && kind !== 'moved-here') return row
    if (stretches.some(({ is }) => is === 'away' || is === 'here')) return row
    const { texts } = this
    const wordings = [texts.old.slice(old.start, old.end), texts.now.slice(now.start, now.end)] as const
    // The last paragraph of a text has no line end, and is the same with one.
    const isLast = old.end === texts.old.length || now.end === texts.now.length
    if (isLast && wordings[0].trimEnd() === wordings[1].trimEnd())
      return kind === 'edited' ? { ...row, kind: 'same' } : row
    const isEdited = stretches.some(({ is }) => is !== 'same')
    return { ...row, isTypography: isEdited && isSameButTypography(...wordings) }
  }
}

const at = (offset = 0): PlainSpan => ({ start: offset, end: offset })

const bare = (kind: RowKind, block: number) => ({
  kind,
  stretches: [],
  isTypography: false,
  block,
  goesOn: false,
})

const hasWords = (text: string, { start, end }: PlainSpan) => /\S/.test(text.slice(start, end))

function hull(stretches: readonly Stretch[], side: 'old' | 'now'): PlainSpan | null {
  const [first, last] = [stretches[0], stretches.at(-1)]
  return first && last ? { start: first[side].start, end: last[side].end } : null
}

function kindOf(stretches: readonly Stretch[]): RowKind {
  const fates = new Set(stretches.map(({ is }) => is))
  if (!stretches.some(isOfOld)) return fates.has('here') ? 'moved-here' : 'inserted'
  if (!stretches.some(isOfNow)) return fates.has('away') ? 'moved-away' : 'deleted'
  return fates.size === 1 && fates.has('same') ? 'same' : 'edited'
}
