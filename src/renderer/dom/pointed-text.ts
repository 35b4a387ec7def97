import type { TextGeometry } from './text-geometry'

export interface Point {
  readonly x: number
  readonly y: number
}

/** The raw offset of the character under the pointer, or null beside the words. */
export function offsetUnder(geometry: TextGeometry, { x, y }: Point): number | null {
  const caret = document.caretPositionFromPoint(x, y)
  const offset = caret && geometry.map.offsetAt(caret.offsetNode, caret.offset)
  if (offset === null) return null
  // The caret goes to the nearer edge of a character, so the one meant is on either side of it.
  return [offset, offset - 1].find((at) => isUnder(geometry, at, { x, y })) ?? null
}

/** Lines are set with some air between them; a pointer in it still means the line. */
const LEADING = 3

function isUnder(geometry: TextGeometry, offset: number, { x, y }: Point): boolean {
  const start = geometry.map.positionAt(offset, 'start')
  if (!start) return false
  const length = (start.node.data.codePointAt(start.offset) ?? 0) > 0xffff ? 2 : 1
  return [...geometry.rectsOf({ start: offset, end: offset + length })].some(
    (box) => x >= box.left && x <= box.right && y >= box.top - LEADING && y <= box.bottom + LEADING,
  )
}
