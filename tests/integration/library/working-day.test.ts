import { expect, it } from 'vitest'
import { addArticle, addClaim, opened, TITLE, temporaryFolder, valueOf } from '../../support/library'

it('keeps an article, a claim, its fields and its due date over a restart, and undoes afterwards', async () => {
  const folder = await temporaryFolder()
  const library = await opened(folder)
  const article = await addArticle(library)
  const { claimId, claim } = await addClaim(library, article)
  expect(claim).toMatchObject({
    rev: 1,
    kind: 'prediction',
    createdBy: 'Anna',
    fragments: [{ exact: 'within two years' }],
  })
  const updated = valueOf(
    await library.execute({
      name: 'claims.update',
      input: { claimId, expectedRev: 1, changes: { speakerAs: 'the mayor', note: 'check in 2028' } },
    }),
  )
  expect(updated.claim).toMatchObject({ rev: 2, speakerAs: 'the mayor', note: 'check in 2028' })
  const dated = valueOf(
    await library.execute({
      name: 'readings.add',
      input: { claimId, expectedRev: 2, reading: { relation: 'by', window: '../2028-03-01' } },
    }),
  )
  expect(dated.claim).toMatchObject({ rev: 3, readings: [{ relation: 'by', window: '../2028-03-01' }] })
  await library.close()

  const again = await opened(folder)
  expect(await again.query('claims.list', { filter: {} })).toMatchObject({
    total: 1,
    rows: [
      {
        id: claimId,
        articleTitle: TITLE,
        words: 'within two years',
        speakerAs: 'the mayor',
        due: '2028-03-01',
      },
    ],
  })
  expect(again.history().undo).toEqual({
    name: 'readings.add',
    about: 'within two years',
    articleId: article.articleId,
  })
  valueOf(await again.execute({ name: 'history.undo', input: null }))
  const { claim: undone } = await again.query('claims.get', { claimId })
  expect(undone).toMatchObject({ rev: 4, readings: [] })
  expect(undone).not.toHaveProperty('chosenReadingId')
})
