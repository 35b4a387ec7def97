import type { CalendarWords } from '../domain/exports/calendar'
import type { RecordPageWords } from '../domain/exports/record-page-words'
import type { Day } from '../domain/time/day'
import { count, number } from './counting'
import { edtfInProse } from './dates'
import { numberFormat } from './formats'
import { horizonName } from './horizon-names'
import { months, signedMonthsInWords } from './months'
import { places } from './places'

const share = numberFormat({ style: 'percent', maximumFractionDigits: 0 })

const predictions = (n: number) => count(n, 'prediction', 'predictions')
/** A median may lie between two months; a tenth of one is as fine as anybody asks. */
const medianOf = (n: number) => {
  const tenths = Math.round(n * 10) / 10
  return signedMonthsInWords({ from: tenths, to: tenths })
}
/** Words that bring their own quotation marks get no second pair. */
const quoted = (words: string) => (/^["“‘«„].*["”’»“]$/s.test(words) ? words : `“${words}”`)

const page = {
  language: 'en-GB',
  title: 'Record by horizon',
  about: (library, asAt) =>
    `What became of the predictions in the library “${library}”, as on ${edtfInProse(asAt)}.`,
  madeBy: (who, on) =>
    who === null
      ? `Made with Hindsight on ${edtfInProse(on)}.`
      : `Made by ${who} with Hindsight on ${edtfInProse(on)}.`,
  onlyThese: (conditions) => `Only predictions that fit this filter: ${conditions.join('; ')}.`,
  everything: 'All predictions of the library.',
  counted: (n) =>
    `${predictions(n)} counted. A prediction that stands in several articles counts once; one that was set aside as void does not count.`,
  rateExplained:
    'Rate: the share that came true in time among the decided (came true, late, partly, did not), from five decided up. What is open or unresolvable is in no rate.',
  slipExplained:
    'How long after the predicted point, or after the end of the window where the words name no point. Two figures: the date is known only to a month or a year.',
  summary: 'What became of the predictions, by their horizon',
  columns: {
    horizon: 'Horizon',
    n: 'Number',
    shares: 'Shares',
    rate: 'Rate',
  },
  buckets: {
    came_true: 'Came true',
    late: 'Late',
    partly: 'Partly',
    did_not: 'Did not',
    unresolvable: 'Unresolvable',
    open: 'Still open',
  },
  horizon: horizonName,
  total: 'All horizons',
  medianSlip: (n) => `median ${medianOf(n)}`,
  rate: (rate) => share(rate),
  rateHidden: 'under 5 cases',
  rowsOf: (horizon, n) => `${horizon}: ${predictions(n)}`,
  rowColumns: {
    words: 'Prediction',
    by: 'Claim by',
    said: 'Said',
    due: 'Due',
    happened: 'What happened',
    slip: 'Slip',
    time: 'Drawn',
    evidence: 'Evidence',
  },
  date: edtfInProse,
  slip: signedMonthsInWords,
  overdue: (n) => `${months(n)} overdue, still running`,
  happenedOn: (label, occurred) => `${label}, ${edtfInProse(occurred)}`,
  stillOpen: 'Still open',
  noDate: 'no date',
  unknown: 'not filled in',
  gaps: places.rowMarks,
  evidenceChanged: places.evidence.mark,
  repeatedIn: (n) => `and in ${count(n, 'other place', 'other places')}`,
} satisfies Omit<RecordPageWords, 'labels' | 'drawing'>

const calendar = {
  name: 'Predictions due',
  summary: ({ horizonWords, words, claimBy }) =>
    claimBy ? `Due: ${quoted(horizonWords ?? words)} (${claimBy})` : `Due: ${quoted(horizonWords ?? words)}`,
  description: ({ words, claimBy, said, articleTitle, publisher, readings, place }) => [
    quoted(words),
    ...(place ? [`${places.filter}: ${places.filters[place].toLowerCase()}`] : []),
    [claimBy && `Claim by ${claimBy}`, said && `said ${edtfInProse(said)}`].filter(Boolean).join(', '),
    [articleTitle, publisher].filter(Boolean).join(', '),
    ...readings.map(({ isChosen, due, window, why }) => {
      const when = due ? `due ${edtfInProse(due)}` : 'no due date'
      const how = [window, why].filter(Boolean).join(', ')
      const reading = how ? `${when} (${how})` : when
      return isChosen ? `Reading that counts: ${reading}` : `Other reading: ${reading}`
    }),
  ],
} satisfies CalendarWords

/** The record by horizon: on the screen, in its files, and the due dates in a calendar. */
export const record = {
  ...page,
  calendar,
  backToQueue: 'Back to the queue',
  table: 'Record by horizon',
  /** Said for a number of the table: "Two years, came true: 3 predictions". */
  cell: (horizon: string, column: string, n: number) =>
    `${horizon}, ${column.toLowerCase()}: ${predictions(n)}`,
  figure: number,
  lateHead: 'Late, median slip',
  slipOf: medianOf,
  noneYet: 'No predictions yet. Open an article, select words, then press 3.',
  noneFound: 'No prediction fits the filter.',
  showAll: 'Show all predictions',
  asAt: 'As at',
  today: 'today',
  asAtWrong: 'Not a date. Write 2016-05-01, 2016-05 or 2016.',
  speaker: 'Claims by',
  anyone: 'Anyone',
  tag: 'Tag',
  anyTag: 'Any tag',
  article: 'Article',
  anyArticle: 'Any article',
  noSuch: 'Nothing here has this name.',
  savedFilters: 'Saved filters',
  noSavedFilters: 'None saved yet: filters are saved in Claims',
  clear: 'Clear the filter',
  conditions: {
    dueBefore: (day: string) => `Due before ${day}`,
    words: (words: string) => `Words: ${words}`,
    chosen: (n: number) => `Chosen claims: ${number(n)}`,
    leftOut: (n: number) => `Left out: ${number(n)}`,
  },
  /** Over the drawings: the time that each of them shows. */
  drawnFrom: (from: Day, to: Day) => {
    const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
    return first === last ? `Drawn, ${first}` : `Drawn, ${first} to ${last}`
  },
  rows: 'Predictions behind the number',
  rowsTitle: (horizon: string, bucket: string | undefined) =>
    bucket ? `${horizon}: ${bucket.toLowerCase()}` : horizon,
  rowsCount: predictions,
  repeated: 'Repeated',
  places: (n: number) => count(n, 'place', 'places'),
  noReading: 'No reading to judge it by',
  noRows: 'No prediction stands behind this number.',
  openInClaims: 'Open in claims',
  openingInClaims: (n: number) => `Listing ${predictions(n)} in the claims…`,
  notOpened: 'The record has changed meanwhile, so nothing was listed. Try again.',
  exportButton: 'Export',
  exportCsv: 'Table (CSV)…',
  exportPage: 'Page (HTML)…',
  exported: (n: number, file: string) => `${predictions(n)} written to ${file}`,
  nothingToExport: 'There is nothing to export.',
} as const
