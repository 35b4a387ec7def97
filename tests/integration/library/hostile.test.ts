import { createHash } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { exportedCalendar, exportedClaims, exportedRecord } from '../../../src/library'
import { sealed } from '../../../src/library/store/envelope'
import type { Day, Instant } from '../../../src/shared/domain/time/day'
import { fingerprints, libraryIn, opened, refusalOf, temporaryFolder } from '../../support/library'
import { dataIn, layOut } from '../../support/stored-library'

const BRIDGE = '019cb000-0000-7000-8000-000000000003'
const TRAM = '019cb000-0000-7000-8000-000000000007'

type Json = Record<string, unknown>
type Document = Json & { article: Json; versions: Json[]; claims: Json[]; outcomes: Json[]; evidence: Json[] }

/** A library whose file of the bridge has a good checksum and this content; nothing else could tell what it was. */
async function withBridge(folder: string, content: (document: Document) => unknown) {
  await layOut(folder, 1)
  await (await opened(folder)).close()
  const path = libraryIn(folder, 'articles', `${BRIDGE}.json`)
  const spoilt = content((await dataIn(path)) as Document)
  await writeFile(path, typeof spoilt === 'string' ? withSum(spoilt) : sealed(spoilt))
  await rm(`${path}.bak`, { force: true })
  await rm(libraryIn(folder, 'catalogue.json'), { force: true })
  return path
}

/** Sealed without being parsed, for what `JSON.stringify` would not write. */
function withSum(text: string): Buffer {
  const marker = 'HOSTILE'
  const bytes = sealed(marker).toString()
  const sum = sealedSum(text)
  return Buffer.from(
    bytes.replace(/"sha256":"[0-9a-f]+"/, `"sha256":"${sum}"`).replace(JSON.stringify(marker), () => text),
  )
}

const sealedSum = (text: string) => createHash('sha256').update(text).digest('hex')

const changed = (list: readonly Json[], change: (first: Json) => Json): Json[] =>
  list.map((item, index) => (index === 0 ? change(item) : item))

const fragment = (change: Json) => (document: Document) => ({
  ...document,
  claims: changed(document.claims, (claim) => ({
    ...claim,
    fragments: changed(claim['fragments'] as Json[], (one) => ({ ...one, ...change })),
  })),
})
const ofArticle = (change: Json) => (document: Document) => ({
  ...document,
  article: { ...document.article, ...change },
})
const ofClaim = (change: Json) => (document: Document) => ({
  ...document,
  claims: changed(document.claims, (claim) => ({ ...claim, ...change })),
})

/** As text, because an object literal would set the prototype instead. */
const withProto = (document: Document, at: string) =>
  JSON.stringify(document).replace(
    at,
    `"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},${at}`,
  )

