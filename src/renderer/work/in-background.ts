/**
 * Starts work from an event handler, which cannot wait for it. Calls to the backend answer with a value, so a
 * rejection is a bug of ours: it is told to the console, and the screen stays as it is.
 */
export function inBackground(work: () => Promise<unknown>): void {
  work().catch((error: unknown) => console.error(error))
}
