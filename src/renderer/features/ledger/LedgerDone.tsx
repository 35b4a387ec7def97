import { type ReactNode, useEffect, useRef } from 'react'
import type { Ledger } from '../../../shared/domain/versions/ledger'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { inBackground } from '../../work/in-background'
import { leaveLedger } from '../../work/ledger-work'
import { useWorkplace } from '../../work/session'

/** Everything is decided: how it came out, and the way back, which Enter takes. */
export function LedgerDone({ ledger: { entries, version } }: { readonly ledger: Ledger }): ReactNode {
  const work = useWorkplace()
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const { activeElement } = document
    const isInList = activeElement?.closest('[role="listbox"]') !== null
    if (activeElement === document.body || isInList) back.current?.focus()
  }, [])
  const gone = entries.filter(({ decided }) => decided?.state === 'lost').length
  return (
    <EmptyState
      action={
        <Button ref={back} look="first" onPress={() => inBackground(() => leaveLedger(work))}>
          {en.ledger.back}
        </Button>
      }
    >
      {en.ledger.doneWith(entries.length - gone, gone, version.seq)}
    </EmptyState>
  )
}
