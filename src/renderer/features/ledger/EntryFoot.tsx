import type { ReactNode } from 'react'
import type { ActionId } from '../../../shared/ipc/actions'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { Kbd } from '../../ui/Kbd'
import { type LedgerItem, mayPoint } from '../../work/ledger-items'
import { useSession } from '../../work/session'

interface EntryFootProps {
  readonly item: LedgerItem
  readonly run: (id: ActionId) => void
}

type Way = 'accept' | 'byHand' | 'lost'

const keys = { accept: 'Enter', byHand: 'R', lost: 'L' } as const

/** What can be decided, the likeliest first. */
export function EntryFoot({ item, run }: EntryFootProps): ReactNode {
  const singleKeys = useSession((session) => session.settings.singleKeys)
  const isDecided = item.group === 'decided'
  return (
    <div className="ledger-foot">
      {waysOf(item).map((way, at) => (
        <Button
          key={way}
          look={at === 0 && !isDecided ? 'first' : 'plain'}
          onPress={() => run(`ledger.${way}`)}
        >
          {way === 'byHand' && isDecided ? en.ledger.againByHand : en.ledger.ways[way]}
          {(singleKeys || way === 'accept') && <Kbd shortcut={keys[way]} />}
        </Button>
      ))}
    </div>
  )
}

function waysOf(item: LedgerItem): readonly Way[] {
  if (item.is === 'claim' && item.entry.decided) {
    return item.entry.decided.state === 'lost' ? ['byHand'] : ['byHand', 'lost']
  }
  const state = item.entry.found?.state ?? 'lost'
  const ways: readonly Way[] =
    state === 'lost'
      ? ['lost', 'byHand']
      : state === 'ambiguous' && !mayPoint(item)
        ? ['byHand', 'lost']
        : ['accept', 'byHand', 'lost']
  return item.is === 'evidence' ? ways.filter((way) => way !== 'lost') : ways
}
