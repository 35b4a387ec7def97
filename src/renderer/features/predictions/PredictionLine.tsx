import type { ReactNode } from 'react'
import { dueGroupOf } from '../../../shared/domain/queries/due-groups'
import type { ClaimRow } from '../../../shared/domain/queries/rows'
import type { Day } from '../../../shared/domain/time/day'
import { en } from '../../../shared/strings/en'
import { DueMark } from '../../ui/DueMark'

/** A prediction in the list: its words, who said it and when, when it is due and how far that is. */
export function PredictionLine({ row, today }: { readonly row: ClaimRow; readonly today: Day }): ReactNode {
  const { words, speakerAs, articleTitle, due } = row
  return (
    <span className="prediction-row">
      <span className="prediction-row-main">
        <span className="prediction-row-words theirs">{words}</span>
        <span className="prediction-row-who meta">
          <span>{speakerAs ?? en.predictions.unknownSpeaker}</span>
          <span className="prediction-row-article">{articleTitle}</span>
        </span>
      </span>
      <span className="prediction-row-said meta num">{saidOrPublished(row)}</span>
      <span className="prediction-row-due">
        {due && <span className="num">{en.dates.edtf(due)}</span>}
        <DueMark group={dueGroupOf(due, today)}>{en.due.distance(due, today)}</DueMark>
      </span>
    </span>
  )
}

function saidOrPublished({ saidOn, published }: ClaimRow): string {
  if (saidOn) return en.predictions.said(en.dates.edtf(saidOn))
  return published ? en.predictions.published(en.dates.edtf(published.edtf)) : ''
}
