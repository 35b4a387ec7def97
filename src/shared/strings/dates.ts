import { readEdtf } from '../domain/time/edtf'
import { dateFormat } from './formats'

const day = dateFormat({
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const month = dateFormat({ month: 'long', year: 'numeric', timeZone: 'UTC' })

const seasons: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
}

/** Winter runs over the new year: "winter 2015/16". */
function seasonInProse(year: number, season: string): string {
  const name = seasons[season] ?? season
  return season === '24' ? `${name} ${year}/${String(year + 1).slice(-2)}` : `${name} ${year}`
}

/**
 * "2021-12-22" -> "22 Dec 2021", "2021-12" -> "December 2021", "2021-21" -> "spring 2021", "2021~" -> "about 2021".
 * Others stay as written.
 */
export function edtfInProse(edtf: string): string {
  if (!readEdtf(edtf).ok) return edtf
  const about = edtf.endsWith('~') || edtf.endsWith('%') ? 'about ' : ''
  const plain = edtf.replace(/[~?%]$/, '')
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return about + day(new Date(`${plain}T00:00:00Z`))
  if (/^\d{4}-(0\d|1[0-2])$/.test(plain)) return about + month(new Date(`${plain}-01T00:00:00Z`))
  const season = /^(\d{4})-(2[1-4])$/.exec(plain)
  if (season) return about + seasonInProse(Number(season[1]), season[2] ?? '')
  return /^\d{4}$/.test(plain) ? about + plain : edtf
}

const localDay = dateFormat({ day: 'numeric', month: 'short', year: 'numeric' })

/** The day of an instant, where the user is: "2022-02-12T09:30:00Z" -> "12 Feb 2022". */
export const instantInProse = (instant: string): string => localDay(new Date(instant))

const localMoment = dateFormat({ dateStyle: 'medium', timeStyle: 'short' })

/** Day and time of an instant, where the user is: "12 Feb 2022, 09:30". */
export const momentInProse = (instant: string): string => localMoment(new Date(instant))
