import type { Relation } from '../domain/horizon/relation'
import type { HedgeBand } from '../domain/predictions/hedge-band'
import type { Anchor } from '../domain/predictions/reading'
import { daysInMonth } from '../domain/time/day'
import { count } from './counting'
import { edtfInProse } from './dates'
import { dateFormat } from './formats'
import { timeDrawing } from './time-drawing'

const moment = dateFormat({
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})
const readingsCount = (n: number) => count(n, 'reading', 'readings')

const monthName = dateFormat({ month: 'long', year: 'numeric', timeZone: 'UTC' })

const relations = {
  in: 'In',
  by: 'By',
  until: 'Until',
  about: 'About',
  at_least: 'At least until',
  not_before: 'Not before',
  lasts: 'Lasts',
  open: 'At no particular time',
  past: 'In the past',
} satisfies Record<Relation, string>

/** "by 22 Aug 2015", "in 22 Feb 2015 to 22 Feb 2016": of a deadline only the day itself; "about" is said once. */
function relationAndDate(relation: Relation, window: string): string {
  const ends = window.split('/').filter((end) => end !== '..' && end !== '')
  const isDeadline = relation === 'by' || relation === 'until' || relation === 'at_least'
  const named = relation === 'about' ? ends.map((end) => end.replace(/[~%]$/, '')) : ends
  const dates = (isDeadline ? named.slice(-1) : named).map(edtfInProse)
  return [relations[relation].toLowerCase(), dates.join(' to ')].filter(Boolean).join(' ')
}

