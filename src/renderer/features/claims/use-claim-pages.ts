import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ClaimFilter, ClaimOrder } from '../../../shared/domain/queries/claim-filter'
import type { ClaimRow } from '../../../shared/domain/queries/rows'
import { MAX_PAGE } from '../../../shared/ipc/limits'
import { inBackground } from '../../work/in-background'
import { tell } from '../../work/library-work'
import { useSession, useWorkplace } from '../../work/session'

const PAGE = 100

export interface ClaimPages {
  readonly total: number
  /** Has the first page come for this filter? */
  readonly isReady: boolean
  readonly rowAt: (index: number) => ClaimRow | undefined
  /** Asks for the pages that hold these places and have not come yet. */
  readonly need: (from: number, to: number) => void
  /** The ids of all claims in these places, seen or not; null = the list changed meanwhile, or the library refused. */
  readonly idsBetween: (from: number, to: number) => Promise<readonly string[] | null>
}

interface Arrived {
  readonly round: object | null
  readonly total: number
  readonly pages: ReadonlyMap<number, readonly ClaimRow[]>
}

const nothing: Arrived = { round: null, total: 0, pages: new Map() }

/** The claims that fit a filter, in pages: the window never holds the whole catalogue. Read again after a change. */
export function useClaimPages(filter: ClaimFilter, order: ClaimOrder): ClaimPages {
  const work = useWorkplace()
  const revision = useSession((session) => session.revision)
  // One round of asking: a new filter or a changed library begins another, and late answers of the old one are dropped.
  const round = useMemo(
    () => ({ filter, order, revision, asked: new Set<number>() }),
    [filter, order, revision],
  )
  const current = useRef(round)
  const inView = useRef({ from: 0, to: 1 })
  const [arrived, setArrived] = useState<Arrived>(nothing)

  const read = useCallback(
    async (offset: number, limit: number) => {
      const page = { offset, limit }
      const answer = await work.backend.call('claims.list', {
        filter: round.filter,
        order: round.order,
        page,
      })
      if (round !== current.current) return null
      if (answer.ok) return answer.value
      tell(work, answer.error.message)
      return null
    },
    [work, round],
  )
  const ask = useCallback(
    async (page: number) => {
      if (round.asked.has(page)) return
      round.asked.add(page)
      const answer = await read(page * PAGE, PAGE)
      if (!answer) return
      const { rows, total } = answer
      // What the round before showed stays until the first new rows are there.
      setArrived((before) => {
        const pages = before.round === round ? before.pages : new Map<number, readonly ClaimRow[]>()
        return { round, total, pages: new Map(pages).set(page, rows) }
      })
    },
    [read, round],
  )
  const need = useCallback(
    (from: number, to: number) => {
      inView.current = { from, to }
      for (let page = Math.floor(from / PAGE); page * PAGE < to; page++) inBackground(() => ask(page))
    },
    [ask],
  )
  useEffect(() => {
    current.current = round
    need(inView.current.from, inView.current.to)
  }, [round, need])

  const rowAt = useCallback(
    (index: number) => arrived.pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    [arrived],
  )
  const idsBetween = useCallback(
    async (from: number, to: number) => {
      const ids: string[] = []
      while (from + ids.length < to) {
        const answer = await read(from + ids.length, Math.min(MAX_PAGE, to - from - ids.length))
        if (!answer || answer.rows.length === 0) return null
        ids.push(...answer.rows.map(({ id }) => id))
      }
      return ids
    },
    [read],
  )
  return { total: arrived.total, isReady: arrived.round !== null, rowAt, need, idsBetween }
}
