import type { ReactNode } from 'react'
import type { ActionId } from '../../../shared/ipc/actions'
import { en } from '../../../shared/strings/en'
import { EmptyState } from '../../ui/EmptyState'
import { KindLabel } from '../../ui/Kind'
import { Pane } from '../../ui/Pane'
import { ledgerDesk } from '../../work/ledger-desk'
import { itemsOf, type LedgerItem, nextToDecide, waits } from '../../work/ledger-items'
import { useSession } from '../../work/session'
import { EntryFoot } from './EntryFoot'
import { EntrySides } from './EntrySides'
import { EntryVerdict } from './EntryVerdict'
import { LedgerDone } from './LedgerDone'
import { PlaceMark } from './PlaceMark'

type Run = (id: ActionId) => void

/** The passage that is looked at: as it was, and as it is now. */
export function EntryPane({ run }: { readonly run: Run }): ReactNode {
  const ledger = ledgerDesk.use((desk) => desk.ledger)
  const chosen = ledgerDesk.use((desk) => desk.chosen)
  const isReadOnly = useSession((session) => session.library?.readOnly ?? false)
  const items = ledger ? itemsOf(ledger) : []
  const item = items.find(({ key }) => key === chosen)
  if (!ledger || !item) {
    const isDone = ledger !== null && items.length > 0 && nextToDecide(items, null) === null
    return (
      <Pane title={en.ledger.entry} tone="page">
        {isDone ? (
          <LedgerDone ledger={ledger} />
        ) : (
          <EmptyState>{ledger && items.length > 0 ? en.ledger.choose : null}</EmptyState>
        )}
      </Pane>
    )
  }
  return (
    <Pane
      title={en.ledger.entry}
      head={<Standing item={item} />}
      end={<Waiting items={items} />}
      foot={isReadOnly ? undefined : <EntryFoot item={item} run={run} />}
      tone="page"
    >
      <div className="ledger-entry" key={item.key}>
        <EntryVerdict item={item} />
        <EntrySides item={item} version={ledger.version} />
      </div>
    </Pane>
  )
}

function Standing({ item }: { readonly item: LedgerItem }): ReactNode {
  if (item.is === 'evidence') {
    const { state } = item.entry.found
    return (
      <span className="ledger-standing">
        <b>{en.ledger.evidence}</b>
        <PlaceMark state={state}>{en.ledger.states[state]}</PlaceMark>
      </span>
    )
  }
  const { kind, decided, found } = item.entry
  const state = found?.state ?? 'lost'
  return (
    <span className="ledger-standing">
      <KindLabel kind={kind}>{en.kinds[kind]}</KindLabel>
      {decided ? (
        <PlaceMark state={decided.state}>{en.ledger.decisions[decided.state]}</PlaceMark>
      ) : (
        <PlaceMark state={state}>{en.ledger.states[state]}</PlaceMark>
      )}
    </span>
  )
}

function Waiting({ items }: { readonly items: readonly LedgerItem[] }): ReactNode {
  const n = items.filter(waits).length
  return <span className="meta num">{n > 0 ? en.ledger.waiting(n) : en.ledger.done}</span>
}
