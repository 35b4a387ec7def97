import type { ComparedClaim, ComparisonCounts, FoundFact } from '../domain/versions/diff/comparison'
import type { RowKind } from '../domain/versions/diff/rows'
import type { FactKind } from '../domain/versions/facts/fact'
import { count, number } from './counting'
import { edtfInProse, momentInProse } from './dates'

const facts: Record<FactKind, readonly [string, string]> = {
  figure: ['figure', 'figures'],
  hedge: ['hedge', 'hedges'],
  quote: ['quotation', 'quotations'],
  date: ['date', 'dates'],
}
const names: Record<FactKind, string> = { figure: 'Figure', hedge: 'Hedge', quote: 'Quotation', date: 'Date' }

const states: Record<ComparedClaim['state'], string> = {
  changed: 'wording changed',
  ambiguous: 'may stand in several places, or in none',
  lost: 'not in this version any more',
  made: 'made in this version, where the words are new',
}

const paragraphs = (n: number) => count(n, 'paragraph', 'paragraphs')

/** "3 figures changed", "1 hedge removed": what there is none of is not told. */
function countedFacts(counts: ComparisonCounts['facts']): string[] {
  return Object.entries(counts).flatMap(([kind, { changed, went, came }]) => {
    const [one, many] = facts[kind as FactKind]
    return [
      changed > 0 ? `${count(changed, one, many)} changed` : '',
      went > 0 ? `${count(went, one, many)} removed` : '',
      came > 0 ? `${count(came, one, many)} added` : '',
    ].filter(Boolean)
  })
}

function countedRows({ paragraphs: rows, sentencesMoved }: ComparisonCounts): string[] {
  return [
    rows.moved > 0 ? `${paragraphs(rows.moved)} moved` : '',
    sentencesMoved > 0
      ? `${count(sentencesMoved, 'passage moved', 'passages moved')} to another paragraph`
      : '',
    rows.edited > 0 ? `${paragraphs(rows.edited)} edited` : '',
    rows.deleted > 0 ? `${paragraphs(rows.deleted)} removed` : '',
    rows.inserted > 0 ? `${paragraphs(rows.inserted)} added` : '',
    rows.typography > 0
      ? `${paragraphs(rows.typography)} with other spaces, quotation marks or dashes only`
      : '',
  ].filter(Boolean)
}

function countedClaims({ claims: { kept, changed, ambiguous, lost, made } }: ComparisonCounts): string {
  const gone = [
    changed > 0 ? `${count(changed, 'claim', 'claims')} reworded` : '',
    ambiguous > 0 ? `${number(ambiguous)} in doubt` : '',
    lost > 0 ? `${number(lost)} gone` : '',
    made > 0 ? `${number(made)} made since` : '',
    kept > 0 ? `${number(kept)} as before` : '',
  ].filter(Boolean)
  return gone.join(', ')
}

const rowNames: Record<RowKind, string> = {
  same: 'unchanged',
  edited: 'edited',
  inserted: 'added',
  deleted: 'removed',
  'moved-away': 'moved away',
  'moved-here': 'moved here',
}

const letterNames: Readonly<Record<string, string>> = {
  e: rowNames.edited,
  i: rowNames.inserted,
  d: rowNames.deleted,
  a: rowNames['moved-away'],
  h: rowNames['moved-here'],
}

