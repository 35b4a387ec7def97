import type { Edtf } from '../time/edtf'
import { dueAtOf } from './due-at'
import type { HorizonReading } from './horizon-reading'
import type { Precision } from './precision'
import type { Relation } from './relation'

interface Parts {
  readonly relation: Relation
  readonly window: string | null
  readonly point?: string | undefined
  readonly duration?: string | undefined
  readonly precision?: Precision | undefined
  readonly why: string
}

/** A reading with its due date, which follows from relation and window. */
export function reading({ relation, window, point, duration, precision, why }: Parts): HorizonReading {
  const written = window as Edtf | null
  const dueAt = dueAtOf({ relation, window: written })
  return {
    relation,
    window: written,
    ...(point && { point: point as Edtf }),
    ...(duration && { duration }),
    ...(dueAt && { dueAt }),
    ...(precision && written && { precision }),
    why,
  }
}

export const OPEN_WINDOW = '../..'
