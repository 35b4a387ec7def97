import type { Library } from '../../src/library'
import type { Claim } from '../../src/shared/domain/claim'

/** What the script knows of a claim: kept by the script itself, without any code of the library. */
export interface KnownClaim {
  readonly kind: string
  readonly isBinned: boolean
  readonly note: string
  readonly tags: string
  readonly speaker: string
  /** The words that say when, as they were read. */
  readonly horizon: string
  /** The window of the reading that was set by hand. */
  readonly window: string
  readonly outcomes: readonly string[]
  readonly evidence: readonly string[]
}

export interface KnownArticle {
  readonly publisher: string
  readonly isBinned: boolean
  /** By their words. */
  readonly claims: Readonly<Record<string, KnownClaim>>
}

export interface Known {
  /** By their titles. */
  readonly articles: Readonly<Record<string, KnownArticle>>
  /** Name and role. */
  readonly people: Readonly<Record<string, string>>
  readonly filters: readonly string[]
}

interface Turn {
  readonly name: string
  readonly before: Known
  readonly after: Known
}

/** The library as it must be when everything so far is saved. */
export interface Expected {
  readonly known: Known
  readonly undo: readonly Turn[]
  readonly redo: readonly Turn[]
  /** Texts whose bytes must lie in `originals/`. */
  readonly originals: readonly string[]
}

export const nothingYet: Expected = {
  known: { articles: {}, people: {}, filters: [] },
  undo: [],
  redo: [],
  originals: [],
}

export const newClaim = (kind: string): KnownClaim => ({
  kind,
  isBinned: false,
  note: '',
  tags: '',
  speaker: '',
  horizon: '',
  window: '',
  outcomes: [],
  evidence: [],
})

/** After one more command. */
export const did = (
  state: Expected,
  name: string,
  after: Known,
  originals: readonly string[] = [],
): Expected => ({
  known: after,
  undo: [...state.undo, { name, before: state.known, after }],
  redo: [],
  originals: [...state.originals, ...originals],
})

export function undone(state: Expected): Expected {
  const turn = state.undo.at(-1)
  if (!turn) throw new Error('The script takes back what is not there')
  return {
    ...state,
    known: turned(state.known, turn.after, turn.before),
    undo: state.undo.slice(0, -1),
    redo: [...state.redo, turn],
  }
}

export function redone(state: Expected): Expected {
  const turn = state.redo.at(-1)
  if (!turn) throw new Error('The script does again what is not there')
  return {
    ...state,
    known: turned(state.known, turn.before, turn.after),
    undo: [...state.undo, turn],
    redo: state.redo.slice(0, -1),
  }
}

/**
 * What one command changed is as it was, or as it became, and nothing else is. An article or a claim whose making is
 * taken back goes into the bin; a person or a filter goes.
 */
function turned(now: Known, from: Known, to: Known): Known {
  const articles = { ...now.articles }
  for (const title of changedKeys(from.articles, to.articles)) {
    const [old, target, current] = [from.articles[title], to.articles[title], now.articles[title]]
    const made = current ?? target
    if (!made) continue
    const claims = { ...made.claims }
    for (const words of changedKeys(old?.claims ?? {}, target?.claims ?? {})) {
      const claim = target?.claims[words] ?? claims[words]
      if (claim) claims[words] = target?.claims[words] ?? { ...claim, isBinned: true }
    }
    const { publisher, isBinned } = target ?? { ...made, isBinned: true }
    articles[title] = { publisher, isBinned, claims: target ? claims : made.claims }
  }
  const people = { ...now.people }
  for (const name of changedKeys(from.people, to.people)) {
    const role = to.people[name]
    if (role === undefined) delete people[name]
    else people[name] = role
  }
  const gone = new Set(from.filters.filter((name) => !to.filters.includes(name)))
  const back = to.filters.filter((name) => !from.filters.includes(name))
  return { articles, people, filters: [...now.filters.filter((name) => !gone.has(name)), ...back] }
}

