import type { Day } from '../shared/domain/time/day'
import type { DueCounts } from './app/daily-notice'
import type { LibraryDoor } from './library-door'

/** What waits in the open library as on a day; null = none is open. */
export async function dueCounts(door: LibraryDoor, asAt: Day): Promise<DueCounts | null> {
  const library = await door.library
  if (!library.ok) return null
  const page = { offset: 0, limit: 1 }
  const { counts } = await library.value.query('predictions.due', { asAt, page })
  return { overdue: counts.overdue, due: counts.due }
}
