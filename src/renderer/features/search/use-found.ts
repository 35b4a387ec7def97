import { useEffect, useState } from 'react'
import type { SearchAnswer } from '../../../shared/domain/search/hits'
import { inBackground } from '../../work/in-background'
import { tell } from '../../work/library-work'
import { useSession, useWorkplace } from '../../work/session'
import { useToday } from '../../work/today'

/** More than anybody reads down to; who wants others types another word. */
export const HITS_MAX = 100
/** While one types on, nothing is asked. */
const PAUSE_MS = 120
/** While the library is being read, it is asked again so often. */
const AGAIN_MS = 400

/** An answer, and the words that it answers: one may have typed on since. Null = they could not be looked for. */
export interface Found {
  readonly words: string
  readonly answer: SearchAnswer | null
}

/** What the library has for these words, asked for when one pauses in typing; null until it has answered. */
export function useFound(words: string): Found | null {
  const work = useWorkplace()
  const asAt = useToday()
  const revision = useSession((session) => session.revision)
  const [found, setFound] = useState<Found | null>(null)
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- another revision is another question, though it is not sent
  useEffect(() => {
    let isCurrent = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      const question = { words, asAt, limit: HITS_MAX, atOnce: true }
      const answer = await work.backend.call('search.find', question)
      // An answer to what was typed before comes too late.
      if (!isCurrent) return
      if (!answer.ok) {
        setFound({ words, answer: null })
        return tell(work, answer.error.message)
      }
      setFound({ words, answer: answer.value })
      if (!answer.value.isComplete) timer = setTimeout(() => inBackground(ask), AGAIN_MS)
    }
    timer = setTimeout(() => inBackground(ask), PAUSE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [work, words, asAt, revision])
  return found
}
