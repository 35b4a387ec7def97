import { type RefObject, useEffect } from 'react'
import { focusRow } from '../../ui/focus-row'
import { ledgerDesk } from '../../work/ledger-desk'
import { useWorkplace } from '../../work/session'

/**
 * When the row that is looked at is to have the focus, it takes it, if the focus is in the list or nowhere: whoever works
 * with the buttons beside it stays at them.
 */
export function useLedgerFocus(list: RefObject<HTMLElement | null>, rows: number): void {
  const work = useWorkplace()
  const wantsFocus = ledgerDesk.use((desk) => desk.wantsFocus)
  const chosen = ledgerDesk.use((desk) => desk.chosen)
  useEffect(() => {
    if (!wantsFocus || chosen === null || !list.current || rows === 0) return
    ledgerDesk.of(work).setState({ wantsFocus: false })
    const { activeElement } = document
    const isOurs = activeElement === document.body || list.current.contains(activeElement)
    if (isOurs) focusRow(list.current, chosen)
  }, [work, list, rows, wantsFocus, chosen])
}
