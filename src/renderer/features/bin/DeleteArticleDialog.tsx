import type { ReactNode } from 'react'
import { en } from '../../../shared/strings/en'
import { Dialog } from '../../ui/Dialog'
import { deleteArticle } from '../../work/bin-work'
import { inBackground } from '../../work/in-background'
import { useSession, useWorkplace } from '../../work/session'

/** Asks before the open article goes to the bin with its claims. */
export function DeleteArticleDialog({
  isOpen,
  onOpenChange,
}: {
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}): ReactNode {
  const work = useWorkplace()
  const open = useSession((session) => session.open)
  if (!open) return null
  const remove = () =>
    inBackground(async () => {
      if (await deleteArticle(work)) onOpenChange(false)
    })
  return (
    <Dialog
      title={en.bin.deleteTitle}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      main={{ label: en.bin.deleteButton, onPress: remove }}
      cancelLabel={en.bin.cancel}
    >
      <p>{en.bin.deleteWords(open.article.title, open.claims.length)}</p>
    </Dialog>
  )
}