/** A prediction beside its article: hedge, when, what would count, the same one elsewhere. */
export const readings = {
  hedge: 'Hedge',
  keepHedge: 'Keep',
  keepHedgeNamed: (words: string) => `Keep “${words}” as the hedge`,
  notHedge: 'Not a hedge',
  notHedgeNamed: (words: string) => `Not a hedge: “${words}”`,
  showProbability: 'Show as probability…',
  probability: 'Probability',
  chooseProbability: 'Choose a band',
  noProbability: 'Not as a probability',
  probabilityHint: 'inferred, PHIA yardstick',
  proposedBand: 'proposed for these words',
  bands: {
    remote_chance: 'Remote chance',
    highly_unlikely: 'Highly unlikely',
    unlikely: 'Unlikely',
    realistic_possibility: 'Realistic possibility',
    likely: 'Likely',
    highly_likely: 'Highly likely',
    almost_certain: 'Almost certain',
  } satisfies Record<HedgeBand, string>,
  bandRange: (name: string, [from, to]: readonly [number, number]) => `${name}, ${from} to ${to} %`,

  when: 'When',
  words: 'Words',
  wordsPlaceholder: 'the words that say when',
  found: 'Found in the claim',
  takeWords: (words: string) => `Use “${words}”`,
  noneFound: 'No words that say when were found. Type them, or set a reading by hand.',
  count: readingsCount,
  proposed: (n: number) => `${readingsCount(n)} proposed`,
  list: 'Readings',
  countedFrom: 'Counted from',
  anchors: {
    utterance: 'When it was said',
    publication: 'When it was published',
    event: 'An event…',
    user: 'Another date…',
  } satisfies Record<Anchor, string>,
  anchorDates: {
    utterance: (date: string) => `Said, ${edtfInProse(date)}`,
    publication: (date: string) => `Published, ${edtfInProse(date)}`,
  },
  noAnchorDate: (anchor: string) => `${anchor}: no date yet`,
  eventDate: 'Event date',
  otherDate: 'Date',
  relative: 'No date to count from. What is relative stays so until a date is set.',
  setSaidOn: 'Set when it was said',
  setOtherDate: 'Set another date',
  countFromSaid: (date: string) => `Count from the day it was said, ${edtfInProse(date)}`,
  pointAndWindow: (point: string, window: string) =>
    `point ${edtfInProse(point)}, window ${timeDrawing.window(window)}`,
  due: (day: string) => `due ${edtfInProse(day)}`,
  noDue: 'no due date',
  lookAgain: 'look again every 6 months',
  notResolved: 'not resolved: its date is not known',
  past: 'lies in the past: nothing to wait for',
  reason: 'Why this reading',
  reasonPlaceholder: 'the reason, for whoever asks later',
  chooseNone: 'Choose none',

  byHand: 'Set by hand…',
  byHandTitle: 'A reading by hand',
  byHandNamed: (relation: Relation, window: string) => `By hand: ${relationAndDate(relation, window)}`,
  relation: 'It happens',
  relations,
  windowField: 'Window',
  windowHints: {
    in: '2015-08-22, 2015 or 2015-02/2016-02',
    about: '2015-08-22, 2015 or 2015-02/2016-02',
    by: 'one date: 2015-08-22, 2015-08 or 2015',
    until: 'one date, or from and to: 2013-08/2015-08',
    at_least: 'one date, or from and to: 2013-08/2015-08',
    not_before: 'one date: 2015-08-22, 2015-08 or 2015',
  },
  windowMissing: 'Write the window first: a date, or from and to.',
  windowWrong: 'Not a date. Write 2015-08-22, 2015-08, 2015 or 2015-02/2016-02; add ~ for about.',
  noSuchDay: (date: string) => {
    const [year = 0, month = 0] = date.split('-').map(Number)
    const name = monthName(new Date(Date.UTC(year, month - 1)))
    return `There is no ${date}: ${name} has ${daysInMonth(year, month)} days.`
  },
  endsBeforeItBegins: 'The window ends before it begins: the earlier date comes first.',
  nothingDue: 'It is open at the end that would say when it is due.',
  oneDate: (relation: string) => `“${relation}” takes one date, not a window.`,
  save: 'Save and choose',
  cancel: 'Cancel',
  remove: 'Remove',
  removeNamed: (reading: string) => `Remove the reading: ${reading}`,

  criteria: 'What would count',
  criteriaPlaceholder: 'what would show that it came true',
  seal: 'Seal…',
  sealTitle: 'Seal what would count?',
  sealExplained:
    'It is kept as it stands, with the time and a hash. It can still be changed after that, and everybody sees that it was.',
  sealNow: 'Seal',
  sealMissing: 'Write what would count first. Then it can be sealed.',
  alreadySealed: 'It is sealed as it stands.',
  sealedAt: (at: string) => `Sealed ${moment(new Date(at))}`,
  sealChanged: 'changed since it was sealed',
  sealSaid: 'What it said then',
  sealHash: 'Hash',
  sealHow: 'Over the time in UTC, a line end and the words.',
  copyHash: 'Copy',
  copyHashNamed: 'Copy the hash',
  hashCopied: 'The hash is copied.',
  hashSelected: 'The hash is selected: copy it with Ctrl+C.',

  repeats: 'Same prediction elsewhere',
  repeatsHint: 'One prediction in several outlets counts once.',
  link: 'Link…',
  linkTitle: 'Where else does it stand?',
  linkSearch: 'Words in the prediction, its speaker or its article',
  linkFound: 'Predictions found',
  linkNone: 'No other prediction fits.',
  linkMore: (n: number) => `${n} more: type more words.`,
  linkNow: 'Link',
  unlink: 'Unlink',
  unlinkNamed: (words: string) => `Unlink “${words}”`,
  openNamed: (words: string) => `Open “${words}”`,
  throughOther: 'linked through another of these',

  noReading: 'no reading chosen',

  told: {
    kept: (words: string, n: number) => `Words that say when: “${words}”, ${readingsCount(n)}`,
    cleared: 'The words that say when are taken away.',
    chosen: (due: string | undefined) =>
      due ? `Reading chosen: due ${edtfInProse(due)}` : 'Reading chosen: no due date',
    noneChosen: 'No reading is chosen.',
    reason: 'The reason is saved.',
    removed: 'Reading removed. Undo brings it back.',
    sealed: 'Sealed. Later changes stay visible.',
    linked: (words: string) => `Linked: “${words}”. The two count once.`,
    unlinked: (words: string) => `Unlinked: “${words}”`,
    hedgeKept: (words: string) => `Hedge kept: “${words}”`,
    hedgeDismissed: (words: string) => `Not a hedge: “${words}”`,
  },
} as const
