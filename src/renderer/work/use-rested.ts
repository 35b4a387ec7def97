import { useEffect, useState } from 'react'

/** While one types on, nothing is asked. */
const PAUSE_MS = 150

interface WithWords {
  readonly words?: string | undefined
}

/**
 * The filter to ask with: words wait until one pauses in typing, so that no list is made for half a word; any other
 * condition is asked at once. The filter must be the same object for as long as it is the same filter.
 */
export function useRested<Filter extends WithWords>(filter: Filter): Filter {
  const [rested, setRested] = useState(filter)
  const isTyping = filter !== rested && isSameBeside(filter, rested)
  if (!isTyping && filter !== rested) setRested(filter)
  useEffect(() => {
    if (!isTyping) return undefined
    const timer = setTimeout(() => setRested(filter), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [filter, isTyping])
  return isTyping ? rested : filter
}

/** Do they differ in their words and in nothing else? */
const isSameBeside = (a: WithWords, b: WithWords): boolean =>
  a.words !== b.words && JSON.stringify({ ...a, words: '' }) === JSON.stringify({ ...b, words: '' })
