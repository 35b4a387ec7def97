import { setImmediate } from 'node:timers/promises'

/**
 * Lets everybody else go first: who works through a whole library does it in slices, so that saves and windows wait for
 * none of it.
 */
export const othersTurn = (): Promise<void> => setImmediate()
