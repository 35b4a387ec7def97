import type { PlacedClaim } from './claim-index'
import type { Overlay } from './overlay'
import type { TextGeometry } from './text-geometry'

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
    const isRtl = geometry.isRightToLeft(fragment.start)
    const opens = { ...first, left: isRtl ? first.left + first.width : first.left, width: 0 }
    const closes = { ...last, left: isRtl ? last.left : last.left + last.width, width: 0 }
    const [left, right] = isRtl ? ['right', 'left'] : ['left', 'right']
    return [
      { box: opens, data: { kind, state, faces: left } },
      { box: closes, data: { kind, state, faces: right } },
    ]
  })
  overlay.draw('bracket', brackets)
}

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
