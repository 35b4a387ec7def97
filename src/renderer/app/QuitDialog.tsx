import type { ReactNode } from 'react'
import { en } from '../../shared/strings/en'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { inBackground } from '../work/in-background'
import { copyAndQuit, quitAndLose } from '../work/saving-work'
import { useSession, useWorkplace } from '../work/session'
import './quit-dialog.css'

/** The window is to be closed and something is not saved. Only a person decides to lose it, and sees how much it is. */
export function QuitDialog(): ReactNode {
  const work = useWorkplace()
  const isAsked = useSession((session) => session.asksToQuit)
  const unsaved = useSession((session) => session.unsaved)
  if (!isAsked || !unsaved) return null
  const stay = () => work.session.setState({ asksToQuit: false })
  return (
    <Dialog
      title={en.saving.quitTitle}
      isOpen
      onOpenChange={stay}
      cancelLabel={en.saving.keepTrying}
      main={{
        label: en.saving.copyAndQuit,
        onPress: () => {
          stay()
          inBackground(() => copyAndQuit(work))
        },
      }}
    >
      <p>{en.saving.quitWhy(unsaved.changes, unsaved.why)}</p>
      <div className="quit-and-lose">
        <Button look="link" onPress={() => inBackground(() => quitAndLose(work))}>
          {en.saving.quitAndLose(unsaved.changes)}
        </Button>
      </div>
    </Dialog>
  )
}
