import { ownWords, seamBefore } from './seams'
import { isElement, nodesIn, type PageElement, type PageNode, TEXT } from './tree'
import { isHidden } from './visible'

/** A stretch of text between two line breaks, from one element of the page. */
export interface Stretch {
  readonly start: number
  readonly end: number
  /** The nearest element that starts lines of its own. */
  readonly block: PageElement
  /** The text nodes it comes from, and where the words of each begin. */
  readonly nodes: readonly PageNode[]
  readonly starts: readonly number[]
}

export interface ReadableText {
  readonly rawText: string
  readonly stretches: readonly Stretch[]
}

/** Elements that begin on a new line, and by how many line ends browsers part them in plain text. */
const LINE = new Set(
  'address article aside body center dd details dialog dir div dl dt fieldset figcaption figure footer form header hgroup hr html legend li main menu nav option optgroup search section summary tr caption tbody thead tfoot button label'.split(
    ' ',
  ),
)
const PARAGRAPH = new Set('p h1 h2 h3 h4 h5 h6 blockquote ul ol pre table'.split(' '))
const CELL = new Set(['td', 'th'])

const linesAround = (element: PageElement): 0 | 1 | 2 => {
  if (PARAGRAPH.has(element.localName)) return 2
  return LINE.has(element.localName) ||
    isColumn(element) ||
    (isStyledAsLine(element) && !isInHeading(element))
    ? 1
    : 0
}

const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|list-item|table)\s*(?:;|$)/i
const BOX_STYLE = /(?:^|;)\s*display\s*:\s*(?:inline-)?(?:flex|grid)\s*(?:;|$)/i

/** An inline element that its own style makes a block, or that lies in a row of boxes. */
function isStyledAsLine(element: PageElement): boolean {
  if (CELL.has(element.localName)) return false
  const style = element.getAttribute('style')
  if (style !== null && BLOCK_STYLE.test(style)) return true
  const around = element.localName === 'br' ? null : element.parentElement?.getAttribute('style')
  return around != null && BOX_STYLE.test(around)
}

/** A heading in several styled lines is one heading. */
const isInHeading = (element: PageElement): boolean => /^h[1-6]$/.test(element.parentElement?.localName ?? '')

/** Lines that make a cell a column of the page: old sites are laid out in tables. */
const COLUMN_LINES = 3

function isColumn(element: PageElement): boolean {
  if (!CELL.has(element.localName)) return false
  let breaks = 0
  for (const child of element.children) if (child.localName === 'br') breaks += 1
  return breaks >= COLUMN_LINES - 1
}

/**
 * Every readable character below an element, in reading order, laid out as a browser copies it: white space collapses,
 * blocks stand on lines of their own, paragraphs are parted by an empty line, cells by a tab. No-break spaces stay.
 */
export function readInOrder(root: PageElement): ReadableText {
  const text = new TextUnderWay(root)
  const open: PageElement[] = []
  const closeTo = (parent: PageNode | null) => {
    while (open.length > 0 && open.at(-1) !== parent) text.leave(open.pop() as PageElement)
  }
  for (const { node } of nodesIn(root, (element) => !isHidden(element))) {
    closeTo(node.parentNode)
    if (node.nodeType === TEXT) text.add(node)
    if (!isElement(node) || isHidden(node)) continue
    text.enter(node)
    open.push(node)
  }
  closeTo(null)
  return text.finished()
}

/** Within these a line break would part a sentence. */
const TEXT_BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'blockquote'])
const isOfText = ({ localName }: PageElement): boolean =>
  TEXT_BLOCKS.has(localName) || !(PARAGRAPH.has(localName) || LINE.has(localName))

/** The raw text as it grows. Breaks wait until something follows them, so that none stand at either end. */
class TextUnderWay {
  readonly #pieces: string[] = []
  readonly #stretches: Stretch[] = []
  readonly #blocks: PageElement[]
  #length = 0
  #breaks = 0
  #tab = false
  #blank = false
  #preformatted = 0
  #quotes = 0
  #open: { start: number; block: PageElement; nodes: PageNode[]; starts: number[] } | null = null
  readonly #hasOwnWords = ownWords()

  constructor(root: PageElement) {
    this.#blocks = [root]
  }

