import type { PaintedClaim } from '../../../src/renderer/dom/painted-claim'

/** One way to paint claims over a text that is on the page already. */
export interface Painter {
  /** The element that scrolls. */
  readonly scroller: HTMLElement
  paint(claims: readonly PaintedClaim[]): void
  add(claim: PaintedClaim): void
}
