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

function grouped(items: readonly AboutClaim[]): Map<string, AboutClaim[]> {
  const byClaim = new Map<string, AboutClaim[]>()
  for (const item of items) {
    if (item.deletedAt) continue
    const of = byClaim.get(item.claimId)
    if (of) of.push(item)
    else byClaim.set(item.claimId, [item])
  }
  return byClaim
}
