import { expect, it } from 'vitest'
import type { Library } from '../../../src/library'
import { contract } from '../../../src/shared/ipc/contract'
import { addClaim, codeOf, opened, refusalOf, temporaryFolder, valueOf } from '../../support/library'
import { done } from '../../support/predictions'
import { ferry, ferryFirstThird } from '../../unit/domain/versions/alike/texts'

const stated = (edtf: string) => ({ edtf, basis: 'stated' as const })
const ledger = {
  title: 'Ferry to sail again',
  publisherName: 'Northern Ledger',
  published: stated('2021-05-03'),
}
const wire = { title: 'Ferry back', publisherName: 'Harbour Wire', published: stated('2021-05-02') }

async function desk(folder?: string) {
  const library = await opened(folder ?? (await temporaryFolder()))
  const original = await done(library, 'articles.add', { document: { ...ledger, rawText: ferry } })
  const early = await addClaim(library, original, 'will sail again in June', 'prediction')
  const cost = await addClaim(library, original, 'the repair had cost £4.6m', 'statistic')
  const late = await addClaim(library, original, 'could not open before 2041', 'prediction')
  return { library, original, early, cost, late }
}

const copied = async (library: Library, articleId: string) => {
  const answer = await library.query('copies.claims', { articleId })
  contract['copies.claims'].output.parse(answer)
  return answer
}

const seen = async (library: Library, claimId: string) => {
  const answer = await library.query('claims.seenIn', { claimId })
  contract['claims.seenIn'].output.parse(answer)
  return answer.places
}

it('finds the claims of the original in a copy that is cut and edited; those that are gone are counted', async () => {
  const { library, original, early, cost } = await desk()
  const rawText = `From our wire.\n\n${ferryFirstThird.replace('£4.6m', '£4.7m')}`
  const copy = await done(library, 'articles.add', {
    document: { ...wire, rawText },
    copyOf: original.articleId,
  })
  const answer = await copied(library, copy.articleId)
  expect(answer).toMatchObject({
    original: { articleId: original.articleId, publisherName: 'Northern Ledger' },
    copy: { articleId: copy.articleId, versionId: copy.versionId, publisherName: 'Harbour Wire' },
    known: 0,
    missing: 1,
  })
  expect(answer.found.map(({ claimId, state, now }) => [claimId, state, now.words])).toEqual([
    [early.claimId, 'exact', 'will sail again in June'],
    [cost.claimId, 'changed', 'the repair had cost £4.7m'],
  ])
  const [first] = answer.found
  const start = rawText.indexOf('will sail again in June')
  expect(first?.fragments).toEqual([{ start, end: start + 23 }])
})

it('what the copy leaves out of reading is no place for a claim', async () => {
  const { library, original, cost } = await desk()
  const start = ferry.indexOf('Morag Dunn')
  const masks = [{ start, end: ferry.indexOf('Traders'), reason: 'other' as const, by: 'user' as const }]
  const document = { ...wire, rawText: ferry, masks }
  const copy = await done(library, 'articles.add', { document, copyOf: original.articleId })
  const { found, missing } = await copied(library, copy.articleId)
  expect(found.map(({ claimId }) => claimId)).not.toContain(cost.claimId)
  expect([found.length, missing]).toEqual([2, 1])
})

it('a confirmed place is told as where the claim stands too, the first seen first; undo takes it back', async () => {
  const { library, original, early } = await desk()
  const copy = await done(library, 'articles.add', {
    document: { ...wire, rawText: ferry },
    copyOf: original.articleId,
  })
  expect(await seen(library, early.claimId)).toEqual([])
  const { found } = await copied(library, copy.articleId)
  expect(found).toHaveLength(3)
  await done(library, 'claims.addAppearances', {
    articleId: original.articleId,
    inArticleId: copy.articleId,
    versionId: copy.versionId,
    appearances: found.map(({ claimId, rev, fragments }) => ({ claimId, expectedRev: rev, fragments })),
  })
  expect(await copied(library, copy.articleId)).toMatchObject({ found: [], known: 3, missing: 0 })
  const places = await seen(library, early.claimId)
  expect(
    places.map(({ publisherName, appearanceId, now, seq }) => [
      publisherName,
      appearanceId !== null,
      now,
      seq,
    ]),
  ).toEqual([
    ['Harbour Wire', true, 'here', 1],
    ['Northern Ledger', false, 'here', 1],
  ])
  const start = ferry.indexOf('will sail again in June')
  expect(places[0]?.fragments).toEqual([{ start, end: start + 23 }])
  expect(valueOf(await library.execute({ name: 'history.undo', input: null })).name).toBe(
    'claims.addAppearances',
  )
  expect(await seen(library, early.claimId)).toEqual([])
})

