import { type ReactNode, useSyncExternalStore } from 'react'

type Announcement = { id: number; text: string }

let spoken: readonly Announcement[] = []
let lastId = 0
const listeners = new Set<() => void>()

/** Says a result to a screen reader when it is next idle. Saying the same twice is heard twice. */
export function announce(text: string): void {
  lastId += 1
  // A few stay, so that results which come together are all read; only additions are spoken.
  spoken = [...spoken.slice(-2), { id: lastId, text }]
  for (const listener of listeners) listener()
}

/** Stands once in the app, from the first render on: a region that appears with its words may stay unread. */
export function LiveRegion(): ReactNode {
  const announcements = useSyncExternalStore(listen, () => spoken)
  return (
    <output className="sr" aria-live="polite" aria-atomic="false" aria-relevant="additions">
      {announcements.map(({ id, text }) => (
        <span key={id}>{text}</span>
      ))}
    </output>
  )
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
