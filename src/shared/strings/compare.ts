import type { Standing } from '../domain/predictions/standing-schema'
import { count } from './counting'
import { edtfInProse } from './dates'
import { dateFormat } from './formats'
import { months } from './months'

const longDay = dateFormat({
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const moment = dateFormat({ day: 'numeric', month: 'short', year: 'numeric' })

/** "2021-12-22" -> "22 December 2021"; a month or a year as everywhere. */
function longDate(edtf: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? longDay(new Date(`${edtf}T00:00:00Z`)) : edtfInProse(edtf)
}

const warnings = {
  'outcome-before-utterance': {
    title: 'The outcome lies before the words',
    text: 'What is recorded happened before the prediction was made. It decides nothing.',
  },
  'outcomes-disagree': {
    title: 'Two outcomes disagree',
    text: 'More than one outcome is recorded, and they cannot all be right. The newest counts.',
  },
  'date-too-vague': {
    title: 'The date is too vague to tell',
    text: 'What is known of the date lies on both sides of the edge of the window.',
  },
  'readings-disagree': {
    title: 'The readings disagree',
    text: 'What became of it depends on how the words are understood.',
  },
  overridden: {
    title: 'The label was set by hand',
    text: 'It is not what the table of relations gives.',
  },
} satisfies Record<Standing['warnings'][number], { title: string; text: string }>

/** Prediction and outcome side by side. */
export const compare = {
  title: 'Prediction and outcome',
  back: 'Due queue',
  loading: 'Reading the prediction…',
  none: 'Choose a prediction first.',
  savePicture: 'Save picture',
  svg: 'Drawing (SVG)',
  png: 'Picture (PNG)',
  copyPicture: 'Copy picture',
  print: 'Print',
  editOutcome: 'Edit outcome',
  saved: (file: string) => `Picture saved: ${file}`,
  copied: 'The picture is copied.',
  printed: 'Printed.',
  notPainted: 'The picture could not be painted. Save it as a drawing (SVG) instead.',
  pictureName: (words: string) => `Hindsight ${words}`,

  prediction: 'Prediction',
  outcome: 'Outcome',
  noDate: 'No date',
  longDate,
  saidSameDay: 'said on the day of print',
  saidDayBefore: 'said the day before print',
  published: (date: string) => `published ${edtfInProse(date)}`,
  publishedAt: 'date of publication',
  later: (n: number) => (n < 1 ? 'within a month' : `${months(n)} later`),
  happenedUndated: 'no date is known',
  openInArticleNamed: (title: string) => `Open in article: ${title}`,
  openSource: 'Open the source',
  openArchive: 'Archived copy',
  fromLibrary: 'From this library',
  outsideSource: 'Outside source',
  evidenceStep: (at: number, of: number) => `Evidence ${at} of ${of}`,
  previousEvidence: 'Evidence before this',
  nextEvidence: 'Next evidence',
  supports: { for: 'speaks for it', against: 'speaks against it', context: 'places it' },
  inBin: 'The article lies in the bin. These are the words that were kept with the evidence.',
  gone: 'The article is not in this library any more. These are the words that were kept with the evidence.',
  wordingMoved:
    'The version of the article cannot be shown. These are the words that were kept with the evidence.',
  claimMoved:
    'The version of the article cannot be shown. These are the words that were kept with the claim.',
  detached: (n: number) =>
    `${count(n, 'piece of evidence was', 'pieces of evidence were')} detached after this outcome was recorded.`,
  gathered: (n: number) => `${count(n, 'piece of evidence', 'pieces of evidence')} gathered so far.`,
  onlyNote: 'No evidence is attached. The note says why.',
  restsOnNothing: 'No evidence is attached to this outcome any more.',
  notYet: 'No outcome is recorded yet.',
  noOutcome: 'No outcome yet',
  waits: (standing: string) => `Nothing is recorded: ${standing}.`,
  notYetOn: (day: string) => `No outcome counts as at ${edtfInProse(day)}.`,
  stillRunning: (standing: string) => `${standing}, still running`,
  cut: '…',

  wording: 'Wording',
  test: 'Test',
  said: 'Said',
  found: 'Found',
  shared: 'shared words in bold',
  nothingToCompare: 'There is no passage of this library to compare with.',

  inTime: 'Time',
  readings: 'Readings',
  readAs: (words: string | undefined) => (words ? `“${words}” read as` : 'Read as'),
  drawing: 'Drawing',
  counts: 'Counts',
  point: 'Point',
  slip: 'Slip, months',
  pastWindow: 'Past window',
  wouldBe: 'Would be',
  inWindow: 'in window',
  beforeWindow: 'before it opened',
  noReading: 'No reading is kept. Read the words that say when, beside the article.',
  chosenNow: (title: string) => `Reading chosen: ${title}`,
  choose: (title: string) => `Choose: ${title}`,
  trueUnder: (n: number, of: number) =>
    `True, in time or late, under ${n} of ${count(of, 'reading', 'readings')}`,

  notes: 'What to know',
  warnings,
  tableSays: (label: string) => `The table would say: ${label}.`,
  because: (reason: string) => `Reason: ${reason}`,
  libraryAlone: 'From this library alone',
  libraryProves: (label: string, n: number) =>
    `${label}. Proved by ${count(n, 'passage', 'passages')} of this library.`,
  neededOutside: (label: string, titles: string) =>
    titles ? `${label}. It needed an outside source: ${titles}` : `${label}. It needed an outside source.`,
  criteria: 'What would count',
  noCriteria: 'Nobody wrote down beforehand what would count.',
  sealed: (at: string) => `Sealed ${moment(new Date(at))}, unchanged since.`,
  sealBroken: (at: string) => `Sealed ${moment(new Date(at))}, and changed since. It said then:`,
  notSealed: 'Not sealed.',
  hedge: 'Hedge',
  hedgeWords: (words: string) => `“${words}”`,
  hedgeBand: (band: string) => `As a probability, inferred: ${band}`,
  reversal: 'Reversed',
  reversed: (date: string) => `It was undone: ${edtfInProse(date)}.`,
  finding: 'The finding',
  recordedBy: (who: string, at: string) => `${who}, ${moment(new Date(at))}`,
  confidence: {
    low: 'Low confidence',
    medium: 'Medium confidence',
    high: 'High confidence',
  },
  asAt: (confidence: string, day: string) => `${confidence}, as at ${edtfInProse(day)}.`,
  sentence: (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
  happened: { yes: 'Happened', partly: 'Partly', no: 'Did not happen', unknown: 'Unknown' },
  earlier: 'Outcomes before this one',
  elsewhere: 'Said elsewhere too',
  elsewhereIn: (n: number) =>
    `${count(n, 'other claim says', 'other claims say')} the same. They count once.`,
  voided: 'Void',
  voidBecause: (reason: string) => `It does not count: ${reason}`,
  readingReason: 'Why this reading',

  madeWith: (day: string) => `Made with Hindsight, as at ${longDate(day)}`,
  pictureTitle: (words: string, label: string) => `${label}: ${words}`,
  /** Other marks round words that have marks of their own. */
  quoted: (words: string) => (/[“”"]/.test(words) ? `‘${words}’` : `“${words}”`),
} as const
