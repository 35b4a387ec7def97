import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { MAX_PAGE } from '../../shared/ipc/limits'
import { inBackground } from './in-background'
import { tell } from './library-work'
import { useSession, useWorkplace } from './session'
import type { Question } from './use-all-rows'

const PAGE = 100

export interface Pages<Row> {
  readonly total: number
  /** Has the first page come for this question? */
  readonly isReady: boolean
  readonly rowAt: (index: number) => Row | undefined
  /** Asks for the pages that hold these places and have not come yet. */
  readonly need: (from: number, to: number) => void
  /** All rows in these places, seen or not; null = the list changed meanwhile, or the library refused. */
  readonly rowsBetween: (from: number, to: number) => Promise<readonly Row[] | null>
}

interface Arrived<Row> {
  readonly round: object | null
  readonly total: number
  readonly pages: ReadonlyMap<number, readonly Row[]>
}

/** The rows that answer a question, in pages: the window never holds all of them. Read again after a change. */
export function usePages<Row>(question: Question<Row>): Pages<Row> {
  const work = useWorkplace()
  const revision = useSession((session) => session.revision)
  // One round of asking: a new question or a changed library begins another, and late answers of the old one are dropped.
  const round = useMemo(() => ({ question, revision, asked: new Set<number>() }), [question, revision])
  const current = useRef(round)
  const inView = useRef({ from: 0, to: 1 })
  const [arrived, setArrived] = useState<Arrived<Row>>({ round: null, total: 0, pages: new Map() })

  const read = useCallback(
    async (offset: number, limit: number) => {
      const answer = await round.question.ask({ offset, limit })
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
        const pages = before.round === round ? before.pages : new Map<number, readonly Row[]>()
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
  const rowsBetween = useCallback(
    async (from: number, to: number) => {
      const rows: Row[] = []
      while (from + rows.length < to) {
        const answer = await read(from + rows.length, Math.min(MAX_PAGE, to - from - rows.length))
        if (!answer || answer.rows.length === 0) return null
        rows.push(...answer.rows)
      }
      return rows
    },
    [read],
  )
  return { total: arrived.total, isReady: arrived.round !== null, rowAt, need, rowsBetween }
}
