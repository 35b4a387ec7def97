import { useRef } from 'react'

/** Letters that follow one another within this time are one word. */
const PAUSE_MS = 1_000

/** One sign, and no name of a key such as "Enter". */
const LETTER = /^.$/u

/** Typing ahead in a list: finds the row whose words begin with what is typed. */
export function useTyping(find: (typed: string, isMore: boolean) => void) {
  const typed = useRef({ text: '', at: 0 })
  const isGoingOn = (): boolean => typed.current.text !== '' && Date.now() - typed.current.at < PAUSE_MS
  return {
    isGoingOn,
    /** Says whether the key was a letter for it. */
    press: (key: string): boolean => {
      if (!LETTER.test(key) || (key === ' ' && !isGoingOn())) return false
      const isMore = isGoingOn()
      typed.current = { text: isMore ? typed.current.text + key : key, at: Date.now() }
      find(typed.current.text, isMore)
      return true
    },
  }
}
