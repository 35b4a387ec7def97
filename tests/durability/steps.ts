import type { Library } from '../../src/library'
import {
  did,
  type Expected,
  type Known,
  type KnownArticle,
  type KnownClaim,
  newClaim,
  redone,
  undone,
} from './expected-state'

/** One call of the script, and what the library must hold when it was acknowledged. */
export interface Step {
  readonly name: string
  /** Looks up what the input needs: ids, revisions. */
  readonly input: (library: Library) => Promise<unknown>
  readonly next: (before: Expected) => Expected
}

/** The text of an article: every claim of it is a sentence of its own, so that its words name it. */
export const textOf = (title: string, sentences: readonly string[]): string =>
  `${title}\n\n${sentences.map((sentence) => `${sentence}. That was in the report of the day.`).join('\n\n')}`

const articleIdOf = async (library: Library, title: string): Promise<string> => {
  const { rows } = await library.query('articles.list', {})
  return rows.find((row) => row.title === title)?.id ?? `no article ${title}`
}

const claimIdOf = async (library: Library, words: string): Promise<string> => {
  const { rows } = await library.query('claims.list', {})
  return rows.find((row) => row.words === words)?.id ?? `no claim ${words}`
}

/** The claim as every change of it is addressed. */
const claimOf = async (library: Library, words: string) => {
  const claimId = await claimIdOf(library, words)
  const { claim } = await library.query('claims.get', { claimId })
  return { claimId, expectedRev: claim.rev }
}

const personOf = async (library: Library, name: string) => {
  const { people } = await library.query('people.find', { words: '', limit: 1000 })
  const person = people.find((one) => one.name === name)
  return { personId: person?.id ?? `nobody called ${name}`, expectedRev: person?.rev ?? 1 }
}

const withArticle = (known: Known, title: string, changes: Partial<KnownArticle>): Known => ({
  ...known,
  articles: {
    ...known.articles,
    [title]: { publisher: '', isBinned: false, claims: {}, ...known.articles[title], ...changes },
  },
})

function withClaim(known: Known, words: string, change: (claim: KnownClaim) => Partial<KnownClaim>): Known {
  for (const [title, { claims }] of Object.entries(known.articles)) {
    const claim = claims[words]
    if (claim)
      return withArticle(known, title, { claims: { ...claims, [words]: { ...claim, ...change(claim) } } })
  }
  throw new Error(`The script knows no claim "${words}"`)
}

const changing = (
  name: string,
  input: Step['input'],
  change: (known: Known) => Known,
  originals: readonly string[] = [],
): Step => ({ name, input, next: (before) => did(before, name, change(before.known), originals) })

/** `page`: what it was imported from. */
export const addArticle = (title: string, sentences: readonly string[], page?: string): Step => {
  const rawText = textOf(title, sentences)
  const original = page === undefined ? {} : { original: Buffer.from(page).toString('base64') }
  return changing(
    'articles.add',
    () => Promise.resolve({ document: { title, rawText, ...original } }),
    (known) => withArticle(known, title, {}),
    [page ?? rawText],
  )
}

export const publisher = (title: string, name: string): Step =>
  changing(
    'articles.update',
    async (library) => {
      const articleId = await articleIdOf(library, title)
      const { article } = await library.query('articles.get', { articleId })
      return { articleId, expectedRev: article.rev, changes: { publisherName: name } }
    },
    (known) => withArticle(known, title, { publisher: name }),
  )

export const deleteArticle = (title: string): Step =>
  changing(
    'articles.delete',
    async (library) => {
      const articleId = await articleIdOf(library, title)
      const { article } = await library.query('articles.get', { articleId })
      return { articleId, expectedRev: article.rev }
    },
    (known) => withArticle(known, title, { isBinned: true }),
  )

export const restoreArticle = (title: string): Step =>
  changing(
    'articles.restore',
    async (library) => {
      const { articles } = await library.query('bin.list', null)
      return { articleId: articles.find((one) => one.title === title)?.articleId }
    },
    (known) => withArticle(known, title, { isBinned: false }),
  )

