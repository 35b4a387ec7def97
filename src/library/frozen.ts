/**
 * Freezes a value to its leaves, so that a caller cannot change a document behind the journal's back. What is frozen
 * already is skipped: after a change only the new parts cost anything.
 */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
