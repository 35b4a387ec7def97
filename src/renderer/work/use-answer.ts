import { useEffect, useState } from 'react'
import type { Channel } from '../../shared/ipc/channels'
import type { CallInput, CallOutput } from '../../shared/ipc/contract'
import { inBackground } from './in-background'
import { tell } from './library-work'
import { useSession, useWorkplace } from './session'

/**
 * Asks, and asks again after every change; null until the library has answered once. The answer before stays until the
 * new one is there. The question must be the same object for as long as it is the same question; undefined = not to be asked yet.
 */
export function useAnswer<C extends Channel>(
  channel: C,
  question: CallInput<C> | undefined,
): CallOutput<C> | null {
  const work = useWorkplace()
  const revision = useSession((session) => session.revision)
  const [answer, setAnswer] = useState<CallOutput<C> | null>(null)
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- another revision is a reason to ask again, though it is not sent
  useEffect(() => {
    if (question === undefined) return undefined
    let isCurrent = true
    inBackground(async () => {
      const said = await work.backend.call(channel, question)
      if (!isCurrent) return
      if (said.ok) setAnswer(said.value)
      else tell(work, said.error.message)
    })
    return () => {
      isCurrent = false
    }
  }, [work, channel, question, revision])
  return answer
}
