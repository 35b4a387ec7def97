import type { Steps } from '../shared/domain/steps'

/**
 * Freezes a value to its leaves, so that a caller cannot change a document behind the journal's back. What is frozen
 * already is skipped: after a change only the new parts cost anything.
 */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}

/** The same, in a step for everything new in its lists. */
export function* frozenSteps<T extends object>(value: T): Steps<T> {
  for (const list of Object.values(value)) {
    if (!Array.isArray(list) || Object.isFrozen(list)) continue
    for (const item of list) {
      if (typeof item !== 'object' || Object.isFrozen(item)) continue
      frozen(item)
      yield
    }
  }
  return frozen(value)
}
