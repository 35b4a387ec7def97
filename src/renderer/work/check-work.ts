import { en } from '../../shared/strings/en'
import { inBackground } from './in-background'
import { tell } from './library-work'
import { withProgress } from './long-work'
import type { Workplace } from './session'

/** Has every byte of the library looked at, and shows what was found. The status bar says how far it is. */
export async function checkLibrary(work: Workplace): Promise<void> {
  const { backend, session } = work
  if (session.getState().longWork) return tell(work, en.check.busy)
  const stop = () => inBackground(() => backend.call('library.stopCheck', null))
  const shownOf = ({ done, total }: { done: number; total: number }) => ({
    text: en.check.going(done, total),
    done,
    total,
    stop,
  })
  const answer = await withProgress(work, 'library.checking', shownOf, (show) => {
    show(shownOf({ done: 0, total: 1 }))
    return backend.call('library.check', null)
  })
  if (!answer.ok) return tell(work, answer.error.message)
  session.setState({ checkReport: answer.value })
  tell(work, en.check.summary(answer.value))
}

/** Mends what the last check found, and checks again. */
export async function repairLibrary(work: Workplace): Promise<void> {
  const { backend, session } = work
  const report = session.getState().checkReport
  session.setState({ checkReport: null })
  const answer = await backend.call('library.repair', null)
  if (!answer.ok) {
    session.setState({ checkReport: report })
    return tell(work, answer.error.message)
  }
  await checkLibrary(work)
}

export const closeCheck = ({ session }: Workplace): void => session.setState({ checkReport: null })
