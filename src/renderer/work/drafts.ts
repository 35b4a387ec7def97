/**
 * What is being typed and not yet saved. A field announces how to save its draft; leaving the claim, changing the view
 * and closing the window save them all, so that clicking elsewhere loses nothing.
 */
type Flush = () => Promise<void>

const pending = new Set<Flush>()

/** Returns what withdraws the draft. */
export function holdDraft(flush: Flush): () => void {
  pending.add(flush)
  return () => pending.delete(flush)
}

/** Saves every draft; resolves when each has been answered. */
export async function saveDrafts(): Promise<void> {
  await Promise.all([...pending].map((flush) => flush()))
}
