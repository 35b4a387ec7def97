import type { PlainSpan } from '../../shared/domain/text/offsets'
import type { DomPosition, TextMap } from './text-map'

/** A selection in raw offsets. The anchor stays, the focus moves; equal, they are a caret. */
export interface RawSelection {
  readonly anchor: number
  readonly focus: number
}

export const spanOf = ({ anchor, focus }: RawSelection): PlainSpan => ({
  start: Math.min(anchor, focus),
  end: Math.max(anchor, focus),
})

export const isCaret = ({ anchor, focus }: RawSelection): boolean => anchor === focus

/** What the browser has selected in the text, or null if its selection begins elsewhere. */
export function readNative(map: TextMap): RawSelection | null {
  const native = document.getSelection()
  if (!native?.anchorNode || !native.focusNode) return null
  const anchor = map.offsetAt(native.anchorNode, native.anchorOffset)
  if (anchor === null) return null
  const focus = map.offsetAt(native.focusNode, native.focusOffset)
  return { anchor, focus: focus ?? beyond(map, native.focusNode) }
}

/** A drag that left the text means up to its end, or its beginning. */
function beyond(map: TextMap, node: Node): number {
  const isAfter = map.root.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING
  return isAfter ? map.end : map.start
}

/** Makes the browser's selection this one, so that the system's colour and copying work. */
export function writeNative(map: TextMap, selection: RawSelection): void {
  const [from, to] = ends(map, selection)
  if (from && to) document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}

/** A wide selection keeps to the words it covers, so its two ends lean towards each other. */
function ends(map: TextMap, { anchor, focus }: RawSelection): [DomPosition | null, DomPosition | null] {
  if (anchor === focus) return [map.caretAt(focus), map.caretAt(focus)]
  const [start, end] = [
    map.positionAt(Math.min(anchor, focus), 'start'),
    map.positionAt(Math.max(anchor, focus), 'end'),
  ]
  return anchor < focus ? [start, end] : [end, start]
}

export const isSameSelection = (a: RawSelection | null, b: RawSelection | null): boolean =>
  a?.anchor === b?.anchor && a?.focus === b?.focus
