import { setImmediate } from 'node:timers/promises'
import type { Steps } from '../shared/domain/steps'

/**
 * Lets everybody else go first: who works through a whole library does it in slices, so that saves and windows wait for
 * none of it.
 */
export const othersTurn = (): Promise<void> => setImmediate()

/** Steps that are done before others have their turn. */
const STEPS_AT_ONCE = 200

/** Does all of it, in slices of `together` steps. What is short is done before anybody else has a turn. */
export async function inTurns<Made>(steps: Steps<Made>, together = STEPS_AT_ONCE): Promise<Made> {
  for (let done = 1; ; done++) {
    const step = steps.next()
    if (step.done) return step.value
    if (done % together === 0) await othersTurn()
  }
}
