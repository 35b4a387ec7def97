import type { EvidenceEntry, Ledger, LedgerEntry } from '../../shared/domain/versions/ledger'

/** In the order in which they stand on the screen: first what a person has to look at. */
export const ledgerGroups = ['changed', 'ambiguous', 'lost', 'moved', 'exact', 'evidence', 'decided'] as const
export type LedgerGroup = (typeof ledgerGroups)[number]

/** A row of the ledger: a claim of an earlier version, or a passage of it that a prediction elsewhere rests on. */
export type LedgerItem =
  | { readonly is: 'claim'; readonly key: string; readonly group: LedgerGroup; readonly entry: LedgerEntry }
  | {
      readonly is: 'evidence'
      readonly key: string
      readonly group: 'evidence'
      readonly entry: EvidenceEntry
    }

/** Group by group; in each in the reading order of the old text. */
export function itemsOf({ entries, evidence }: Ledger): readonly LedgerItem[] {
  const items: readonly LedgerItem[] = [
    ...entries.map((entry) => ({
      is: 'claim' as const,
      key: entry.claimId,
      group: entry.decided ? ('decided' as const) : (entry.found?.state ?? 'lost'),
      entry,
    })),
    ...evidence.map((entry) => ({
      is: 'evidence' as const,
      key: entry.evidenceId,
      group: 'evidence' as const,
      entry,
    })),
  ]
  return ledgerGroups.flatMap((group) => items.filter((item) => item.group === group))
}

/** Is there something to decide? Evidence that is gone keeps its words, and what is the same needs nobody. */
export function waits(item: LedgerItem): boolean {
  if (item.is === 'claim') return item.group !== 'decided'
  return item.entry.found.state !== 'lost' && item.entry.found.state !== 'exact'
}

/** May one of several places be pointed at? Of a split quote each of them is that of one part. */
export const mayPoint = ({ entry }: LedgerItem): boolean =>
  entry.found?.state === 'ambiguous' && entry.parts === 1

/** The same words in the new text: what can be accepted all at once. */
export const isPlain = ({ group }: LedgerItem): boolean => group === 'exact' || group === 'moved'

/** What comes to be decided after this one, round the end to the beginning; null = nothing waits any more. */
export function nextToDecide(
  items: readonly LedgerItem[],
  after: string | null,
  isDone: (item: LedgerItem) => boolean = () => false,
): string | null {
  const at = items.findIndex(({ key }) => key === after)
  const round = [...items.slice(at + 1), ...items.slice(0, at)]
  return round.find((item) => waits(item) && !isDone(item))?.key ?? null
}

/**
 * Where a person who looks for it begins to read: at its place, else where the claim before it went, because what stood
 * together mostly stays together.
 */
export function likelyStart(ledger: Ledger, item: LedgerItem): number {
  const { found } = item.entry
  const own = found?.fragments?.[0] ?? found?.candidates?.[0]
  if (own) return own.start
  if (item.is === 'evidence') return 0
  const before = ledger.entries.slice(0, ledger.entries.indexOf(item.entry)).toReversed()
  return before.flatMap((entry) => entry.found?.fragments?.at(-1)?.end ?? [])[0] ?? 0
}
