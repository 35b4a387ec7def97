import { claimLimits } from '../../../shared/domain/claim-limits'
import { type Edtf, isEdtf, isEdtfDate } from '../../../shared/domain/time/edtf'
import { en } from '../../../shared/strings/en'
import type { FieldReading } from './use-draft'

const nothing = { ok: true, value: null } as const
const wrong = (error: string) => ({ ok: false, error }) as const

type WordsName = keyof typeof claimLimits

/** Words as they are, as many as the field holds; those that are too many stay where they are typed. */
const wordsUpTo =
  (most: number) =>
  (text: string): FieldReading<string> => {
    const words = text.trim()
    return words.length <= most
      ? { ok: true, value: words || null }
      : wrong(en.claim.tooLong(most, words.length))
  }

/** How the words of each field are read. */
export const readWords = Object.fromEntries(
  Object.entries(claimLimits).map(([name, most]) => [name, wordsUpTo(most)]),
) as Readonly<Record<WordsName, (text: string) => FieldReading<string>>>

/** "38", "-51.5", "1,284", "70 000": a figure in base units. */
export function readFigure(text: string): FieldReading<number> {
  const plain = text.trim().replaceAll(/[\s,]/g, '').replace('−', '-')
  if (!plain) return nothing
  const isFigure = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) && Number.isFinite(Number(plain))
  return isFigure ? { ok: true, value: Number(plain) } : wrong(en.claim.figureWrong)
}

/** One end of a range: a figure on the right side of the other end, if that is there. */
export function readRangeEnd(
  text: string,
  end: 'lower' | 'upper',
  other: number | undefined,
): FieldReading<number> {
  const figure = readFigure(text)
  if (!figure.ok || figure.value === null || other === undefined) return figure
  const [lower, upper] = end === 'lower' ? [figure.value, other] : [other, figure.value]
  return lower <= upper ? figure : wrong(en.claim.rangeWrong)
}

export function readDate(text: string): FieldReading<Edtf> {
  const plain = text.trim()
  if (!plain) return nothing
  return isEdtfDate(plain) ? { ok: true, value: plain as Edtf } : wrong(en.claim.dateWrong)
}

/** The time a figure is about: a date, or an interval. */
export function readPeriod(text: string): FieldReading<Edtf> {
  const plain = text.trim()
  if (!plain) return nothing
  return isEdtf(plain) ? { ok: true, value: plain as Edtf } : wrong(en.claim.periodWrong)
}

const TAG_MAX = 100

/** One tag, or several with commas between. */
export function readTags(text: string): FieldReading<string> {
  const isTooLong = text.split(',').some((tag) => tag.trim().length > TAG_MAX)
  return isTooLong ? wrong(en.claim.tagTooLong) : { ok: true, value: text.trim() || null }
}
