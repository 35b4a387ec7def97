import type { SessionStore, Workplace } from './session'

type Session = Pick<Workplace, 'session'>

/** How often something was asked to be shown in the place of the open article. */
const asked = new WeakMap<SessionStore, number>()

const timesAsked = ({ session }: Session): number => asked.get(session) ?? 0

/**
 * Something else is to be shown. What is returned says whether this is still what was asked for last: an article that is
 * slow to come must not push away the one that was chosen after it.
 */
export function askToShow(work: Session): () => boolean {
  asked.set(work.session, timesAsked(work) + 1)
  return nothingElseAsked(work)
}

/** Has nobody asked for anything else since now? For what shows an article only in passing, such as an undo. */
export function nothingElseAsked(work: Session): () => boolean {
  const before = timesAsked(work)
  return () => timesAsked(work) === before
}
