import { type ReactNode, useEffect, useMemo } from 'react'
import type { Backend } from '../backend'
import { LiveRegion } from '../ui/LiveRegion'
import { saveDrafts } from '../work/drafts'
import { inBackground } from '../work/in-background'
import { openWorkplace, readArticles, refreshOpen } from '../work/library-work'
import { createSession, useSession, type Workplace, WorkplaceProvider } from '../work/session'
import { ClosedLibrary } from './ClosedLibrary'
import { Workbench } from './Workbench'
import './app.css'

/** The window: a library to work in, or why there is none. */
export function App({ backend }: { readonly backend: Backend }): ReactNode {
  const work = useMemo<Workplace>(
    () => ({ backend, session: createSession(), now: () => new Date() }),
    [backend],
  )

  useEffect(() => {
    inBackground(() => openWorkplace(work))
    const stops = [
      backend.on('library.changed', ({ articleId, history }) => {
        work.session.setState(({ revision }) => ({ history, revision: revision + 1 }))
        inBackground(() => Promise.all([readArticles(work), refreshOpen(work, articleId)]))
      }),
      backend.on('window.closing', () =>
        inBackground(async () => {
          await saveDrafts()
          await backend.call('window.release', null)
        }),
      ),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [backend, work])

  return (
    <WorkplaceProvider value={work}>
      <Inside />
      <LiveRegion />
    </WorkplaceProvider>
  )
}

function Inside(): ReactNode {
  const library = useSession((session) => session.library)
  const refusal = useSession((session) => session.closedBecause)
  if (refusal) return <ClosedLibrary refusal={refusal} />
  return library ? <Workbench library={library} /> : null
}
