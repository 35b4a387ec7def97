import type { Day } from '../../../shared/domain/time/day'
import { isDay } from '../../../shared/domain/time/day'
import { isEdtfDate } from '../../../shared/domain/time/edtf'
import { en } from '../../../shared/strings/en'
import type { FieldReading } from './use-draft'

export function readWords(text: string): FieldReading<string> {
  return { ok: true, value: text.trim() || null }
}

/** "38", "-51.5", "1,284", "70 000": a figure in base units. */
export function readFigure(text: string): FieldReading<number> {
  const plain = text.trim().replaceAll(/[\s,]/g, '').replace('−', '-')
  if (!plain) return { ok: true, value: null }
  const isFigure = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) && Number.isFinite(Number(plain))
  return isFigure ? { ok: true, value: Number(plain) } : { ok: false, error: en.claim.figureWrong }
}

export function readDate(text: string): FieldReading<string> {
  const plain = text.trim()
  if (!plain) return { ok: true, value: null }
  return isEdtfDate(plain) ? { ok: true, value: plain } : { ok: false, error: en.claim.dateWrong }
}

export function readDay(text: string): FieldReading<Day> {
  const plain = text.trim()
  if (!plain) return { ok: true, value: null }
  return isDay(plain) ? { ok: true, value: plain as Day } : { ok: false, error: en.claim.dayWrong }
}
