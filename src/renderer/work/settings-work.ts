import type { CallInput } from '../../shared/ipc/contract'
import { tell } from './library-work'
import type { Workplace } from './session'

/** Reads what this machine remembers; true = nobody has said yet who works here. */
export async function readSettings({ backend, session }: Workplace): Promise<boolean> {
  const answer = await backend.call('settings.get', null)
  // Without them the window works as it comes, and the library says what is wrong if the disk is.
  if (!answer.ok) return false
  session.setState({ settings: answer.value })
  return answer.value.who === null
}

/** False = not remembered; the sentence is in the status bar. */
export async function changeSettings(
  work: Workplace,
  changes: CallInput<'settings.change'>,
): Promise<boolean> {
  const answer = await work.backend.call('settings.change', changes)
  if (!answer.ok) {
    tell(work, answer.error.message)
    return false
  }
  work.session.setState({ settings: answer.value })
  return true
}
