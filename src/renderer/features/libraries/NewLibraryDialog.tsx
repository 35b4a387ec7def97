import type { ReactNode } from 'react'
import { en } from '../../../shared/strings/en'
import { inBackground } from '../../work/in-background'
import { createLibrary } from '../../work/libraries-work'
import { useWorkplace } from '../../work/session'
import { NameDialog } from './NameDialog'

/** A new, empty library: its name here, its place in the system's dialog. */
export function NewLibraryDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const work = useWorkplace()
  return (
    <NameDialog
      title={en.libraries.newTitle}
      hint={en.libraries.newHint}
      beginning=""
      action={en.libraries.create}
      onName={(name) => inBackground(() => createLibrary(work, name))}
      onClose={onClose}
    />
  )
}
