const figures = new Intl.NumberFormat('en-GB')
const plurals = new Intl.PluralRules('en-GB')

/** "1,284" */
export const number = (n: number): string => figures.format(n)

/** The word alone: one month, two months. */
export const plural = (n: number, one: string, many: string): string =>
  plurals.select(Math.abs(n)) === 'one' ? one : many

/** "1 claim", "1,284 claims". */
export const count = (n: number, one: string, many: string): string => `${number(n)} ${plural(n, one, many)}`
