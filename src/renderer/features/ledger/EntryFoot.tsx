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

type Way = 'accept' | 'byHand' | 'lost' | 'again'

const keys = { accept: 'Enter', byHand: 'R', lost: 'L', again: 'N' } as const

/** What can be decided, the likeliest first. */
export function EntryFoot({ item, run }: EntryFootProps): ReactNode {
  const singleKeys = useSession((session) => session.settings.singleKeys)
  return (
    <div className="ledger-foot">
      {waysOf(item).map((way, at) => (
        <Button
          key={way}
          look={at === 0 && item.group !== 'decided' ? 'first' : 'plain'}
          onPress={() => run(`ledger.${way}`)}
        >
          {wordsOf(way, item)}
          {(singleKeys || way === 'accept') && <Kbd shortcut={keys[way]} />}
        </Button>
      ))}
    </div>
  )
}

function wordsOf(way: Way, { is, entry, group }: LedgerItem): string {
  if (way === 'byHand' && group === 'decided') return en.ledger.againByHand
  if (way === 'again' && is === 'claim' && entry.decided?.state === 'lost') return en.ledger.notGone
  return en.ledger.ways[way]
}

function waysOf(item: LedgerItem): readonly Way[] {
  if (item.is === 'claim' && item.entry.decided) {
    return item.entry.decided.state === 'lost' ? ['again', 'byHand'] : ['byHand', 'lost', 'again']
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
