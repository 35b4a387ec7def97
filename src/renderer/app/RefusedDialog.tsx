import type { ReactNode } from 'react'
import { en } from '../../shared/strings/en'
import { Dialog } from '../ui/Dialog'
import { Message } from '../ui/Message'
import { useSession, useWorkplace } from '../work/session'
import { OpeningWays } from './OpeningWays'

/** Another library could not be opened. The one that is open stays so. */
export function RefusedDialog(): ReactNode {
  const work = useWorkplace()
  const refusal = useSession((session) => session.refusedLibrary)
  const name = useSession((session) => session.library?.name ?? '')
  if (!refusal) return null
  const close = () => work.session.setState({ refusedLibrary: null })
  return (
    <Dialog
      title={en.closed.title}
      isOpen
      onOpenChange={close}
      main={{ label: en.libraries.stayIn(name), onPress: close }}
      cancelLabel={en.libraries.close}
    >
      <Message tone="wrong">{refusal.message}</Message>
      <OpeningWays refusal={refusal} onChosen={close} />
    </Dialog>
  )
}
