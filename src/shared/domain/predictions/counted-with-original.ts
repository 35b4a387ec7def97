import type { PredictionFacts } from './facts'

/** It says again what another claim says and has no outcome of its own: the original is judged, so this one waits for nothing. */
export const isCountedWithOriginal = ({
  repeats = [],
  outcomes,
}: Pick<PredictionFacts, 'repeats' | 'outcomes'>): boolean => repeats.length > 0 && outcomes.length === 0
