/** How many characters the words a person fills in may have. The window says so while they are typed. */
export const claimLimits = {
  summary: 2000,
  note: 20_000,
  speakerAs: 500,
  role: 500,
  cue: 200,
  unit: 200,
  measure: 500,
  horizonWords: 500,
  hedge: 200,
  criteria: 5000,
  readingReason: 2000,
} as const
