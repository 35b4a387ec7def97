import { type ReactNode, useMemo, useState } from 'react'
import type { Printed } from '../../../shared/domain/versions/copies'
import { articleCopies } from '../../../shared/strings/article-copies'
import { Message } from '../../ui/Message'
import { VirtualList } from '../../ui/VirtualList'
import { inBackground } from '../../work/in-background'
import { openArticle } from '../../work/library-work'
import { useSession, useWorkplace } from '../../work/session'
import { useAnswer } from '../../work/use-answer'

/** With its line. */
const ROW_HEIGHT = 35

/** Above the text of an article that has copies in the library: the way to them. */
export function CopiesNotice({ articleId }: { readonly articleId: string }): ReactNode {
  const work = useWorkplace()
  const [isListed, setListed] = useState(false)
  // It takes all articles of the library: after the first moments of a window.
  const isSettled = useSession((session) => session.isSettled)
  const question = useMemo(() => (isSettled ? { articleId } : undefined), [articleId, isSettled])
  const copies = useAnswer('copies.of', question)?.copies ?? []
  const open = (id: string) => inBackground(() => openArticle(work, id))
  const [first, ...others] = copies
  if (!first) return null
  const way =
    others.length === 0
      ? { label: articleCopies.openCopy, onPress: () => open(first.articleId) }
      : {
          label: isListed ? articleCopies.hideCopies : articleCopies.showCopies,
          onPress: () => setListed(!isListed),
        }
  return (
    <div className="version-notice">
      <Message tone="plain" action={way}>
        {others.length === 0 ? articleCopies.hasCopy(first) : articleCopies.hasCopies(copies.length)}
      </Message>
      {isListed && others.length > 0 && <Copies copies={copies} onOpen={open} />}
    </div>
  )
}

function Copies(props: {
  readonly copies: readonly Printed[]
  readonly onOpen: (id: string) => void
}): ReactNode {
  const { copies, onOpen } = props
  return (
    <div className="notice-list" style={{ height: `${Math.min(copies.length, 6) * ROW_HEIGHT}px` }}>
      <VirtualList
        label={articleCopies.copiesList}
        rows={copies}
        rowKey={({ articleId }) => articleId}
        rowText={articleCopies.copyRow}
        renderRow={(copy) => (
          <span className="notice-row">
            <span className="notice-row-words theirs">{copy.title}</span>
            <span className="meta num">{articleCopies.source(copy)}</span>
          </span>
        )}
        rowHeight={ROW_HEIGHT}
        selectedKey={null}
        onSelect={onOpen}
        empty={null}
      />
    </div>
  )
}
