import { useEffect, useState } from 'react'
import type { Claim } from '../../../shared/domain/claim'
import type { Person } from '../../../shared/domain/library-document'
import { inBackground } from '../../work/in-background'
import { findPeople, speakerOf } from '../../work/people-work'
import { useSession, useWorkplace } from '../../work/session'

/** The person that the claim is by, read again after every change of the library. */
export function useSpeaker(claim: Claim): Person | null {
  const work = useWorkplace()
  const revision = useSession((session) => session.revision)
  const { speakerId, speakerAs } = claim
  const [person, setPerson] = useState<Person | null>(null)
  useEffect(() => {
    let isWanted = true
    inBackground(async () => {
      const found = await speakerOf(work, claim)
      if (isWanted) setPerson(found)
    })
    return () => {
      isWanted = false
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- of the claim only who it is by matters here
  }, [work, speakerId, speakerAs, revision])
  return person?.id === speakerId ? person : null
}

const PAUSE_MS = 100

/** The people whose names hold these words, a moment after they are typed; `words` null = nobody asks. */
export function useFoundPeople(words: string | null): readonly Person[] {
  const work = useWorkplace()
  const [people, setPeople] = useState<readonly Person[]>([])
  useEffect(() => {
    if (words === null) return
    let isWanted = true
    const timer = setTimeout(
      () =>
        inBackground(async () => {
          const found = await findPeople(work, words)
          if (isWanted) setPeople(found)
        }),
      PAUSE_MS,
    )
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [work, words])
  return people
}
