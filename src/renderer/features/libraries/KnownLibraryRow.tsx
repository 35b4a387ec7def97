import { Ellipsis } from 'lucide-react'
import type { ReactNode } from 'react'
import type { KnownLibrary } from '../../../shared/ipc/libraries'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { MenuButton, type MenuItems } from '../../ui/Menu'
import { inBackground } from '../../work/in-background'
import { forgetLibrary, openKnown, showFolder } from '../../work/libraries-work'
import { useWorkplace } from '../../work/session'

/** A library that was open before: what it is called, where it lies, and why it cannot be opened if it cannot. */
export function KnownLibraryRow({
  known,
  onForgotten,
}: {
  readonly known: KnownLibrary
  readonly onForgotten: () => void
}): ReactNode {
  const work = useWorkplace()
  const { key, name, path, openedAt, state } = known
  const isThere = state === 'there'
  const items: MenuItems = [
    { id: 'show', title: en.libraries.show, isDisabled: state === 'missing' },
    { id: 'forget', title: en.libraries.forget },
  ]
  const choose = (id: string) =>
    inBackground(async () => {
      if (id === 'show') return showFolder(work, key)
      await forgetLibrary(work, known)
      onForgotten()
    })
  return (
    <>
      <div className={isThere ? 'libraries-words' : 'libraries-words libraries-gone'}>
        <b>{name}</b>
        <span className="meta libraries-path">{path}</span>
        <span className="meta">{isThere ? en.libraries.openedAt(openedAt) : en.libraries.states[state]}</span>
      </div>
      {isThere && (
        <Button label={en.libraries.openNamed(name)} onPress={() => inBackground(() => openKnown(work, key))}>
          {en.libraries.openThis}
        </Button>
      )}
      <MenuButton
        iconOnly
        label={en.libraries.moreFor(name)}
        icon={<Ellipsis aria-hidden />}
        items={items}
        onAction={choose}
      />
    </>
  )
}
