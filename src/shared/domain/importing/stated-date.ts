import type { Published } from '../article'
import type { Passage } from './passages'
import { warnings } from './warnings'
import { dateIn, trueWeekday, type WrittenDate } from './written-date'

export interface StatedDate {
  readonly published: Published | null
  readonly warnings: readonly string[]
  /** Which passages are lines of dates. */
  readonly lines: readonly number[]
}

const PUBLISHED =
  /\b(?:(?:first )?(?:published|posted)|publication date|date(?: published)?|issued|released|created|veröffentlicht|erschienen|publicado|pubblicato|gepubliceerd)\b|publié/iu
const UPDATED =
  /\b(?:(?:last )?(?:updated|modified|edited|amended|reviewed)|update|aktualisiert|mis à jour|actualizado|aggiornato|bijgewerkt)\b/iu
/** What a line of dates may hold beside the date: labels, clock times, zones, a byline, a number of minutes to read. */
const BESIDE = [
  /\bby \p{Ll}[\p{L}\d_.-]*/gu,
  /\b(?:first|last|published|publication|posted|updated|modified|edited|amended|reviewed|update|date|issued|released|created|press release|news release|news|on|at|in|by)\b/giu,
  /(?<!\p{L})(?:veröffentlicht|erschienen|aktualisiert|stand|uhr|am|um|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|le|el|il|op|om|à|a las|alle)(?!\p{L})/giu,
  /\b\d{1,2} ?h ?\d{2}\b/giu,
  /(?<=:\d\d )[+-]\d{4}\b/gu,
  /\b\d{1,2}(?:[:.]\d{2}){1,2}(?: ?[ap]\.?m\.?)?|\b\d{1,2} ?[ap]\.?m\b\.?/giu,
  /\d{1,2}[時시](?:\d{1,2}[分분])?/gu,
  /\b(?:gmt|bst|utc|cet|cest|est|edt|pst|pdt|z|et)\b(?:[+-]\d+)?/giu,
  /\b\d+ min(?:ute)?s? read\b/giu,
  /[\s|,;.·•–—:/()[\]-]+/gu,
]
const DATE_LINE_MAX = 140
/** Letters that may be left over: a name or a place. */
const LEFT_OVER_WORDS = 5
/** "Northampton, 22 August 2013 – The council …", as press offices write it. */
const PLACE = /^\p{Lu}[\p{L}.'’ -]*,? ?$/u
const DASH = /^(?: \([^)]{1,20}\))? ?[-–—] ?\p{Lu}/u
const AGENCY = /^(?:\p{Lu}[\p{Lu}.'’-]+[ ,]*){1,4}(?:,? \p{Lu}\p{L}+)?,? ?[-–—(]? ?$/u

/** Is the whole line about the date? "Published: 14 July 2014 at 10:31 | Priya Nair" is, a sentence with a date is not. */
function isDateLine({ text }: Passage, { at, length }: WrittenDate): boolean {
  if (text.length > DATE_LINE_MAX || /[.!?]$/.test(text.replace(/[ap]\.m\.$/iu, ''))) return false
  const around = `${text.slice(0, at)} | ${text.slice(at + length)}`
  // A second date, "Updated: …", may follow.
  const second = dateIn(around)
  const rest =
    second && second !== 'impossible'
      ? around.replace(around.slice(second.at, second.at + second.length), ' ')
      : around
  const left = BESIDE.reduce((words, part) => words.replaceAll(part, ' '), rest).trim()
  const words = left === '' ? [] : left.split(/\s+/)
  return words.length <= LEFT_OVER_WORDS && words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word))
}

type Says = 'published' | 'updated' | 'nothing'

const saidBy = (text: string): Says =>
  PUBLISHED.test(text) ? 'published' : UPDATED.test(text) ? 'updated' : 'nothing'

const LABEL = new RegExp(`(?=${PUBLISHED.source}|${UPDATED.source})`, 'iu')
/** Which of the days in a line is looked for. */
const WANTED: readonly Says[] = ['published', 'nothing', 'updated']

