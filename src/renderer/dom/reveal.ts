import type { PlainSpan } from '../../shared/domain/text/offsets'
import type { ShownText } from './shown-text'

/** Where in the view the first line of what is sought comes to stand, and how far off is still well. */
const STANDS_AT = 0.3
const WELL_FROM = 0.08
const WELL_TO = 0.75

/** Blocks far from the view have guessed heights; coming near makes them true, so the place is checked again. */
const CHECKS = 4

/** Scrolls until the span's first line is well in view. Does nothing if it is. */
export function revealSpan(text: ShownText, span: PlainSpan, checks = CHECKS): void {
  const { scroller, frame } = text.elements
  const box = text.geometry.firstBox(span)
  const view = scroller.getBoundingClientRect()
  if (!box || view.height === 0) return
  const at = (frame.getBoundingClientRect().top + box.top - view.top) / view.height
  if (at >= WELL_FROM && at <= WELL_TO) return
  scroller.scrollTop += (at - STANDS_AT) * view.height
  if (checks > 1) requestAnimationFrame(() => revealSpan(text, span, checks - 1))
}
