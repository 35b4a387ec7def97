import { useCallback, useMemo, useRef, useState } from 'react'
import type { ComparedRow } from '../../../shared/domain/versions/diff/comparison'
import { inBackground } from '../../work/in-background'
import { tell } from '../../work/library-work'
import { useWorkplace } from '../../work/session'
import type { TwoVersions } from '../../work/versions-work'

/** Rows asked for at a time, and how many are kept: a text of a megabyte has some thousands. */
const AT_ONCE = 50
const KEPT = 600

export interface ComparedRows {
  /** Undefined while it has not arrived. */
  readonly rowAt: (row: number) => ComparedRow | undefined
  /** These come into view. Asking twice costs nothing. */
  readonly need: (rows: readonly number[]) => void
}

/** The paragraphs in view and those seen lately. Texts of versions never change, so nothing is read twice. */
export function useComparedRows(asked: TwoVersions): ComparedRows {
  const work = useWorkplace()
  // Another pair begins another store; late answers of the one before go into that one.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the pair is what it is made for
  const store = useMemo(() => ({ rows: new Map<number, ComparedRow>(), asked: new Set<number>() }), [asked])
  const [, draw] = useState(0)
  const current = useRef(store)
  current.current = store

  const need = useCallback(
    (rows: readonly number[]) => {
      const missing = rows.filter((row) => !store.rows.has(row) && !store.asked.has(row)).slice(0, AT_ONCE)
      if (missing.length === 0) return
      for (const row of missing) store.asked.add(row)
      inBackground(async () => {
        const answer = await work.backend.call('versions.rows', { ...asked, rows: missing })
        for (const row of missing) store.asked.delete(row)
        if (!answer.ok) return tell(work, answer.error.message)
        for (const row of answer.value.rows) store.rows.set(row.row, row)
        const wanted = new Set(rows)
        for (const row of store.rows.keys())
          if (store.rows.size > KEPT && !wanted.has(row)) store.rows.delete(row)
        if (current.current === store) draw((turn) => turn + 1)
      })
    },
    [work, asked, store],
  )
  const rowAt = useCallback((row: number) => store.rows.get(row), [store])
  return { rowAt, need }
}
