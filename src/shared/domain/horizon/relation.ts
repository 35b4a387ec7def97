import { z } from 'zod'

/** How a window binds a prediction: "by 2015" and "until 2015" name one date and promise different things. */
export const relations = [
  'in',
  'by',
  'until',
  'about',
  'at_least',
  'not_before',
  'lasts',
  'open',
  'past',
] as const

export const Relation = z.enum(relations)
export type Relation = z.output<typeof Relation>
