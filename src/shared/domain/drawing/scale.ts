import type { Day } from '../time/day'
import { readEdtf } from '../time/edtf'

/** Days since 1970-01-01; negative before it. A fraction is a time of the day: .5 is noon. */
export type DayNumber = number

export const dayNumber = (day: Day): DayNumber => Date.parse(day) / 86_400_000

/** From the beginning of the first day to the end of the last one; null = open. */
export interface Stretch {
  readonly from: DayNumber | null
  readonly to: DayNumber | null
}

/** "2015-08" is from 1 August to the end of 31 August. Undefined where there is no date, or none that can be read. */
export function stretchOf(edtf: string | null | undefined): Stretch | undefined {
  const read = edtf ? readEdtf(edtf) : undefined
  if (!read?.ok) return undefined
  const { first, last } = read.value
  return { from: first && dayNumber(first), to: last && dayNumber(last) + 1 }
}

/** A stretch with both ends. */
export interface ClosedStretch {
  readonly from: DayNumber
  readonly to: DayNumber
}

export function closedStretchOf(edtf: string | null | undefined): ClosedStretch | undefined {
  const stretch = stretchOf(edtf)
  if (!stretch || stretch.from === null || stretch.to === null) return undefined
  return { from: stretch.from, to: stretch.to }
}

/** The first and the last day that a drawing shows. Drawings that share it stand under one another. */
export interface TimeRange {
  readonly from: Day
  readonly to: Day
}

export const middleOf = ({ from, to }: ClosedStretch): number => (from + to) / 2

/** Places days between two margins. */
export interface TimeScale {
  readonly left: number
  readonly right: number
  readonly pixelsPerDay: number
  /** Where it is, also beyond the margins. */
  readonly at: (day: DayNumber) => number
  /** The same, held between the margins. */
  readonly within: (day: DayNumber) => number
  readonly isInside: (day: DayNumber) => boolean
}

export function scaleFor({ from, to }: TimeRange, width: number, margin: number): TimeScale {
  const start = dayNumber(from)
  const days = dayNumber(to) + 1 - start
  const left = margin
  const right = Math.max(width - margin, margin)
  const pixelsPerDay = (right - left) / days
  const at = (day: DayNumber) => tenth(left + (day - start) * pixelsPerDay)
  return {
    left,
    right,
    pixelsPerDay,
    at,
    within: (day) => Math.min(right, Math.max(left, at(day))),
    isInside: (day) => day >= start && day <= start + days,
  }
}

/** Tenths of a pixel are as fine as a screen shows. */
export const tenth = (pixels: number): number => Math.round(pixels * 10) / 10
