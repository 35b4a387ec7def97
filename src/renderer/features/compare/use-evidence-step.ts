import { useState } from 'react'
import type { EvidenceView } from '../../../shared/domain/queries/predictions'
import type { Comparison } from './comparison'

/** Which of the pieces of evidence is shown. */
export interface EvidenceStep {
  readonly shown: EvidenceView | undefined
  readonly at: number
  readonly of: number
  readonly go: (step: 1 | -1) => void
}

/** Begins with the first passage of the library, because it can be read beside the prediction. */
export function useEvidenceStep(comparison: Comparison | null): EvidenceStep {
  const [chosen, setChosen] = useState<string | null>(null)
  const all = comparison?.evidence ?? []
  const asked = all.findIndex(({ evidence }) => evidence.id === chosen)
  const passage = all.findIndex(({ evidence }) => evidence.kind === 'article_fragment')
  const at = asked >= 0 ? asked : Math.max(0, passage)
  return {
    shown: all[at],
    at,
    of: all.length,
    go: (step) => setChosen(all[(at + step + all.length) % all.length]?.evidence.id ?? null),
  }
}
