import { useEffect, useState } from 'react'
import type { BackedUpView, BackupRow } from '../../../shared/domain/backups/backup-views'
import type { CallOutput } from '../../../shared/ipc/contract'
import { MAX_PAGE } from '../../../shared/ipc/limits'
import { inBackground } from '../../work/in-background'
import { tell } from '../../work/library-work'
import { useSession, useWorkplace } from '../../work/session'

/** The first articles of a backup whose titles hold these words; null = not read yet, or not to be read. */
export function useBackupArticles(
  backup: BackupRow | null,
  words: string,
): CallOutput<'backups.contents'> | null {
  const work = useWorkplace()
  const revision = useSession((session) => session.revision)
  const [contents, setContents] = useState<CallOutput<'backups.contents'> | null>(null)
  const name = backup?.about ? backup.name : null
  useEffect(() => {
    if (name === null) return
    let isWanted = true
    inBackground(async () => {
      const page = { offset: 0, limit: MAX_PAGE }
      const answer = await work.backend.call('backups.contents', { name, words, page })
      if (!isWanted) return
      if (answer.ok) setContents(answer.value)
      else tell(work, answer.error.message)
    })
    return () => {
      isWanted = false
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the revision says that the library has changed
  }, [work, name, words, revision])
  return contents
}

/** An article of a backup with its claims, compared with the library after every change; null = not read yet. */
export function useBackedUpArticle(name: string, articleId: string | null): BackedUpView | null {
  const work = useWorkplace()
  const revision = useSession((session) => session.revision)
  const [view, setView] = useState<BackedUpView | null>(null)
  useEffect(() => {
    if (articleId === null) return
    let isWanted = true
    inBackground(async () => {
      const answer = await work.backend.call('backups.article', { name, articleId })
      if (!isWanted) return
      if (answer.ok) setView(answer.value)
      else tell(work, answer.error.message)
    })
    return () => {
      isWanted = false
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the revision says that the library has changed
  }, [work, name, articleId, revision])
  return view?.articleId === articleId ? view : null
}
