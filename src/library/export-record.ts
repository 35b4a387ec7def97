import { calendarOf, type DueDate } from '../shared/domain/exports/calendar'
import { type PredictionToExport, recordToCsv } from '../shared/domain/exports/record-csv'
import { recordToHtml } from '../shared/domain/exports/record-page'
import { dueAtOf } from '../shared/domain/horizon/due-at'
import type { Track } from '../shared/domain/predictions/standing-schema'
import type { ClaimFilter } from '../shared/domain/queries/claim-filter'
import { outcomeThatCounts } from '../shared/domain/queries/record'
import type { ClaimRow } from '../shared/domain/queries/rows'
import { wordsOf } from '../shared/domain/text/fragment'
import type { Day, Instant } from '../shared/domain/time/day'
import { en } from '../shared/strings/en'
import { conditionsOf, namesOf } from './export-conditions'
import type { Library } from './library'
import { LibraryError } from './library-error'

/** Which predictions, as on which day. */
export interface RecordToExport {
  readonly filter: ClaimFilter
  readonly asAt: Day
}

/** The record by horizon as a table or as a page, and how many predictions it counts. Rejects where a document cannot be read. */
export async function exportedRecord(
  library: Library,
  { filter, asAt, format }: RecordToExport & { readonly format: 'csv' | 'html' },
  made: { readonly by: string | null; readonly on: Day },
): Promise<{ text: string; predictions: number }> {
  const { rows } = await library.query('predictions.recordRows', { asAt, filter })
  const names = await namesOf(library)
  const predictions: PredictionToExport[] = []
  for (const row of rows) {
    predictions.push({
      row,
      words: await wholeWords(library, row.claim),
      claimBy: names.speakerOf(row.claim),
      evidenceUrls: await evidenceUrls(library, row),
    })
  }
  if (format === 'csv') return { text: recordToCsv(predictions, asAt), predictions: rows.length }
  const page = {
    library: library.name,
    record: await library.query('predictions.recordByHorizon', { asAt, filter }),
    predictions,
    conditions: await conditionsOf(library, filter, names),
    madeBy: made.by,
    madeOn: made.on,
  }
  const { labels, wordsIn } = en.timeDrawing
  const words = { ...en.record, labels, drawing: wordsIn(made.on) }
  return { text: recordToHtml(page, words), predictions: rows.length }
}

/** What waits for its due date; what was put off waits as well. */
const waiting: Track[] = ['overdue', 'due', 'soon', 'open', 'snoozed']

/** The due dates of the predictions that wait, as iCalendar, and how many they are. */
export async function exportedCalendar(
  library: Library,
  { filter, asAt }: RecordToExport,
  at: Instant,
): Promise<{ text: string; dates: number }> {
  const { rows } = await library.query('predictions.due', { asAt, filter, tracks: waiting })
  const names = await namesOf(library)
  const dates: DueDate[] = []
  for (const { claim, standing } of rows) {
    if (!standing.due) continue
    dates.push({
      claimId: claim.id,
      due: standing.due,
      words: await wholeWords(library, claim),
      horizonWords: claim.prediction?.horizonWords,
      claimBy: names.speakerOf(claim),
      said: claim.prediction?.said,
      articleTitle: claim.articleTitle,
      publisher: claim.publisherName,
      readings: readingsOf(claim),
      place: claim.place,
    })
  }
  return { text: calendarOf(dates, { at, words: en.record.calendar }), dates: dates.length }
}

/** The one that counts first. */
function readingsOf({ prediction }: ClaimRow): DueDate['readings'] {
  const { readings = [], chosenReadingId } = prediction ?? {}
  return readings
    .map((reading) => ({
      isChosen: reading.id === chosenReadingId,
      due: dueAtOf(reading),
      window: reading.window,
      why: reading.why,
    }))
    .toSorted((a, b) => Number(b.isChosen) - Number(a.isChosen))
}

/** A row carries the beginning of long words: the rest is in the article. */
async function wholeWords(library: Library, { id, words }: ClaimRow): Promise<string> {
  if (!words.endsWith('…')) return words
  const { claim } = await library.query('claims.get', { claimId: id })
  return wordsOf(claim.fragments)
}

/** Where the evidence of the outcome can be read; an article of the library without an address has none. */
async function evidenceUrls(library: Library, row: PredictionToExport['row']): Promise<string[]> {
  const used = outcomeThatCounts(row)?.evidenceIds ?? []
  const urls: string[] = []
  for (const { id, url, articleId } of row.claim.prediction?.evidence ?? []) {
    if (!used.includes(id)) continue
    const found = url ?? (articleId && (await articleUrl(library, articleId)))
    if (found && !urls.includes(found)) urls.push(found)
  }
  return urls
}

/** An article in the bin keeps its title in the record; its address cannot be asked for. */
async function articleUrl(library: Library, articleId: string): Promise<string | undefined> {
  try {
    const { article } = await library.query('articles.get', { articleId })
    return article.archiveUrl ?? article.url
  } catch (error) {
    if (error instanceof LibraryError && error.code === 'not-found') return undefined
    throw error
  }
}
