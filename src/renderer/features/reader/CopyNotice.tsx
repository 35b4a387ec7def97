import type { ReactNode } from 'react'
import type { ArticleView } from '../../../shared/ipc/contract'
import { articleCopies } from '../../../shared/strings/article-copies'
import { Message } from '../../ui/Message'
import { askForClaims } from '../../work/copies-work'
import { inBackground } from '../../work/in-background'
import { openArticle } from '../../work/library-work'
import { useSession, useWorkplace } from '../../work/session'

/** Above the text of a copy: what it is a copy of, the way there, and the way to that one's claims. */
export function CopyNotice({ open }: { readonly open: ArticleView }): ReactNode {
  const work = useWorkplace()
  const readOnly = useSession(({ library }) => library?.readOnly === true)
  const { article, originalTitle } = open
  const original = article.copyOf
  if (original === undefined || originalTitle === undefined) return null
  return (
    <div className="version-notice">
      <Message
        tone="plain"
        action={{
          label: articleCopies.openOriginal,
          onPress: () => inBackground(() => openArticle(work, original)),
        }}
        second={
          readOnly
            ? undefined
            : {
                label: articleCopies.findClaims,
                onPress: () => inBackground(() => askForClaims(work, article.id)),
              }
        }
      >
        {articleCopies.isCopy(originalTitle)}
      </Message>
    </div>
  )
}
