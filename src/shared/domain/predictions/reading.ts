import { z } from 'zod'
import { Id } from '../article'
import { Relation } from '../horizon/relation'
import { Edtf, EdtfDate } from '../time/edtf'

/** What the words are counted from: when they were said, when they were printed, an event, or a date set by hand. */
export const anchors = ['utterance', 'publication', 'event', 'user'] as const
export const Anchor = z.enum(anchors)
export type Anchor = z.output<typeof Anchor>

/** ISO 8601: "P2Y", "P18M", "P6W", "P10D". */
export const Duration = z.string().regex(/^P\d+[YMWD]$/)

/**
 * One way to understand the words that say when. A prediction may have rival readings; one is chosen. Point and due
 * date follow from relation and window; the due date is never stored.
 */
export const Reading = z.strictObject({
  id: Id,
  /** The words that were read; absent = a person set the window by hand. */
  words: z.string().min(1).max(500).optional(),
  anchor: Anchor,
  /** The anchor's date as it was when the words were read; absent = unknown. */
  anchorDate: EdtfDate.optional(),
  relation: Relation,
  duration: Duration.optional(),
  /** When exactly, if the words name a point: the day, or the year of "two years" counted from a year. */
  point: EdtfDate.optional(),
  /** Absent = not resolved: an event without a date, or no anchor. */
  window: Edtf.optional(),
  /** How it was understood, in a few words. */
  why: z.string().max(500).optional(),
})
export type Reading = z.output<typeof Reading>

export const chosenReading = (of: {
  readonly readings: readonly Reading[]
  readonly chosenReadingId?: string | undefined
}): Reading | undefined => of.readings.find((reading) => reading.id === of.chosenReadingId)
