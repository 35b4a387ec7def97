import type { PaintedClaim } from '../../../src/renderer/dom/painted-claim'
import type { Sample } from '../../../tests/support/reader-harness/samples'
import type { Painter } from './painter'
import { paragraphsOf } from './paragraphs'

const looks = [
  ['statistic', 'stat'],
  ['quote', 'quote'],
  ['prediction', 'pred'],
] as const

/** The floor: the same words and ranges, the highlight API called by hand, and nothing else. */
export function byHand(sample: Sample, root: HTMLElement): Painter {
  const { scroller, rangeOf } = paragraphsOf(sample, root)
  const sheet = new CSSStyleSheet()
  const highlights = new Map<string, Highlight>()
  for (const [kind, token] of looks) {
    const highlight = new Highlight()
    highlights.set(kind, highlight)
    CSS.highlights.set(kind, highlight)
    sheet.insertRule(
      `::highlight(${kind}) { background-color: var(--${token}-tint); text-decoration: underline var(--${token}-style) var(--${token}-weight) var(--${token}-line); text-underline-offset: var(--${token}-offset) }`,
    )
  }
  document.adoptedStyleSheets.push(sheet)
  const add = ({ kind, fragments }: PaintedClaim) => {
    for (const span of fragments) highlights.get(kind)?.add(rangeOf(span))
  }
  return { scroller, paint: (claims) => claims.forEach(add), add }
}
