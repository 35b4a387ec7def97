import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { NeighbourParagraph } from '../../../shared/domain/text/neighbourhood'
import { en } from '../../../shared/strings/en'
import type { Context, StoredPlace } from '../../work/compare-work'

export interface PassageProps {
  readonly place: StoredPlace
  /** Null = being read. */
  readonly context: Context | null
  readonly mark: 'prediction' | 'evidence'
  /** Why the stored words stand alone. */
  readonly why: { readonly gone: string; readonly moved: string }
}

/** Words in their article: a few paragraphs round them; or, where the article is not there, as they were stored. */
export function Passage({ place, context, mark, why }: PassageProps): ReactNode {
  const words = useMarkInView(context)
  if (!context) return null
  return <div ref={words}>{shownWords({ place, context, mark, why })}</div>
}

/** In a low window the words themselves come first. */
function useMarkInView(context: Context | null) {
  const words = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const side = words.current?.closest('section')
    const mark = words.current?.querySelector('mark')
    if (!context || !side || !mark) return
    const [shown, wanted] = [side.getBoundingClientRect(), mark.getBoundingClientRect()]
    const below = wanted.bottom - shown.bottom
    // A third of the way down, as one reads.
    if (below > 0) side.scrollTop += wanted.top - shown.top - shown.height / 3
  }, [context])
  return words
}

function shownWords({ place, context, mark, why }: PassageProps & { readonly context: Context }): ReactNode {
  if (context.is === 'shown') {
    return context.paragraphs.map((paragraph) => (
      <Paragraph key={paragraph.start} paragraph={paragraph} mark={mark} />
    ))
  }
  return (
    <>
      <p className="compare-why">{why[context.is]}</p>
      {place.fragments.map(({ start, exact, prefix, suffix }) => (
        <p key={start} className="theirs">
          {en.compare.cut} {prefix}
          <mark className={`compare-mark compare-mark-${mark}`}>{exact}</mark>
          {suffix} {en.compare.cut}
        </p>
      ))}
    </>
  )
}

function Paragraph(props: {
  readonly paragraph: NeighbourParagraph
  readonly mark: PassageProps['mark']
}): ReactNode {
  const { isNear, isCutBefore, isCutAfter, pieces } = props.paragraph
  return (
    <p className={isNear ? 'theirs' : 'theirs compare-far'}>
      {isCutBefore && `${en.compare.cut} `}
      {pieces.map(({ text, isMarked }, at) =>
        isMarked ? (
          // oxlint-disable-next-line react/no-array-index-key -- the same words may stand there twice
          <mark key={at} className={`compare-mark compare-mark-${props.mark}`}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
      {isCutAfter && ` ${en.compare.cut}`}
    </p>
  )
}
