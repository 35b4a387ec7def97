import type { PlainSpan } from '../../../src/shared/domain/text/offsets'
import type { Sample } from '../../../tests/support/reader-harness/samples'

/** The words as a page of plain paragraphs has them, for the peers. */
export interface Paragraphs {
  readonly scroller: HTMLElement
  readonly words: HTMLElement
  /** Where a place of the raw text is on the page. */
  readonly place: (offset: number) => [node: Text, offset: number]
  readonly rangeOf: (span: PlainSpan) => Range
  /** Where it is in the text that the page has, which has nothing between its paragraphs. */
  readonly shownOffset: (offset: number) => number
}

export function paragraphsOf({ rawText, blocks }: Sample, root: HTMLElement): Paragraphs {
  const scroller = document.createElement('div')
  scroller.style.cssText = 'height: 100%; overflow: auto; font: var(--r-18)'
  const words = document.createElement('div')
  const starts: number[] = []
  const shown: number[] = []
  const nodes: Text[] = []
  let length = 0
  for (const { start, end } of blocks) {
    const paragraph = document.createElement('p')
    paragraph.style.cssText = 'width: var(--measure); margin: 0 auto 0.9375rem'
    const node = document.createTextNode(rawText.slice(start, end))
    paragraph.append(node)
    words.append(paragraph)
    starts.push(start)
    shown.push(length)
    nodes.push(node)
    length += node.length
  }
  scroller.append(words)
  root.append(scroller)
  const blockAt = (offset: number) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const place = (offset: number): [Text, number] => {
    const index = blockAt(offset)
    const node = nodes[index] as Text
    return [node, Math.min(offset - (starts[index] ?? 0), node.length)]
  }
  return {
    scroller,
    words,
    place,
    rangeOf: ({ start, end }) => {
      const range = new Range()
      range.setStart(...place(start))
      range.setEnd(...place(end))
      return range
    },
    shownOffset: (offset) => {
      const [, inside] = place(offset)
      return (shown[blockAt(offset)] ?? 0) + inside
    },
  }
}
