import type { ReactNode } from 'react'
import { en } from '../../shared/strings/en'
import { Message } from '../ui/Message'
import { backUpNow } from '../work/backup-work'
import { inBackground } from '../work/in-background'
import { tryWritingAgain } from '../work/saving-work'
import { useSession, useWorkplace } from '../work/session'

/** Says, as long as it is so, that the journal has what the files of the library do not take: safe, and not as it should be. */
export function NotWritten(): ReactNode {
  const work = useWorkplace()
  const unwritten = useSession((session) => session.unwritten)
  // That changes are not saved at all is the worse news, and mostly has the same reason.
  const isUnsaved = useSession((session) => session.unsaved !== null)
  if (!unwritten || isUnsaved) return null
  return (
    <Message
      tone="doubt"
      title={en.saving.notWritten}
      action={{ label: en.saving.tryAgain, onPress: () => inBackground(() => tryWritingAgain(work)) }}
      second={{ label: en.actions['backups.make'], onPress: () => inBackground(() => backUpNow(work)) }}
    >
      {en.saving.unwrittenBanner(unwritten.files, unwritten.why)}
    </Message>
  )
}
