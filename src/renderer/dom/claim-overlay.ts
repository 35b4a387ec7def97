import type { PlacedClaim } from './claim-index'
import type { Overlay } from './overlay'
import type { Box, TextGeometry } from './text-geometry'

/** Square brackets at both ends of every fragment of the selected claim: what the two ends `[` and `]` move. */
export function drawBrackets(
  overlay: Overlay,
  geometry: TextGeometry,
  selected: PlacedClaim | undefined,
): void {
  const brackets = (selected?.claim.fragments ?? []).flatMap((fragment) => {
    const kind = selected?.claim.kind ?? ''
    const state = selected?.claim.state ?? ''
    const first = geometry.firstBox(fragment)
    const last = geometry.lastBox(fragment)
    if (!first || !last) return []
    const boxes = geometry.boxesOf(fragment)
    const isRtl = geometry.isRightToLeft(fragment.start)
    const [left, right] = isRtl ? (['right', 'left'] as const) : (['left', 'right'] as const)
    const opens = { ...first, left: edgeOfLine(boxes, first, left), width: 0 }
    const closes = { ...last, left: edgeOfLine(boxes, last, right), width: 0 }
    return [
      { box: opens, data: { kind, state, faces: left } },
      { box: closes, data: { kind, state, faces: right } },
    ]
  })
  overlay.draw('bracket', brackets)
}

/** How far to one side the boxes go on this line: a number in Hebrew words ends them, and runs the other way. */
function edgeOfLine(boxes: readonly Box[], line: Box, side: 'left' | 'right'): number {
  // Tall letters reach into the lines beside theirs: the middles say which line it is.
  const onLine = boxes.filter((box) => Math.abs(middleOf(box) - middleOf(line)) < line.height / 2)
  const edges = [line, ...onLine].map(({ left, width }) => (side === 'left' ? left : left + width))
  return side === 'left' ? Math.min(...edges) : Math.max(...edges)
}

const middleOf = ({ top, height }: Box): number => top + height / 2

/** Where the system paints every highlight alike, the underlines are borders laid over the lines. */
export function drawUnderlines(
  overlay: Overlay,
  geometry: TextGeometry,
  claims: readonly PlacedClaim[],
): void {
  const lines = claims.flatMap(({ claim, lane }) =>
    claim.fragments.flatMap((fragment) =>
      geometry.boxesOf(fragment).map((box) => ({
        box,
        data: { kind: claim.kind, state: claim.state ?? 'decided', lane: String(lane) },
      })),
    ),
  )
  overlay.draw('underline', lines)
}
