import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { MAX_PAGE } from '../../shared/ipc/limits'
import { inBackground } from './in-background'
import { tell } from './library-work'
import { PageTurns } from './page-turns'
import { useSession, useWorkplace } from './session'
import type { FoundPage, PageOf, Question } from './use-all-rows'

export interface Pages<Row, Q extends Question<Row> = Question<Row>> {
  readonly total: number
  /** What these rows answer: the first page of a question asked since comes a moment later. Null = none has come. */
  readonly question: Q | null
  /** The page that came last, for what it says about the whole. */
  readonly last: PageOf<Q> | null
  readonly rowAt: (index: number) => Row | undefined
  /** These places come into view: asks for the pages that hold them, then for those beside them. */
  readonly need: (from: number, to: number) => void
  /** All rows in these places, seen or not; null = the list changed meanwhile, or the library refused. */
  readonly rowsBetween: (from: number, to: number) => Promise<readonly Row[] | null>
}

interface Arrived<Row, Q> {
  readonly question: Q | null
  readonly total: number
  readonly last: PageOf<Q> | null
  readonly pages: ReadonlyMap<number, readonly Row[]>
}

/** A question from the moment it is asked, with the page that is here already. */
function roundOf<Row, Q extends Question<Row>>(
  question: Q,
): { readonly question: Q; readonly turns: PageTurns; readonly here: Arrived<Row, Q> } {
  const turns = new PageTurns()
  const first = question.here?.() ?? null
  if (!first) return { question, turns, here: { question: null, total: 0, last: null, pages: new Map() } }
  turns.begin(0)
  turns.end(0, first.total)
  const { rows, total } = first
  return { question, turns, here: { question, total, last: first as PageOf<Q>, pages: new Map([[0, rows]]) } }
}

/**
 * The rows that answer a question, in pages: the window holds those in view and some around them, never all. They are
 * read again after a change; what was there stays until the new rows have come.
 */
export function usePages<Row, Q extends Question<Row> = Question<Row>>(question: Q): Pages<Row, Q> {
  const work = useWorkplace()
  const revision = useSession((session) => session.revision)
  // The first moments of a window are for what is seen.
  const isSettled = useSession((session) => session.isSettled)
  // Another question or a changed library begins another round; late answers of the one before are dropped.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- another revision is another round, though it is not sent
  const round = useMemo(() => roundOf<Row, Q>(question), [question, revision])
  const current = useRef(round)
  const inView = useRef({ from: 0, to: 1 })
  const [arrived, setArrived] = useState(round.here)

  const read = useCallback(
    async (offset: number, limit: number): Promise<FoundPage<Row> | null> => {
      const answer = await round.question.ask({ offset, limit })
      if (round !== current.current) return null
      if (answer.ok) return answer.value
      tell(work, answer.error.message)
      return null
    },
    [work, round],
  )
  const keep = useCallback(
    (page: number, found: FoundPage<Row>) => {
      const { rows, total } = found
      setArrived((before) => {
        const pages = before.question === round.question ? before.pages : new Map<number, readonly Row[]>()
        const kept = [...pages, [page, rows] as const].filter(([number]) => round.turns.isNear(number))
        return { question: round.question, total, last: found as PageOf<Q>, pages: new Map(kept) }
      })
    },
    [round],
  )
  const turn = useCallback(() => {
    for (let page = round.turns.next(isSettled); page !== null; page = round.turns.next(isSettled)) {
      const { offset, limit } = round.turns.begin(page)
      inBackground(async () => {
        let found: FoundPage<Row> | null = null
        try {
          found = await read(offset, limit)
        } finally {
          round.turns.end(page, found?.total ?? null)
          if (found) keep(page, found)
          if (round === current.current) turn()
        }
      })
    }
  }, [read, keep, round, isSettled])
  const need = useCallback(
    (from: number, to: number) => {
      inView.current = { from, to }
      round.turns.look(from, to)
      turn()
    },
    [round, turn],
  )
  useEffect(() => {
    const isOther = current.current.question !== round.question
    current.current = round
    setArrived((before) => (round.here.question && before.question !== round.question ? round.here : before))
    // What another question answers is seen from its beginning.
    if (isOther) inView.current = { from: 0, to: 1 }
    need(inView.current.from, inView.current.to)
  }, [round, need])

  const rowAt = useCallback((index: number) => PageTurns.rowIn(arrived.pages, index), [arrived])
  const rowsBetween = useCallback(
    async (from: number, to: number) => {
      const rows: Row[] = []
      while (from + rows.length < to) {
        const found = await read(from + rows.length, Math.min(MAX_PAGE, to - from - rows.length))
        if (!found || found.rows.length === 0) return null
        rows.push(...found.rows)
      }
      return rows
    },
    [read],
  )
  const { total, question: answered, last } = arrived
  return { total, question: answered, last, rowAt, need, rowsBetween }
}
