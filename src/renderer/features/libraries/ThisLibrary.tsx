import { type ReactNode, useEffect, useState } from 'react'
import type { OpenedLibrary } from '../../../shared/ipc/contract'
import type { KnownLibrary, LibraryDetails } from '../../../shared/ipc/libraries'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { inBackground } from '../../work/in-background'
import { askAboutLibraries, moveLibrary, showFolder } from '../../work/libraries-work'
import { useWorkplace } from '../../work/session'

interface ThisLibraryProps {
  readonly library: OpenedLibrary
  readonly known: KnownLibrary | undefined
  readonly onClose: () => void
}

/** The library that is open: where it lies, what it holds, who has it open, and what can be done with it as a whole. */
export function ThisLibrary({ library, known, onClose }: ThisLibraryProps): ReactNode {
  const work = useWorkplace()
  const details = useDetails()
  return (
    <section className="libraries-this" aria-labelledby="libraries-this-title">
      <h3 id="libraries-this-title">{library.name}</h3>
      <dl>
        <dt>{en.libraries.folder}</dt>
        <dd className="libraries-path">{library.path}</dd>
        <dt>{en.libraries.holds}</dt>
        <dd>{en.libraries.holdsWords(library.articles, library.claims)}</dd>
        <dt>{en.libraries.size}</dt>
        <dd>{details ? en.libraries.sizeWords(details.bytes, details.files) : en.libraries.counting}</dd>
        <dt>{en.libraries.openFor}</dt>
        <dd>{details ? writer(library, details) : en.libraries.counting}</dd>
        <dt>{en.libraries.synced}</dt>
        <dd>{details ? synced(details) : en.libraries.counting}</dd>
      </dl>
      <div className="libraries-ways">
        {!library.readOnly && (
          <>
            <Button onPress={() => askAboutLibraries(work, 'rename')}>{en.libraries.rename}</Button>
            <Button onPress={() => inBackground(() => moveLibrary(work))}>{en.libraries.move}</Button>
          </>
        )}
        {known && (
          <Button
            onPress={() => {
              onClose()
              inBackground(() => showFolder(work, known.key))
            }}
          >
            {en.libraries.show}
          </Button>
        )}
      </div>
    </section>
  )
}

function writer({ readOnly }: OpenedLibrary, { holder }: LibraryDetails): string {
  if (!readOnly) return en.libraries.byYou
  return holder ? en.libraries.holderIs(holder) : en.libraries.byNobody
}

function synced({ surroundings: { syncedBy, conflictCopies } }: LibraryDetails): ReactNode {
  return (
    <>
      {syncedBy ?? en.libraries.notSynced}
      {conflictCopies.length > 0 && (
        <>
          <p>{en.libraries.conflicts(conflictCopies.length)}</p>
          <ul>
            {conflictCopies.map((file) => (
              <li key={file}>{file}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** Null until they are counted. */
function useDetails(): LibraryDetails | null {
  const { backend } = useWorkplace()
  const [details, setDetails] = useState<LibraryDetails | null>(null)
  useEffect(() => {
    let isCurrent = true
    inBackground(async () => {
      const answer = await backend.call('library.details', null)
      if (isCurrent && answer.ok) setDetails(answer.value)
    })
    return () => {
      isCurrent = false
    }
  }, [backend])
  return details
}
