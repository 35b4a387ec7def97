import type { Alike } from '../domain/versions/alike/alike'
import { count, number } from './counting'
import { edtfInProse } from './dates'
import { listFormat, numberFormat } from './formats'

const share = numberFormat({ style: 'percent', maximumFractionDigits: 0 })
const list = listFormat({ type: 'unit', style: 'short' })

/** What may be said otherwise by a new version: the word for it. */
const fields = {
  title: 'Title',
  publisherName: 'Publisher',
  byline: 'Byline',
  published: 'Published',
  url: 'Address',
} as const

/** Less than this is not said as a share: it would be told as nothing. */
const LEAST_SHARE = 0.01

const reasons = ({ isSameText, why }: Alike): string[] => {
  const most = Math.max(why.ofNew, why.ofOld)
  const text = (): string[] => {
    if (isSameText) return ['the very same text']
    if (most < LEAST_SHARE) return ['other words']
    if (why.ofNew >= why.ofOld) return [`${share(why.ofNew)} of this text stands in it`]
    return [`${share(why.ofOld)} of its text stands in this one`]
  }
  return [
    ...(why.sameAddress ? ['same address'] : []),
    ...(why.sameTitle ? ['same title'] : []),
    ...(why.outlet === 'another' ? ['another outlet'] : []),
    ...text(),
  ]
}

const source = ({ publisherName, published }: Pick<Alike, 'publisherName' | 'published'>): string[] => [
  ...(publisherName === undefined ? [] : [publisherName]),
  ...(published === undefined ? [] : [edtfInProse(published.edtf)]),
]

/** The words about an article that may be in the library already. */
export const sameArticle = {
  question: 'Is it in the library already?',
  keepAs: 'Keep it as',
  likeWhich: 'Like which article',
  isPerhaps: 'Something like it is in the library. Look before you decide.',
  version: 'A new version of it',
  copy: 'A copy of it, from another outlet',
  separate: 'An article of its own',
  /** "Northern Ledger, 3 May 2021: same address, 94 % of this text stands in it." */
  why: (alike: Alike): string => {
    const from = list(source(alike))
    const because = list(reasons(alike))
    return from ? `${from}: ${because}.` : `${because.charAt(0).toUpperCase()}${because.slice(1)}.`
  },
  /** In the list of those that may be meant. */
  candidate: (alike: Alike): string => list([alike.title, ...source(alike)]),
  noVersion: 'Its newest version is this very text: there is no new version to be made of it.',
  openIt: 'Open it',
  takeOver: 'The document says otherwise. Take over:',
  field: (field: keyof typeof fields): string => fields[field],
  notKnown: 'not known',
  published: (edtf: string): string => edtfInProse(edtf),
  keepVersion: (seq: number) => `Keep as version ${number(seq)}`,
  keepCopy: 'Keep as a copy',
  standings: { version: 'new version', copy: 'copy', undecided: 'like one you have' },
  withStanding: (standing: string, as: string) => `${standing}, ${as}`,
  keepAll: (n: number, versions: number) =>
    versions === 0
      ? `Keep all ${number(n)} ready`
      : `Keep all ${number(n)} ready, ${number(versions)} as ${versions === 1 ? 'a new version' : 'new versions'}`,
  keptVersion: (title: string, seq: number, pending: number) =>
    pending === 0
      ? `Version ${number(seq)} of “${title}” is kept`
      : `Version ${number(seq)} of “${title}” is kept. ${count(pending, 'claim waits', 'claims wait')} for a place in it.`,
  keptCopy: (title: string, original: string) => `“${title}” is kept as a copy of “${original}”`,
  keptAll: (
    n: number,
    total: number,
    { versions, copies, undecided }: { versions: number; copies: number; undecided: number },
  ): string =>
    [
      `${number(n)} of ${count(total, 'article', 'articles')} kept`,
      ...(versions > 0
        ? [`${number(versions)} as ${versions === 1 ? 'a new version' : 'new versions'}`]
        : []),
      ...(copies > 0 ? [`${number(copies)} as ${copies === 1 ? 'a copy' : 'copies'}`] : []),
      ...(undecided > 0
        ? [
            undecided === 1
              ? 'one is like an article you have and waits for you to decide'
              : `${number(undecided)} are like articles you have and wait for you to decide`,
          ]
        : []),
    ].join('; '),
  /** On the command line, where nobody is asked. */
  keptApart: (file: string, alike: Alike): string =>
    `${file}: perhaps the library has it already, as “${alike.title}” (${list([...source(alike), ...reasons(alike)])}). It was kept as an article of its own.`,
  /** For a screen reader, when it is found. */
  found: (title: string) => `Is it in the library already? It is like “${title}”.`,
  foundMeanwhile: 'It is like an article that you have. Look again, then keep it.',
}
