import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { holdDraft } from '../../work/drafts'
import { inBackground } from '../../work/in-background'

/** What a field makes of the words typed into it: a value to save (null = nothing stands there), or what is wrong. */
export type FieldReading<Value> =
  | { readonly ok: true; readonly value: Value | null }
  | { readonly ok: false; readonly error: string }

export interface Draft {
  readonly text: string
  readonly error: string | undefined
  readonly change: (text: string) => void
  readonly commit: () => void
}

/** A pause after which typed words are saved without leaving the field. */
const IDLE_MS = 1_000

/**
 * Words typed into a field, kept apart from what is saved until they are saved: when the field is left, after a pause,
 * or when the window is about to show something else. Words that cannot be saved stay where they are, with the reason.
 */
export function useDraft<Value>(options: {
  readonly saved: string
  readonly read: (text: string) => FieldReading<Value>
  readonly save: (value: Value | null) => Promise<boolean>
}): Draft {
  const { saved, read } = options
  const [draft, setDraft] = useState<string | null>(null)
  const latest = useRef(options)
  useLayoutEffect(() => {
    latest.current = options
  })
  const text = draft ?? saved
  const reading = read(text)

  useEffect(() => {
    if (draft === null || !read(draft).ok) return
    const flush = async () => {
      const { save, read: readNow, saved: savedNow } = latest.current
      const now = readNow(draft)
      if (!now.ok) return
      const done = draft.trim() === savedNow || (await save(now.value))
      // Words typed while it was being saved are a new draft.
      if (done) setDraft((typed) => (typed === draft ? null : typed))
    }
    const withdraw = holdDraft(flush)
    const timer = setTimeout(() => inBackground(flush), IDLE_MS)
    return () => {
      clearTimeout(timer)
      withdraw()
    }
  }, [draft, read])

  return {
    text,
    error: draft !== null && !reading.ok ? reading.error : undefined,
    change: setDraft,
    commit: () => {
      if (draft === null || !reading.ok) return
      if (draft.trim() === saved) return setDraft(null)
      inBackground(async () => {
        if (await latest.current.save(reading.value)) setDraft((typed) => (typed === draft ? null : typed))
      })
    },
  }
}
