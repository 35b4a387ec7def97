import { numberFormat, pluralRules } from './formats'

const figures = numberFormat()
const plurals = pluralRules()

/** "1,284" */
export const number = (n: number): string => figures(n)

/** The word alone: one month, two months. */
export const plural = (n: number, one: string, many: string): string =>
  plurals(Math.abs(n)) === 'one' ? one : many

/** "1 claim", "1,284 claims". */
export const count = (n: number, one: string, many: string): string => `${number(n)} ${plural(n, one, many)}`

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const

/** "700 MB", "1.2 GB": in thousands, as the makers of disks count. */
export function size(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
  const value = bytes / 1000 ** power
  const digits = power > 0 && value < 10 ? 1 : 0
  return `${value.toFixed(digits)} ${UNITS[power]}`
}
