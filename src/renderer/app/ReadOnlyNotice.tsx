import type { ReactNode } from 'react'
import type { LibraryInfo } from '../../shared/ipc/contract'
import { en } from '../../shared/strings/en'
import { Message } from '../ui/Message'
import { inBackground } from '../work/in-background'
import { openWorkplace } from '../work/opening'
import { useWorkplace } from '../work/session'

/** Says that nothing can be changed here, before somebody tries. */
export function ReadOnlyNotice({ library }: { readonly library: LibraryInfo }): ReactNode {
  const work = useWorkplace()
  if (!library.readOnly) return null
  return (
    <Message
      tone="plain"
      title={en.library.readOnlyTitle}
      action={{
        label: en.library.writable,
        onPress: () => inBackground(() => openWorkplace(work, 'again')),
      }}
    >
      {en.library.readOnlyNow}
    </Message>
  )
}
