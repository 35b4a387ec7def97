import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { exportedClaims, type Library } from '../../../src/library'
import type { Day } from '../../../src/shared/domain/time/day'
import { opened, temporaryFolder } from '../../support/library'
import { bridge, done, itHappened } from '../../support/predictions'

async function withEvidence(library: Library) {
  const { claimId, later, passage } = await bridge(library)
  const on = { claimId, expectedRev: 1 }
  const { article } = await library.query('articles.get', { articleId: later.articleId })
  const changes = { url: 'https://example.org/late', archiveUrl: 'https://example.org/archive/late' }
  await done(library, 'articles.update', {
    articleId: later.articleId,
    expectedRev: article.rev,
    changes,
  })
  const first = await done(library, 'evidence.attach', { ...on, evidence: passage })
  const reference = {
    kind: 'reference' as const,
    title: 'Minutes of the works committee',
    url: 'https://example.org/minutes',
    supports: 'for' as const,
  }
  const second = await done(library, 'evidence.attach', { ...on, evidence: reference })
  const evidenceIds = [first.evidence.id, second.evidence.id]
  await done(library, 'outcomes.record', { ...on, outcome: itHappened({ evidenceIds }) })
  return { claimId, binIt: { articleId: later.articleId, expectedRev: article.rev + 1 } }
}

async function evidenceCells(library: Library, asAt: string) {
  const { text } = await exportedClaims(library, {
    format: 'csv',
    filter: { kinds: ['prediction'] },
    asAt: asAt as Day,
  })
  return parse<Record<string, string>>(text, { columns: true }).map((row) => [
    row['evidence_titles'],
    row['evidence_urls'],
  ])
}

it('the claim list names what an outcome rests on, and where to read it', async () => {
  const library = await opened(await temporaryFolder())
  await withEvidence(library)
  expect(await evidenceCells(library, '2016-05-02')).toEqual([
    [
      'Bridge opens late; Minutes of the works committee',
      'https://example.org/archive/late; https://example.org/minutes',
    ],
  ])
  expect(await evidenceCells(library, '2016-04-26')).toEqual([['', '']])
})

it('an article in the bin keeps its title there, and its address is left out', async () => {
  const library = await opened(await temporaryFolder())
  const { binIt } = await withEvidence(library)
  await done(library, 'articles.delete', binIt)
  expect(await evidenceCells(library, '2016-05-02')).toEqual([
    ['Bridge opens late; Minutes of the works committee', 'https://example.org/minutes'],
  ])
})

it('the JSON has them beside the evidence', async () => {
  const library = await opened(await temporaryFolder())
  await withEvidence(library)
  const { text } = await exportedClaims(library, {
    format: 'json',
    filter: { kinds: ['prediction'] },
    asAt: '2016-05-02' as Day,
  })
  const [claim] = JSON.parse(text).claims
  expect(claim).toMatchObject({ asAt: '2016-05-02', outcomes: [{ happened: 'yes', occurred: '2016-04-27' }] })
  const sources = claim.evidence.map(({ source }: { source: { title: string } }) => source.title)
  expect(sources).toEqual(['Bridge opens late', 'Minutes of the works committee'])
})
