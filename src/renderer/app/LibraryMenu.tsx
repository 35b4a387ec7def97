import { FolderOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ActionId } from '../../shared/ipc/actions'
import type { LibraryInfo } from '../../shared/ipc/contract'
import { en } from '../../shared/strings/en'
import { MenuButton, type MenuItems } from '../ui/Menu'
import { inBackground } from '../work/in-background'
import { openSample, openWorkplace } from '../work/opening'
import { useWorkplace } from '../work/session'
import { keysOf } from './keys'

interface LibraryMenuProps {
  readonly library: LibraryInfo
  readonly run: (id: ActionId) => void
}

/** The library one is in, and the ways to another. */
export function LibraryMenu({ library, run }: LibraryMenuProps): ReactNode {
  const work = useWorkplace()
  const isSample = library.name === en.dialogs.sampleFolder
  const items: MenuItems = [
    ...(isSample ? [{ id: 'own', title: en.library.own }] : []),
    { id: 'another-folder', title: en.library.another },
    ...(isSample ? [] : [{ id: 'sample', title: en.library.sample }]),
    library.readOnly
      ? { id: 'again', title: en.library.writable }
      : { id: 'reading-only', title: en.library.readOnly },
    'line',
    { id: 'view.bin', title: en.actions['view.bin'] },
    { id: 'settings.open', title: en.actions['settings.open'], shortcut: keysOf('settings.open') },
  ]
  const choose = (id: string) => {
    switch (id) {
      case 'own':
      case 'again':
      case 'reading-only':
      case 'another-folder':
        return inBackground(() => openWorkplace(work, id))
      case 'sample':
        return inBackground(() => openSample(work))
      default:
        return run(id as ActionId)
    }
  }
  return (
    <>
      <MenuButton label={library.name} icon={<FolderOpen aria-hidden />} items={items} onAction={choose} />
      <h1 className="sr">{en.frame.title(library.name)}</h1>
    </>
  )
}