const changedKeys = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => a[key] !== b[key])

const sorted = <T>(entries: readonly (readonly [string, T])[]) =>
  entries.toSorted(([a], [b]) => (a < b ? -1 : 1))

/** As one text, to be compared with `observed`. */
export function told({ known, undo, redo }: Expected): string {
  const articles = Object.entries(known.articles)
  return asText({
    articles: articles
      .filter(([, { isBinned }]) => !isBinned)
      .map(([title, { publisher, claims }]) => [
        title,
        publisher,
        sorted(Object.entries(claims).filter(([, claim]) => !claim.isBinned)),
      ]),
    bin: [
      ...articles.filter(([, { isBinned }]) => isBinned).map(([title]) => title),
      ...articles
        .filter(([, { isBinned }]) => !isBinned)
        .flatMap(([, { claims }]) => Object.entries(claims))
        .filter(([, { isBinned }]) => isBinned)
        .map(([words]) => words),
    ],
    people: Object.entries(known.people).map(([name, role]) => `${name}: ${role}`),
    filters: known.filters,
    undo: undo.at(-1)?.name ?? '',
    redo: redo.at(-1)?.name ?? '',
  })
}

/** What the library says it holds, in the same form. */
export async function observed(library: Library): Promise<string> {
  const { people } = await library.query('people.find', { words: '', limit: 1000 })
  const speakers = new Map(people.map(({ id, name }) => [id, name]))
  const { rows } = await library.query('articles.list', {})
  const bin = await library.query('bin.list', null)
  const { filters } = await library.query('filters.list', null)
  const articles = await Promise.all(
    rows.map(async ({ id }) => {
      const { article, claims } = await library.query('articles.get', { articleId: id })
      const seen = await Promise.all(claims.map((claim) => seenClaim(library, claim, speakers)))
      return [article.title, article.publisherName ?? '', sorted(seen)] as const
    }),
  )
  const { undo, redo } = library.history()
  return asText({
    articles,
    bin: [...bin.articles.map(({ title }) => title), ...bin.claims.map(({ words }) => words)],
    people: people.map(({ name, role }) => `${name}: ${role ?? ''}`),
    filters: filters.map(({ name }) => name),
    undo: undo?.name ?? '',
    redo: redo?.name ?? '',
  })
}

async function seenClaim(
  library: Library,
  claim: Claim,
  speakers: ReadonlyMap<string, string>,
): Promise<readonly [string, KnownClaim]> {
  const { outcomes, evidence } =
    claim.kind === 'prediction'
      ? await library.query('predictions.get', { claimId: claim.id, asAt: '2016-06-01' })
      : { outcomes: [], evidence: [] }
  const words = claim.fragments.map(({ exact }) => exact).join(' … ')
  return [
    words,
    {
      kind: claim.kind,
      isBinned: false,
      note: claim.note ?? '',
      tags: (claim.tags ?? []).join(', '),
      speaker: claim.speakerId ? (speakers.get(claim.speakerId) ?? 'nobody we know') : '',
      horizon: claim.horizonWords ?? '',
      window: claim.readings.find(({ words }) => !words)?.window ?? '',
      outcomes: outcomes.map(({ note = '' }) => note).toSorted(),
      evidence: evidence
        .map(({ evidence: item }) => (item.kind === 'reference' ? item.title : 'a passage'))
        .toSorted(),
    },
  ]
}

interface Shape {
  readonly articles: readonly (readonly [title: string, publisher: string, claims: readonly unknown[]])[]
  readonly bin: readonly string[]
  readonly people: readonly string[]
  readonly filters: readonly string[]
  readonly undo: string
  readonly redo: string
}

const asText = ({ articles, bin, people, filters, undo, redo }: Shape): string =>
  JSON.stringify(
    {
      articles: articles.toSorted(([a], [b]) => (a < b ? -1 : 1)),
      bin: bin.toSorted(),
      people: people.toSorted(),
      filters: filters.toSorted(),
      undo,
      redo,
    },
    null,
    1,
  )
