import { setImmediate } from 'node:timers/promises'
import { most } from './samples'

/** So long nothing keeps everybody else waiting. */
export const HOLD_BUDGET = 'holds <= 50 ms'

export interface Held {
  readonly took: number
  /** The longest time in which nobody else had a turn. */
  readonly longest: number
}

/** How long work in this process takes, and how long it keeps everybody else waiting at a time, in milliseconds. */
export async function longestHold(work: () => Promise<unknown>): Promise<Held> {
  const gaps: number[] = []
  const begun = performance.now()
  const run = { took: 0 }
  const doing = work().finally(() => {
    run.took = performance.now() - begun
  })
  for (let last = performance.now(); run.took === 0; ) {
    await setImmediate()
    const now = performance.now()
    gaps.push(now - last)
    last = now
  }
  await doing
  return { took: run.took, longest: most(gaps) }
}
