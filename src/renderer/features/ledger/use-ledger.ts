import { useEffect, useMemo } from 'react'
import type { Ledger } from '../../../shared/domain/versions/ledger'
import { inBackground } from '../../work/in-background'
import { ledgerDesk, readLedger } from '../../work/ledger-desk'
import { itemsOf, type LedgerItem } from '../../work/ledger-items'
import { useSession, useWorkplace } from '../../work/session'

const none: readonly LedgerItem[] = []

/** The ledger of the open article, read again after every change. */
export function useLedger(): { readonly ledger: Ledger | null; readonly items: readonly LedgerItem[] } {
  const work = useWorkplace()
  const articleId = useSession((session) => session.open?.article.id)
  const revision = useSession((session) => session.revision)
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- another article or revision is a reason to ask again, though neither is sent
  useEffect(() => inBackground(() => readLedger(work)), [work, articleId, revision])
  const ledger = ledgerDesk.use((desk) => desk.ledger)
  const items = useMemo(() => (ledger ? itemsOf(ledger) : none), [ledger])
  return { ledger, items }
}
