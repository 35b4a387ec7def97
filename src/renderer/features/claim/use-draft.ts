import { useEffect, useState } from 'react'
import { useLatest } from '../../ui/use-latest'
import { holdDraft } from '../../work/drafts'
import { inBackground } from '../../work/in-background'

/** What a field makes of the words typed into it: a value to save (null = nothing stands there), or what is wrong. */
export type FieldReading<Value> =
  | { readonly ok: true; readonly value: Value | null }
  | { readonly ok: false; readonly error: string }

export interface Draft {
  readonly text: string
  /** There are words that are not saved yet. */
  readonly isTyped: boolean
  readonly error: string | undefined
  readonly change: (text: string) => void
  readonly commit: () => void
  /** Puts words into the field and saves them at once, even if the same words stand there. */
  readonly put: (text: string) => void
}

/** A pause after which typed words are saved without leaving the field. */
const IDLE_MS = 1_000

/** Words that could not be saved when their field went from the screen; it has them again when it comes back. */
const leftBehind = new Map<string, string>()

/**
 * Words typed into a field, kept apart from what is saved until they are saved: when the field is left, after a pause,
 * or when the window is about to show something else. Words that cannot be saved stay where they are, with the reason.
 */
export function useDraft<Value>(options: {
  /** Which field of which claim. */
  readonly id: string
  readonly saved: string
  readonly read: (text: string) => FieldReading<Value>
  readonly save: (value: Value | null) => Promise<boolean>
  /** Half a name is not to be saved: only leaving the field counts. */
  readonly waits?: boolean
}): Draft {
  const { id, saved, read, waits } = options
  const [draft, setDraft] = useState<string | null>(() => leftBehind.get(id) ?? null)
  const latest = useLatest(options)
  const reading = read(draft ?? saved)

  const change = (text: string | null) => {
    if (text === null) leftBehind.delete(id)
    else leftBehind.set(id, text)
    setDraft(text)
  }
  const save = async (text: string, value: Value | null) => {
    if (!(await latest.current.save(value))) return
    // Words typed while it was being saved are a new draft.
    if (leftBehind.get(id) === text) leftBehind.delete(id)
    setDraft((typed) => (typed === text ? null : typed))
  }
  const keep = useLatest(save)

  useEffect(() => {
    if (draft === null || !read(draft).ok) return
    const flush = async () => {
      const now = latest.current.read(draft)
      if (now.ok) await keep.current(draft, now.value)
    }
    const withdraw = holdDraft(flush)
    const timer = waits ? undefined : setTimeout(() => inBackground(flush), IDLE_MS)
    return () => {
      clearTimeout(timer)
      withdraw()
    }
  }, [draft, read, waits, latest, keep])

  return {
    text: draft ?? saved,
    isTyped: draft !== null,
    error: draft !== null && !reading.ok ? reading.error : undefined,
    change,
    commit: () => {
      if (draft === null || !reading.ok) return
      if (draft.trim() === saved) return change(null)
      inBackground(() => save(draft, reading.value))
    },
    put: (text) => {
      const now = read(text)
      change(text)
      if (now.ok) inBackground(() => save(text, now.value))
    },
  }
}
