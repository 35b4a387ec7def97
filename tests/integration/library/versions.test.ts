import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/library'
import type { LedgerEntry, Sides } from '../../../src/shared/domain/versions/ledger'
import { addClaim, codeOf, opened, temporaryFolder, valueOf } from '../../support/library'

const TITLE = 'Ferry to stop in June'
const V1 = `Ferry to stop in June

The ferry will stop for good in June, the council said on Monday.

Some 4,200 people used it last year, a fifth fewer than before.

“Nobody asked the islanders,” said Morag Dunn, who runs the shop.

The pier will be kept for the lifeboat.

Tickets cost £3.40 each way.`

/** One claim reworded, one deleted, one paragraph moved. */
const V2 = `Ferry to stop in June

The ferry will stop for good in July, the council said on Monday.

The pier will be kept for the lifeboat.

Some 4,200 people used it last year, a fifth fewer than before.

“Nobody asked the islanders,” said Morag Dunn, who runs the shop.`

const V3 = `Ferry to stop in June

The ferry will stop for good in August, the council said on Monday.

The pier will be kept for the lifeboat.

Some 4,200 people used it last year, a fifth fewer than before.`

async function withArticle() {
  const folder = await temporaryFolder()
  const library = await opened(folder)
  const article = valueOf(
    await library.execute({
      name: 'articles.add',
      input: { document: { title: TITLE, rawText: V1, published: { edtf: '2026-03-02', basis: 'stated' } } },
    }),
  )
  return { folder, library, ...article }
}

async function addVersion(library: Library, articleId: string, rawText: string) {
  const { article } = await library.query('articles.get', { articleId })
  return await library.execute({
    name: 'articles.addVersion',
    input: { articleId, expectedRev: article.rev, document: { title: TITLE, rawText } },
  })
}

/** The ledger, and of each claim what a person is shown of it. */
async function ledger(library: Library, articleId: string) {
  const answer = await library.query('versions.ledger', { articleId })
  const shown = answer.entries.map(async (entry) => ({
    ...entry,
    ...(await library.query('versions.sides', { articleId, claimId: entry.claimId })),
  }))
  return { ...answer, entries: await Promise.all(shown) }
}

type Shown = LedgerEntry & Pick<Sides, 'now'>

const CLAIMS = [
  ['prediction', 'The ferry will stop for good in June'],
  ['statistic', '4,200 people used it last year'],
  ['quote', 'Nobody asked the islanders'],
  ['prediction', 'The pier will be kept for the lifeboat'],
  ['statistic', 'Tickets cost £3.40 each way'],
] as const

async function withClaims() {
  const made = await withArticle()
  const ids: string[] = []
  for (const [kind, words] of CLAIMS) ids.push((await addClaim(made.library, made, words, kind)).claimId)
  const [ferry = '', people = '', quote = '', pier = '', tickets = ''] = ids
  return { ...made, claims: { ferry, people, quote, pier, tickets } }
}

const told = ({ words, found, decided, now }: Shown) => [
  words,
  decided?.state ?? found?.state,
  now?.words ?? null,
]

/** The places that the ledger proposes, as `claims.place` takes them. */
const proposed = (entries: readonly LedgerEntry[]) =>
  entries.flatMap(({ claimId, rev, found }) =>
    (found?.state === 'exact' || found?.state === 'moved' || found?.state === 'changed') && found.fragments
      ? [{ claimId, expectedRev: rev, state: found.state, fragments: found.fragments }]
      : [],
  )

