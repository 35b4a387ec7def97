import type { ReactNode } from 'react'
import { en } from '../../shared/strings/en'
import { Message } from '../ui/Message'
import { inBackground } from '../work/in-background'
import { copyElsewhere, trySavingAgain } from '../work/saving-work'
import { useSession, useWorkplace } from '../work/session'

/** Says, as long as it is so, that work is not on the disk, why, and what can be done. How much it is stands in the status bar. */
export function NotSaved(): ReactNode {
  const work = useWorkplace()
  const why = useSession((session) => session.unsaved?.why)
  if (why === undefined) return null
  return (
    <Message
      tone="wrong"
      strong
      title={en.saving.notSaved}
      action={{ label: en.saving.tryAgain, onPress: () => inBackground(() => trySavingAgain(work)) }}
      second={{ label: en.saving.copyElsewhere, onPress: () => inBackground(() => copyElsewhere(work)) }}
    >
      {en.saving.banner(why)}
    </Message>
  )
}