/** What screen and page say alike. */
export const comparisonWords = {
  language: 'en-GB',
  title: 'What changed',
  version: (seq: number, capturedAt: string) => `Version ${seq}, captured ${momentInProse(capturedAt)}`,
  inClaims: 'What changed in claims',
  elsewhere: 'Also changed: figures, hedges, quotations, dates',
  noClaimChanged: (kept: number) =>
    kept === 0
      ? 'No claim stands in the older version.'
      : `${count(kept, 'claim stands', 'claims stand')} in both versions in the same words.`,
  nothingElse: 'No other figure, hedge, quotation or date changed.',
  told: (n: number, of: number) => `The first ${number(n)} of ${number(of)}`,
  states,
  onlyTypography: 'only spaces, quotation marks or dashes',
  factName: names,
  /** "Figure: £3.2m, now £4.1m" for a screen reader; on the screen the two stand struck and underlined. */
  factChange: ({ old, now }: FoundFact) => (old === null ? 'added' : now === null ? 'removed' : 'changed'),
  factSaid: ({ what, old, now }: FoundFact) =>
    old === null
      ? `${names[what]} added: ${now}`
      : now === null
        ? `${names[what]} removed: ${old}`
        : `${names[what]}: ${old}, now ${now}`,
  counts: (counts: ComparisonCounts) => ({
    facts: countedFacts(counts.facts),
    rows: countedRows(counts),
    claims: countedClaims(counts),
  }),
  same: 'The two versions have the same text.',
  legend: 'Struck through: only in the older version. Underlined: only in the newer one. Dashed: moved.',
  madeBy: (who: string | null, on: string) =>
    who === null
      ? `Made with Hindsight on ${edtfInProse(on)}.`
      : `Made by ${who} with Hindsight on ${edtfInProse(on)}.`,
  deleted: 'removed:',
  inserted: 'added:',
  movedAway: 'moved from here:',
  movedHere: 'moved to here:',
  end: 'end',
  whole: 'The whole text',
  rowName: (kind: RowKind, isTypography: boolean) =>
    isTypography ? 'other spaces, quotation marks or dashes' : rowNames[kind],
  movedTo: (together: number, paragraph: number | null) =>
    together > 1
      ? `${paragraphs(together)} moved${paragraph === null ? '' : `, now from paragraph ${number(paragraph)} on`}`
      : `Moved${paragraph === null ? '' : `, now paragraph ${number(paragraph)}`}`,
  movedFrom: (paragraph: number | null) =>
    paragraph === null ? 'Moved here' : `Moved here, was paragraph ${number(paragraph)}`,
  perhapsWent: 'Perhaps moved and edited: a paragraph like it was added elsewhere',
  perhapsCame: 'Perhaps moved and edited: a paragraph like it was removed elsewhere',
  leftOut: 'left out of reading',
  unchanged: (n: number) => count(n, 'unchanged paragraph', 'unchanged paragraphs'),
  folded: ({ same, typography, leftOut }: { same: number; typography: number; leftOut: number }) =>
    [
      same > 0 ? count(same, 'unchanged paragraph', 'unchanged paragraphs') : '',
      typography > 0 ? `${paragraphs(typography)} with other spaces, quotation marks or dashes only` : '',
      leftOut > 0 ? `${paragraphs(leftOut)} left out of reading` : '',
    ]
      .filter(Boolean)
      .join(', '),
} as const

/** The view of two versions of an article. */
export const versions = {
  ...comparisonWords,
  loading: 'Comparing the versions…',
  loadingRow: 'This paragraph is being read',
  oneVersion: 'This article has one version. Import it again to compare.',
  noSuchVersion: (n: number) => `This article has no such version; it has ${number(n)}.`,
  compareFirst: 'Compare two versions of an article first.',
  openFirst: 'Open an article first.',
  back: 'Back to the article',
  layout: 'How to show it',
  layouts: { unified: 'Unified', sides: 'Side by side' },
  onlyChanges: 'Only changes',
  next: 'Next change',
  previous: 'Previous change',
  at: (at: number, of: number) =>
    at === 0 ? count(of, 'change', 'changes') : `${number(at)} of ${number(of)}`,
  noChange: 'There is no change to go to.',
  changeSaid: (at: number, of: number, what: string) => `Change ${number(at)} of ${number(of)}: ${what}`,
  text: 'Both versions, paragraph by paragraph',
  summary: 'What changed, first what counts',
  openFold: (what: string) => `Show ${what}`,
  openClaim: 'Open the claim',
  goTo: 'Show in the text',
  goToOther: 'Go there',
  save: 'Save as a page…',
  saved: (file: string) => `Comparison written to ${file}`,
  oldParagraph: (n: number) => `old paragraph ${number(n)}`,
  newParagraph: (n: number) => `new paragraph ${number(n)}`,
  figure: number,
  sideIs: (side: 'from' | 'to', title: string) => (side === 'from' ? `From: ${title}` : `To: ${title}`),
  /** What became of a row, by its letter in the shape of the text. */
  letterName: (letter: string) => letterNames[letter.toLowerCase()] ?? rowNames.same,
  nothingHere: 'Nothing stands here in this version.',
} as const
