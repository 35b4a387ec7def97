import { useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { PaintedClaim } from '../../../src/renderer/dom/painted-claim'
import { ArticleText, type ArticleTextWords } from '../../../src/renderer/features/reader/ArticleText'
import type { Sample } from '../../../tests/support/reader-harness/samples'
import type { Painter } from './painter'

const words: ArticleTextWords = {
  article: 'Article text',
  leftOut: (reason) => `Left out: ${reason}`,
  marks: 'Claims in the margin',
  moreMarks: (count) => `${count} more claims on this line`,
  startEdge: 'Start of the selection',
  endEdge: 'End of the selection',
  selectionCleared: 'Selection cleared',
  claimStarts: (name) => `start of claim, ${name}`,
  claimEnds: (name) => `end of claim, ${name}`,
}

const nothing = () => {}

/** The reading column of the app as it is, with its margin, its lanes and what answers to the pointer. */
export function ours(sample: Sample, root: HTMLElement): Painter {
  let set: (change: (before: readonly PaintedClaim[]) => readonly PaintedClaim[]) => void = nothing
  function Column() {
    const [claims, setClaims] = useState<readonly PaintedClaim[]>([])
    const [hovered, setHovered] = useState<string | null>(null)
    set = setClaims
    return (
      <ArticleText
        {...sample}
        claims={claims}
        language="en-GB"
        hoveredClaimId={hovered}
        words={words}
        onSelectionChange={nothing}
        onOpenClaim={nothing}
        onChooseClaim={nothing}
        onHoverClaim={setHovered}
      />
    )
  }
  flushSync(() => createRoot(root).render(<Column />))
  const scroller = root.querySelector<HTMLElement>('.article-text')
  if (!scroller) throw new Error('The reading column has nothing that scrolls')
  return {
    scroller,
    paint: (claims) => flushSync(() => set(() => claims)),
    add: (claim) => flushSync(() => set((before) => [...before, claim])),
  }
}
