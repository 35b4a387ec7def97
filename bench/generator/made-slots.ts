import type { MadeSlots } from './grammar'

/** Numbers and years as an article of this year writes them. */
export function madeSlots(year: number): MadeSlots {
  return {
    small: (chance) => String(chance.between(3, 48)),
    number: (chance) => grouped(Math.round(Math.exp(5 + chance.normal() * 2) + 12)),
    percent: (chance) => {
      const value = chance.happens(0.3)
        ? (chance.between(1, 999) / 10).toFixed(1)
        : String(chance.between(1, 97))
      return value + chance.pick([' per cent', ' per cent', '%', '\u00a0%', ' percent'])
    },
    money: (chance) => {
      const value = chance.happens(0.5)
        ? (chance.between(11, 990) / 10).toFixed(1)
        : String(chance.between(2, 900))
      return (
        chance.pick(['£', '£', '£', '€', '$']) +
        value +
        chance.pick(['m', 'm', ' million', '\u00a0million', 'bn'])
      )
    },
    pastYear: (chance) => String(year - chance.between(2, 15)),
    lastYear: () => String(year - 1),
    futureYear: (chance) => String(year + chance.between(1, 9)),
  }
}

/** 12480 -> "12,480" */
const grouped = (value: number): string => value.toLocaleString('en-GB')

const SCALES: Readonly<Record<string, number>> = { m: 1e6, million: 1e6, bn: 1e9 }
const CURRENCIES: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR', $: 'USD' }

/** What a claim's fields say of a figure: "£4.6m" -> 4600000 GBP. Empty for one that is in words. */
export function figureFields(words: string): { value?: number; unit?: string } {
  const [, currency = '', digits, scale = ''] = /^([£€$]?)([\d.,]+)\s*(.*)$/u.exec(words) ?? []
  if (!digits) return {}
  const value = Number(digits.replaceAll(',', '')) * (SCALES[scale] ?? 1)
  const unit = CURRENCIES[currency] ?? (/^(%|per ?cent)$/.test(scale) ? '%' : undefined)
  return unit ? { value, unit } : { value }
}
