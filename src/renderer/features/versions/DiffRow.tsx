import { memo, type ReactNode } from 'react'
import type { ComparedRow } from '../../../shared/domain/versions/diff/comparison'
import type { DiffWords } from '../../../shared/domain/versions/diff/diff-words'
import { rowSigns } from '../../../shared/domain/versions/diff/row-signs'
import { withoutLastLineEnds } from '../../../shared/domain/versions/diff/seen-text'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import type { ComparisonLayout } from '../../work/versions-work'
import { DiffText } from './DiffText'

interface DiffRowProps {
  readonly row: ComparedRow
  readonly layout: ComparisonLayout
  readonly isCurrent: boolean
  readonly onGoTo: (row: number) => void
}

function PlainRow({ row, layout, isCurrent, onGoTo }: DiffRowProps): ReactNode {
  const { kind, isTypography, isLeftOut, goesOn } = row
  const words = withoutLastLineEnds(row.words, isTypography)
  const isQuiet = kind === 'same' || isLeftOut
  const look = [
    'versions-row',
    `versions-is-${kind}`,
    `versions-${layout}`,
    goesOn ? 'versions-goes-on' : '',
    isQuiet ? 'versions-quiet' : '',
  ]
  return (
    <div className={look.filter(Boolean).join(' ')} {...(isCurrent ? { 'data-current': true } : {})}>
      {layout === 'unified' ? (
        <>
          <Numbers row={row} />
          <Sign row={row} />
          <div className="versions-words theirs">
            <RowNote row={row} onGoTo={onGoTo} />
            <DiffText words={words} />
          </div>
        </>
      ) : (
        <Sides row={row} words={words} onGoTo={onGoTo} />
      )}
    </div>
  )
}

/** While one scrolls, the rows that stay in view are not drawn again. */
export const DiffRow = memo(PlainRow)

interface SidesProps extends Pick<DiffRowProps, 'row' | 'onGoTo'> {
  readonly words: readonly DiffWords[]
}

function Sides({ row, words, onGoTo }: SidesProps): ReactNode {
  const left = words.filter(({ is }) => is === 'same' || is === 'del' || is === 'away')
  const right = words.filter(({ is }) => is === 'same' || is === 'ins' || is === 'here')
  const isSignpost = row.kind === 'moved-away' && row.other !== null
  // A paragraph that moved here stood elsewhere on the left.
  const isLeftEmpty =
    row.kind === 'inserted' || (row.kind === 'moved-here' && row.other !== null && !hasEdit(words))
  return (
    <>
      <span className="versions-number num">{row.oldNumber}</span>
      <div className="versions-words theirs">
        {isLeftEmpty ? <span className="sr">{en.versions.nothingHere}</span> : <DiffText words={left} />}
      </div>
      <Sign row={row} />
      <span className="versions-number num">{row.nowNumber}</span>
      <div className="versions-words theirs">
        <RowNote row={row} onGoTo={onGoTo} />
        {isSignpost || row.kind === 'deleted' ? (
          <span className="sr">{en.versions.nothingHere}</span>
        ) : (
          <DiffText words={right} />
        )}
      </div>
    </>
  )
}

const hasEdit = (words: readonly DiffWords[]) => words.some(({ is }) => is === 'del' || is === 'ins')

function Numbers({ row: { oldNumber, nowNumber, goesOn } }: Pick<DiffRowProps, 'row'>): ReactNode {
  return (
    <>
      <span className="versions-number num">
        {oldNumber !== null && !goesOn && (
          <>
            <span aria-hidden>{oldNumber}</span>
            <span className="sr">{en.versions.oldParagraph(oldNumber)}, </span>
          </>
        )}
      </span>
      <span className="versions-number num">
        {nowNumber !== null && !goesOn && (
          <>
            <span aria-hidden>{nowNumber}</span>
            <span className="sr">{en.versions.newParagraph(nowNumber)}, </span>
          </>
        )}
      </span>
    </>
  )
}

function Sign({ row: { kind, isTypography } }: Pick<DiffRowProps, 'row'>): ReactNode {
  return (
    <span className="versions-sign">
      <span aria-hidden>{rowSigns[kind]}</span>
      {kind !== 'same' && <span className="sr">{en.versions.rowName(kind, isTypography)}: </span>}
    </span>
  )
}

/** Where a moved paragraph went or came from, with the way there. */
function RowNote({ row, onGoTo }: Pick<DiffRowProps, 'row' | 'onGoTo'>): ReactNode {
  const { kind, other, perhaps, together, oldNumber, otherNumber, isLeftOut } = row
  const to = other ?? perhaps
  const note =
    other !== null
      ? kind === 'moved-away'
        ? en.versions.movedTo(together, otherNumber)
        : en.versions.movedFrom(oldNumber)
      : perhaps !== null
        ? kind === 'deleted'
          ? en.versions.perhapsWent
          : en.versions.perhapsCame
        : isLeftOut
          ? en.versions.leftOut
          : null
  if (note === null) return null
  return (
    <span className="versions-note">
      {note}
      {to !== null && (
        <Button look="link" label={`${en.versions.goToOther}: ${note}`} onPress={() => onGoTo(to)}>
          {en.versions.goToOther}
        </Button>
      )}
    </span>
  )
}
