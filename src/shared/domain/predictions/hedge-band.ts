import { z } from 'zod'

/** The PHIA probability yardstick of the UK's intelligence assessors (gov.uk, March 2025), in per cent. */
export const hedgeBands = {
  remote_chance: [0, 5],
  highly_unlikely: [10, 20],
  unlikely: [25, 35],
  realistic_possibility: [40, 50],
  likely: [55, 75],
  highly_likely: [80, 90],
  almost_certain: [95, 100],
} as const satisfies Readonly<Record<string, readonly [number, number]>>

export type HedgeBand = keyof typeof hedgeBands
export const hedgeBandNames = Object.keys(hedgeBands) as [HedgeBand, ...HedgeBand[]]
export const HedgeBand = z.enum(hedgeBandNames)
