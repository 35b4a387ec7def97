import type { ReactNode } from 'react'
import type { Article } from '../../../shared/domain/article'
import { articleCopies } from '../../../shared/strings/article-copies'
import { Message } from '../../ui/Message'
import { askForClaims } from '../../work/copies-work'
import { inBackground } from '../../work/in-background'
import { openArticle } from '../../work/library-work'
import { useSession, useWorkplace } from '../../work/session'
import { useArticleTitle } from '../../work/use-article-title'

/** Above the text of a copy: what it is a copy of, the way there, and the way to that one's claims. */
export function CopyNotice({ article }: { readonly article: Article }): ReactNode {
  return article.copyOf === undefined ? null : <Notice articleId={article.id} original={article.copyOf} />
}

function Notice({
  articleId,
  original,
}: {
  readonly articleId: string
  readonly original: string
}): ReactNode {
  const work = useWorkplace()
  const readOnly = useSession(({ library }) => library?.readOnly === true)
  const title = useArticleTitle(original)
  if (title === undefined) return null
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
                onPress: () => inBackground(() => askForClaims(work, articleId)),
              }
        }
      >
        {articleCopies.isCopy(title)}
      </Message>
    </div>
  )
}
