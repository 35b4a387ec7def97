import { useEffect, useState } from 'react'

/** An answer that comes sooner needs no word that it is waited for. */
const LATE_MS = 300

/** Has the answer to these words been waited for longer than one would without a word? Null = nothing is waited for. */
export function useLate(waitingFor: string | null): boolean {
  const [late, setLate] = useState<string | null>(null)
  useEffect(() => {
    if (waitingFor === null) return undefined
    const timer = setTimeout(() => setLate(waitingFor), LATE_MS)
    return () => {
      clearTimeout(timer)
      setLate(null)
    }
  }, [waitingFor])
  return waitingFor !== null && late === waitingFor
}
