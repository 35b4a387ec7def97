import { dueAtOf } from '../../../../shared/domain/horizon/due-at'
import type { Relation } from '../../../../shared/domain/horizon/relation'
import { daysInMonth } from '../../../../shared/domain/time/day'
import { type Edtf, isEdtf } from '../../../../shared/domain/time/edtf'
import { en } from '../../../../shared/strings/en'
import type { FieldReading } from '../use-draft'

/** What a person may set: the two others need words to be read. */
export const handRelations = ['by', 'in', 'about', 'until', 'at_least', 'not_before', 'open'] as const
export type HandRelation = (typeof handRelations)[number]

/** The part that stays open where one date is given. */
const openSide: Partial<Record<Relation, (date: string) => string>> = {
  by: (date) => `../${date}`,
  until: (date) => `../${date}`,
  at_least: (date) => `../${date}`,
  not_before: (date) => `${date}/..`,
}

const takesOneDate = (relation: HandRelation) => relation === 'by' || relation === 'not_before'

/** What is typed as a window: by 2015-08-22 -> "../2015-08-22". Null = nothing is typed yet. */
export function readWindow(relation: HandRelation, text: string): FieldReading<Edtf> {
  if (relation === 'open') return { ok: true, value: '../..' as Edtf }
  const plain = text.trim().replace(/\s*\/\s*/, '/')
  if (!plain) return { ok: true, value: null }
  const ends = plain.split('/')
  const impossible = ends.find(isImpossibleDay)
  if (impossible) return wrong(en.readings.noSuchDay(impossible))
  if (ends.length === 2 && takesOneDate(relation) && ends.every((end) => end !== '..')) {
    return wrong(en.readings.oneDate(en.readings.relations[relation]))
  }
  if (!isEdtf(plain)) {
    const isBackwards = ends.length === 2 && ends.every(isEdtf)
    return wrong(isBackwards ? en.readings.endsBeforeItBegins : en.readings.windowWrong)
  }
  const window = (ends.length === 1 ? (openSide[relation]?.(plain) ?? plain) : plain) as Edtf
  return dueAtOf({ relation, window }) ? { ok: true, value: window } : wrong(en.readings.nothingDue)
}

const wrong = (error: string) => ({ ok: false, error }) as const

/** "2015-02-29" has the look of a day and is none. */
function isImpossibleDay(date: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})[~?%]?$/.exec(date)?.map(Number) ?? []
  if (!year || !month || !day || month > 12) return false
  return day > daysInMonth(year, month)
}
