import { isEdtfDate } from '../../../shared/domain/time/edtf'
import { en } from '../../../shared/strings/en'
import type { AboutArticle } from '../../work/import-work'

export type AboutErrors = Partial<Record<keyof AboutArticle, string>>

/** What is wrong with the form, field by field; nothing = it can be kept. */
export function checkAbout({ title, published, url, archiveUrl }: AboutArticle): AboutErrors {
  const errors: AboutErrors = {}
  if (!title.trim()) errors.title = en.importing.titleMissing
  if (published.trim() && !isEdtfDate(published.trim())) errors.published = en.claim.dateWrong
  if (!isAddress(url)) errors.url = en.importing.addressWrong
  if (!isAddress(archiveUrl)) errors.archiveUrl = en.importing.addressWrong
  return errors
}

function isAddress(text: string): boolean {
  if (!text.trim()) return true
  return URL.canParse(text.trim()) && /^https?:$/.test(new URL(text.trim()).protocol)
}
