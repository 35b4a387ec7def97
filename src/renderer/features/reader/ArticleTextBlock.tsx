import type { BlockPiece, TextBlock, TextMask } from '../../dom/block-pieces'
import { ArticleTextLeftOut } from './ArticleTextLeftOut'

interface ArticleTextBlockProps {
  readonly rawText: string
  readonly type: TextBlock['type']
  readonly pieces: readonly BlockPiece[]
  readonly leftOut: (reason: string) => string
  readonly onOpenMask: ((mask: TextMask) => void) | undefined
}

const tags = { headline: 'h1', subhead: 'h2', dateline: 'p', para: 'p', listitem: 'li' } as const

/** A list that brings its own bullets or numbers gets none from us. */
const OWN_BULLET = /^(?:[\u2022\u2023\u25aa\u25cf\u2043*\u2013-]|\d+[.)])\s/

/** One block, one element. Its children are text nodes and the places of masks, as `TextMap` reads them. */
export function ArticleTextBlock({ rawText, type, pieces, leftOut, onOpenMask }: ArticleTextBlockProps) {
  const Tag = tags[type]
  const words = pieces.flatMap((piece) => (piece.is === 'words' ? [piece.span] : []))
  const start = shownFrom(pieces)
  const end = words.at(-1)?.end ?? start
  return (
    <Tag
      className={`article-text-${type}`}
      dir="auto"
      data-start={start}
      data-end={end}
      data-bullet={
        type === 'listitem' && OWN_BULLET.test(rawText.slice(start, start + 8)) ? 'own' : undefined
      }
    >
      {pieces.map((piece) =>
        piece.is === 'words' ? (
          rawText.slice(piece.span.start, piece.span.end)
        ) : (
          <ArticleTextLeftOut
            key={`mask-${piece.mask.start}`}
            isInline
            mask={piece.mask}
            label={leftOut(piece.mask.reason)}
            onOpen={onOpenMask}
          />
        ),
      )}
    </Tag>
  )
}

/** Where counting begins: at the first mask shown in the block, else at its first words. */
function shownFrom([first]: readonly BlockPiece[]): number {
  if (!first) return 0
  return first.is === 'words' ? first.span.start : first.mask.start
}
