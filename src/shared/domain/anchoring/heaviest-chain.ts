/** A pair of places with what it is worth to keep it. */
export interface Weighted {
  readonly old: number
  readonly now: number
  readonly weight: number
}

/**
 * The heaviest selection in which both places rise from one to the next: what kept its order. In n log n steps.
 * `pairs` are sorted by `old`; of several with one `old`, one at most is taken.
 */
export function heaviestChain<T extends Weighted>(pairs: readonly T[]): T[] {
  if (pairs.length <= 1) return [...pairs]
  const places = [...new Set(pairs.map(({ now }) => now))].toSorted((a, b) => a - b)
  const rankOf = new Map(places.map((place, rank) => [place, rank + 1]))
  // A tree of prefix maxima (Fenwick): for the first n places the best chain that ends in them.
  const best = new Int32Array(places.length + 1).fill(-1)
  const total = new Float64Array(pairs.length)
  const before = new Int32Array(pairs.length).fill(-1)
  const totalOf = (at: number) => (at < 0 ? 0 : (total[at] ?? 0))
  const bestBelow = (rank: number) => {
    let found = -1
    for (let at = rank - 1; at > 0; at -= at & -at) {
      const chain = best[at] ?? -1
      if (totalOf(chain) > totalOf(found)) found = chain
    }
    return found
  }
  let last = -1
  for (let from = 0; from < pairs.length; ) {
    let to = from
    while (to < pairs.length && pairs[to]?.old === pairs[from]?.old) to++
    for (let at = from; at < to; at++) {
      const chain = bestBelow(rankOf.get(pairs[at]?.now ?? 0) ?? 1)
      before[at] = chain
      total[at] = totalOf(chain) + (pairs[at]?.weight ?? 0)
      if (totalOf(at) > totalOf(last)) last = at
    }
    for (let at = from; at < to; at++) {
      for (let node = rankOf.get(pairs[at]?.now ?? 0) ?? 1; node < best.length; node += node & -node)
        if (totalOf(at) > totalOf(best[node] ?? -1)) best[node] = at
    }
    from = to
  }
  const chain: T[] = []
  for (let at = last; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at]
    if (pair) chain.push(pair)
  }
  return chain.toReversed()
}
