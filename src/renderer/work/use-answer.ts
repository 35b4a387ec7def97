import { useEffect, useState } from 'react'
import type { Channel } from '../../shared/ipc/channels'
import type { CallInput, CallOutput } from '../../shared/ipc/contract'
import { inBackground } from './in-background'
import { tell } from './library-work'
import { useSession, useWorkplace } from './session'

/** What the library said, and to what: another question may have been asked since. */
interface Answered<C extends Channel> {
  readonly question: CallInput<C>
  readonly value: CallOutput<C>
}

/**
 * Asks, and asks again after every change and in another library; null until the library has answered once. The answer
 * before stays until the new one is there; why one is refused is told. The question must be the same object for as long as
 * it is the same question; undefined = not to be asked yet.
 */
export function useAnswered<C extends Channel>(
  channel: C,
  question: CallInput<C> | undefined,
): Answered<C> | null {
  const work = useWorkplace()
  const revision = useSession((session) => session.revision)
  const library = useSession((session) => session.library?.path)
  const [answered, setAnswered] = useState<Answered<C> | null>(null)
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- another revision or library is a reason to ask again, though neither is sent
  useEffect(() => {
    if (question === undefined) return undefined
    let isCurrent = true
    inBackground(async () => {
      const answer = await work.backend.call(channel, question)
      if (!isCurrent) return
      if (answer.ok) setAnswered({ question, value: answer.value })
      else tell(work, answer.error.message)
    })
    return () => {
      isCurrent = false
    }
  }, [work, channel, question, revision, library])
  return answered
}

/** The same, for what does not need to know which question was answered. */
export const useAnswer = <C extends Channel>(
  channel: C,
  question: CallInput<C> | undefined,
): CallOutput<C> | null => useAnswered(channel, question)?.value ?? null
