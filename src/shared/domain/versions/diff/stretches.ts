import type { Piece } from '../../anchoring/pieces'
import type { PlainSpan } from '../../text/offsets'

/**
 * What became of a stretch of text. `same`: it stands in both. `del`, `ins`: in the old one, in the new one alone.
 * `away`, `here`: it stands in both, and went from one paragraph into another: `away` is its old place, `here` its new.
 */
export type Fate = 'same' | 'ins' | 'del' | 'away' | 'here'

export interface Stretch {
  readonly is: Fate
  /** Empty for what is new at this place. */
  readonly old: PlainSpan
  /** Empty for what is no more at this place. */
  readonly now: PlainSpan
  /** What moved together has the same number, as in the version map; 0 = in its place. */
  readonly block: number
}

/** The pieces of a sentence that stands where it stood, or of a whole paragraph wherever it stands. */
export function stretchesOf(pieces: readonly Piece[], block: number): Stretch[] {
  return pieces.flatMap(({ is, old, now }) =>
    is === 'same'
      ? [{ is, old, now, block }]
      : [...went(old, now.start, block), ...came(now, old.end, block)],
  )
}

/** What a sentence left in its old paragraph when it moved into another one. */
export const stretchesAway = (pieces: readonly Piece[], nowAt: number, block: number): Stretch[] =>
  pieces.flatMap(({ is, old }) =>
    is === 'same' ? [{ is: 'away' as const, old, now: at(nowAt), block }] : went(old, nowAt, block),
  )

/** What it brought into its new one. */
export const stretchesHere = (pieces: readonly Piece[], oldAt: number, block: number): Stretch[] =>
  pieces.flatMap(({ is, now }) =>
    is === 'same' ? [{ is: 'here' as const, old: at(oldAt), now, block }] : came(now, oldAt, block),
  )

export const went = (old: PlainSpan, nowAt: number, block = 0): Stretch[] =>
  old.start < old.end ? [{ is: 'del', old, now: at(nowAt), block }] : []

export const came = (now: PlainSpan, oldAt: number, block = 0): Stretch[] =>
  now.start < now.end ? [{ is: 'ins', old: at(oldAt), now, block }] : []

const at = (offset: number): PlainSpan => ({ start: offset, end: offset })

/** Does the stretch stand in the old text at this place? */
export const isOfOld = ({ is }: Stretch): boolean => is === 'same' || is === 'del' || is === 'away'
export const isOfNow = ({ is }: Stretch): boolean => is === 'same' || is === 'ins' || is === 'here'

/** Cuts a stretch in two, so many characters from its beginning. */
export function cutStretch(stretch: Stretch, length: number): [Stretch, Stretch] {
  const cut = ({ start, end }: PlainSpan): [PlainSpan, PlainSpan] => {
    const middle = Math.min(end, start + length)
    return [
      { start, end: middle },
      { start: middle, end },
    ]
  }
  const [old, now] = [cut(stretch.old), cut(stretch.now)]
  return [
    { ...stretch, old: old[0], now: now[0] },
    { ...stretch, old: old[1], now: now[1] },
  ]
}

/** The part of a stretch that stands in a span of the new text; what went from between two characters of it too. */
export function stretchWithin(stretch: Stretch, { start, end }: PlainSpan): Stretch | null {
  const { is, now } = stretch
  if (is === 'del' || is === 'away') return start < now.start && now.start < end ? stretch : null
  if (now.end <= start || now.start >= end) return null
  const [, behind] = cutStretch(stretch, Math.max(0, start - now.start))
  const [within] = cutStretch(behind, Math.min(end, now.end) - behind.now.start)
  return within
}

export const lengthOf = ({ old, now }: Stretch): number => Math.max(old.end - old.start, now.end - now.start)
