import { type ReactNode, useEffect, useState } from 'react'
import { en } from '../../shared/strings/en'
import { useSession } from '../work/session'

/** A library that opens sooner than this is there before anybody could read that it opens. */
const SOON_MS = 200

/** The empty frame of the window while its library opens, and how far it has come where that takes long. */
export function Opening(): ReactNode {
  const reading = useSession((session) => session.libraryWork)
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SOON_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="app opening">
      <div className="opening-bar" />
      <main aria-busy>
        <h1 className="sr">{en.appName}</h1>
        <output className="opening-words">{isLong && en.opening.library}</output>
        {reading && (
          <label className="opening-words">
            {en.libraryWork[reading.what](reading.done, reading.total)}
            <progress value={reading.done} max={reading.total} />
          </label>
        )}
      </main>
      <div className="opening-status" />
    </div>
  )
}
