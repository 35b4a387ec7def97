import type { LedgerEntry } from '../../../shared/domain/versions/ledger'
import { en } from '../../../shared/strings/en'

/** "14 claims: 9 same, 2 moved, 1 wording changed, 2 decided" */
export function countsOf(entries: readonly LedgerEntry[]): string {
  const counts = { exact: 0, moved: 0, changed: 0, ambiguous: 0, lost: 0 }
  let decided = 0
  for (const { found, decided: decision } of entries) {
    if (decision) decided += 1
    else counts[found?.state ?? 'lost'] += 1
  }
  return en.ledger.counts(counts, decided)
}
