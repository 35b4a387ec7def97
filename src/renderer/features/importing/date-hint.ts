import type { Published } from '../../../shared/domain/article'
import { isDay } from '../../../shared/domain/time/day'
import { en } from '../../../shared/strings/en'
import { dateFormat } from '../../../shared/strings/formats'
import type { AboutArticle } from '../../work/waiting-document'

const weekday = dateFormat({ weekday: 'long', timeZone: 'UTC' })

/** Where the date came from, with its weekday: the page may name one, and then a person sees whether it fits. */
export function dateHint({ published }: AboutArticle, found: Published | undefined): string {
  if (!found || published !== found.edtf) return en.importing.publishedHint
  return en.importing.dateFrom[found.basis](inWords(found.edtf))
}

const inWords = (edtf: string) =>
  isDay(edtf)
    ? en.importing.weekdayAndDate(weekday(new Date(`${edtf}T00:00:00Z`)), en.dates.edtf(edtf))
    : en.dates.edtf(edtf)
