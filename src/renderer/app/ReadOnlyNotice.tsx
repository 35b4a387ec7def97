import type { ReactNode } from 'react'
import type { OpenedLibrary } from '../../shared/ipc/contract'
import { en } from '../../shared/strings/en'
import { Message } from '../ui/Message'
import { inBackground } from '../work/in-background'
import { useHolder } from '../work/libraries-work'
import { openForWriting } from '../work/opening'
import { useWorkplace } from '../work/session'

/** Says that nothing can be changed here, and why, before somebody tries. */
export function ReadOnlyNotice({ library }: { readonly library: OpenedLibrary }): ReactNode {
  const work = useWorkplace()
  const holder = useHolder(library.readOnly ? library.path : null)
  if (!library.readOnly) return null
  return (
    <Message
      tone="plain"
      title={en.library.readOnlyTitle}
      action={{
        label: en.library.writable,
        onPress: () => inBackground(() => openForWriting(work)),
      }}
    >
      {library.readOnlyBecause ??
        (holder ? en.libraries.readOnlyHeld(en.libraries.holder(holder)) : en.library.readOnlyNow)}
    </Message>
  )
}
