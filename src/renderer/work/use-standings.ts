import { useEffect, useMemo, useState } from 'react'
import { isCountedWithOriginal } from '../../shared/domain/predictions/counted-with-original'
import { standingOf } from '../../shared/domain/predictions/standing'
import type { Standing } from '../../shared/domain/predictions/standing-schema'
import type { ClaimRow } from '../../shared/domain/queries/rows'
import type { Day } from '../../shared/domain/time/day'
import { MAX_PAGE } from '../../shared/ipc/limits'
import { useAsAt } from './as-at'
import { inBackground } from './in-background'
import { tell } from './library-work'
import { useSession, useWorkplace } from './session'

/**
 * How the predictions of an article stand, by the claim's id; asked when the first list is on the screen, and again after every change. One that is counted with
 * the claim it repeats is not among them: by itself it would look overdue.
 */
export function useStandings(articleId: string): {
  readonly asAt: Day
  readonly of: ReadonlyMap<string, Standing>
} {
  const work = useWorkplace()
  const asAt = useAsAt()
  const revision = useSession((session) => session.revision)
  const isSettled = useSession((session) => session.isSettled)
  const [rows, setRows] = useState<readonly ClaimRow[]>([])
  useEffect(() => {
    if (!isSettled) return undefined
    let isCurrent = true
    inBackground(async () => {
      const filter = { articleId, kinds: ['prediction' as const] }
      const answer = await work.backend.call('claims.list', { filter, page: { offset: 0, limit: MAX_PAGE } })
      if (!isCurrent) return
      if (answer.ok) setRows((before) => changedRows(before, answer.value.rows))
      else tell(work, answer.error.message)
    })
    return () => {
      isCurrent = false
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another revision is another answer
  }, [work, articleId, revision, isSettled])
  return useMemo(() => ({ asAt, of: standingsOf(rows, asAt) }), [rows, asAt])
}

/** The same list where nothing about it has changed, so that no mark is laid out anew. */
function changedRows(before: readonly ClaimRow[], after: readonly ClaimRow[]): readonly ClaimRow[] {
  const facts = (rows: readonly ClaimRow[]) =>
    JSON.stringify(rows.map(({ id, prediction }) => [id, prediction]))
  return facts(before) === facts(after) ? before : after
}

function standingsOf(rows: readonly ClaimRow[], asAt: Day): ReadonlyMap<string, Standing> {
  return new Map(
    rows.flatMap(({ id, prediction }) =>
      prediction && !isCountedWithOriginal(prediction) ? [[id, standingOf(prediction, asAt)] as const] : [],
    ),
  )
}
