import type { Sample } from './samples'

/** The peer to be measured against: the same words and ranges, the highlight API called by hand, and nothing else. */
export function paintByHand(sample: Sample, root: HTMLElement): void {
  const column = document.createElement('div')
  column.style.cssText = 'height: 100%; overflow: auto; font: var(--r-18)'
  const starts: number[] = []
  const nodes: Text[] = []
  for (const { start, end } of sample.blocks) {
    const paragraph = document.createElement('p')
    paragraph.style.cssText = 'width: var(--measure); margin: 0 auto 0.9375rem'
    const node = document.createTextNode(sample.rawText.slice(start, end))
    paragraph.append(node)
    column.append(paragraph)
    starts.push(start)
    nodes.push(node)
  }
  root.append(column)
  const place = (offset: number): [Text, number] => {
    let index = starts.findLastIndex((start) => start <= offset)
    index = Math.max(index, 0)
    const node = nodes[index] as Text
    return [node, Math.min(offset - (starts[index] ?? 0), node.length)]
  }
  const rangeOf = ({ start, end }: { start: number; end: number }) => {
    const range = new Range()
    range.setStart(...place(start))
    range.setEnd(...place(end))
    return range
  }
  const sheet = new CSSStyleSheet()
  for (const [kind, token] of [
    ['statistic', 'stat'],
    ['quote', 'quote'],
    ['prediction', 'pred'],
  ] as const) {
    const ranges = sample.claims
      .filter((claim) => claim.kind === kind)
      .flatMap((claim) => claim.fragments.map(rangeOf))
    CSS.highlights.set(kind, new Highlight(...ranges))
    sheet.insertRule(
      `::highlight(${kind}) { background-color: var(--${token}-tint); text-decoration: underline var(--${token}-style) var(--${token}-weight) var(--${token}-line); text-underline-offset: var(--${token}-offset) }`,
    )
  }
  document.adoptedStyleSheets.push(sheet)
  Object.assign(window, {
    addOne: () => CSS.highlights.get('statistic')?.add(rangeOf({ start: 500, end: 560 })),
    scroller: column,
  })
}
