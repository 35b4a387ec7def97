import { parse } from 'csv-parse/sync'
import { beforeEach, describe, expect, it } from 'vitest'
import { exportedCalendar, exportedClaims, exportedRecord, type Library } from '../../../src/library'
import type { Day, Instant } from '../../../src/shared/domain/time/day'
import { addClaim, opened, TEXT, TITLE, temporaryFolder } from '../../support/library'
import { bridge, done, itHappened, OPENED } from '../../support/predictions'

const asAt = '2016-06-01' as Day
const made = { by: null, on: asAt }

const newVersion = (library: Library, articleId: string, expectedRev: number, rawText: string) =>
  done(library, 'articles.addVersion', { articleId, expectedRev, document: { title: TITLE, rawText } })

const claimsAs = async (library: Library, format: 'csv' | 'json' | 'html' | 'lines' | 'table') =>
  (await exportedClaims(library, { format, filter: {}, asAt })).text
const rowsOf = (csv: string) => parse<Record<string, string>>(csv, { bom: true, columns: true })
const wordsOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

describe('a claim that the newest version words otherwise', () => {
  let library: Library
  let articleId: string
  beforeEach(async () => {
    library = await opened(await temporaryFolder())
    const { article, claimId } = await bridge(library)
    articleId = article.articleId
    await done(library, 'readings.add', {
      claimId,
      expectedRev: 1,
      reading: { relation: 'by', window: '../2015-08-22' },
      reason: 'As she said.',
    })
  })

  const edited = () => newVersion(library, articleId, 1, TEXT.replace('within two years', 'in five years'))

  it('is confirmed before', async () => {
    expect(rowsOf(await claimsAs(library, 'csv'))).toMatchObject([
      { quote_exact: 'within two years', place_in_newest: 'confirmed' },
    ])
    expect(JSON.parse(await claimsAs(library, 'json')).claims[0]).not.toHaveProperty('place')
    expect(wordsOf(await claimsAs(library, 'html'))).not.toContain('is not confirmed')
    expect(await claimsAs(library, 'lines')).not.toContain('newest')
  })

  it('is not, in every format of the claim list', async () => {
    await edited()
    expect(rowsOf(await claimsAs(library, 'csv'))).toMatchObject([
      { quote_exact: 'within two years', place_in_newest: 'pending' },
    ])
    const json = JSON.parse(await claimsAs(library, 'json'))
    expect(json.hindsight.version).toBe(2)
    expect(json.claims[0].place).toBe('pending')
    expect(wordsOf(await claimsAs(library, 'html'))).toContain(
      'These are its words in version 1. Its place in version 2 is not confirmed yet.',
    )
    expect(await claimsAs(library, 'lines')).toContain(', not confirmed in the newest version')
    expect((await claimsAs(library, 'table')).split('\n')[1]).toMatch(
      /\tnot confirmed in the newest version$/,
    )
  })

  it('and once somebody said that it is gone, it is told as lost', async () => {
    const { article } = await edited().then(() => library.query('articles.get', { articleId }))
    const { claims } = await library.query('articles.get', { articleId })
    await done(library, 'claims.place', {
      articleId,
      versionId: article.currentVersionId,
      places: claims.map(({ id, rev }) => ({ claimId: id, expectedRev: rev, state: 'lost' as const })),
    })
    expect(rowsOf(await claimsAs(library, 'csv'))).toMatchObject([{ place_in_newest: 'lost' }])
    expect(JSON.parse(await claimsAs(library, 'json')).claims[0].place).toBe('lost')
    expect(wordsOf(await claimsAs(library, 'html'))).toContain('Version 2 does not say it.')
    expect(await claimsAs(library, 'lines')).toContain(', not in the newest version')
  })

  it('nor in the record and the calendar', async () => {
    await edited()
    const asked = { filter: {}, asAt }
    const csv = await exportedRecord(library, { ...asked, format: 'csv' }, made)
    expect(rowsOf(csv.text)).toMatchObject([{ words: 'within two years', place_in_newest: 'pending' }])
    const html = await exportedRecord(library, { ...asked, format: 'html' }, made)
    expect(wordsOf(html.text)).toContain('within two years place not confirmed')
    const calendar = await exportedCalendar(library, asked, '2016-06-01T08:00:00.000Z' as Instant)
    expect(calendar.text.replaceAll('\r\n ', '')).toContain('Place in the newest version: not confirmed')
  })

  it('nor where it is found', async () => {
    const found = async () => {
      const { hits } = await library.query('search.find', { words: 'kind:prediction within ' })
      return hits.map(({ gap, snippet }) => [snippet.text, gap])
    }
    expect(await found()).toEqual([['within two years', undefined]])
    await edited()
    expect(await found()).toEqual([['within two years', 'pending']])
  })

  it('says nothing of its neighbour that was made in the newest one', async () => {
    await edited()
    const { article } = await library.query('articles.get', { articleId })
    await addClaim(library, { articleId, versionId: article.currentVersionId }, 'the mayor said')
    const rows = rowsOf(await claimsAs(library, 'csv'))
    const places = Object.fromEntries(rows.map((row) => [row['quote_exact'], row['place_in_newest']]))
    expect(places).toEqual({ 'the mayor said': 'confirmed', 'within two years': 'pending' })
  })
})

describe('an outcome whose evidence changed', () => {
  it('says so in every format, and only where it rests on that', async () => {
    const library = await opened(await temporaryFolder())
    const { claimId, later, passage } = await bridge(library)
    const on = { claimId, expectedRev: 1 }
    const { evidence } = await done(library, 'evidence.attach', { ...on, evidence: passage })
    await done(library, 'outcomes.record', { ...on, outcome: itHappened({ evidenceIds: [evidence.id] }) })
    const told = async () => ({
      csv: rowsOf(await claimsAs(library, 'csv')).map((row) => row['evidence_changed']),
      json: JSON.parse(await claimsAs(library, 'json')).claims.map(
        (claim: { isEvidenceChanged?: boolean; evidence: { source: { isChanged?: boolean } }[] }) => [
          claim.isEvidenceChanged,
          claim.evidence[0]?.source.isChanged,
        ],
      ),
      html: wordsOf(await claimsAs(library, 'html')).includes(
        'Evidence changed: the article it rests on does not say it in the same words any more.',
      ),
      record: rowsOf((await exportedRecord(library, { filter: {}, asAt, format: 'csv' }, made)).text).map(
        (row) => row['evidence_changed'],
      ),
      recordPage: wordsOf(
        (await exportedRecord(library, { filter: {}, asAt, format: 'html' }, made)).text,
      ).includes('Evidence changed'),
    })
    const unchanged = {
      csv: [''],
      json: [[undefined, undefined]],
      html: false,
      record: [''],
      recordPage: false,
    }
    expect(await told()).toEqual(unchanged)
    // A new version that says the same changes nothing.
    const text = `Bridge opens late\n\n${OPENED} It cost £82m.`
    await newVersion(library, later.articleId, 1, `${text} More follows.`)
    expect(await told()).toEqual(unchanged)
    const { article } = await library.query('articles.get', { articleId: later.articleId })
    const reworded = text.replace('on Wednesday for the first time', 'on Thursday, after all')
    await newVersion(library, later.articleId, article.rev, reworded)
    expect(await told()).toEqual({
      csv: ['yes'],
      json: [[true, true]],
      html: true,
      record: ['yes'],
      recordPage: true,
    })
  })
})
