import type { z } from 'zod'
import type { EventName } from '../../shared/ipc/channels'
import type { EventContract } from '../../shared/ipc/contract'
import type { LongWork, SessionStore, Workplace } from './session'

/** Says how far it is. */
export type Show = (shown: LongWork) => void

/** What goes on, in the order in which it was first shown. */
const going = new WeakMap<SessionStore, Map<symbol, LongWork>>()

/**
 * Does something that takes longer than a moment, and shows how far it is from when it first says so until it ends, also
 * where it fails. Of several that go on, the one that was shown first last is on the screen, and then the one before it.
 */
export async function withLongWork<Value>(
  { session }: Pick<Workplace, 'session'>,
  act: (show: Show) => Promise<Value>,
): Promise<Value> {
  const all = going.get(session) ?? new Map<symbol, LongWork>()
  going.set(session, all)
  const own = Symbol('long work')
  const showNewest = () => session.setState({ longWork: [...all.values()].at(-1) ?? null })
  try {
    return await act((shown) => {
      all.set(own, shown)
      showNewest()
    })
  } finally {
    if (all.delete(own)) showNewest()
  }
}

/** The same for what the library does, which tells how far it is. */
export const withProgress = <Event extends EventName, Value>(
  work: Workplace,
  event: Event,
  shownOf: (progress: z.output<EventContract[Event]>) => LongWork,
  act: (show: Show) => Promise<Value>,
): Promise<Value> =>
  withLongWork(work, async (show) => {
    const stopListening = work.backend.on(event, (progress) => show(shownOf(progress)))
    try {
      return await act(show)
    } finally {
      stopListening()
    }
  })
