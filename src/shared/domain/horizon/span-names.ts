import type { Day } from '../time/day'
import { nameSaid } from './dates-said'
import type { Span } from './spans'

/** What sets it apart from its rivals, in brackets. */
export const noteOf = ({ note }: Span): string => (note ? ` (${note})` : '')

/** "summer 2020 (next year's)" */
export const nameOf = (span: Span): string => nameSaid(span) + noteOf(span)

export const isDaySpan = ({ first, last }: Span): boolean => first === last

/** The one day that "by" and "until" can mean, if there is one: a day, or the end of a part. */
export const limitOf = (span: Span): Day | undefined =>
  span.limit ?? (isDaySpan(span) ? span.first : undefined)
