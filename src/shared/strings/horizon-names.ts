import { plural } from './counting'

const small = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
  'Thirteen',
  'Fourteen',
  'Fifteen',
  'Sixteen',
  'Seventeen',
  'Eighteen',
  'Nineteen',
  'Twenty',
]

const units: Readonly<Record<string, readonly [string, string]>> = {
  Y: ['year', 'years'],
  M: ['month', 'months'],
  W: ['week', 'weeks'],
  D: ['day', 'days'],
}

/** The horizons that are no length of time. */
const others: Readonly<Record<string, string>> = {
  by_date: 'By a date',
  not_dated: 'No date',
}

/** A group of the record as a person says it: "P2Y" -> "Two years", "P18M" -> "Eighteen months", `by_date` -> "By a date". */
export function horizonName(key: string): string {
  const [, digits, letter] = /^P(\d+)([YMWD])$/.exec(key) ?? []
  const unit = units[letter ?? '']
  if (!digits || !unit) return others[key] ?? key
  const n = Number(digits)
  return `${small[n] ?? digits} ${plural(n, ...unit)}`
}
