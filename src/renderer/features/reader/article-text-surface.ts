import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { installHighlightSheet } from '../../dom/highlight-sheet'
import type { StackedMark } from '../../dom/mark-stack'
import type { ReaderListeners } from '../../dom/reader-listeners'
import { ReadingSurface } from '../../dom/reading-surface'
import { isSameText, type ReaderText } from '../../dom/shown-text'
import { useLatest } from '../../ui/use-latest'
import type { ArticleTextProps } from './ArticleText'

interface Refs {
  readonly scroller: RefObject<HTMLElement | null>
  readonly frame: RefObject<HTMLElement | null>
  readonly words: RefObject<HTMLElement | null>
  readonly layer: RefObject<HTMLElement | null>
}

const isMac = navigator.userAgent.includes('Mac')

/** The text as first given, for as long as it says the same: a saved claim must not build the page anew. */
export function useSameText({ rawText, blocks, masks, language }: ReaderText): ReaderText {
  const [kept, keep] = useState<ReaderText>({ rawText, blocks, masks, language })
  const given = { rawText, blocks, masks, language }
  if (isSameText(kept, given)) return kept
  keep(given)
  return given
}

/** Keeps a reading surface on the rendered text: a new one for a new text, told of claims as they change. */
export function useReadingSurface(
  refs: Refs,
  source: ReaderText,
  props: Omit<ArticleTextProps, 'ref'>,
  setMarks: (marks: readonly StackedMark[]) => void,
): RefObject<ReadingSurface | null> {
  const surface = useRef<ReadingSurface | null>(null)
  const latest = useLatest(props)
  const { scroller, frame, words, layer } = refs
  const { claims, selectedClaimId = null, hoveredClaimId = null } = props

  useLayoutEffect(() => {
    if (!scroller.current || !frame.current || !words.current || !layer.current) return undefined
    installHighlightSheet(document, '.article-text-words')
    const elements = {
      scroller: scroller.current,
      frame: frame.current,
      words: words.current,
      layer: layer.current,
    }
    const made = new ReadingSurface(source, elements, listeners(latest, setMarks), () => ({
      singleKeys: latest.current.singleKeys ?? true,
      words: latest.current.words,
      isMac,
    }))
    surface.current = made
    return () => {
      made.dispose()
      surface.current = null
    }
  }, [source, setMarks, latest, scroller, frame, words, layer])

  // A new text has a new surface, which knows nothing yet: hence `source` in both lists.
  // oxlint-disable-next-line react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies -- see above
  useLayoutEffect(() => surface.current?.setClaims(claims), [claims, source])
  useLayoutEffect(
    () => surface.current?.setEmphasis(selectedClaimId, hoveredClaimId),
    // oxlint-disable-next-line react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies -- see above
    [selectedClaimId, hoveredClaimId, source],
  )
  return surface
}

function listeners(
  latest: RefObject<Omit<ArticleTextProps, 'ref'>>,
  setMarks: (marks: readonly StackedMark[]) => void,
): ReaderListeners {
  return {
    selectionChanged: (report) => latest.current.onSelectionChange(report),
    claimOpened: (id) => latest.current.onOpenClaim(id),
    claimsOffered: (ids, point) => latest.current.onChooseClaim(ids, point),
    // At once, so that the words and their mark change in one frame with the pointer, not in the next.
    claimHovered: (id) => flushSync(() => latest.current.onHoverClaim(id)),
    caretEntered: (ids) => latest.current.onCaretClaims?.(ids),
    announced: (text) => latest.current.onAnnounce?.(text),
    marksPlaced: setMarks,
  }
}
