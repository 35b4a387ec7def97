import type { ReactNode } from 'react'
import { en } from '../../../shared/strings/en'
import { inBackground } from '../../work/in-background'
import { renameLibrary } from '../../work/libraries-work'
import { useSession, useWorkplace } from '../../work/session'
import { NameDialog } from './NameDialog'

/** Another name for the library that is open. Its folder keeps its own. */
export function RenameDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const work = useWorkplace()
  const name = useSession((session) => session.library?.name ?? '')
  const rename = (typed: string) =>
    inBackground(async () => {
      if (typed === name || (await renameLibrary(work, typed))) onClose()
    })
  return (
    <NameDialog
      title={en.libraries.renameTitle}
      hint={en.libraries.renameHint}
      beginning={name}
      action={en.libraries.renameDo}
      onName={rename}
      onClose={onClose}
    />
  )
}
