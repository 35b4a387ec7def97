import { writeFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import type { Library } from '../../../src/library'
import { contract } from '../../../src/shared/ipc/contract'
import { libraryIn, opened, refusalOf, temporaryFolder, valueOf } from '../../support/library'
import { done } from '../../support/predictions'
import { ferry, ferryCorrected, ferryFirstThird, schoolStory } from '../../unit/domain/versions/alike/texts'
import { watchedDisk } from './watched-disk'

const ledger = {
  title: 'Ferry to sail again in June',
  publisherName: 'Northern Ledger',
  url: 'https://northernledger.example/2021/05/ferry',
  published: { edtf: '2021-05-03', basis: 'stated' as const },
}
const post = { title: 'Island ferry back in June', publisherName: 'Coast Post' }

const alikeTo = async (library: Library, document: object) => {
  const answer = await library.query('articles.alike', { document })
  contract['articles.alike'].output.parse(answer)
  return answer.alike
}

it('tells of the article that a document is a version or a copy of, and why', async () => {
  const library = await opened(await temporaryFolder())
  const { articleId } = await done(library, 'articles.add', { document: { ...ledger, rawText: ferry } })
  await done(library, 'articles.add', { document: { title: 'School', rawText: schoolStory } })
  expect(await alikeTo(library, { ...ledger, rawText: ferryCorrected })).toMatchObject([
    {
      articleId,
      rev: 1,
      ...ledger,
      seq: 1,
      likeness: 'version',
      isSameText: false,
      why: { sameAddress: true, sameTitle: true, outlet: 'same' },
    },
  ])
  expect(await alikeTo(library, { ...post, rawText: ferryFirstThird })).toMatchObject([
    {
      articleId,
      likeness: 'copy',
      why: { sameAddress: false, sameTitle: false, outlet: 'another', ofNew: 1 },
    },
  ])
  expect(await alikeTo(library, { ...post, rawText: ferry })).toMatchObject([
    { articleId, likeness: 'copy', isSameText: true },
  ])
  expect(
    await alikeTo(library, { title: 'Bridge', rawText: 'A bridge of which nobody has heard was opened.' }),
  ).toEqual([])
})

it('knows none in the bin, and a damaged article hides no other', async () => {
  const folder = await temporaryFolder()
  const first = await opened(folder)
  const binned = await done(first, 'articles.add', {
    document: { ...ledger, title: 'Binned', rawText: ferry },
  })
  const damaged = await done(first, 'articles.add', {
    document: { ...ledger, title: 'Damaged', rawText: ferry },
  })
  await done(first, 'articles.add', { document: { ...ledger, title: 'Sound', rawText: ferry } })
  const remove = { articleId: binned.articleId, expectedRev: 1 }
  valueOf(await first.execute({ name: 'articles.delete', input: remove }))
  await first.close()
  await writeFile(libraryIn(folder, 'articles', `${damaged.articleId}.json`), 'spoilt')
  await writeFile(libraryIn(folder, 'journal', '000000000001.log'), '')
  const found = await alikeTo(await opened(folder), { ...ledger, rawText: ferryCorrected })
  expect(found.map(({ title }) => title)).toEqual(['Sound'])
})

it('finds an article again by its new address and its new title', async () => {
  const library = await opened(await temporaryFolder())
  const { articleId } = await done(library, 'articles.add', {
    document: { title: 'Untitled text', rawText: ferry },
  })
  const asked = { title: 'Boats', url: ledger.url, rawText: 'Boats may sail, or may not. Nobody has said.' }
  expect(await alikeTo(library, asked)).toEqual([])
  const changes = { url: `${ledger.url}/?utm_source=mail`, title: 'Boats may sail' }
  await done(library, 'articles.update', { articleId, expectedRev: 1, changes })
  expect(await alikeTo(library, asked)).toMatchObject([
    { articleId, likeness: 'perhaps', title: 'Boats may sail' },
  ])
})

it('opens eight articles at most, however many are like it, and keeps none in memory', async () => {
  const folder = await temporaryFolder()
  const first = await opened(folder)
  for (let n = 0; n < 30; n++)
    await done(first, 'articles.add', {
      document: { title: `Copy ${n}`, publisherName: `Post ${n}`, rawText: ferry },
    })
  for (let n = 0; n < 10; n++)
    await done(first, 'articles.add', { document: { title: `Other ${n}`, rawText: `${n} ${schoolStory}` } })
  await first.close()
  const read: string[] = []
  const disk = watchedDisk(({ op, path }) => {
    if (op === 'read' && path.includes('/articles/')) read.push(path)
    return undefined
  })
  const library = await opened(folder, { disk })
  read.length = 0
  expect(await alikeTo(library, { ...post, rawText: ferryCorrected })).toHaveLength(3)
  expect(read).toHaveLength(8)
  await alikeTo(library, { title: 'Bridge', rawText: 'A bridge of which nobody has heard was opened.' })
  expect(read).toHaveLength(8)
  await alikeTo(library, { ...post, rawText: ferryCorrected })
  expect(read).toHaveLength(16)
})

it('refuses what is no document', async () => {
  const library = await opened(await temporaryFolder())
  expect(
    await refusalOf(library.query('articles.alike', { document: { title: '', rawText: 'x' } })),
  ).toMatchObject({
    code: 'invalid-input',
  })
})

it('takes a document as an import gives it, bytes and all', async () => {
  const library = await opened(await temporaryFolder())
  const { articleId } = await done(library, 'articles.add', { document: { ...ledger, rawText: ferry } })
  const original = Buffer.from(ferryCorrected).toString('base64')
  expect(await alikeTo(library, { ...ledger, rawText: ferryCorrected, original })).toMatchObject([
    { articleId },
  ])
})
