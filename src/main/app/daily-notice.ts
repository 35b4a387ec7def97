import { daysLater } from '../../shared/domain/time/between'
import type { Day } from '../../shared/domain/time/day'
import { en } from '../../shared/strings/en'

/** How many predictions of the open library wait to be looked at. */
export interface DueCounts {
  readonly overdue: number
  readonly due: number
}

export interface DailyNoticeOptions {
  readonly isWanted: () => boolean
  readonly today: () => Day
  /** The day of the last notice. */
  readonly noticedOn: () => Day | undefined
  readonly remember: (day: Day) => Promise<void>
  /** Null = no library is open. */
  readonly count: (asAt: Day) => Promise<DueCounts | null>
  readonly show: (title: string, body: string) => void
}

/**
 * One notice a day. A last notice of tomorrow comes from another time zone and silences today; one of a later day comes
 * from a clock that was set back, which is to silence nothing.
 */
export const isNewDay = (today: Day, noticedOn: Day | undefined): boolean =>
  noticedOn === undefined || noticedOn < today || noticedOn > daysLater(today, 1)

/** Shows the notice of today if there is one to show; tells whether it did. */
export async function noticeIfDue(options: DailyNoticeOptions): Promise<boolean> {
  const today = options.today()
  if (!options.isWanted() || !isNewDay(today, options.noticedOn())) return false
  const counts = await options.count(today)
  if (!counts || counts.overdue + counts.due === 0) return false
  options.show(en.notice.title, en.notice.body(counts))
  await options.remember(today)
  return true
}

const AFTER_START_MS = 5_000
const HOUR_MS = 3_600_000

/** Looks soon after the start and then every hour, because the app may stay open for weeks. */
export function startDailyNotice(
  options: DailyNoticeOptions & { readonly report: (error: unknown) => void },
): void {
  const look = () => {
    noticeIfDue(options).catch(options.report)
  }
  setTimeout(look, AFTER_START_MS).unref()
  setInterval(look, HOUR_MS).unref()
}
