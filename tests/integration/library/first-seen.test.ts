import { expect, it } from 'vitest'
import { exportedClaims, type Library } from '../../../src/library'
import type { Day } from '../../../src/shared/domain/time/day'
import { addClaim, opened, temporaryFolder } from '../../support/library'
import { done } from '../../support/predictions'
import { ferry } from '../../unit/domain/versions/alike/texts'

const stated = (edtf: string) => ({ edtf, basis: 'stated' as const })
const ledger = {
  title: 'Ferry to sail again',
  publisherName: 'Northern Ledger',
  published: stated('2021-05-03'),
}
const wire = {
  title: 'Ferry back',
  publisherName: 'Harbour Wire',
  published: stated('2021-05-02'),
  url: 'https://harbourwire.example/ferry',
}

async function seenInBoth() {
  const library = await opened(await temporaryFolder())
  const original = await done(library, 'articles.add', { document: { ...ledger, rawText: ferry } })
  await addClaim(library, original, 'will sail again in June', 'prediction')
  const copy = await done(library, 'articles.add', {
    document: { ...wire, rawText: ferry },
    copyOf: original.articleId,
  })
  const { found } = await library.query('copies.claims', { articleId: copy.articleId })
  await done(library, 'claims.addAppearances', {
    articleId: original.articleId,
    inArticleId: copy.articleId,
    versionId: copy.versionId,
    appearances: found.map(({ claimId, rev, fragments }) => ({ claimId, expectedRev: rev, fragments })),
  })
  return { library, copy }
}

const exported = async (library: Library, format: 'json' | 'lines' | 'csv') =>
  (await exportedClaims(library, { format, filter: {}, asAt: '2021-06-01' as Day })).text

it('an export says where a claim was seen first, and all the places where it stands', async () => {
  const { library, copy } = await seenInBoth()
  const { claims } = JSON.parse(await exported(library, 'json')) as { claims: Record<string, unknown>[] }
  expect(claims).toHaveLength(1)
  expect(claims[0]).toMatchObject({
    firstSeen: { articleId: copy.articleId, ...wire },
    appearances: [{ articleId: copy.articleId, versionId: copy.versionId }],
    article: { title: 'Ferry to sail again' },
  })
  expect(await exported(library, 'lines')).toBe(
    '“will sail again in June”, 2021-05-03, Northern Ledger, first seen in Harbour Wire on 2021-05-02',
  )
  expect(await exported(library, 'csv')).not.toContain('Harbour Wire')
})

it('a claim that stands in no other article, or whose other one is in the bin, says nothing of it', async () => {
  const { library, copy } = await seenInBoth()
  await done(library, 'articles.delete', { articleId: copy.articleId, expectedRev: 1 })
  const { claims } = JSON.parse(await exported(library, 'json')) as { claims: Record<string, unknown>[] }
  expect(claims[0]).not.toHaveProperty('firstSeen')
  expect(await exported(library, 'lines')).toBe('“will sail again in June”, 2021-05-03, Northern Ledger')
})
