import { realDisk } from '../store/disk'
import { isMissing } from '../store/disk-error'
import { notWritten } from './copy-library'

/** `Desk`, or `Desk 2` where that is taken: a path that nothing has yet. Rejects with `not-written` where nobody can tell. */
export async function freeFolder(wanted: string): Promise<string> {
  for (let number = 1; ; number++) {
    const folder = number === 1 ? wanted : `${wanted} ${number}`
    try {
      await realDisk.facts(folder)
    } catch (error) {
      if (isMissing(error)) return folder
      throw notWritten(folder, error)
    }
  }
}
