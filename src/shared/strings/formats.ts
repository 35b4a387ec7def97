import { whenNeeded } from '../domain/when-needed'

/**
 * How English is written here, as the language library of the system has it. A format takes milliseconds to make, and
 * there are twenty of them: each is made when it is first used, so that the start waits for none.
 */
const LANGUAGE = 'en-GB'

export function dateFormat(options: Intl.DateTimeFormatOptions): (at: Date) => string {
  const format = whenNeeded(() => new Intl.DateTimeFormat(LANGUAGE, options))
  return (at) => format().format(at)
}

export function numberFormat(options: Intl.NumberFormatOptions = {}): (n: number) => string {
  const format = whenNeeded(() => new Intl.NumberFormat(LANGUAGE, options))
  return (n) => format().format(n)
}

export function listFormat(options: Intl.ListFormatOptions = {}): (items: Iterable<string>) => string {
  const format = whenNeeded(() => new Intl.ListFormat(LANGUAGE, options))
  return (items) => format().format(items)
}

export function pluralRules(): (n: number) => Intl.LDMLPluralRule {
  const rules = whenNeeded(() => new Intl.PluralRules(LANGUAGE))
  return (n) => rules().select(n)
}
