import { useMemo } from 'react'
import type { BackedUpView, BackupRow } from '../../../shared/domain/backups/backup-views'
import type { CallOutput } from '../../../shared/ipc/contract'
import { MAX_PAGE } from '../../../shared/ipc/limits'
import { useAnswer } from '../../work/use-answer'

/** The first articles of a backup whose titles hold these words; null = not read yet, or not to be read. */
export function useBackupArticles(
  backup: BackupRow | null,
  words: string,
): CallOutput<'backups.contents'> | null {
  const name = backup?.about ? backup.name : null
  const question = useMemo(
    () => (name === null ? undefined : { name, words, page: { offset: 0, limit: MAX_PAGE } }),
    [name, words],
  )
  return useAnswer('backups.contents', question)
}

/** An article of a backup with its claims, compared with the library after every change; null = not read yet. */
export function useBackedUpArticle(name: string, articleId: string | null): BackedUpView | null {
  const question = useMemo(() => (articleId === null ? undefined : { name, articleId }), [name, articleId])
  const view = useAnswer('backups.article', question)
  return view?.articleId === articleId ? view : null
}
