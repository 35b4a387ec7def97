import type { Calendar } from './calendar'
import type { Frame } from './frame'

/** What the words around a date make of it. */
export type DateMeaning =
  | 'in'
  | 'about'
  | 'by'
  | 'by its end'
  | 'before'
  | 'until'
  | 'through'
  | 'from'
  | 'at least until'
  | 'beyond'
  | 'between now'
  | 'within'
  | 'after'
  | 'since'

export function dateMeaning({ before, after, negatedAt, isTimed }: Frame, value: Calendar): DateMeaning {
  const isRange = value.kind === 'range'
  if (before.has('since')) return 'since'
  if (before.has('not before') && before.has('after')) return 'after'
  if (before.has('not before') || before.has('as early as')) return 'from'
  if (waits(before) && (before.has('not') || negatedAt !== null)) return 'from'
  if (isLeast(before, after)) return 'at least until'
  if (after.has('not before') || after.has('onwards')) return 'from'
  if (before.has('beyond')) return 'beyond'
  if (before.has('between now')) return 'between now'
  if (after.has('at most')) return before.has('by') ? 'by' : 'by its end'
  if (before.has('before')) return isTimed || (value.kind === 'near' && value.isTimed) ? 'by' : 'before'
  if (before.has('through')) return 'through'
  if (before.has('until') || before.has('up to')) return 'until'
  if (before.has('for') && value.kind === 'part' && value.part === 'rest') return 'through'
  if (before.has('at most') && value.kind === 'unit' && value.running)
    return before.has('not') ? 'after' : 'within'
  // "by 2020 or 2021" names no one deadline.
  if (before.has('by')) return isRange ? 'in' : 'by'
  if (before.has('after')) return 'after'
  if (before.has('from')) return isRange ? 'in' : 'from'
  return isNear(before) || after.has('about') ? 'about' : 'in'
}

/** "until at least 2025", "until 2025 at the earliest", "well into 2025": the state holds longer, if anything. */
const isLeast = (before: Frame['before'], after: Frame['after']): boolean =>
  before.has('into') ||
  (before.has('until') && (before.has('at least') || after.has('at least') || after.has('not before')))

const waits = (before: Frame['before']): boolean =>
  before.has('until') || before.has('before') || before.has('through')

/** "It will not open until 2021": without "not" the date would mean something else. */
export const isTurnedByNot = ({ before, negatedAt }: Frame): boolean => negatedAt !== null && waits(before)

const isNear = (before: Frame['before']): boolean =>
  before.has('about') || before.has('nearly') || before.has('just over')
