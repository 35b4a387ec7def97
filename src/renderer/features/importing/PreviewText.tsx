import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Mask } from '../../../shared/domain/text/masks'
import type { ImportPreview } from '../../../shared/ipc/contract'
import { en } from '../../../shared/strings/en'
import { columnParts } from '../../dom/block-pieces'
import { announce } from '../../ui/LiveRegion'
import { useLatest } from '../../ui/use-latest'
import { useSession } from '../../work/session'
import { leftOut, restored } from './edited-masks'
import { firstWords, type PassageActions, PreviewPassage, spanOf } from './PreviewPassage'

interface PreviewTextProps {
  readonly document: ImportPreview['document']
  readonly masks: readonly Mask[]
  readonly showsLeftOut: boolean
  readonly onMasks: (masks: readonly Mask[]) => void
}

/** The text as it would be read, with what is left out in its place. The arrow keys walk the passages, X toggles. */
export function PreviewText({ document, masks, showsLeftOut, onMasks }: PreviewTextProps): ReactNode {
  const { rawText, blocks } = document
  const singleKeys = useSession((session) => session.settings.singleKeys)
  const root = useRef<HTMLElement>(null)
  const [current, setCurrent] = useState(0)
  const [pointed, setPointed] = useState<number | null>(null)
  const [hasFocus, setHasFocus] = useState(false)
  /** Where the focus belongs once the passages are drawn anew. */
  const place = useRef<number | null>(null)
  const parts = useMemo(
    () => columnParts(blocks, masks).filter((part) => showsLeftOut || part.is === 'block'),
    [blocks, masks, showsLeftOut],
  )
  const actions = usePassageActions({
    restore: (mask) => {
      place.current = mask.start
      onMasks(restored(masks, mask))
      announce(en.importing.restored(firstWords(rawText, mask)))
    },
    leaveOut: (span) => {
      place.current = span.start
      onMasks(leftOut(masks, span, document.masks))
      announce(en.importing.nowLeftOut(firstWords(rawText, span)))
    },
  })
  useLayoutEffect(() => {
    const offset = place.current
    place.current = null
    if (offset === null) return
    const index = parts.findIndex((part) => spanOf(part).end > offset)
    focusPassage(root.current, index < 0 ? parts.length - 1 : index)
  }, [parts])

  const at = Math.min(current, parts.length - 1)
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    const part = parts[at]
    const to = stepped(event.key, at, parts.length - 1)
    if (to !== null) {
      event.preventDefault()
      focusPassage(root.current, to)
    } else if (event.key.toLowerCase() === 'x' && singleKeys && part) {
      event.preventDefault()
      if (part.is === 'block') actions.leaveOut(part.block)
      else actions.restore(part.mask)
    }
  }
  const follow = (event: FocusEvent<HTMLElement>) => {
    const index = indexOf(root.current, event.target)
    if (index < 0) return
    setCurrent(index)
    setHasFocus(true)
  }
  return (
    // The passages take the focus; this listens on their behalf.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      ref={root}
      className="import-text"
      aria-label={en.importing.reading}
      onKeyDown={press}
      onFocus={follow}
      onBlur={({ currentTarget, relatedTarget }) => {
        // From a passage to its own button the focus does not leave: the button is to stay.
        if (!currentTarget.contains(relatedTarget)) setHasFocus(false)
      }}
      onMouseOver={(event) => setPointed(indexOf(root.current, event.target))}
      onMouseLeave={() => setPointed(null)}
    >
      {parts.map((part, index) => (
        <PreviewPassage
          key={`${part.is} ${spanOf(part).start}`}
          part={part}
          rawText={rawText}
          showsLeftOut={showsLeftOut}
          isCurrent={index === at}
          isPointed={index === pointed || (hasFocus && index === at)}
          actions={actions}
        />
      ))}
    </article>
  )
}

function stepped(key: string, at: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

const passages = (root: HTMLElement | null) => [
  ...(root?.querySelectorAll<HTMLElement>(':scope > [data-passage]') ?? []),
]

function focusPassage(root: HTMLElement | null, index: number): void {
  const passage = passages(root)[index]
  passage?.focus()
  passage?.scrollIntoView({ block: 'nearest' })
}

const indexOf = (root: HTMLElement | null, target: EventTarget) =>
  passages(root).findIndex((passage) => target instanceof Node && passage.contains(target))

/** The same object for ever, which does what the last render said: passages are not drawn again for it. */
function usePassageActions(actions: PassageActions): PassageActions {
  const latest = useLatest(actions)
  return useMemo<PassageActions>(
    () => ({
      restore: (mask) => latest.current.restore(mask),
      leaveOut: (span) => latest.current.leaveOut(span),
    }),
    [latest],
  )
}
