import { useMemo } from 'react'
import type { ClaimFilter } from '../../shared/domain/queries/claim-filter'
import type { HorizonRecord, RecordBucket } from '../../shared/domain/queries/predictions'
import { en } from '../../shared/strings/en'
import { useAsAt } from './as-at'
import { setClaimFilter } from './claim-list'
import { saveDrafts } from './drafts'
import { keptInSession } from './kept-in-session'
import { tell } from './library-work'
import { asAtOf } from './prediction-work'
import type { Workplace } from './session'
import { useAnswer } from './use-answer'

/** A number of the record: whose predictions are listed. Without a key all horizons, without a bucket all there are. */
export interface RecordNumber {
  readonly key?: string
  readonly bucket?: RecordBucket
}

export interface RecordView {
  readonly filter: ClaimFilter
  readonly shown: RecordNumber
  readonly widths: Readonly<Record<string, number>>
}

/** How the record looks. It is there again when one comes back from a comparison. */
export const recordView = keptInSession<RecordView>({ filter: {}, shown: {}, widths: {} })

/** Puts another filter in place of the one in force. Other kinds of claims are in no record. */
export function setRecordFilter(work: Workplace, filter: ClaimFilter): void {
  const given = Object.entries(filter).filter(([name, value]) => value !== undefined && name !== 'kinds')
  recordView.of(work).setState({ filter: Object.fromEntries(given) as ClaimFilter })
}

/** Sets conditions of the filter; undefined takes one off. */
export function narrowRecord(work: Workplace, conditions: Partial<ClaimFilter>): void {
  setRecordFilter(work, { ...recordView.of(work).getState().filter, ...conditions })
}

export const showNumber = (work: Workplace, shown: RecordNumber): void =>
  recordView.of(work).setState({ shown })

/** Writes the record, as it is narrowed, to a file that the person chooses. */
export async function exportRecord(work: Workplace, format: 'csv' | 'html'): Promise<void> {
  const { filter } = recordView.of(work).getState()
  const answer = await work.backend.call('exports.record', { filter, asAt: asAtOf(work), format })
  if (!answer.ok) return tell(work, answer.error.message)
  const { file, predictions } = answer.value
  if (file !== null) tell(work, en.record.exported(predictions, file))
}

/** Lists exactly these claims in the claims view. */
export async function listInClaims(work: Workplace, claimIds: readonly string[]): Promise<void> {
  await saveDrafts()
  setClaimFilter(work, { ids: [...claimIds] })
  work.session.setState({ view: 'claims' })
}

/** The record as on the day in force; null until the library has answered once. */
export function useHorizonRecord(filter: ClaimFilter): HorizonRecord | null {
  const asAt = useAsAt()
  const question = useMemo(() => ({ filter, asAt }), [filter, asAt])
  return useAnswer('predictions.recordByHorizon', question)
}
