import type { ReactNode } from 'react'
import { en } from '../../shared/strings/en'
import { Dialog } from '../ui/Dialog'
import { inBackground } from '../work/in-background'
import { quitAndLose } from '../work/saving-work'
import { useSession, useWorkplace } from '../work/session'
import './quit-dialog.css'

/** The library's folder is gone and what memory held is in a file: which, what it lacks, and how it comes back in. */
export function RescuedDialog(): ReactNode {
  const work = useWorkplace()
  const rescued = useSession((session) => session.rescued)
  if (!rescued) return null
  const { file, changes, articles, missing, list, isListed } = rescued
  const close = () => work.session.setState({ rescued: null })
  return (
    <Dialog
      title={en.saving.rescuedTitle}
      isOpen
      onOpenChange={close}
      cancelLabel={en.saving.stayHere}
      main={{
        label: en.saving.quitNow,
        onPress: () => {
          close()
          inBackground(() => quitAndLose(work))
        },
      }}
    >
      <p>{en.saving.rescued(changes, articles)}</p>
      <p className="rescued-file">{file}</p>
      <p>{missing > 0 ? en.saving.rescuedWithout(missing, list) : en.saving.rescuedWhole}</p>
      <p>{en.saving.rescuedBack[isListed ? 'listed' : 'byHand']}</p>
    </Dialog>
  )
}
