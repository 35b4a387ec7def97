import type { UnsavedChanges, UnwrittenFiles } from '../../shared/ipc/libraries'
import { en } from '../../shared/strings/en'
import { announce } from '../ui/LiveRegion'
import { saveDrafts } from './drafts'
import { withCopying } from './libraries-work'
import { tell } from './library-work'
import { comeInto } from './opening'
import type { Workplace } from './session'

/** The disk refused something, or took it at last. */
export function hearUnsaved(work: Workplace, unsaved: UnsavedChanges | null): void {
  const { session, now } = work
  const before = session.getState().unsaved
  session.setState({ unsaved })
  if (unsaved || !before) return
  session.setState(({ saving }) => ({ saving: { ...saving, savedAt: now() }, asksToQuit: false }))
  tell(work, en.saving.savedAtLast(before.changes))
}

/** Files are not written though everything is saved, or are written at last. */
export function hearUnwritten(work: Workplace, unwritten: UnwrittenFiles | null): void {
  const { session } = work
  const before = session.getState().unwritten
  session.setState({ unwritten })
  if (!unwritten && before) tell(work, en.saving.writtenAtLast(before.files))
}

/** Asks the disk at once for the files that are not written. */
export async function tryWritingAgain(work: Workplace): Promise<void> {
  const answer = await work.backend.call('saving.tryAgain', null)
  if (!answer.ok) return tell(work, answer.error.message)
  const { unwritten } = work.session.getState()
  if (unwritten) announce(en.saving.stillNotWritten(unwritten.why))
}

/** Asks the disk at once. */
export async function trySavingAgain(work: Workplace): Promise<void> {
  await saveDrafts()
  const answer = await work.backend.call('saving.tryAgain', null)
  if (!answer.ok) return tell(work, answer.error.message)
  const { unsaved } = work.session.getState()
  if (!answer.value.saved && unsaved) announce(en.saving.stillNot(unsaved.why))
}

/**
 * Saves the library with everything that is not saved in a place that the person chooses, and goes on there. Where its own
 * folder is gone, what is in memory is put there, and the person is told what that means. True = a copy has everything.
 */
export async function copyElsewhere(work: Workplace): Promise<boolean> {
  await saveDrafts()
  const answer = await withCopying(work, () => work.backend.call('saving.copyElsewhere', null))
  if (!answer.ok) tell(work, answer.error.message)
  if (!answer.ok || !answer.value) return false
  if (answer.value.is === 'rescued') {
    const { is: _is, ...rescued } = answer.value
    work.session.setState({ rescued })
    return false
  }
  const { library } = answer.value
  work.session.setState(({ saving }) => ({ unsaved: null, saving: { ...saving, savedAt: work.now() } }))
  await comeInto(work, library)
  tell(work, en.saving.copied(library.path))
  return true
}

/** The window is to be closed. It stays where something is not on the disk, and asks what is to become of it. */
export async function closeWindow(work: Workplace): Promise<void> {
  await saveDrafts()
  const answer = await work.backend.call('window.release', { losing: false })
  if (answer.ok && !answer.value.closes) work.session.setState({ asksToQuit: true })
}

/** The person knows what is lost. */
export async function quitAndLose({ backend }: Workplace): Promise<void> {
  await backend.call('window.release', { losing: true })
}

export async function copyAndQuit(work: Workplace): Promise<void> {
  if (await copyElsewhere(work)) await closeWindow(work)
}
