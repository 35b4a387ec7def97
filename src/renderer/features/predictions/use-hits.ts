import { useEffect, useState } from 'react'
import type { PassageHit } from '../../../shared/domain/queries/predictions'
import { inBackground } from '../../work/in-background'
import { tell } from '../../work/library-work'
import { useWorkplace } from '../../work/session'

/** More than anybody reads down to; who wants others types another word. */
const HITS_MAX = 60
/** While one types on, nothing is asked. */
const PAUSE_MS = 150

interface Hits {
  readonly hits: readonly PassageHit[]
  /** The words that these passages hold; empty = nothing was asked. */
  readonly answers: string
}

const nothing: Hits = { hits: [], answers: '' }

/** The passages of the library that hold these words, asked for when one pauses in typing. */
export function useHits(words: string): Hits {
  const work = useWorkplace()
  const [found, setFound] = useState(nothing)
  const asked = words.trim()
  useEffect(() => {
    if (!asked) return undefined
    let isCurrent = true
    const search = async () => {
      const answer = await work.backend.call('articles.search', { words: asked, limit: HITS_MAX })
      if (!isCurrent) return
      if (answer.ok) setFound({ hits: answer.value.hits, answers: asked })
      else tell(work, answer.error.message)
    }
    const timer = setTimeout(() => inBackground(search), PAUSE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [work, asked])
  return asked ? found : nothing
}
