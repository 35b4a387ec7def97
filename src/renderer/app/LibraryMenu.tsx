import { FolderOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ActionId } from '../../shared/ipc/actions'
import type { OpenedLibrary } from '../../shared/ipc/contract'
import { en } from '../../shared/strings/en'
import { MenuButton, type MenuItems } from '../ui/Menu'
import { inBackground } from '../work/in-background'
import { openSample, openWorkplace } from '../work/opening'
import { useWorkplace } from '../work/session'
import { keysOf } from './keys'

interface LibraryMenuProps {
  readonly library: OpenedLibrary
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
    { id: 'libraries.show', title: en.actions['libraries.show'], shortcut: keysOf('libraries.show') },
    { id: 'library.create', title: en.actions['library.create'] },
    'line',
    ...(library.readOnly
      ? [{ id: 'here', title: en.library.writable }]
      : [
          { id: 'library.rename', title: en.actions['library.rename'] },
          { id: 'library.move', title: en.actions['library.move'] },
          { id: 'here-reading', title: en.library.readOnly },
        ]),
    'line',
    { id: 'view.bin', title: en.actions['view.bin'] },
    { id: 'view.backups', title: en.actions['view.backups'] },
    { id: 'settings.open', title: en.actions['settings.open'], shortcut: keysOf('settings.open') },
  ]
  const choose = (id: string) => {
    switch (id) {
      case 'own':
      case 'here':
      case 'here-reading':
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
