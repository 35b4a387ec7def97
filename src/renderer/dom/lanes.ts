/**
 * Ranges that nest, coincide or touch melt into one mark when they are drawn alike. A lane is how far below the words
 * a claim's underline runs; neighbours of one kind get different lanes, so that two look like two.
 */
export const lanes = [0, 1, 2] as const
export type Lane = (typeof lanes)[number]

/** The first lane no neighbour uses; where all are used, the one that fewest use. */
export function freeLane(neighbours: Iterable<Lane>): Lane {
  const used = [0, 0, 0]
  for (const lane of neighbours) used[lane] = (used[lane] ?? 0) + 1
  return lanes.reduce((best, lane) => ((used[lane] ?? 0) < (used[best] ?? 0) ? lane : best))
}
