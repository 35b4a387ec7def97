import { Fragment, type ReactNode, useMemo } from 'react'
import { changedWords } from '../../../shared/domain/versions/diff/changed-words'
import { en } from '../../../shared/strings/en'

interface ChangedWordsProps {
  readonly old: string
  readonly now: string
  readonly side: 'old' | 'now'
}

/** One side of a change: what is gone is struck out, what is new is underlined, and a screen reader is told which. */
export function ChangedWords({ old, now, side }: ChangedWordsProps): ReactNode {
  const words = useMemo(() => changedWords(old, now), [old, now])
  const own = side === 'old' ? 'del' : 'ins'
  return words.map(({ is, text, isTypography }, at) =>
    is === 'same' ? (
      // oxlint-disable-next-line react/no-array-index-key -- the same words may stand there twice
      <Fragment key={at}>{text}</Fragment>
    ) : is === own ? (
      // oxlint-disable-next-line react/no-array-index-key -- see above
      <Change key={at} side={side} isTypography={isTypography ?? false}>
        {text}
      </Change>
    ) : null,
  )
}

interface ChangeProps {
  readonly side: 'old' | 'now'
  /** Only blanks, kinds of quotation marks and dashes differ. */
  readonly isTypography: boolean
  readonly children: string
}

function Change({ side, isTypography, children }: ChangeProps): ReactNode {
  const Tag = side === 'old' ? 'del' : 'ins'
  return (
    <Tag data-typography={isTypography || undefined}>
      <span className="sr">{side === 'old' ? en.ledger.goneStarts : en.ledger.newStarts}</span>
      {children}
      <span className="sr">{side === 'old' ? en.ledger.goneEnds : en.ledger.newEnds}</span>
    </Tag>
  )
}