describe('a new version', () => {
  it('is the current one; claims keep the version that they stand in, and say so', async () => {
    const { library, articleId, versionId, claims } = await withClaims()
    const made = valueOf(await addVersion(library, articleId, V2))
    expect(made.seq).toBe(2)
    const view = await library.query('articles.get', { articleId })
    expect(view.version.id).toBe(made.versionId)
    expect(view.version.rawText).toBe(V2)
    expect(view.versions.map(({ seq }) => seq)).toEqual([1, 2])
    expect(view.pending).toBe(5)
    const old = await library.query('articles.get', { articleId, versionId })
    expect(old.version.rawText).toBe(V1)
    expect(new Set(old.claims.map((claim) => claim.versionId))).toEqual(new Set([versionId]))
    const [row] = (await library.query('articles.list', {})).rows
    expect([row?.versions, row?.pending]).toEqual([2, 5])
    const { rows } = await library.query('claims.list', {})
    expect(rows.map(({ place }) => place)).toEqual(Array.from({ length: 5 }, () => 'pending'))
    expect((await library.check()).problems).toEqual([])
    expect(rows.find(({ id }) => id === claims.ferry)?.words).toBe('The ferry will stop for good in June')
  })

  it('of the same text is refused, and so is one that does not know the newest', async () => {
    const { library, articleId } = await withArticle()
    expect(codeOf(await addVersion(library, articleId, V1))).toBe('same-text')
    const input = { articleId, expectedRev: 1, document: { title: TITLE, rawText: V2 } }
    expect(codeOf(await library.execute({ name: 'articles.addVersion', input }))).toBe('saved')
    const again = { ...input, document: { title: TITLE, rawText: V3 } }
    expect(codeOf(await library.execute({ name: 'articles.addVersion', input: again }))).toBe('stale')
  })

  it('is taken back by undo, and is not counted then', async () => {
    const { library, articleId, versionId } = await withClaims()
    valueOf(await addVersion(library, articleId, V2))
    valueOf(await library.execute({ name: 'history.undo', input: null }))
    const view = await library.query('articles.get', { articleId })
    expect(view.version.id).toBe(versionId)
    expect(view.versions.map(({ seq }) => seq)).toEqual([1])
    expect(view.pending).toBe(0)
    expect(valueOf(await addVersion(library, articleId, V3)).seq).toBe(2)
    expect((await library.check()).problems).toEqual([])
  })
})

describe('the ledger', () => {
  it('says of every claim what became of it', async () => {
    const { library, articleId } = await withClaims()
    valueOf(await addVersion(library, articleId, V2))
    const { entries, version } = await ledger(library, articleId)
    expect(version.seq).toBe(2)
    expect(entries.map(told)).toEqual([
      ['The ferry will stop for good in June', 'changed', 'The ferry will stop for good in July'],
      ['4,200 people used it last year', 'exact', '4,200 people used it last year'],
      ['Nobody asked the islanders', 'exact', 'Nobody asked the islanders'],
      ['The pier will be kept for the lifeboat', 'moved', 'The pier will be kept for the lifeboat'],
      ['Tickets cost £3.40 each way', 'lost', null],
    ])
    expect(entries[0]?.old.before.endsWith('Ferry to stop in June\n\n')).toBe(true)
    expect(entries[0]?.now?.after.startsWith(', the council said on Monday.')).toBe(true)
  })

  it('is empty for an article with one version, and leaves out claims that were made in the current one', async () => {
    const { library, articleId } = await withClaims()
    expect((await ledger(library, articleId)).entries).toEqual([])
    const { versionId } = valueOf(await addVersion(library, articleId, V2))
    await addClaim(library, { articleId, versionId }, 'Morag Dunn, who runs the shop', 'quote')
    expect((await ledger(library, articleId)).entries).toHaveLength(5)
    const { claimId } = await addClaim(library, { articleId, versionId }, 'who runs the shop', 'quote')
    const ofNone = library.query('versions.sides', { articleId, claimId })
    await expect(ofNone).rejects.toMatchObject({ code: 'not-found' })
  })

  it('maps each claim straight from the version it stands in', async () => {
    const { library, articleId, claims } = await withClaims()
    valueOf(await addVersion(library, articleId, V2))
    const entries = (await ledger(library, articleId)).entries
    const { version } = await ledger(library, articleId)
    const places = proposed(entries).filter(({ claimId }) => claimId === claims.people)
    valueOf(
      await library.execute({ name: 'claims.place', input: { articleId, versionId: version.id, places } }),
    )
    valueOf(await addVersion(library, articleId, V3))
    const after = (await ledger(library, articleId)).entries
    expect(after.map((entry) => [entry.from.seq, ...told(entry)])).toEqual([
      [1, 'The ferry will stop for good in June', 'changed', 'The ferry will stop for good in August'],
      [1, 'Nobody asked the islanders', 'lost', null],
      [1, 'The pier will be kept for the lifeboat', 'moved', 'The pier will be kept for the lifeboat'],
      [1, 'Tickets cost £3.40 each way', 'lost', null],
      [2, '4,200 people used it last year', 'exact', '4,200 people used it last year'],
    ])
  })
})

