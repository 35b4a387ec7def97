import { useEffect, useState } from 'react'
import type { Page } from '../../shared/domain/queries/claim-filter'
import type { Answer } from '../../shared/ipc/contract'
import { MAX_PAGE } from '../../shared/ipc/limits'
import { inBackground } from './in-background'
import { tell } from './library-work'
import { useSession, useWorkplace } from './session'

/** A page of a list; some say more about the whole. */
export interface FoundPage<Row> {
  readonly rows: Row[]
  readonly total: number
}

/** What a list is asked, one page at a time. Another object is another question. */
export interface Question<Row, Found extends FoundPage<Row> = FoundPage<Row>> {
  readonly ask: (page: Page) => Promise<Answer<Found>>
  /** The first page, where it is here already: a list in pages is drawn with it at once. */
  readonly here?: () => Found | null
}

export interface AllRows<Row, Q extends Question<Row>> {
  readonly rows: readonly Row[]
  /** What these rows answer: a question asked since has its own rows only a moment later. Null = none has come. */
  readonly question: Q | null
  /** The last page, for what it says about the whole. */
  readonly last: PageOf<Q> | null
}

/** What a question is answered with, page by page. */
export type PageOf<Q> = Q extends { readonly ask: (page: Page) => Promise<Answer<infer Found>> }
  ? Found
  : never

/** Every row of a list, read page by page, and again after every change. */
export function useAllRows<Row, Q extends Question<Row>>(question: Q): AllRows<Row, Q> {
  const work = useWorkplace()
  const revision = useSession((session) => session.revision)
  const [arrived, setArrived] = useState<AllRows<Row, Q>>({ rows: [], question: null, last: null })
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- another revision is a reason to ask again, though it is not sent
  useEffect(() => {
    let isCurrent = true
    inBackground(async () => {
      const rows: Row[] = []
      for (;;) {
        const answer = await question.ask({ offset: rows.length, limit: MAX_PAGE })
        if (!isCurrent) return
        if (!answer.ok) return tell(work, answer.error.message)
        rows.push(...answer.value.rows)
        const isWhole = rows.length >= answer.value.total || answer.value.rows.length === 0
        const soFar = { rows: [...rows], question, last: answer.value as PageOf<Q> }
        // A new list shows its first page at once; one that is read again is replaced whole, so that it does not jump.
        setArrived((before) => (isWhole || before.question !== question ? soFar : before))
        if (isWhole) return
      }
    })
    return () => {
      isCurrent = false
    }
  }, [work, question, revision])
  return arrived
}
