import { type ReactNode, useRef } from 'react'
import type { ActionId } from '../../../shared/ipc/actions'
import { en } from '../../../shared/strings/en'
import { EmptyState } from '../../ui/EmptyState'
import { Pane } from '../../ui/Pane'
import { VirtualList } from '../../ui/VirtualList'
import { chooseItem, ledgerDesk } from '../../work/ledger-desk'
import type { LedgerGroup, LedgerItem } from '../../work/ledger-items'
import { useSession, useWorkplace } from '../../work/session'
import { LedgerLine, rowText } from './LedgerLine'
import { ledgerMenu } from './ledger-menu'
import { useLedger } from './use-ledger'
import { useLedgerFocus } from './use-ledger-focus'
import './ledger.css'

const ROW_HEIGHT = 56

type Run = (id: ActionId) => void

/** The claims of earlier versions, by what became of them: first what a person has to look at. */
export function LedgerPane({ run }: { readonly run: Run }): ReactNode {
  const { ledger, items } = useLedger()
  const pane = useRef<HTMLElement>(null)
  useLedgerFocus(pane, items.length)
  return (
    <Pane ref={pane} title={en.ledger.list} count={ledger ? en.numbers.figure(items.length) : undefined}>
      {ledger === null ? (
        <EmptyState>{en.ledger.loading}</EmptyState>
      ) : items.length === 0 ? (
        <EmptyState>{en.ledger.noClaims}</EmptyState>
      ) : (
        <Rows items={items} run={run} />
      )}
    </Pane>
  )
}

const groupOf = ({ group }: LedgerItem): string => group

function Rows({ items, run }: { readonly items: readonly LedgerItem[]; readonly run: Run }): ReactNode {
  const work = useWorkplace()
  const chosen = ledgerDesk.use((desk) => desk.chosen)
  const hasLetterKeys = useSession((session) => session.settings.singleKeys)
  const isReadOnly = useSession((session) => session.library?.readOnly ?? false)
  const countOf = (group: string) => items.filter((item) => item.group === group).length
  return (
    <VirtualList
      label={en.ledger.list}
      rows={items}
      rowKey={({ key }) => key}
      rowText={rowText}
      renderRow={(item) => <LedgerLine item={item} />}
      sectionOf={groupOf}
      renderHeading={(group) => <GroupHeading group={group as LedgerGroup} count={countOf(group)} />}
      rowHeight={ROW_HEIGHT}
      selectedKey={chosen}
      onSelect={(key) => chooseItem(work, key)}
      selectionFollowsFocus
      onOpen={() => run('ledger.accept')}
      rowMenu={
        isReadOnly
          ? undefined
          : {
              label: en.ledger.rowMenu,
              items: ledgerMenu(hasLetterKeys),
              onAction: (id, key) => {
                chooseItem(work, key)
                run(id as ActionId)
              },
            }
      }
      hasLetterKeys={hasLetterKeys}
      empty={null}
    />
  )
}

function GroupHeading({ group, count }: { readonly group: LedgerGroup; readonly count: number }): ReactNode {
  return (
    <span className="ledger-group">
      <span>{en.ledger.groups[group]}</span>{' '}
      <span className="ledger-group-count num">{en.numbers.figure(count)}</span>{' '}
      <span className="hint">{en.ledger.hints[group]}</span>
    </span>
  )
}
