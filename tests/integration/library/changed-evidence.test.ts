import { expect, it } from 'vitest'
import { opened, temporaryFolder } from '../../support/library'
import { bridge, done, OPENED } from '../../support/predictions'
import { systemError, watchedDisk } from './watched-disk'

const later = (sentence: string) => ({
  title: 'Bridge opens late',
  rawText: `Bridge opens late\n\n${sentence} It cost £82m.`,
})

/** A prediction with evidence out of an article that has a newer version by now; opened again, nothing is in memory. */
async function desk() {
  const folder = await temporaryFolder()
  const before = await opened(folder)
  const { claimId, later: article, passage } = await bridge(before)
  await done(before, 'evidence.attach', { claimId, expectedRev: 1, evidence: passage })
  await done(before, 'articles.addVersion', {
    articleId: article.articleId,
    expectedRev: 1,
    document: later(OPENED.replace('Wednesday', 'Thursday')),
  })
  await before.close()
  const read: string[] = []
  const unreadable = new Set<string>()
  const disk = watchedDisk(({ op, path }) => {
    if (op !== 'read' || !path.includes('/articles/')) return undefined
    read.push(path)
    // Says nothing of the file, which is not mended for it.
    if ([...unreadable].some((id) => path.includes(id))) throw systemError('EMFILE')
    return undefined
  })
  const library = await opened(folder, { disk })
  await library.query('claims.list', {})
  read.length = 0
  const marks = async () => {
    const { rows } = await library.query('predictions.due', { asAt: '2030-01-01' })
    return rows.map(({ isEvidenceChanged }) => isEvidenceChanged ?? false)
  }
  return { library, claimId, articleId: article.articleId, read, unreadable, marks }
}

it('a queue that is asked for again opens no article for its evidence', async () => {
  const { read, marks } = await desk()
  expect(await marks()).toEqual([true])
  expect(read).toHaveLength(2)
  expect(await marks()).toEqual([true])
  expect(read).toHaveLength(2)
})

it('is looked at again as long as the article of the evidence cannot be read', async () => {
  const { articleId, unreadable, read, marks } = await desk()
  unreadable.add(articleId)
  expect(await marks()).toEqual([false])
  expect(await marks()).toEqual([false])
  unreadable.clear()
  expect(await marks()).toEqual([true])
  read.length = 0
  expect(await marks()).toEqual([true])
  expect(read).toEqual([])
})

it('is looked at again when the article of the evidence, or the evidence itself, has changed', async () => {
  const { library, claimId, articleId, marks } = await desk()
  expect(await marks()).toEqual([true])
  await done(library, 'articles.addVersion', { articleId, expectedRev: 2, document: later(OPENED) })
  expect(await marks()).toEqual([false])
  await done(library, 'history.undo', null)
  expect(await marks()).toEqual([true])
  const { claim, evidence } = await library.query('predictions.get', { claimId, asAt: '2030-01-01' })
  const evidenceId = evidence[0]?.evidence.id ?? ''
  await done(library, 'evidence.detach', { claimId, expectedRev: claim.rev, evidenceId })
  expect(await marks()).toEqual([false])
})
