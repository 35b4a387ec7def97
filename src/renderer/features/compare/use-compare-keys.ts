import { useEffect } from 'react'
import { compareReading, nextReading } from '../../work/compare-work'
import { inBackground } from '../../work/in-background'
import { showPrediction } from '../../work/prediction-work'
import { readingTitle } from '../../work/reading-title'
import { useSession, useWorkplace } from '../../work/session'
import type { Comparison } from './comparison'

const FIELDS = 'input:not([type="radio"]), textarea, select, [contenteditable]'

/** Escape goes back to the queue; `[` and `]` choose the reading before and after. */
export function useCompareKeys(comparison: Comparison | null): void {
  const work = useWorkplace()
  const hasSingleKeys = useSession((session) => session.settings.singleKeys)
  useEffect(() => {
    if (!comparison) return undefined
    const { view } = comparison
    const press = (event: KeyboardEvent) => {
      const { key } = event
      if (
        event.defaultPrevented ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isElsewhere(event.target)
      )
        return
      if (key === 'Escape') inBackground(() => showPrediction(work, view.claim.id))
      else if (hasSingleKeys && (key === '[' || key === ']')) choose(key === ']' ? 1 : -1)
      else return
      event.preventDefault()
    }
    const choose = (step: 1 | -1) => {
      const next = view.claim.readings.find(({ id }) => id === nextReading(view, step))
      if (next) inBackground(() => compareReading(work, view, next.id, readingTitle(next)))
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [work, comparison, hasSingleKeys])
}

/** A field, or something that floats over the view and takes the keys first. */
const isElsewhere = (target: EventTarget | null): boolean =>
  (target instanceof HTMLElement && target.matches(FIELDS)) ||
  document.querySelector('[role="dialog"], [role="menu"]') !== null
