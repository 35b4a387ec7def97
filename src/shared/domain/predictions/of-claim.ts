import { groupedBy } from '../grouped'

interface AboutClaim {
  readonly claimId: string
  readonly deletedAt?: string | undefined
}

const known = new WeakMap<readonly AboutClaim[], Map<string, AboutClaim[]>>()

/**
 * What a list of outcomes or evidence holds about one claim and not in the bin. The list is walked through once, however
 * many claims ask: an article with 50,000 of them must not cost 50,000 walks.
 */
export function ofClaim<Item extends AboutClaim>(items: readonly Item[], claimId: string): readonly Item[] {
  const byClaim = known.get(items) ?? grouped(items)
  known.set(items, byClaim)
  return (byClaim.get(claimId) ?? []) as Item[]
}

const grouped = (items: readonly AboutClaim[]): Map<string, AboutClaim[]> =>
  groupedBy(
    items.filter(({ deletedAt }) => !deletedAt),
    ({ claimId }) => claimId,
  )