it('a copy that gets a new version says where the words stand in it, or that they do not', async () => {
  const { library, original, early, late } = await desk()
  const copy = await done(library, 'articles.add', {
    document: { ...wire, rawText: ferry },
    copyOf: original.articleId,
  })
  const { found } = await copied(library, copy.articleId)
  await done(library, 'claims.addAppearances', {
    articleId: original.articleId,
    inArticleId: copy.articleId,
    versionId: copy.versionId,
    appearances: found.map(({ claimId, rev, fragments }) => ({ claimId, expectedRev: rev, fragments })),
  })
  await done(library, 'articles.addVersion', {
    articleId: copy.articleId,
    expectedRev: 1,
    document: { ...wire, rawText: `Corrected on Tuesday.\n\n${ferryFirstThird}` },
  })
  const states = async (claimId: string) => (await seen(library, claimId)).map(({ seq, now }) => [seq, now])
  expect(await states(early.claimId)).toEqual([
    [1, 'exact'],
    [1, 'here'],
  ])
  expect(await states(late.claimId)).toEqual([
    [1, 'lost'],
    [1, 'here'],
  ])
  const again = await copied(library, copy.articleId)
  expect(again.found.map(({ claimId }) => claimId)).toContain(early.claimId)
  const item = again.found.find(({ claimId }) => claimId === early.claimId)
  await done(library, 'claims.addAppearances', {
    articleId: original.articleId,
    inArticleId: copy.articleId,
    versionId: again.copy.versionId,
    appearances: [{ claimId: early.claimId, expectedRev: item?.rev ?? 0, fragments: item?.fragments ?? [] }],
  })
  expect(await states(early.claimId)).toEqual([
    [2, 'here'],
    [1, 'here'],
  ])
})

it('an article in the bin, or one that is called no copy, has no claims to find; what is refused changes nothing', async () => {
  const { library, original, early } = await desk()
  expect(await refusalOf(copied(library, original.articleId))).toMatchObject({ code: 'not-found' })
  const copy = await done(library, 'articles.add', {
    document: { ...wire, rawText: ferry },
    copyOf: original.articleId,
  })
  const { found } = await copied(library, copy.articleId)
  await done(library, 'claims.addAppearances', {
    articleId: original.articleId,
    inArticleId: copy.articleId,
    versionId: copy.versionId,
    appearances: found.map(({ claimId, rev, fragments }) => ({ claimId, expectedRev: rev, fragments })),
  })
  await done(library, 'articles.delete', { articleId: copy.articleId, expectedRev: 1 })
  expect(await seen(library, early.claimId)).toEqual([])
  expect(await refusalOf(copied(library, copy.articleId))).toMatchObject({ code: 'not-found' })
  const again = { document: { ...wire, rawText: ferry }, copyOf: copy.articleId }
  expect(codeOf(await library.execute({ name: 'articles.add', input: again }))).toBe('not-found')
})

it('an article tells its copies, the first printed first; those in the bin or removed for good are none', async () => {
  const folder = await temporaryFolder()
  const { library, original } = await desk(folder)
  const copy = async (about: { title: string; published?: ReturnType<typeof stated> }) =>
    await done(library, 'articles.add', {
      document: { ...about, rawText: ferry },
      copyOf: original.articleId,
    })
  const undated = await copy({ title: 'The boat' })
  const late = await copy({ title: 'Boat to sail', published: stated('2021-05') })
  const wired = await copy(wire)
  const copies = async (of = library, articleId = original.articleId) => {
    const answer = await of.query('copies.of', { articleId })
    contract['copies.of'].output.parse(answer)
    return answer.copies.map(({ title }) => title)
  }
  expect(await copies()).toEqual(['Boat to sail', 'Ferry back', 'The boat'])
  expect(await copies(library, wired.articleId)).toEqual([])
  await done(library, 'articles.delete', { articleId: late.articleId, expectedRev: 1 })
  expect(await copies()).toEqual(['Ferry back', 'The boat'])
  await done(library, 'history.undo', null)
  expect(await copies()).toEqual(['Boat to sail', 'Ferry back', 'The boat'])
  await done(library, 'articles.setCopyOf', { articleId: undated.articleId, expectedRev: 1, copyOf: null })
  await done(library, 'articles.purge', { articleId: late.articleId })
  expect(await copies()).toEqual(['Ferry back'])
  await library.close()
  expect(await copies(await opened(folder))).toEqual(['Ferry back'])
})

it('what a new version says otherwise of itself is taken over with it, and undone with it', async () => {
  const { library, original } = await desk()
  await done(library, 'articles.addVersion', {
    articleId: original.articleId,
    expectedRev: 1,
    document: { ...ledger, rawText: ferryFirstThird },
    changes: { title: 'Ferry to sail in May', byline: 'Una Peel', published: stated('2021-05-04') },
  })
  const shown = async () => {
    const { article, versions } = await library.query('articles.get', { articleId: original.articleId })
    return [article.title, article.byline, article.published?.edtf, versions.length]
  }
  expect(await shown()).toEqual(['Ferry to sail in May', 'Una Peel', '2021-05-04', 2])
  valueOf(await library.execute({ name: 'history.undo', input: null }))
  expect(await shown()).toEqual(['Ferry to sail again', undefined, '2021-05-03', 1])
  valueOf(await library.execute({ name: 'history.redo', input: null }))
  expect(await shown()).toEqual(['Ferry to sail in May', 'Una Peel', '2021-05-04', 2])
})
