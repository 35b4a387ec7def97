import { RotateCcw, Strikethrough } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { MaskReason } from '../../../shared/domain/text/masks'
import type { PlainSpan } from '../../../shared/domain/text/offsets'
import { en } from '../../../shared/strings/en'
import type { BlockPiece, ColumnPart, TextMask } from '../../dom/block-pieces'
import { Button } from '../../ui/Button'

export interface PassageActions {
  readonly restore: (mask: TextMask) => void
  readonly leaveOut: (span: PlainSpan) => void
}

interface PreviewPassageProps {
  readonly part: ColumnPart
  readonly rawText: string
  readonly showsLeftOut: boolean
  /** The one that the keys act on. */
  readonly isCurrent: boolean
  /** The pointer is over it, or the focus in it: it shows what can be done. */
  readonly isPointed: boolean
  readonly actions: PassageActions
}

const tags = { headline: 'h1', subhead: 'h2', dateline: 'p', para: 'p', listitem: 'p' } as const

/** How much of a passage its name says. */
const NAME_WORDS = 80

/** A paragraph to read, or a passage that is left out, in its place. */
export const PreviewPassage = memo(function PreviewPassage(props: PreviewPassageProps): ReactNode {
  const { part, rawText, isCurrent } = props
  const shared = {
    role: 'group',
    tabIndex: isCurrent ? 0 : -1,
    'data-passage': spanOf(part).start,
    'aria-label': passageName(part, rawText),
  } as const
  return part.is === 'left-out' ? (
    <div className="import-mask" {...shared}>
      <LeftOut {...props} mask={part.mask} />
    </div>
  ) : (
    <div className={`import-block import-${part.block.type}`} {...shared}>
      <Kept {...props} part={part} />
    </div>
  )
})

function LeftOut({ mask, rawText, actions }: PreviewPassageProps & { readonly mask: TextMask }): ReactNode {
  return (
    <>
      <span className="import-why">{reasonWord(mask)}</span>
      <s className="import-struck theirs">{rawText.slice(mask.start, mask.end).trim()}</s>
      <Button
        look="bare"
        icon={<RotateCcw className="ui-small" aria-hidden />}
        onPress={() => actions.restore(mask)}
      >
        {en.importing.restore}
      </Button>
    </>
  )
}

function Kept(props: PreviewPassageProps & { readonly part: ColumnPart & { is: 'block' } }): ReactNode {
  const { part, rawText, showsLeftOut, isPointed, actions } = props
  const Words = tags[part.block.type]
  return (
    <>
      <Words className="theirs">
        {part.pieces.map((piece) =>
          piece.is === 'words'
            ? rawText.slice(piece.span.start, piece.span.end)
            : showsLeftOut && (
                <Inline key={piece.mask.start} piece={piece} rawText={rawText} restore={actions.restore} />
              ),
        )}
      </Words>
      {isPointed && (
        <span className="import-leave-out">
          <Button
            look="bare"
            icon={<Strikethrough className="ui-small" aria-hidden />}
            onPress={() => actions.leaveOut(part.block)}
          >
            {en.importing.leaveOut}
          </Button>
        </span>
      )}
    </>
  )
}

/** A few words of a paragraph that are left out. */
function Inline(props: {
  readonly piece: BlockPiece & { is: 'left-out' }
  readonly rawText: string
  readonly restore: (mask: TextMask) => void
}): ReactNode {
  const { mask } = props.piece
  return (
    <span className="import-inline">
      <span className="import-why">{reasonWord(mask)}</span>{' '}
      <s>{props.rawText.slice(mask.start, mask.end)}</s>{' '}
      <Button look="link" onPress={() => props.restore(mask)}>
        {en.importing.restore}
      </Button>
    </span>
  )
}

export const spanOf = (part: ColumnPart): PlainSpan => (part.is === 'block' ? part.block : part.mask)

export const reasonWord = ({ reason }: TextMask): string =>
  reason === 'other' ? en.importing.leftOut : en.masks[reason as MaskReason]

/** The first words of a passage, on one line. */
export const firstWords = (rawText: string, { start, end }: PlainSpan): string => {
  const words = rawText
    .slice(start, Math.min(end, start + NAME_WORDS))
    .replaceAll(/\s+/g, ' ')
    .trim()
  return end - start > NAME_WORDS ? `${words}…` : words
}

function passageName(part: ColumnPart, rawText: string): string {
  const words = firstWords(rawText, spanOf(part))
  if (part.is === 'block') return en.importing.keptPassage(words)
  return part.mask.reason === 'other'
    ? en.importing.nowLeftOut(words)
    : en.importing.leftOutPassage(reasonWord(part.mask), words)
}
