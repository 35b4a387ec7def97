import type { ReactNode } from 'react'
import type { Found } from '../../../shared/domain/versions/ledger'
import { en } from '../../../shared/strings/en'
import type { LedgerItem } from '../../work/ledger-items'

/** In sentences: what was found or decided, how sure that is, and where the claim stands until somebody confirms it. */
export function EntryVerdict({ item }: { readonly item: LedgerItem }): ReactNode {
  const { found, from } = item.entry
  const decided = item.is === 'claim' ? item.entry.decided : null
  return (
    <div className="ledger-verdict">
      {decided && <p>{en.ledger.decidedAs[decided.state]}</p>}
      {found && (
        <p>
          {explained(item, found)} <Likelihood found={found} />
        </p>
      )}
      {item.is === 'evidence' && <p>{en.ledger.evidenceFor(item.entry.claimWords)}</p>}
      {!decided && (
        <p className="hint">
          {item.is === 'evidence' ? en.ledger.evidenceStays : en.ledger.staysIn(from.seq)}
        </p>
      )}
    </div>
  )
}

function explained({ entry }: LedgerItem, { state, candidates = [] }: Found): string {
  if (state === 'lost' && candidates.length > 0) return en.ledger.lostInPart
  if (state === 'ambiguous' && entry.parts > 1) return en.ledger.unclearParts
  if (state === 'ambiguous' && candidates.length === 1) return en.ledger.unclearOne
  return en.ledger.explained[state]
}

/** In words; the number behind them is a share of past answers, no promise. */
function Likelihood({ found: { state, score } }: { readonly found: Found }): ReactNode {
  if (state !== 'moved' && state !== 'changed') return null
  const measured = en.ledger.measured(score)
  return (
    <span className="ledger-likely" title={measured}>
      {en.ledger.likely[score >= 0.98 ? 'very' : score >= 0.94 ? 'quite' : 'perhaps']}
      <span className="sr">{measured}</span>
    </span>
  )
}
