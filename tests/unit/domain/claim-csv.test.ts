import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { ArticleDocument } from '../../../src/shared/domain/document'
import { claimsToCsv, guarded } from '../../../src/shared/domain/exports/claim-csv'
import type { Source } from '../../../src/shared/domain/exports/judged-claim'
import type { Day } from '../../../src/shared/domain/time/day'
import { after, article, withClaim } from './sample'

/** DOMAIN.md section 4, typed by hand. */
const HEADER = [
  'claim_id',
  'kind',
  'state',
  'article_title',
  'publisher',
  'article_url',
  'archive_url',
  'published_edtf',
  'date_basis',
  'quote_exact',
  'sentence',
  'context_before',
  'context_after',
  'speaker',
  'role',
  'cue',
  'said_on',
  'value_words',
  'value',
  'value_min',
  'value_max',
  'unit',
  'measure',
  'period',
  'summary',
  'verdict',
  'as_at',
  'hedge',
  'horizon_words',
  'anchor_date',
  'relation',
  'window_edtf',
  'predicted_point',
  'due',
  'reading_reason',
  'happened',
  'occurred',
  'timing',
  'slip_months',
  'slip_from_window_end',
  'label',
  'interim',
  'evidence_titles',
  'evidence_urls',
  'tags',
  'note',
  'annotated_by',
  'created_at',
  'version_captured_at',
  'start',
  'end',
  'place_in_newest',
  'evidence_changed',
]

const rowsOf = (document: ArticleDocument, asAt = '2017-09-01', sources?: ReadonlyMap<string, Source>) =>
  document.claims.map((claim) => ({ document, claim, asAt: asAt as Day, sources }))

/** Read back by another program's parser. */
const readBack = (csv: string) => parse<Record<string, string>>(csv, { columns: true, bom: true })

function exported(fields: object, rawText = 'He said “two years, give or take”.', words = 'two years') {
  const { document } = withClaim(article(rawText), words, { fields })
  const [row = {}] = readBack(claimsToCsv(rowsOf(document)))
  return row
}

describe('the claim CSV', () => {
  it('has the columns of the interface, in their order, also without claims', () => {
    expect(claimsToCsv([])).toBe(`${HEADER.join(',')}\r\n`)
  })

  it('holds a claim with its article, words, sentence, context and due date', () => {
    const base = article()
    const articleChanges = {
      title: 'Bridge, "new"',
      publisherName: 'Gazette',
      byline: 'Priya Nair',
      url: 'https://example.org/a?b=1,2',
      published: { edtf: '2015-08', basis: 'stated' },
    }
    const updated = after('articles.update', base, {
      articleId: base.article.id,
      expectedRev: 1,
      changes: articleChanges,
    })
    const fields = {
      speakerAs: 'the mayor',
      saidOn: '2015-08-22',
      horizonWords: 'within two years',
      summary: 's',
    }
    const made = withClaim(updated, 'within two years', { fields })
    const document = after('readings.add', made.document, {
      claimId: made.claimId,
      expectedRev: 1,
      reading: { relation: 'by', window: '../2017-08-22' },
    })
    expect(readBack(claimsToCsv(rowsOf(document)))).toMatchObject([
      {
        claim_id: made.claimId,
        kind: 'prediction',
        state: 'draft',
        article_title: 'Bridge, "new"',
        publisher: 'Gazette',
        article_url: 'https://example.org/a?b=1,2',
        published_edtf: '2015-08',
        date_basis: 'stated',
        quote_exact: 'within two years',
        sentence: 'The bridge 🌉 will open within two years.',
        speaker: 'the mayor',
        said_on: '2015-08-22',
        summary: 's',
        horizon_words: 'within two years',
        relation: 'by',
        window_edtf: '../2017-08-22',
        due: '2017-08-22',
        predicted_point: '2017-08-22',
        timing: 'not_yet',
        as_at: '2017-09-01',
        annotated_by: 'Anna',
        created_at: '2015-08-22T09:30:00.000Z',
        version_captured_at: '2015-08-22T09:30:00.000Z',
        start: '41',
        end: '57',
        place_in_newest: 'confirmed',
      },
    ])
  })

  it.each([
    ['a comma', 'one, two', 'one, two'],
    ['a quotation mark', 'he said "no"', 'he said "no"'],
    ['a line break', 'one\ntwo', 'one\ntwo'],
    ['an emoji', 'good 👍🏽', 'good 👍🏽'],
    ['an equals sign at the start', '=1+1', "'=1+1"],
    ['a plus, as in a telephone number', '+44 20', "'+44 20"],
    ['a minus', '-1 is too low', "'-1 is too low"],
    ['an at sign', '@mayor', "'@mayor"],
    ['a wide equals sign', '＝1', "'＝1"],
    ['an apostrophe', "'tis", "'tis"],
    ['an equals sign later on', 'a=b', 'a=b'],
  ])('a note with %s: %j reads back as %j', (_name, note, expected) => {
    expect(exported({ note })['note']).toBe(expected)
  })

  it('figures stay figures', () => {
    expect(exported({ value: -51.5, unit: '%' })).toMatchObject({ value: '-51.5', unit: '%' })
    expect(exported({ value: 70_000_000 })['value']).toBe('70000000')
  })

  it('says nothing of a judgement where there is no prediction', () => {
    const { document } = withClaim(article(), 'two years', { kind: 'quote', fields: { hedge: 'I think' } })
    expect(readBack(claimsToCsv(rowsOf(document)))).toMatchObject([
      { as_at: '', timing: '', label: '', predicted_point: '', hedge: 'I think' },
    ])
  })

  it('a split quote has an ellipsis, and the sentences it spans', () => {
    const base = article('It rose. She said “it will, I think, take two years” then. It fell.')
    const { rawText } = base.versions[0] ?? { rawText: '' }
    const fragment = (words: string) => ({
      start: rawText.indexOf(words),
      end: rawText.indexOf(words) + words.length,
    })
    const document = after('claims.create', base, {
      articleId: base.article.id,
      versionId: base.article.currentVersionId,
      kind: 'quote',
      fragments: [fragment('it will'), fragment('take two years')],
    })
    expect(readBack(claimsToCsv(rowsOf(document)))).toMatchObject([
      {
        quote_exact: 'it will … take two years',
        sentence: 'She said “it will, I think, take two years” then.',
        context_before: 'It rose. She said “',
        context_after: '” then. It fell.',
        start: '19',
        end: '51',
      },
    ])
  })

  it('begins with a byte order mark only where it is asked for', () => {
    expect(claimsToCsv([]).startsWith('claim_id')).toBe(true)
    expect(claimsToCsv([], { byteOrderMark: true }).startsWith('\ufeffclaim_id')).toBe(true)
  })

  it.each([
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['\0x', "'\0x"],
    ['－1', "'－1"],
    ['x', 'x'],
    ['', ''],
    ["'=already", "''=already"],
    ["''-twice", "'''-twice"],
    ["'tis so", "'tis so"],
  ])('%j is guarded as %j', (text, expected) => {
    expect(guarded(text)).toBe(expected)
  })
})
