import type { Day } from '../../shared/domain/time/day'
import { useSession } from './session'
import { useToday } from './today'

/** The day as on which predictions are looked at: the one asked for, else today. */
export function useAsAt(): Day {
  const today = useToday()
  return useSession((session) => session.asAt) ?? today
}
