import type { ReactNode } from 'react'
import { assertNever } from '../../../shared/domain/result'
import { askAboutLibraries, librariesDialog } from '../../work/libraries-work'
import { useWorkplace } from '../../work/session'
import { LibrariesDialog } from './LibrariesDialog'
import { NewLibraryDialog } from './NewLibraryDialog'
import { OpenAnywayDialog } from './OpenAnywayDialog'
import { RenameDialog } from './RenameDialog'

/** What is asked about libraries, if anything is. */
export function LibrariesDialogs(): ReactNode {
  const work = useWorkplace()
  const asks = librariesDialog.use((state) => state.asks)
  const close = () => askAboutLibraries(work, null)
  switch (asks) {
    case null:
      return null
    case 'list':
      return <LibrariesDialog onClose={close} />
    case 'new':
      return <NewLibraryDialog onClose={close} />
    case 'rename':
      return <RenameDialog onClose={close} />
    case 'anyway':
      return <OpenAnywayDialog onClose={close} />
    default:
      return assertNever(asks)
  }
}