describe('confirming places', () => {
  async function withTwoVersions() {
    const made = await withClaims()
    const { versionId: newest } = valueOf(await addVersion(made.library, made.articleId, V2))
    const place = (places: unknown) =>
      made.library.execute({
        name: 'claims.place',
        input: { articleId: made.articleId, versionId: newest, places },
      } as never)
    const claim = async (claimId: string) => (await made.library.query('claims.get', { claimId })).claim
    return { ...made, newest, place, claim }
  }

  it('moves the claims into the version, keeps where they stood, and is one undo', async () => {
    const { library, articleId, versionId, newest, place, claim, claims } = await withTwoVersions()
    const before = await claim(claims.ferry)
    expect(valueOf(await place(proposed((await ledger(library, articleId)).entries)))).toEqual({
      placed: 4,
      lost: 0,
    })
    const after = await claim(claims.ferry)
    expect(after.versionId).toBe(newest)
    expect(after.fragments.map(({ exact }) => exact)).toEqual(['The ferry will stop for good in July'])
    expect(after.placement).toEqual({ versionId: newest, state: 'changed' })
    expect(after.appearances).toMatchObject([{ articleId, versionId, fragments: before.fragments }])
    expect((await library.query('articles.get', { articleId })).pending).toBe(1)
    expect((await ledger(library, articleId)).entries.map(told)).toEqual([
      ['The ferry will stop for good in June', 'changed', 'The ferry will stop for good in July'],
      ['4,200 people used it last year', 'exact', '4,200 people used it last year'],
      ['Nobody asked the islanders', 'exact', 'Nobody asked the islanders'],
      ['The pier will be kept for the lifeboat', 'moved', 'The pier will be kept for the lifeboat'],
      ['Tickets cost £3.40 each way', 'lost', null],
    ])
    expect((await library.check()).problems).toEqual([])
    valueOf(await library.execute({ name: 'history.undo', input: null }))
    const { rev: _before, updatedAt: _at, heads: _heads, ...was } = before
    expect(await claim(claims.ferry)).toMatchObject(was)
    expect((await library.query('articles.get', { articleId })).pending).toBe(5)
    expect(library.history().undo?.name).toBe('articles.addVersion')
  })

  it('refuses exact and moved where other words stand, and then confirms nothing at all', async () => {
    const { library, articleId, place, claim, claims } = await withTwoVersions()
    const places = proposed((await ledger(library, articleId)).entries).map((one) => ({
      ...one,
      state: one.state === 'changed' ? 'exact' : one.state,
    }))
    expect(codeOf(await place(places))).toBe('words-differ')
    expect((await claim(claims.people)).placement).toBeUndefined()
  })

  it('keeps a lost claim where it stood, and takes it back when it is found after all', async () => {
    const { library, articleId, versionId, newest, place, claim, claims } = await withTwoVersions()
    const { rev } = await claim(claims.tickets)
    expect(codeOf(await place([{ claimId: claims.tickets, expectedRev: rev, state: 'lost' }]))).toBe('saved')
    const lost = await claim(claims.tickets)
    expect(lost.versionId).toBe(versionId)
    expect(lost.placement).toEqual({ versionId: newest, state: 'lost' })
    const { rows } = await library.query('claims.list', {})
    expect(rows.find(({ id }) => id === claims.tickets)?.place).toBe('lost')
    const start = V2.indexOf('kept for the lifeboat')
    const fragments = [{ start, end: start + 'kept for the lifeboat'.length }]
    const found = { claimId: claims.tickets, expectedRev: lost.rev, state: 'by_hand', fragments }
    expect(codeOf(await place([found]))).toBe('saved')
    const back = await claim(claims.tickets)
    expect(back.fragments[0]?.exact).toBe('kept for the lifeboat')
    expect(codeOf(await place([{ claimId: back.id, expectedRev: back.rev, state: 'lost' }]))).toBe('saved')
    const again = await claim(claims.tickets)
    expect(again.versionId).toBe(versionId)
    expect(again.fragments).toEqual(lost.fragments)
    expect(again.appearances).toEqual([])
    expect((await ledger(library, articleId)).entries.at(-1)?.decided).toEqual({ state: 'lost' })
    expect((await library.check()).problems).toEqual([])
  })

  it('claims that wait and claims that are lost are filters of the list, each with its number', async () => {
    const { library, place, claims } = await withTwoVersions()
    valueOf(await place([{ claimId: claims.tickets, expectedRev: 1, state: 'lost' }]))
    const words = async (places: ('pending' | 'lost')[]) => {
      const { rows } = await library.query('claims.list', { filter: { places } })
      return rows.map((row) => row.words)
    }
    expect(await words(['lost'])).toEqual(['Tickets cost £3.40 each way'])
    expect(await words(['pending'])).toHaveLength(4)
    expect(await words(['pending', 'lost'])).toHaveLength(5)
    const facets = await library.query('claims.facets', {
      filter: { places: ['lost'], kinds: ['statistic'] },
    })
    expect(facets.places).toEqual({ pending: 1, lost: 1 })
    expect(facets.kinds).toEqual({ statistic: 1, quote: 0, prediction: 0 })
  })

  it('takes a decision again without keeping the place that was wrong', async () => {
    const { library, articleId, versionId, place, claim, claims } = await withTwoVersions()
    valueOf(await place(proposed((await ledger(library, articleId)).entries)))
    const { rev } = await claim(claims.ferry)
    const start = V2.indexOf('stop for good in July')
    const fragments = [{ start, end: start + 'stop for good in July'.length }]
    valueOf(await place([{ claimId: claims.ferry, expectedRev: rev, state: 'by_hand', fragments }]))
    const after = await claim(claims.ferry)
    expect(after.appearances?.map((one) => one.versionId)).toEqual([versionId])
    expect(after.placement?.state).toBe('by_hand')
  })

  it('refuses an older version, a stale claim, a claim twice, and to lose one that was made in it', async () => {
    const { library, articleId, versionId, newest, place, claims } = await withTwoVersions()
    const lost = { claimId: claims.tickets, expectedRev: 1, state: 'lost' }
    const older = { articleId, versionId, places: [lost] } as never
    expect(codeOf(await library.execute({ name: 'claims.place', input: older }))).toBe('stale')
    expect(codeOf(await place([{ ...lost, expectedRev: 7 }]))).toBe('stale')
    expect(codeOf(await place([lost, lost]))).toBe('invalid-input')
    const { claimId } = await addClaim(library, { articleId, versionId: newest }, 'Morag Dunn', 'quote')
    expect(codeOf(await place([{ claimId, expectedRev: 1, state: 'lost' }]))).toBe('no-former-place')
  })

  it('is there after a restart', async () => {
    const { folder, library, articleId, place, claims } = await withTwoVersions()
    valueOf(await place(proposed((await ledger(library, articleId)).entries)))
    const before = (await ledger(library, articleId)).entries
    await library.close()
    const again = await opened(folder)
    expect((await ledger(again, articleId)).entries).toEqual(before)
    const { rows } = await again.query('claims.list', {})
    expect(rows.filter(({ place: gap }) => gap === 'pending').map(({ id }) => id)).toEqual([claims.tickets])
  })

  it('other words, selected anew, forget what was decided about the ones before', async () => {
    const { library, place, claim, claims } = await withTwoVersions()
    valueOf(await place([{ claimId: claims.tickets, expectedRev: 1, state: 'lost' }]))
    const { rev } = await claim(claims.tickets)
    const start = V1.indexOf('Tickets cost')
    const fragments = [{ start, end: start + 'Tickets cost'.length }]
    const input = { claimId: claims.tickets, expectedRev: rev, fragments }
    valueOf(await library.execute({ name: 'claims.setFragments', input }))
    const { rows } = await library.query('claims.list', {})
    expect(rows.find(({ id }) => id === claims.tickets)?.place).toBe('pending')
  })
})

