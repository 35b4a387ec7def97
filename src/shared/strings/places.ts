import type { PlaceGap } from '../domain/versions/claim-place'
import { count } from './counting'

/** Words about the versions of an article, and about the claims that do not stand in the newest one. */
export const places = {
  version: (seq: number) => `Version ${seq}`,
  pick: (seq: number, of: number, captured: string) =>
    `Version ${seq} of ${of}, captured ${captured}. Choose a version`,
  entry: (seq: number, captured: string) => `Version ${seq}, captured ${captured}`,
  shown: (seq: number, captured: string) => `Version ${seq}, captured ${captured}`,
  olderIsShown: (seq: number, newest: number) =>
    `This is version ${seq}, as it was captured. It is for reading: claims are made in version ${newest}.`,
  goToNewest: (seq: number) => `Go to version ${seq}`,
  whatChangedSince: 'What changed since',
  versions: 'Versions',
  olderIsForReading: (newest: number) =>
    `An older version is for reading only. Claims are made in version ${newest}.`,
  elsewhere: (pending: number, lost: number) =>
    [
      pending > 0 && `${count(pending, 'claim waits', 'claims wait')} for a place in this version`,
      lost > 0 && `${count(lost, 'claim is', 'claims are')} not in it any more`,
    ]
      .filter(Boolean)
      .join('; '),
  list: 'Claims that do not stand in this version',
  toLedger: 'Find their places',
  toLedgerAgain: 'Decide again',
  showList: (n: number) => (n === 1 ? 'Show it' : 'Show them'),
  hideList: (n: number) => (n === 1 ? 'Hide it' : 'Hide them'),
  gaps: { pending: 'waits', lost: 'not in the newest' } satisfies Record<PlaceGap, string>,
  filter: 'Place in the newest version',
  filters: { pending: 'Not confirmed', lost: 'Not there any more' } satisfies Record<PlaceGap, string>,
  condition: (gaps: readonly PlaceGap[]) =>
    `Place: ${gaps.map((gap) => places.filters[gap].toLowerCase()).join(' or ')}`,
  rowMarks: { pending: 'place not confirmed', lost: 'not in the newest version' } satisfies Record<
    PlaceGap,
    string
  >,
  ofArticle: (versions: number, pending: number) =>
    pending > 0
      ? `${count(versions, 'version', 'versions')}, ${count(pending, 'waits', 'wait')}`
      : count(versions, 'version', 'versions'),
  standsIn: (seq: number, gap: PlaceGap | undefined) =>
    gap ? `version ${seq} · ${places.gaps[gap]}` : `version ${seq}`,
  claim: (seq: number, newest: number, gap: PlaceGap | undefined) => {
    if (gap === 'pending')
      return `These are its words in version ${seq}. Its place in version ${newest} is not confirmed yet.`
    if (gap === 'lost') return `These are its words in version ${seq}. Version ${newest} does not say it.`
    return `It stands in version ${seq}.`
  },
  showClaim: (seq: number) => `Show it in version ${seq}`,
  notInShown:
    'The claim stands in another version. Give it a place in this one first: select its words, then replace its words.',
  evidence: {
    changed: 'Evidence changed.',
    mark: 'Evidence changed',
    because: {
      changed: (newest: number) => `Version ${newest} of the article words it differently.`,
      ambiguous: (newest: number) =>
        `Version ${newest} of the article does not say it in the same place; it may stand elsewhere in it.`,
      lost: (newest: number) => `Version ${newest} of the article does not say it any more.`,
    },
    openNow: (newest: number) => `Open version ${newest}`,
    restOnNow: 'Rest on the new words',
    placed: (words: string, seq: number) => `The evidence is now “${words}”, of version ${seq}`,
    outcome: 'Evidence changed: the article it rests on does not say it in the same words any more.',
  },
  placed: (words: string, seq: number) => `Its place in version ${seq} is now “${words}”`,
} as const
