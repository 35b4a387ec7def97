import type { ClaimRow } from '../../../../shared/domain/queries/rows'
import { en } from '../../../../shared/strings/en'

/** Who said it, where and when: "Ruth Ansell · Easterdale Courier · 14 Mar 2019". */
export function whereItStands({
  speakerAs,
  publisherName,
  articleTitle,
  published,
  saidOn,
}: ClaimRow): string {
  const date = saidOn ?? published?.edtf
  const parts = [speakerAs, publisherName ?? articleTitle, date && en.dates.edtf(date)]
  return parts.filter(Boolean).join(' · ')
}