/**
 * The day in a line, and what it says of it. A line may tell two, each with its label before it: of "Feb. 4, 2021
 * Updated: Feb. 5, 2021" it is the 4th.
 */
function dayIn(text: string): { readonly date: WrittenDate; readonly says: Says } | 'impossible' | null {
  const days: { date: WrittenDate; says: Says }[] = []
  let start = 0
  for (const part of text.length > DATE_LINE_MAX ? [] : text.split(LABEL)) {
    const date = dateIn(part)
    if (date && date !== 'impossible')
      days.push({ date: { ...date, at: start + date.at }, says: saidBy(part) })
    start += part.length
  }
  const [wanted] = days.toSorted((a, b) => WANTED.indexOf(a.says) - WANTED.indexOf(b.says))
  if (wanted && days.length > 1) return wanted
  const date = dateIn(text)
  return date && date !== 'impossible' ? { date, says: saidBy(text) } : date
}

/** A line that says when and perhaps by whom, and nothing else. */
export function isDateOnly(passage: Passage): boolean {
  const date = dateIn(passage.text)
  return date !== null && date !== 'impossible' && isDateLine(passage, date)
}

/** "NORTHAMPTON, 22 August 2013 (PA) - The council …" */
const isAgencyDate = ({ text }: Passage, { at, length }: WrittenDate) =>
  at > 0 &&
  at < 50 &&
  (AGENCY.test(text.slice(0, at)) || (PLACE.test(text.slice(0, at)) && DASH.test(text.slice(at + length))))

/**
 * When the text says it was published: in a line of its own, above the running text or with the word "Published", or
 * at the head of the first sentence as agencies write it. A date inside a sentence is about something else.
 */
export function statedDate(passages: readonly Passage[], bodyStart: number, title: number): StatedDate {
  const doubts: string[] = []
  const lines: number[] = []
  const found: { index: number; date: WrittenDate; rank: number }[] = []
  let updated: WrittenDate | null = null
  for (const [index, passage] of passages.entries()) {
    const isHead = index <= bodyStart
    if (!isHead && passage.text.length > DATE_LINE_MAX) continue
    const day = dayIn(passage.text)
    if (!day) continue
    if (day === 'impossible') {
      if (isHead && passage.text.length <= DATE_LINE_MAX) doubts.push(warnings.impossibleDate(passage.text))
      continue
    }
    const { date, says } = day
    const isLabelled = says === 'published'
    const isLine = isDateLine(passage, date)
    if (!isLine && !(index === bodyStart && isAgencyDate(passage, date))) continue
    if (isLine && (isHead || isLabelled)) lines.push(index)
    if (isLabelled) found.push({ index, date, rank: 0 })
    else if (says === 'updated') updated ??= date
    else if (isHead) found.push({ index, date, rank: index > title ? 1 : 2 })
  }
  const best = found.toSorted((a, b) => a.rank - b.rank || a.index - b.index)[0]
  if (!best) {
    if (updated) doubts.push(warnings.onlyUpdated(updated.edtf))
    return { published: null, warnings: doubts, lines }
  }
  const rivals = found.filter(({ rank, date }) => rank === best.rank && date.edtf !== best.date.edtf)
  for (const { date } of rivals) doubts.push(warnings.twoDates(best.date.edtf, date.edtf))
  const written = passages[best.index]?.text.slice(best.date.at, best.date.at + best.date.length) ?? ''
  doubts.push(...doubtsAbout(best.date, written))
  return {
    published: { edtf: best.date.edtf as Published['edtf'], basis: 'stated' },
    warnings: doubts,
    lines,
  }
}

function doubtsAbout(date: WrittenDate, written: string): string[] {
  if (/^\d{4}$/.test(date.edtf)) return [warnings.twoReadings(written, date.edtf)]
  const weekday = trueWeekday(date)
  return weekday === null ? [] : [warnings.wrongWeekday(written, weekday)]
}
