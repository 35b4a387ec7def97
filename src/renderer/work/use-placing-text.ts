import { useEffect, useState } from 'react'
import type { ArticleView } from '../../shared/ipc/contract'
import { inBackground } from './in-background'
import { tell } from './library-work'
import { useWorkplace } from './session'

/** The wording in which a place is chosen; null until it is read. It is read once: its words never change. */
export function usePlacingText(articleId: string, versionId: string): ArticleView | null {
  const work = useWorkplace()
  const [view, setView] = useState<ArticleView | null>(null)
  useEffect(() => {
    let isCurrent = true
    inBackground(async () => {
      const answer = await work.backend.call('articles.get', { articleId, versionId })
      if (!isCurrent) return
      if (answer.ok) setView(answer.value)
      else tell(work, answer.error.message)
    })
    return () => {
      isCurrent = false
    }
  }, [work, articleId, versionId])
  return view?.version.id === versionId ? view : null
}
