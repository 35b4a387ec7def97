import type { Amount } from './amounts'
import type { Frame } from './frame'

/** What the words around a length of time make of it. */
export type AmountMeaning =
  | 'about'
  | 'in'
  | 'within'
  | 'range'
  | 'until'
  | 'by'
  | 'at least'
  | 'not before'
  | 'lasts'
  | 'last few'
  | 'ago'
  | 'later'
  | 'to the day'

/** "At least" with "away" or "not" says that nothing happens before; with "for" that the state holds so long. */
export function meaningOf(
  amount: Amount,
  { before, after, negatedAt }: Frame,
  noun: 'lasts' | 'about',
): AmountMeaning {
  const more = before.has('more') || amount.more || after.has('more')
  const isLeast =
    amount.least ||
    before.has('at least') ||
    after.has('at least') ||
    (before.has('over') && isOver(amount, before))
  const isAhead =
    ['away', 'before', 'in', 'ahead'].some((word) => after.has(word as 'away')) || before.has('in')
  const isNot = before.has('not') || isNegated(before, negatedAt)
  if (before.has('minus')) return 'ago'
  if (before.has('past')) return 'last few'
  if (after.has('ago')) return 'ago'
  if (before.has('since')) return 'last few'
  if (before.has('not before') || before.has('as early as') || after.has('not before')) return 'not before'
  if (before.has('not') && before.has('at most')) return 'not before'
  if (isNot && waits(before)) return 'not before'
  // "from two to five years" is a range.
  if (before.has('after') || (before.has('from') && !amount.high)) return 'not before'
  if (isLeast) return isAhead ? 'not before' : 'at least'
  if (before.has('before') && after.has('out')) return 'by'
  if (after.has('to the day')) return 'to the day'
  if (before.has('at most') || before.has('up to') || after.has('at most')) return 'within'
  if (before.has('by')) return 'by'
  if (before.has('until')) return 'until'
  if (before.has('for') && (before.has('next') || more || after.has('ahead'))) return 'until'
  if (amount.high && !before.has('for') && noun !== 'lasts') return before.has('next') ? 'within' : 'range'
  if (before.has('next') || after.has('ahead')) return 'within'
  if (after.has('later')) return 'later'
  if (before.has('lasting') || after.has('long') || before.has('for')) return 'lasts'
  const isNear = before.has('about') || before.has('nearly') || before.has('just over')
  if (noun === 'lasts' || (before.has('over') && !isNear)) return 'lasts'
  if (isNear || after.has('away') || after.has('about')) return 'about'
  return before.has('in') || after.has('in') ? 'in' : 'about'
}

/** "for over two years", "in over two years", "over a year": more than that; "over two years": spread across them. */
const isOver = (amount: Amount, before: Frame['before']): boolean =>
  !before.has('next') && !before.has('nearly') && (before.has('for') || before.has('in') || amount.article)

const waits = (before: Frame['before']): boolean =>
  (before.has('for') && !before.has('next')) || before.has('until') || before.has('before')

const isNegated = (before: Frame['before'], negatedAt: number | null): boolean =>
  negatedAt !== null && !before.has('at most')

/** "It will not be ready for two years": without "not" the years would mean something else. */
export const isTurnedByNot = ({ before, negatedAt }: Frame): boolean =>
  isNegated(before, negatedAt) && waits(before)
