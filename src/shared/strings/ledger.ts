import type { DecidedState } from '../domain/versions/claim-place'
import type { FoundState } from '../domain/versions/places-in'
import { count, number, plural } from './counting'
import { momentInProse } from './dates'
import { listFormat, numberFormat } from './formats'

const items = listFormat({ type: 'unit' })
const percent = numberFormat({ style: 'percent', maximumFractionDigits: 1 })

const counted = {
  exact: (n: number) => `${number(n)} same`,
  moved: (n: number) => `${number(n)} moved`,
  changed: (n: number) => `${number(n)} wording changed`,
  ambiguous: (n: number) => `${number(n)} unclear`,
  lost: (n: number) => `${number(n)} gone`,
} satisfies Record<FoundState, (n: number) => string>

const states = Object.keys(counted) as FoundState[]

/** The screen in which claims find their place in a new version of their article. */
export const ledger = {
  title: 'Places in the new version',
  list: 'Claims and their places',
  entry: 'Old and new',
  panes: {
    resizeLibrary: 'Width of the list of claims',
    resizeInspector: 'Width of the claim pane',
    closeInspector: 'Close the claim',
  },
  back: 'Back to the article',
  loading: 'Comparing the versions…',
  version: (seq: number) => `Version ${number(seq)}`,
  captured: (at: string) => `captured ${momentInProse(at)}`,
  /** "14 claims: 9 same, 2 moved, 1 wording changed, 1 unclear, 1 gone" */
  counts: (found: Readonly<Record<FoundState, number>>, decided: number) => {
    const parts = states.filter((state) => found[state] > 0).map((state) => counted[state](found[state]))
    if (decided > 0) parts.push(`${number(decided)} decided`)
    const total = states.reduce((sum, state) => sum + found[state], decided)
    return `${count(total, 'claim', 'claims')}: ${items(parts)}`
  },
  waiting: (n: number) => plural(n, 'one waits', `${number(n)} wait`),
  groups: {
    changed: 'Wording changed',
    ambiguous: 'Unclear',
    lost: 'Gone',
    moved: 'Moved',
    exact: 'Same',
    evidence: 'Evidence',
    decided: 'Decided',
  },
  hints: {
    changed: 'other words in its place',
    ambiguous: 'one of several, or none',
    lost: 'not in the new text',
    moved: 'the same words, elsewhere',
    exact: 'the same words in their place',
    evidence: 'of predictions elsewhere',
    decided: 'can be decided again, or taken back',
  },
  states: {
    exact: 'Same words',
    moved: 'Moved',
    changed: 'Wording changed',
    ambiguous: 'Unclear',
    lost: 'Gone',
  } satisfies Record<FoundState, string>,
  decisions: {
    exact: 'Confirmed: same words',
    moved: 'Confirmed: moved',
    changed: 'Confirmed: wording changed',
    by_hand: 'Placed by hand',
    lost: 'Gone from this version',
  } satisfies Record<DecidedState, string>,
  rowText: (words: string, state: string) => `${words}, ${state}`,
  evidence: 'Evidence',
  evidenceFor: (words: string) => `For the prediction “${words}”`,
  acceptAll: (n: number) => `Accept all same and moved (${number(n)})`,
  ways: {
    accept: 'Accept this place',
    byHand: 'Place by hand',
    lost: 'It is gone',
    again: 'Let it wait again',
  },
  notGone: 'Not gone: look again',
  againByHand: 'Place again by hand',
  rowMenu: 'What to do with this claim',
  old: 'Old',
  now: 'New',
  /** For a screen reader, round words that are struck out or underlined. */
  goneStarts: ' [gone: ',
  newStarts: ' [new: ',
  goneEnds: '] ',
  newEnds: '] ',
  nothingThere: 'No place in the new version.',
  explained: {
    exact: 'The same words stand in the same place.',
    moved: 'The same words stand elsewhere in the text.',
    changed: 'Other words stand in its place. Is it still the same claim?',
    ambiguous:
      'One of these places may be meant, or none. Choose one by its number, place it by hand, or say that it is gone.',
    lost: 'Nothing like it was found in the new text. Look for it by hand, or say that it is gone.',
  } satisfies Record<FoundState, string>,
  unclearOne:
    'This place may be meant, or none. Press 1 to choose it, place it by hand, or say that it is gone.',
  lostInPart: 'A part of it is gone. What was found of the rest stands here.',
  unclearParts: 'Its parts may stand here, or not. Place it by hand, or say that it is gone.',
  likely: {
    very: 'Very likely the right place.',
    quite: 'Likely the right place.',
    perhaps: 'Perhaps the right place.',
  },
  measured: (score: number) => `In our benchmark ${percent(score)} of such answers were right.`,
  decidedAs: {
    exact: 'Confirmed: the same words stand in the new version.',
    moved: 'Confirmed: the same words stand elsewhere in the new version.',
    changed: 'Confirmed: the claim has the new words now.',
    by_hand: 'Placed by hand.',
    lost: 'Its words are gone from the new version. It keeps its place in the old one.',
  } satisfies Record<DecidedState, string>,
  staysIn: (seq: number) =>
    `Until its place is confirmed, the claim stands in version ${number(seq)} and says so.`,
  evidenceStays:
    'Until its place is confirmed, the evidence keeps the old words, and an outcome that rests on them says if they changed.',
  candidates: 'Places that may be meant',
  done: 'Nothing waits',
  doneWith: (placed: number, gone: number, seq: number) => {
    const there = `All is decided: ${count(placed, 'claim has its', 'claims have their')} place in version ${number(seq)}`
    return gone === 0
      ? `${there}.`
      : `${there}, ${plural(gone, 'one is', `${number(gone)} are`)} gone from it.`
  },
  noClaims: 'No claim comes from an earlier version.',
  choose: 'Choose a claim on the left.',
  oneVersion: 'This article has one version only.',
  nothingFound: 'No place was found. R places it by hand, L says that it is gone.',
  isDecided: 'This is decided. R places it again, L says that it is gone, N lets it wait again.',
  waitsAlready: 'Nothing is decided about it yet.',
  waitsAgain: (words: string) => `Waits again: “${words}”`,
  evidenceIsGone: 'Evidence that is gone keeps its words, and the outcome says that it changed.',
  severalParts: 'The claim has several parts. R places them by hand.',
  pointFirst: (n: number) =>
    plural(
      n,
      'Press 1 for the place first, then accept it.',
      `Choose one of the ${number(n)} places first, by its number.`,
    ),
  nothingToAccept: 'No claim with the same words waits.',
  accepted: (words: string) => `Place confirmed: “${words}”`,
  allAccepted: (n: number) => `${count(n, 'place', 'places')} confirmed`,
  markedLost: (words: string) => `Gone from this version: “${words}”`,
  placed: (words: string) => `Placed by hand: “${words}”`,
  placing: {
    pane: 'Place by hand',
    bar: (seq: number) => `Select its words in version ${number(seq)}.`,
    take: 'Take these words',
    addPart: 'Add as a part',
    part: (n: number) => `part ${number(n)}`,
    parts: (n: number) => `${count(n, 'part', 'parts')} chosen so far`,
    leave: 'Back',
    selectFirst: 'Select the words of the claim first.',
    overlaps: 'These words are chosen already.',
    likely: 'perhaps here',
  },
} as const