const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`

const cases: [string, (document: Document) => unknown][] = [
  ['a prototype at the top', (document) => withProto(document, '"article"')],
  ['a prototype in the article', (document) => withProto(document, '"title"')],
  ['a prototype in a claim', (document) => withProto(document, '"fragments"')],
  ['another article', ofArticle({ id: TRAM })],
  ['an id that is a path', ofArticle({ id: '../../../etc/passwd' })],
  ['a current version that is missing', ofArticle({ currentVersionId: TRAM })],
  ['no version', (document) => ({ ...document, versions: [] })],
  ['a claim twice', (document) => ({ ...document, claims: [...document.claims, ...document.claims] })],
  ['a claim with the id of the article', ofClaim({ id: BRIDGE })],
  ['a claim of another article', ofClaim({ articleId: TRAM })],
  ['a claim of a version that is missing', ofClaim({ versionId: TRAM })],
  ['a span behind the text', fragment({ start: 10_000, end: 10_010 })],
  ['a span that ends behind the text', fragment({ end: 2 ** 40 })],
  ['a span that says something else', fragment({ exact: 'Trams will never cross it, I know now' })],
  ['a span that ends before it begins', fragment({ start: 40, end: 3 })],
  ['a negative span', fragment({ start: -1 })],
  ['half a position', fragment({ start: 26.5 })],
  [
    'a mask behind the text',
    (document) => ({
      ...document,
      versions: changed(document.versions, (version) => ({
        ...version,
        masks: [{ start: 5, end: 99_999, reason: 'nav', by: 'user' }],
      })),
    }),
  ],
  [
    'an outcome of no claim',
    (document) => ({
      ...document,
      outcomes: changed(document.outcomes, (outcome) => ({ ...outcome, claimId: TRAM })),
    }),
  ],
  [
    'a figure beyond all numbers',
    (document) => JSON.stringify(ofClaim({ value: 'BIG' })(document)).replace('"BIG"', '1e999'),
  ],
  ['a figure that is a word', ofClaim({ value: 'NaN' })],
  ['a revision beyond counting', ofClaim({ rev: 2 ** 60 })],
  ['a date that is none', ofClaim({ createdAt: '2026-02-30T25:61:00.000Z' })],
  ['a year beyond the calendar', ofArticle({ published: { edtf: 'Y-17000000000', basis: 'stated' } })],
  ['a title as long as a book', ofArticle({ title: 'x'.repeat(5_000_000) })],
  ['a list where a word should be', ofArticle({ title: ['a', 'b'] })],
  [
    'absurd depth',
    (document) => JSON.stringify(document).replace('"article"', `"deep":${deep(200_000)},"article"`),
  ],
  [
    'absurd depth in a claim',
    (document) => JSON.stringify(document).replace('"fragments"', `"deep":${deep(200_000)},"fragments"`),
  ],
  ['a list', () => []],
  ['nothing', () => null],
  ['a number', () => '17'],
  ['no JSON at all', () => '{"schemaVersion":'],
]

describe('an article file with a good checksum that holds', () => {
  it.each(cases)('%s: is set aside and made anew from the journal, and told', async (_what, spoil) => {
    const folder = await temporaryFolder()
    await withBridge(folder, spoil)
    const library = await opened(folder, { onTrouble: () => {} })
    const { article: bridge, claims } = await library.query('articles.get', { articleId: BRIDGE })
    const quoted = claims.map(({ fragments }) => fragments[0]?.exact)
    expect([bridge.title, ...quoted].join('; ')).toBe(WHOLE)
    const { notices } = await library.query('library.notices', null)
    expect(notices).toMatchObject([
      { file: `articles/${BRIDGE}.json`, done: 'Rebuilt from the journal.', lost: null },
    ])
    expect(notices[0]?.quarantinedAs).toContain(BRIDGE)
    const { article } = await library.query('articles.get', { articleId: TRAM })
    expect(article.title).toBe('First tram')
    const titles = (await library.query('articles.list', {})).rows.map(({ title }) => title)
    expect(titles).toContain('First tram')
    for (const { articleId } of (await library.query('claims.list', {})).rows) expect(articleId).toBe(BRIDGE)
    const added = await library.execute({
      name: 'articles.add',
      input: { document: { title: 'One more', rawText: 'It can be added.' } },
    })
    expect(added.ok).toBe(true)
    expect(({} as Json)['isAdmin']).toBeUndefined()
  })
})

describe('an article file with a good checksum, and no journal beside it, that holds', () => {
  it.each(cases)('%s: is set aside, told as lost, and the rest opens', async (_what, spoil) => {
    const folder = await temporaryFolder()
    await withBridge(folder, spoil)
    await rm(libraryIn(folder, 'journal'), { recursive: true })
    const library = await opened(folder, { onTrouble: () => {} })
    const { rows } = await library.query('articles.list', {})
    expect(rows.map(({ title }) => title)).toEqual(['First tram'])
    const { notices } = await library.query('library.notices', null)
    expect(notices.filter(({ kind }) => kind === 'article')).toMatchObject([
      {
        file: `articles/${BRIDGE}.json`,
        done: 'It could not be rebuilt. What is left of it was set aside.',
        lost: 'one article',
      },
    ])
    expect(await refusalOf(library.query('articles.get', { articleId: BRIDGE }))).toMatchObject({
      code: 'not-found',
    })
  })
})

const WHOLE = 'The bridge on Weir Street; Trams will cross it within two years; The deck weighs 900 tonnes'

describe('claims that are shared or go round in circles', () => {
  it('two predictions that repeat each other, and one that repeats itself, count once and end', async () => {
    const folder = await temporaryFolder()
    await withBridge(folder, (document) => {
      const [first, second] = document.claims
      const link = (id: unknown, to: unknown) => [{ id, type: 'repeats', claimId: to }]
      const twin = { ...second, kind: 'prediction', links: link(TRAM, first?.['id']) }
      const selfish = [...link(TRAM, second?.['id']), ...link(BRIDGE, first?.['id'])]
      return { ...document, claims: [{ ...first, links: selfish }, twin, ...document.claims.slice(2)] }
    })
    const library = await opened(folder, { onTrouble: () => {} })
    const asAt = '2026-03-02' as Day
    const view = await library
      .query('predictions.get', { claimId: '019cb000-0000-7000-8000-00000000000f', asAt })
      .catch(() => null)
    const rows = await library.query('claims.list', {})
    expect(rows.total).toBe(2)
    await library.query('predictions.due', { asAt })
    await library.query('predictions.recordByHorizon', { asAt })
    expect(view === null || view.repeats.length <= 2).toBe(true)
  })

  it('a claim that stands in two articles is shown in one of them', async () => {
    const folder = await temporaryFolder()
    const path = await withBridge(folder, (document) => document)
    const bridge = (await dataIn(path)) as Document
    const tramPath = libraryIn(folder, 'articles', `${TRAM}.json`)
    const tram = (await dataIn(tramPath)) as Document
    const text = String(tram.versions[0]?.['rawText'])
    const stolen = {
      ...bridge.claims[1],
      articleId: TRAM,
      versionId: tram.versions[0]?.['id'],
      fragments: [{ start: 0, end: 10, exact: text.slice(0, 10), prefix: '', suffix: text.slice(10, 42) }],
    }
    await writeFile(tramPath, sealed({ ...tram, claims: [stolen] }))
    const library = await opened(folder, { onTrouble: () => {} })
    const { rows } = await library.query('claims.list', {})
    const ids = rows.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect((await library.query('articles.list', {})).total).toBe(2)
  })
})

const MANY = 50_000
/** Of them, predictions with an outcome and evidence. */
const JUDGED = 2000

describe('a very large article', () => {
  it('with 50,000 claims opens, is listed, exported and changed', async () => {
    const folder = await temporaryFolder()
    const idOf = (kind: number, n: number) =>
      `019cb00${kind}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
    await withBridge(folder, (document) => {
      const [prediction, figure] = document.claims
      const each = (many: number, make: (n: number) => Json) =>
        Array.from({ length: many }, (_none, n) => make(n))
      return {
        ...document,
        claims: each(MANY, (n) => ({ ...(n < JUDGED ? prediction : figure), id: idOf(1, n) })),
        outcomes: each(JUDGED, (n) => ({
          ...document.outcomes[0],
          id: idOf(2, n),
          claimId: idOf(1, n),
          evidenceIds: [idOf(3, n)],
        })),
        evidence: each(JUDGED, (n) => ({ ...document.evidence[0], id: idOf(3, n), claimId: idOf(1, n) })),
      }
    })
    const library = await opened(folder, { onTrouble: () => {} })
    const asAt = '2026-03-02' as Day
    expect((await library.query('claims.list', { page: { offset: 0, limit: 10 } })).total).toBe(MANY)
    const queue = await library.query('predictions.due', { asAt })
    expect(Object.values(queue.counts).reduce((sum, n) => sum + n, 0)).toBe(JUDGED)
    const filter = { ids: [idOf(1, 1), idOf(1, 49_999)] }
    expect(await exportedClaims(library, { format: 'csv', filter, asAt })).toMatchObject({ claims: 2 })
    await exportedRecord(library, { filter, asAt, format: 'csv' }, { by: 'Anna', on: asAt })
    await exportedCalendar(library, { filter, asAt }, '2026-03-02T09:00:00.000Z' as Instant)
    const note = await library.execute({
      name: 'claims.update',
      input: {
        claimId: idOf(1, 7),
        expectedRev: (await library.query('claims.get', { claimId: idOf(1, 7) })).claim.rev,
        changes: { note: 'One of many' },
      },
    })
    expect(note.ok).toBe(true)
  })
})