describe('evidence', () => {
  it('in an article that changed is listed with what became of it, and confirmed by a person', async () => {
    const { library, articleId, versionId } = await withArticle()
    const other = valueOf(
      await library.execute({
        name: 'articles.add',
        input: { document: { title: 'A forecast', rawText: 'A forecast\n\nThe ferry will stop by summer.' } },
      }),
    )
    const { claimId } = await addClaim(library, other, 'The ferry will stop by summer')
    const words = 'The ferry will stop for good in June'
    const start = V1.indexOf(words)
    const passage = { articleId, versionId, fragments: [{ start, end: start + words.length }] }
    const { evidence } = valueOf(
      await library.execute({
        name: 'evidence.attach',
        input: {
          claimId,
          expectedRev: 1,
          evidence: { kind: 'article_fragment', ...passage, supports: 'for' },
        },
      }),
    )
    const { versionId: newest } = valueOf(await addVersion(library, articleId, V2))
    const [entry] = (await ledger(library, articleId)).evidence
    expect(entry).toMatchObject({
      evidenceId: evidence.id,
      claimId,
      articleId: other.articleId,
      words,
      from: { versionId, seq: 1 },
      found: { state: 'changed' },
    })
    const sides = await library.query('versions.sides', { articleId, claimId, evidenceId: evidence.id })
    expect([sides.old.words, sides.now?.words]).toEqual([words, 'The ferry will stop for good in July'])
    // The prediction's own article has no ledger with it.
    const ofOther = { articleId: other.articleId, claimId, evidenceId: evidence.id }
    await expect(library.query('versions.sides', ofOther)).rejects.toMatchObject({ code: 'not-found' })
    const input = {
      claimId,
      expectedRev: entry?.claimRev ?? 0,
      evidenceId: evidence.id,
      versionId: newest,
      fragments: entry?.found.fragments ?? [],
    }
    const placed = valueOf(await library.execute({ name: 'evidence.place', input }))
    expect(placed.evidence).toMatchObject({
      versionId: newest,
      fragments: [{ exact: 'The ferry will stop for good in July' }],
    })
    expect((await ledger(library, articleId)).evidence).toEqual([])
    expect((await library.check()).problems).toEqual([])
    valueOf(await library.execute({ name: 'history.undo', input: null }))
    expect((await ledger(library, articleId)).evidence).toHaveLength(1)
  })
})

describe('a copy', () => {
  it('names the article that it is a copy of; none is a copy of itself or of its own copy', async () => {
    const { library, articleId } = await withArticle()
    const copy = valueOf(
      await library.execute({
        name: 'articles.add',
        input: { document: { title: TITLE, rawText: `${V1}\n\nFrom the agency.` } },
      }),
    )
    const set = (of: string, expectedRev: number, copyOf: string | null) =>
      library.execute({ name: 'articles.setCopyOf', input: { articleId: of, expectedRev, copyOf } })
    expect(codeOf(await set(articleId, 1, articleId))).toBe('invalid-input')
    expect(codeOf(await set(copy.articleId, 1, '019cb000-0000-7000-8000-000000000000'))).toBe('not-found')
    expect(codeOf(await set(copy.articleId, 1, articleId))).toBe('saved')
    expect(codeOf(await set(articleId, 1, copy.articleId))).toBe('invalid-input')
    const { article } = await library.query('articles.get', { articleId: copy.articleId })
    expect(article.copyOf).toBe(articleId)
    expect(codeOf(await set(copy.articleId, 2, null))).toBe('saved')
    expect(
      (await library.query('articles.get', { articleId: copy.articleId })).article.copyOf,
    ).toBeUndefined()
  })
})
