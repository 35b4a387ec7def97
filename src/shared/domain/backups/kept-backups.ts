import type { Instant } from '../time/day'

export interface DatedBackup {
  /** Its file's name. */
  readonly name: string
  readonly madeAt: Instant
  /** No file in it was damaged when it was made. */
  readonly isGood: boolean
}

/** The newest so many, and the newest one of so many days, weeks and months. */
const RECENT = 8
const DAYS = 7
const WEEKS = 4
const MONTHS = 12

/**
 * Which backups stay: the 8 newest, and the newest of each of the last 7 days, 4 weeks and 12 months that have one. A
 * library that is used twice a year so keeps as many as one that is used daily. Those dated after now, because the clock
 * was set back, stay and take nobody's place. The newest good one stays whatever else is newer.
 */
export function keptBackups(backups: readonly DatedBackup[], now: Instant): ReadonlySet<string> {
  const newestFirst = backups.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
  const past = newestFirst.filter(({ madeAt }) => madeAt <= now)
  const kept = [
    ...newestFirst.filter(({ madeAt }) => madeAt > now),
    ...past.slice(0, RECENT),
    ...newestOfEach(past, dayOf, DAYS),
    ...newestOfEach(past, weekOf, WEEKS),
    ...newestOfEach(past, monthOf, MONTHS),
    ...newestFirst.filter(({ isGood }) => isGood).slice(0, 1),
  ]
  return new Set(kept.map(({ name }) => name))
}

function newestOfEach(
  newestFirst: readonly DatedBackup[],
  periodOf: (madeAt: Instant) => string,
  periods: number,
): DatedBackup[] {
  const newest = new Map<string, DatedBackup>()
  for (const backup of newestFirst) {
    const period = periodOf(backup.madeAt)
    if (!newest.has(period)) newest.set(period, backup)
  }
  return [...newest.values()].slice(0, periods)
}

const dayOf = (madeAt: Instant): string => madeAt.slice(0, 10)
const monthOf = (madeAt: Instant): string => madeAt.slice(0, 7)

const DAY_MS = 86_400_000
/** 1 January 1970 was a Thursday. */
const MONDAY_BEFORE = 3

/** Weeks begin on Monday. */
const weekOf = (madeAt: Instant): string =>
  String(Math.floor((Math.floor(Date.parse(madeAt) / DAY_MS) + MONDAY_BEFORE) / 7))
