import { heaviestChain } from './heaviest-chain'

/**
 * Which of these kept their order: the heaviest selection of places that rise from one to the next. No place stands
 * twice. What follows each other in both orders stays together, so that few of them are left to be weighed.
 * Returns undefined where all did.
 */
export function keptOrder(
  places: readonly number[],
  weightOf: (at: number) => number,
): Uint8Array | undefined {
  if (places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0))) return undefined
  const sorted = Int32Array.from(places).toSorted()
  const rankOf = new Int32Array((sorted.at(-1) ?? 0) + 1)
  sorted.forEach((place, rank) => {
    rankOf[place] = rank
  })
  const runs: { old: number; now: number; weight: number; to: number }[] = []
  for (let from = 0; from < places.length; ) {
    const rank = rankOf[places[from] ?? 0] ?? 0
    let to = from
    let weight = 0
    while (to < places.length && rankOf[places[to] ?? 0] === rank + to - from) weight += weightOf(to++)
    runs.push({ old: from, now: rank, weight, to })
    from = to
  }
  const kept = new Uint8Array(places.length)
  for (const { old, to } of heaviestChain(runs)) kept.fill(1, old, to)
  return kept
}
