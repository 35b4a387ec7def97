import type { PlainSpan } from '../../shared/domain/text/offsets'
import type { CaretIntent, Direction } from './caret-keys'
import { snapped } from './graphemes'
import type { TextMap } from './text-map'
import {
  isCaret,
  isSameSelection,
  type RawSelection,
  readNative,
  spanOf,
  writeNative,
} from './text-selection'

export interface MoveContext {
  readonly map: TextMap
  readonly rawText: string
  /** Where each paragraph's words begin, in order. */
  readonly paragraphs: readonly PlainSpan[]
}

type Move = Extract<CaretIntent, { is: 'move' }>

/** The selection after a move. The browser knows lines, words and writing directions; it is asked where it can be. */
export function moved(context: MoveContext, before: RawSelection, move: Move): RawSelection {
  if (move.by === 'text')
    return to(before, move, isForward(move.towards) ? context.map.end : context.map.start)
  if (move.by === 'paragraph') return to(before, move, paragraphEdge(context, before.focus, move.towards))
  return askBrowser(context, before, move)
}

function to(before: RawSelection, { extend }: Move, focus: number): RawSelection {
  return { anchor: extend ? before.anchor : focus, focus }
}

function paragraphEdge({ map, paragraphs }: MoveContext, from: number, towards: Direction): number {
  if (isForward(towards)) return paragraphs.find(({ start }) => start > from)?.start ?? map.end
  return paragraphs.findLast(({ start }) => start < from)?.start ?? map.start
}

/** Between two blocks there may be steps that change nothing we can name; a few tries pass them. */
const TRIES = 4

function askBrowser({ map, rawText }: MoveContext, before: RawSelection, move: Move): RawSelection {
  const native = document.getSelection()
  if (!native) return before
  if (!isSameSelection(readNative(map), before)) writeNative(map, before)
  let after = before
  for (let i = 0; i < TRIES && isSameSelection(after, before); i++) {
    native.modify(move.extend ? 'extend' : 'move', move.towards, move.by)
    const inText = native.focusNode !== null && map.offsetAt(native.focusNode, native.focusOffset) !== null
    const reached = inText ? readNative(map) : null
    if (!reached) {
      writeNative(map, before)
      return before
    }
    after = reached
  }
  return wholeCharacter(map, rawText, before, after)
}

function wholeCharacter(
  map: TextMap,
  rawText: string,
  before: RawSelection,
  after: RawSelection,
): RawSelection {
  const focus = snapped(rawText, after.focus, after.focus >= before.focus ? 'forward' : 'backward')
  if (focus === after.focus) return after
  const whole = { anchor: isCaret(after) ? focus : after.anchor, focus }
  writeNative(map, whole)
  return whole
}

/** Moves one edge of a selection and keeps the other: they may come near each other, never meet or cross. */
export function movedEdge(context: MoveContext, before: RawSelection, move: Move): RawSelection {
  const after = moved(context, before, { ...move, extend: true })
  const isStart = before.focus < before.anchor
  const span = spanOf(after)
  const crossed = isCaret(after) || (isStart ? after.focus >= after.anchor : after.focus <= after.anchor)
  const hasWords = context.rawText.slice(span.start, span.end).trim() !== ''
  if (!crossed && hasWords) return after
  writeNative(context.map, before)
  return before
}

const isForward = (towards: Direction) => towards === 'forward' || towards === 'right'
