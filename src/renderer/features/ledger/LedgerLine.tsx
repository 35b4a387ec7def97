import { Paperclip } from 'lucide-react'
import type { ReactNode } from 'react'
import { en } from '../../../shared/strings/en'
import { KindGlyph } from '../../ui/Kind'
import type { LedgerItem } from '../../work/ledger-items'
import { PlaceMark } from './PlaceMark'

/** A row: the words as they were, and, where the heading does not say it, what became of them. */
export function LedgerLine({ item }: { readonly item: LedgerItem }): ReactNode {
  const { words } = item.entry
  return (
    <span className="ledger-row">
      {item.is === 'claim' ? (
        <KindGlyph kind={item.entry.kind} label={en.kinds[item.entry.kind]} />
      ) : (
        <Paperclip className="ui-small ledger-row-evidence" aria-hidden />
      )}
      <span className="ledger-row-main">
        <span className="ledger-row-words theirs">{words}</span>
        <Standing item={item} />
      </span>
    </span>
  )
}

function Standing({ item }: { readonly item: LedgerItem }): ReactNode {
  if (item.is === 'evidence') {
    const { state } = item.entry.found
    return (
      <span className="ledger-row-state">
        <PlaceMark state={state}>{en.ledger.states[state]}</PlaceMark>
        <span className="ledger-row-of">{en.ledger.evidenceFor(item.entry.claimWords)}</span>
      </span>
    )
  }
  const { decided } = item.entry
  return (
    decided && (
      <span className="ledger-row-state">
        <PlaceMark state={decided.state}>{en.ledger.decisions[decided.state]}</PlaceMark>
      </span>
    )
  )
}

/** What a screen reader says for the row, and what typing ahead finds. */
export function rowText(item: LedgerItem): string {
  const { words } = item.entry
  if (item.is === 'evidence') return en.ledger.rowText(words, en.ledger.states[item.entry.found.state])
  const { decided, found } = item.entry
  const state = decided ? en.ledger.decisions[decided.state] : en.ledger.states[found?.state ?? 'lost']
  return en.ledger.rowText(words, state)
}