  enter(element: PageElement): void {
    const lines = linesAround(element)
    const isCell = lines === 0 && CELL.has(element.localName)
    if (lines > 0) this.#breakLine(lines)
    if (isCell) this.#nextCell()
    if (lines > 0 || isCell) this.#blocks.push(element)
    if (element.localName === 'br') this.#lineEnd()
    this.#partHeading(element)
    if (element.localName === 'pre') this.#preformatted += 1
    // Browsers draw the marks of <q>; they are what a reader sees and cites.
    if (element.localName === 'q') this.#write(this.#quotes++ % 2 === 0 ? '“' : '‘', null)
  }

  leave(element: PageElement): void {
    const lines = linesAround(element)
    if (element.localName === 'q') this.#write(--this.#quotes % 2 === 0 ? '”' : '’', null)
    if (element.localName === 'pre') this.#preformatted -= 1
    if (lines > 0 || CELL.has(element.localName)) this.#blocks.pop()
    if (lines > 0) this.#breakLine(lines)
    this.#partHeading(element)
  }

  add(node: PageNode): void {
    const content = node.textContent.replaceAll(/\r\n?/g, '\n')
    if (this.#preformatted > 0) {
      this.#addLines(content, node)
      return
    }
    const collapsed = content.replaceAll(/[ \t\n\f]+/g, ' ')
    if (collapsed === '') return
    if (collapsed.startsWith(' ')) this.#blank = true
    const words = collapsed.trim() === '' ? collapsed.replaceAll(' ', '') : collapsed.replaceAll(/^ | $/g, '')
    if (words !== '') {
      this.#partSeam(node)
      this.#write(words, node)
    }
    if (collapsed.endsWith(' ')) this.#blank = true
  }

  finished(): ReadableText {
    this.#close()
    return { rawText: this.#pieces.join(''), stretches: this.#stretches }
  }

  /** Elements that touch in the source and stand apart on the page: on lines in a box, as words in a paragraph. */
  #partSeam(node: PageNode): void {
    if (this.#length === 0 || this.#breaks > 0 || this.#tab || this.#blank) return
    const box = seamBefore(node, this.#pieces.at(-1) ?? '', this.#hasOwnWords)
    if (!box) return
    if (isOfText(box)) this.#blank = true
    else this.#breakLine(1)
  }

  #partHeading(element: PageElement): void {
    if (isInHeading(element) && isStyledAsLine(element)) this.#breaks = Math.max(this.#breaks, 1)
  }

  /** Preformatted text keeps its blanks; its empty lines part stretches. */
  #addLines(content: string, node: PageNode): void {
    for (const [index, line] of content.split('\n').entries()) {
      if (index > 0) this.#emptyLineEnds()
      if (line !== '') this.#write(line, node)
    }
  }

  #write(words: string, node: PageNode | null): void {
    if (this.#length > 0) this.#put(this.#gap())
    this.#breaks = 0
    this.#tab = false
    this.#blank = false
    this.#open ??= { start: this.#length, block: this.#blocks.at(-1) as PageElement, nodes: [], starts: [] }
    if (node) {
      this.#open.nodes.push(node)
      this.#open.starts.push(this.#length)
    }
    this.#put(words)
  }

  #gap(): string {
    if (this.#breaks > 0) return '\n'.repeat(this.#breaks)
    if (this.#tab) return '\t'
    return this.#blank ? ' ' : ''
  }

  #put(text: string): void {
    this.#pieces.push(text)
    this.#length += text.length
  }

  #breakLine(lines: number): void {
    this.#close()
    this.#breaks = Math.max(this.#breaks, lines)
  }

  /** One is a new line of the same paragraph, two part paragraphs. */
  #lineEnd(): void {
    this.#breaks = Math.min(this.#breaks + 1, 2)
    if (this.#breaks > 1) this.#close()
  }

  /** In preformatted text every empty line counts. */
  #emptyLineEnds(): void {
    if (this.#breaks > 0) this.#close()
    this.#breaks += 1
  }

  /** The cells of a row are one line. */
  #nextCell(): void {
    this.#tab = this.#breaks === 0
    this.#blank = false
  }

  #close(): void {
    const open = this.#open
    this.#open = null
    if (open && open.start < this.#length) this.#stretches.push({ ...open, end: this.#length })
  }
}