describe('a library.json with a good checksum that holds', () => {
  it.each([
    ['a prototype', (text: string) => text.replace('"people"', '"__proto__":{"isAdmin":true},"people"')],
    ['a person twice', (text: string) => text.replace(/"people":\[(\{.*?\})\]/, '"people":[$1,$1]')],
    ['an id that is a path', (text: string) => text.replace(/"id":"[^"]+"/, '"id":"../../x"')],
    ['absurd depth', (text: string) => text.replace('"people"', `"deep":${deep(200_000)},"people"`)],
  ])('%s: is set aside and made anew, and told', async (_what, spoil) => {
    const folder = await temporaryFolder()
    await layOut(folder, 1)
    await (await opened(folder)).close()
    const path = libraryIn(folder, 'library.json')
    await writeFile(path, withSum(spoil(JSON.stringify(await dataIn(path)))))
    const before = await fingerprints(libraryIn(folder))
    const library = await opened(folder, { onTrouble: () => {} })
    expect((await library.query('articles.list', {})).total).toBe(2)
    expect((await library.query('library.notices', null)).notices).toMatchObject([
      { file: 'library.json', done: 'Rebuilt from the generation before and the journal.', lost: null },
    ])
    await library.close()
    expect(Object.values(await fingerprints(libraryIn(folder)))).toContain(before['library.json'])
    expect(({} as Json)['isAdmin']).toBeUndefined()
  })
})

it('words with half a character in them come back as they are', async () => {
  const folder = await temporaryFolder()
  const library = await opened(folder)
  const rawText = 'Half a character: \ud83d and then words.'
  const added = await library.execute({
    name: 'articles.add',
    input: { document: { title: 'Half \udc00', rawText } },
  })
  expect(added.ok).toBe(true)
  await library.close()
  const again = await opened(folder)
  const [row] = (await again.query('articles.list', {})).rows
  const { version } = await again.query('articles.get', { articleId: row?.id ?? '' })
  expect(version.rawText).toBe(rawText)
  expect(await refusalOf(again.query('articles.get', { articleId: '__proto__' }))).toMatchObject({
    code: 'invalid-input',
  })
})
