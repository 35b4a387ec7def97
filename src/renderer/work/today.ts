import { useEffect, useState } from 'react'
import { type Day, dayOf } from '../../shared/domain/time/day'
import { useWorkplace } from './session'

const A_MINUTE = 60_000

/** The day it is here at that moment. */
export const dayAt = (now: Date): Day => dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())

/** The day it is here; a window that stays open over midnight comes to the next. */
export function useToday(): Day {
  const { now } = useWorkplace()
  const [today, setToday] = useState(() => dayAt(now()))
  useEffect(() => {
    const timer = setInterval(() => setToday(dayAt(now())), A_MINUTE)
    return () => clearInterval(timer)
  }, [now])
  return today
}
