import { type ReactNode, useMemo } from 'react'
import { articleCopies } from '../../../shared/strings/article-copies'
import { MenuButton } from '../../ui/Menu'
import { inBackground } from '../../work/in-background'
import { openArticle } from '../../work/library-work'
import { useSession, useWorkplace } from '../../work/session'
import { useAnswer } from '../../work/use-answer'

/**
 * The copies of the article that the library has, and the way to them; nothing where there are none. In the head, as it is
 * known after the article is shown: above the text it would move what one has begun to read.
 */
export function CopiesPicker({ articleId }: { readonly articleId: string }): ReactNode {
  const work = useWorkplace()
  // It takes all articles of the library: after the first moments of a window.
  const isSettled = useSession((session) => session.isSettled)
  const question = useMemo(() => (isSettled ? { articleId } : undefined), [articleId, isSettled])
  const copies = useAnswer('copies.of', question)?.copies ?? []
  if (copies.length === 0) return null
  return (
    <MenuButton
      label={articleCopies.copies(copies.length)}
      name={articleCopies.copiesOfThis(copies.length)}
      items={copies.map((copy) => ({ id: copy.articleId, title: articleCopies.copyEntry(copy) }))}
      onAction={(id) => inBackground(() => openArticle(work, id))}
    />
  )
}
