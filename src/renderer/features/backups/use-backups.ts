import { useCallback, useEffect, useState } from 'react'
import type { BackupList } from '../../../shared/domain/backups/backup-views'
import { inBackground } from '../../work/in-background'
import { tell } from '../../work/library-work'
import { useSession, useWorkplace } from '../../work/session'

/** The backups there are, read again after every change of the library and every new backup; null = not read yet. */
export function useBackups(): BackupList | null {
  const work = useWorkplace()
  const revision = useSession((session) => session.revision)
  const [list, setList] = useState<BackupList | null>(null)
  const readAgain = useCallback(async () => {
    const answer = await work.backend.call('backups.list', null)
    if (answer.ok) setList(answer.value)
    else tell(work, answer.error.message)
  }, [work])
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the revision says that the library has changed
  useEffect(() => inBackground(readAgain), [readAgain, revision])
  useEffect(() => work.backend.on('backups.changed', () => inBackground(readAgain)), [work, readAgain])
  return list
}
