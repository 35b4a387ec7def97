import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { recordToCsv } from '../../../../src/shared/domain/exports/record-csv'
import type { Day } from '../../../../src/shared/domain/time/day'
import { lateRow, openRow, told } from '../../../support/told-predictions'

const asAt = '2022-02-12' as Day

const HEADER = [
  'horizon',
  'words',
  'claim_by',
  'article_title',
  'publisher',
  'said',
  'due',
  'happened',
  'occurred',
  'label',
  'slip_months_from',
  'slip_months_to',
  'slip_from_window_end_from',
  'slip_from_window_end_to',
  'evidence_titles',
  'evidence_urls',
  'counted_as',
  'repeated_in',
  'as_at',
  'claim_id',
  'place_in_newest',
  'evidence_changed',
]

const read = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true })

test('has one row a prediction, under the header that other people’s sheets rely on', () => {
  const csv = recordToCsv([told(lateRow()), told(openRow(), { evidenceUrls: [], claimBy: undefined })], asAt)
  expect(parse(csv, { bom: true })[0]).toEqual(HEADER)
  expect(read(csv)).toEqual([
    {
      horizon: 'P2Y',
      words: 'back in two years',
      claim_by: 'Morag Dunn',
      article_title: 'Ferry back in two years',
      publisher: 'Northern Ledger',
      said: '2013-08-22',
      due: '2016-02-22',
      happened: 'yes',
      occurred: '2016-04-27',
      label: 'came_true_late',
      slip_months_from: '8',
      slip_months_to: '8',
      slip_from_window_end_from: '2',
      slip_from_window_end_to: '2',
      evidence_titles: 'Rated fair; Minutes of May',
      evidence_urls: 'https://example.org/rating',
      counted_as: 'late',
      repeated_in: '2',
      as_at: '2022-02-12',
      claim_id: '01956d0a-0000-7000-8000-000000000001',
      place_in_newest: 'confirmed',
      evidence_changed: '',
    },
    {
      horizon: 'by_date',
      words: 'back in two years',
      claim_by: '',
      article_title: 'Ferry back in two years',
      publisher: 'Northern Ledger',
      said: '2013-08-22',
      due: '2030-12-31',
      happened: '',
      occurred: '',
      label: '',
      slip_months_from: '',
      slip_months_to: '',
      slip_from_window_end_from: '',
      slip_from_window_end_to: '',
      evidence_titles: '',
      evidence_urls: '',
      counted_as: 'open',
      repeated_in: '0',
      as_at: '2022-02-12',
      claim_id: '01956d0a-0000-7000-8000-000000000001',
      place_in_newest: 'confirmed',
      evidence_changed: '',
    },
  ])
})

test('is RFC 4180: a mark for Excel, CRLF, quotation marks doubled, and an end to the last line', () => {
  const csv = recordToCsv([told(lateRow(), { words: 'says "soon",\nor later' })], asAt)
  expect(csv.startsWith('\ufeffhorizon,words,')).toBe(true)
  expect(csv.endsWith('01956d0a-0000-7000-8000-000000000001,confirmed,\r\n')).toBe(true)
  expect(csv).toContain('P2Y,"says ""soon"",\nor later",Morag Dunn')
  expect(read(csv)[0]).toMatchObject({ words: 'says "soon",\nor later' })
})

describe('formulas', () => {
  test.each(['=1+1', '+44 years', '-two', '@home', '\tlater', '＝1'])(
    '%j is text and gets a guard',
    (words) => {
      const row = lateRow({ evidence: [words] })
      expect(read(recordToCsv([told(row, { words, claimBy: words })], asAt))[0]).toMatchObject({
        words: `'${words}`,
        claim_by: `'${words}`,
        evidence_titles: `'${words}`,
      })
    },
  )

  test('a negative slip is a number and gets none', () => {
    const early = lateRow({ slip: { from: -4, to: -1 } })
    expect(read(recordToCsv([told(early)], asAt))[0]).toMatchObject({
      slip_months_from: '-4',
      slip_months_to: '-1',
    })
  })
})
