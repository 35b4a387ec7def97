/** Measured times in milliseconds. */
export type Samples = readonly number[]

export const median = (samples: Samples): number => quantile(samples, 0.5)
export const p95 = (samples: Samples): number => quantile(samples, 0.95)
export const most = (samples: Samples): number => Math.max(...samples)

function quantile(samples: Samples, share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const at = sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]
  if (at === undefined) throw new Error('Nothing was measured')
  return at
}

/** How long a piece of work takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

export interface Pair {
  readonly ours: Samples
  readonly floor: Samples
}

/** Ours and its floor in turn, round by round, so that whatever else the machine does falls on both. */
export async function inTurn(
  rounds: number,
  ours: () => Promise<number>,
  floor: () => Promise<number>,
): Promise<Pair> {
  const pair: { ours: number[]; floor: number[] } = { ours: [], floor: [] }
  for (let round = 0; round < rounds; round++) {
    pair.ours.push(await ours())
    pair.floor.push(await floor())
  }
  return pair
}
