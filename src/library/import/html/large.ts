import type { Stretch } from './reading-order'
import type { PageElement, PageNode } from './tree'

const LARGE = new Set(['b', 'strong', 'big'])
/** `<font size="5">`, `<font size="+2">`: 3 is the size of running text. */
const LARGE_SIZE = /^\+[1-7]$|^[4-7]$/

/** All of it is set larger or bolder than running text: how pages had headlines before they had headings. */
export const isLarge = ({ nodes, block }: Stretch): boolean =>
  nodes.length > 0 && nodes.every((node) => isInLarge(node, block))

function isInLarge(node: PageNode, block: PageElement): boolean {
  for (let above = node.parentNode; above; above = above.parentNode) {
    if (isLargeElement(above)) return true
    if (above === block) return isCentred(above.parentNode)
  }
  return false
}

/** `<b><center>…` is written as often as `<center><b>…`. */
const isCentred = (above: PageElement | null): boolean => above !== null && isLargeElement(above)

const isLargeElement = (element: PageElement): boolean =>
  LARGE.has(element.localName) ||
  (element.localName === 'font' && LARGE_SIZE.test(element.getAttribute('size')?.trim() ?? ''))
