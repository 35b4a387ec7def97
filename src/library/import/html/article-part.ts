import { Readability } from '@mozilla/readability'
import {
  depthsOf,
  elementsIn,
  isElement,
  nodesIn,
  type PageElement,
  type PageNode,
  TEXT,
  treeOf,
} from './tree'

const MARK = 'data-hindsight'
/** Above these Readability takes minutes: its searches are quadratic in both. */
const DEPTH_MAX = 1_000
const ELEMENTS_MAX = 100_000
const DEPTHS_MAX = 3_000_000

/**
 * What Mozilla's Readability takes for the article, as a question that can be asked of every text node of the page;
 * null where it finds none or the page is too big for it. It works on a second tree of the same source, because it
 * tears the tree apart and builds parts of it anew from strings; numbers on the elements survive that.
 */
export function articlePart(source: string, root: PageElement): ((text: PageNode) => boolean) | null {
  if (isTooBig(root)) return null
  const copy = treeOf(source)
  for (const [index, element] of [...elementsIn(copy.root)].entries())
    element.setAttribute(MARK, String(index))
  const kept = new Set<number>()
  const numbers = new Map<PageNode, number>()
  for (const element of elementsIn(root)) numbers.set(element, numbers.size)
  const article = new Readability<PageElement>(copy.document, {
    charThreshold: 200,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse()
  if (!article?.content) return null
  for (const { node } of nodesIn(article.content)) {
    if (node.nodeType === TEXT && /\S/.test(node.textContent)) kept.add(numberAbove(node))
  }
  kept.delete(-1)
  if (kept.size === 0) return null
  return (text) => isKept(text.parentNode, (element) => kept.has(numbers.get(element) ?? -2))
}

function isTooBig(root: PageElement): boolean {
  let elements = 0
  for (const { node, depth } of nodesIn(root)) {
    if (isElement(node)) elements += 1
    if (depth > DEPTH_MAX || elements > ELEMENTS_MAX) return true
  }
  return depthsOf(root, 'elements') > DEPTHS_MAX
}

function numberAbove(node: PageNode): number {
  for (let above = node.parentNode; above; above = above.parentNode) {
    const mark = isElement(above) ? above.getAttribute(MARK) : null
    if (mark !== null) return Number(mark)
  }
  return -1
}

/** Readability puts an only child in its parent's place, and the parent's number on it. */
function isKept(element: PageElement | null, has: (element: PageElement) => boolean): boolean {
  for (let above = element; above; above = above.parentElement) {
    if (has(above)) return true
    if (!above.parentElement || !isOnlyContent(above, above.parentElement)) return false
  }
  return false
}

function isOnlyContent(child: PageElement, parent: PageElement): boolean {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node !== child && (isElement(node) || (node.nodeType === TEXT && /\S/.test(node.textContent))))
      return false
  }
  return true
}
