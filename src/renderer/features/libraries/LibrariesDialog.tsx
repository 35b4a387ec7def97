import { FolderOpen, Plus } from 'lucide-react'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import type { KnownLibrary } from '../../../shared/ipc/libraries'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { inBackground } from '../../work/in-background'
import { askAboutLibraries, readLibraries } from '../../work/libraries-work'
import { openWorkplace } from '../../work/opening'
import { useSession, useWorkplace } from '../../work/session'
import { KnownLibraryRow } from './KnownLibraryRow'
import { ThisLibrary } from './ThisLibrary'
import './libraries.css'

/** The library that is open, the others of this computer, and the ways to more. */
export function LibrariesDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const work = useWorkplace()
  const library = useSession((session) => session.library)
  const { libraries, readAgain } = useKnownLibraries()
  if (!libraries) return null
  const current = libraries.find(({ state }) => state === 'open')
  const others = libraries.filter(({ state }) => state !== 'open')
  const another = () => {
    onClose()
    inBackground(() => openWorkplace(work, 'another-folder'))
  }
  return (
    <Dialog
      title={en.libraries.title}
      isOpen
      wide
      onOpenChange={onClose}
      cancelLabel={en.libraries.close}
      main={{ label: en.libraries.another, onPress: another }}
    >
      {library && <ThisLibrary library={library} known={current} onClose={onClose} />}
      <section className="libraries-others" aria-labelledby="libraries-others-title">
        <div className="libraries-head">
          <h3 id="libraries-others-title">{en.libraries.list}</h3>
          <Button
            icon={<Plus className="ui-small" aria-hidden />}
            onPress={() => askAboutLibraries(work, 'new')}
          >
            {en.libraries.newLibrary}
          </Button>
        </div>
        {others.length === 0 ? (
          <p className="meta">{en.libraries.none}</p>
        ) : (
          <ul className="libraries-list">
            {others.map((known) => (
              <li key={known.key}>
                <FolderOpen aria-hidden />
                <KnownLibraryRow known={known} onForgotten={readAgain} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </Dialog>
  )
}

/** Null until they are read. */
function useKnownLibraries() {
  const work = useWorkplace()
  const [libraries, setLibraries] = useState<readonly KnownLibrary[] | null>(null)
  const readAgain = useCallback(
    () => inBackground(async () => setLibraries(await readLibraries(work))),
    [work],
  )
  useEffect(readAgain, [readAgain])
  return { libraries, readAgain }
}
