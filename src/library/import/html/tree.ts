import { DOMParser } from 'linkedom'

/** As much of the DOM as reading a page needs. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly parentNode: PageElement | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly previousSibling: PageNode | null
  readonly textContent: string
}

export interface PageElement extends PageNode {
  readonly localName: string
  readonly parentElement: PageElement | null
  readonly firstElementChild: PageElement | null
  readonly nextElementSibling: PageElement | null
  readonly children: Iterable<PageElement>
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  getAttributeNames(): string[]
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** As linkedom gives it; what it holds is reached through `root`, because its own list of children has gaps. */
interface ParsedPage {
  readonly documentElement: PageElement | null
}

/** A page with html, head and body. */
export interface PageTree {
  readonly document: unknown
  readonly root: PageElement
  readonly body: PageElement
}

const ELEMENT = 1
export const TEXT = 3

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT

/** linkedom builds what is written and adds nothing, so that half a page has to be given its frame. */
const FRAME = /<!doctype[^>]*>|<\/?(?:html|head|body)\b[^>]*>/gi
/** XHTML may close these on the spot; read as HTML they would swallow the rest of the page. */
const CLOSED_ON_THE_SPOT = /<(script|style|title|iframe|textarea|noscript|template)\b([^<>]*)\/>/gi

/** The tree of a page, all attributes in small letters. Nothing is loaded and no script runs. */
export function treeOf(source: string): PageTree {
  const page = source.includes('/>') ? source.replace(CLOSED_ON_THE_SPOT, '<$1$2></$1>') : source
  const tree = whole(parsed(page)) ?? whole(parsed(framed(page)))
  if (!tree) throw new Error('A framed page has a body')
  for (const element of elementsIn(tree.root)) {
    for (const name of element.getAttributeNames()) {
      const small = name.toLowerCase()
      if (small !== name) element.setAttribute(small, element.getAttribute(name) ?? '')
    }
  }
  return tree
}

const parsed = (page: string) => new DOMParser().parseFromString(page, 'text/html') as unknown as ParsedPage

const framed = (page: string) =>
  `<!doctype html><html><head></head><body>${page.replace(FRAME, ' ')}</body></html>`

/** The tree, if it has its frame and nothing outside. */
function whole(document: ParsedPage): PageTree | null {
  const root = document.documentElement
  if (root?.localName !== 'html') return null
  const [head, body, ...others] = root.children
  if (head?.localName !== 'head' || body?.localName !== 'body' || others.length > 0) return null
  for (let after = root.nextSibling; after; after = after.nextSibling) {
    if (isElement(after) || (after.nodeType === TEXT && /\S/.test(after.textContent))) return null
  }
  return { document, root, body }
}

/** All nodes below one, in document order. Not recursive: a page may be nested a hundred thousand deep. */
export function* nodesIn(root: PageNode, enter: (element: PageElement) => boolean = () => true) {
  let node: PageNode | null = root.firstChild
  let depth = 1
  while (node) {
    yield { node, depth }
    const down: PageNode | null = !isElement(node) || enter(node) ? node.firstChild : null
    if (down) {
      node = down
      depth += 1
      continue
    }
    while (node && !node.nextSibling) {
      node = node.parentNode
      depth -= 1
      if (!node || node === root) return
    }
    node = node.nextSibling
  }
}

export function* elementsIn(root: PageNode): Generator<PageElement> {
  for (const { node } of nodesIn(root)) if (isElement(node)) yield node
}

/** The depths of all elements, or of all words, added up. */
export function depthsOf(root: PageNode, what: 'elements' | 'words'): number {
  const type = what === 'elements' ? ELEMENT : TEXT
  let sum = 0
  for (const { node, depth } of nodesIn(root)) if (node.nodeType === type) sum += depth
  return sum
}
