/** A length of time in whole months or in whole days, never in both. */
export interface Length {
  readonly months: number
  readonly days: number
  /** The days are Monday to Friday; bank holidays, which differ from place to place, are not left out. */
  readonly working?: true
}

export const units = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const
export type Unit = (typeof units)[number]

export interface Duration extends Length {
  /** The precision of a date so far away. */
  readonly unit: Unit
  /** The unit that was said: half of it, either side, is what "about" leaves open. */
  readonly saidIn: Unit
  /** ISO 8601 in one unit from days to years; absent for working days, and for hours that make no day. */
  readonly iso?: string | undefined
  /** "two years", for people. */
  readonly said: string
}

const MONTHS_IN: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
}

/** That many of the unit; part of a month or of a week is taken in days, rounded up; hours end on the same day. */
export function lengthOf(count: number, unit: Unit): Length {
  const inMonths = MONTHS_IN[unit]
  if (inMonths === undefined) {
    const days = Math.round(count * (unit === 'week' ? 7 : 1) * 1_000_000) / 1_000_000
    return { months: 0, days: days < 1 ? 0 : Math.ceil(days) }
  }
  const months = count * inMonths
  return Number.isInteger(months) ? { months, days: 0 } : { months: 0, days: Math.ceil(months * 30) }
}

/** Half the unit, either side: what "about" leaves open. */
export const HALF: Readonly<Record<Unit, Length>> = {
  day: { months: 0, days: 0 },
  week: { months: 0, days: 3 },
  month: { months: 0, days: 15 },
  quarter: { months: 0, days: 45 },
  year: { months: 6, days: 0 },
  decade: { months: 60, days: 0 },
  century: { months: 600, days: 0 },
}

/** As it ends the reason of "about"; a number of days is meant to the day. */
export const HALF_SAID: Readonly<Record<Unit, string>> = {
  day: '',
  week: ', three days either side',
  month: ', half a month either side',
  quarter: ', half a quarter either side',
  year: ', half a year either side',
  decade: ', five years either side',
  century: ', half a century either side',
}

/** "P2Y", "P24M", "P6W", "P10D": in the unit that the words count in. */
export function isoOf({ months, days, working }: Length, unit: Unit): string | undefined {
  if (working || months + days === 0) return undefined
  if (months) return unit === 'month' || unit === 'quarter' ? `P${months}M` : `P${months / 12}Y`
  return unit === 'week' && days % 7 === 0 && days ? `P${days / 7}W` : `P${days}D`
}