export const mark = (title: string, words: string, kind: 'statistic' | 'quote' | 'prediction'): Step =>
  changing(
    'claims.create',
    async (library) => {
      const articleId = await articleIdOf(library, title)
      const { version } = await library.query('articles.get', { articleId })
      const start = version.rawText.indexOf(words)
      return { articleId, versionId: version.id, kind, fragments: [{ start, end: start + words.length }] }
    },
    (known) =>
      withArticle(known, title, { claims: { ...known.articles[title]?.claims, [words]: newClaim(kind) } }),
  )

const update = (words: string, changes: Record<string, unknown>, after: Partial<KnownClaim>): Step =>
  changing(
    'claims.update',
    async (library) => ({ ...(await claimOf(library, words)), changes }),
    (known) => withClaim(known, words, () => after),
  )

export const note = (words: string, text: string): Step => update(words, { note: text }, { note: text })
export const tag = (words: string, tags: readonly string[]): Step =>
  update(words, { tags }, { tags: tags.join(', ') })

export const saidBy = (words: string, name: string): Step =>
  changing(
    'claims.update',
    async (library) => {
      const { personId } = await personOf(library, name)
      return { ...(await claimOf(library, words)), changes: { speakerId: personId } }
    },
    (known) => withClaim(known, words, () => ({ speaker: name })),
  )

export const deleteClaim = (words: string): Step =>
  changing(
    'claims.delete',
    (library) => claimOf(library, words),
    (known) => withClaim(known, words, () => ({ isBinned: true })),
  )

export const restoreClaim = (words: string): Step =>
  changing(
    'claims.restore',
    async (library) => {
      const { claims } = await library.query('bin.list', null)
      const binned = claims.find((one) => one.words === words)
      return { articleId: binned?.articleId, claimId: binned?.claimId }
    },
    (known) => withClaim(known, words, () => ({ isBinned: false })),
  )

/** Reads the words that say when. */
export const read = (words: string, horizon: string): Step =>
  changing(
    'readings.read',
    async (library) => ({
      ...(await claimOf(library, words)),
      words: horizon,
      anchor: 'utterance',
      anchorDate: '2014-03-14',
    }),
    (known) => withClaim(known, words, () => ({ horizon })),
  )

/** Sets a window by hand. */
export const setWindow = (words: string, window: string): Step =>
  changing(
    'readings.add',
    async (library) => ({ ...(await claimOf(library, words)), reading: { relation: 'in', window } }),
    (known) => withClaim(known, words, () => ({ window })),
  )

export const found = (words: string, text: string): Step =>
  changing(
    'outcomes.record',
    async (library) => ({
      ...(await claimOf(library, words)),
      outcome: {
        happened: 'yes',
        occurred: '2016-04-27',
        asAt: '2016-05-01',
        proof: 'outside',
        confidence: 'high',
        note: text,
        evidenceIds: [],
      },
    }),
    (known) => withClaim(known, words, ({ outcomes }) => ({ outcomes: [...outcomes, text].toSorted() })),
  )

export const attach = (words: string, title: string): Step =>
  changing(
    'evidence.attach',
    async (library) => ({
      ...(await claimOf(library, words)),
      evidence: { kind: 'reference', title, supports: 'for' },
    }),
    (known) => withClaim(known, words, ({ evidence }) => ({ evidence: [...evidence, title].toSorted() })),
  )

export const addPerson = (name: string): Step =>
  changing(
    'people.add',
    () => Promise.resolve({ kind: 'person', name }),
    (known) => ({ ...known, people: { ...known.people, [name]: '' } }),
  )

export const role = (name: string, words: string): Step =>
  changing(
    'people.update',
    async (library) => ({ ...(await personOf(library, name)), changes: { role: words } }),
    (known) => ({ ...known, people: { ...known.people, [name]: words } }),
  )

export const saveFilter = (name: string): Step =>
  changing(
    'filters.save',
    () => Promise.resolve({ name, filter: {} }),
    (known) => ({ ...known, filters: [...known.filters, name] }),
  )

export const removeFilter = (name: string): Step =>
  changing(
    'filters.remove',
    async (library) => {
      const { filters } = await library.query('filters.list', null)
      return { filterId: filters.find((one) => one.name === name)?.id }
    },
    (known) => ({ ...known, filters: known.filters.filter((other) => other !== name) }),
  )

export const undo: Step = { name: 'history.undo', input: () => Promise.resolve(null), next: undone }
export const redo: Step = { name: 'history.redo', input: () => Promise.resolve(null), next: redone }
