import { type ReactNode, Suspense, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { Backend } from '../backend'
import { LibrariesDialogs } from '../features/libraries/LibrariesDialogs'
import { readLanguage } from '../theme/read-language'
import { followTheme } from '../theme/theme'
import { LiveRegion } from '../ui/LiveRegion'
import { inBackground } from '../work/in-background'
import { readCounts, refreshOpen, tell } from '../work/library-work'
import { openWorkplace } from '../work/opening'
import { rememberPlaces } from '../work/place-work'
import { closeWindow, hearUnsaved, hearUnwritten } from '../work/saving-work'
import { createSession, useSession, type Workplace, WorkplaceProvider } from '../work/session'
import { readSettings } from '../work/settings-work'
import { ClosedLibrary } from './ClosedLibrary'
import { Opening } from './Opening'
import { QuitDialog } from './QuitDialog'
import { RefusedDialog } from './RefusedDialog'
import { RescuedDialog } from './RescuedDialog'
import { Trouble } from './Trouble'
import { WhoDialog } from './views'
import { Workbench } from './Workbench'
import './app.css'

/** The window: a library to work in, or why there is none. */
export function App({ backend }: { readonly backend: Backend }): ReactNode {
  const work = useMemo<Workplace>(
    () => ({ backend, session: createSession(), now: () => new Date() }),
    [backend],
  )

  const [asksWho, setAsksWho] = useState(false)

  useEffect(() => {
    inBackground(async () => {
      const [isUnknown] = await Promise.all([readSettings(work), openWorkplace(work)])
      setAsksWho(isUnknown)
    })
    // Both are on their way to the library by now.
    readLanguage(navigator.language)
    const stops = [
      rememberPlaces(work),
      backend.on('library.changed', ({ articleId, history }) => {
        work.session.setState(({ revision }) => ({ history, revision: revision + 1 }))
        inBackground(() => Promise.all([readCounts(work), refreshOpen(work, articleId)]))
      }),
      backend.on('library.progress', (progress) => {
        const libraryWork = progress.done < progress.total ? progress : null
        // Before the library is open there is nothing to be asked anew.
        if (progress.what !== 'reading-articles') return work.session.setState({ libraryWork })
        work.session.setState(({ revision }) => ({ libraryWork, revision: revision + 1 }))
        inBackground(() => readCounts(work))
      }),
      backend.on('backups.failed', ({ message }) => tell(work, message)),
      backend.on('library.unsaved', ({ unsaved }) => hearUnsaved(work, unsaved)),
      backend.on('library.unwritten', ({ unwritten }) => hearUnwritten(work, unwritten)),
      backend.on('window.closing', () => inBackground(() => closeWindow(work))),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [backend, work])

  return (
    <WorkplaceProvider value={work}>
      <Theme />
      <Trouble onReturn={() => work.session.setState({ view: 'articles', open: null, claimId: null })}>
        <Inside asksWho={asksWho} onAsked={() => setAsksWho(false)} />
      </Trouble>
      <LiveRegion />
    </WorkplaceProvider>
  )
}

/** The window follows the theme that was chosen, or the system's. */
function Theme(): ReactNode {
  const theme = useSession((session) => session.settings.theme)
  useLayoutEffect(() => followTheme(document.documentElement, theme), [theme])
  return null
}

interface InsideProps {
  readonly asksWho: boolean
  readonly onAsked: () => void
}

function Inside({ asksWho, onAsked }: InsideProps): ReactNode {
  const library = useSession((session) => session.library)
  const refusal = useSession((session) => session.closedBecause)
  if (refusal) {
    return (
      <>
        <ClosedLibrary refusal={refusal} />
        <LibrariesDialogs />
      </>
    )
  }
  if (!library) return <Opening />
  return (
    <>
      <Workbench library={library} />
      <RefusedDialog />
      <LibrariesDialogs />
      <QuitDialog />
      <RescuedDialog />
      {/* Who only reads makes no claims. */}
      {asksWho && !library.readOnly && (
        <Suspense>
          <WhoDialog onDone={onAsked} />
        </Suspense>
      )}
    </>
  )
}
