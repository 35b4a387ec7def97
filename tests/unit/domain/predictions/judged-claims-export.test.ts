import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { ArticleDocument } from '../../../../src/shared/domain/document'
import { claimsToCsv } from '../../../../src/shared/domain/exports/claim-csv'
import { claimsToJson } from '../../../../src/shared/domain/exports/claim-json'
import { after, article, withClaim } from '../sample'
import { day } from './a-prediction'

const made = withClaim(article(), 'within two years', {
  fields: { saidOn: '2013-08-22', horizonWords: 'two years', hedge: 'I think', speakerAs: 'the mayor' },
})

/** The next command on the only claim. */
function then(name: Parameters<typeof after>[0], document: ArticleDocument, input: object): ArticleDocument {
  const claim = document.claims[0]
  return after(name, document, { claimId: claim?.id, expectedRev: claim?.rev, ...input })
}

const about = { relation: 'about', window: '2015-02-22/2016-02-22', point: '2015-08-22', duration: 'P2Y' }
const read = then('readings.add', made.document, { reading: about, reason: 'As she meant it.' })
const referred = ['Report, in full', '=cmd'].reduce(
  (document, title) =>
    then('evidence.attach', document, {
      evidence: { kind: 'reference', title, url: 'https://example.org/report', supports: 'for' },
    }),
  read,
)
const evidenceIds = referred.evidence.map(({ id }) => id)
const sources = new Map([
  [evidenceIds[0] ?? '', { title: 'Report, in full', url: 'https://example.org/report' }],
  [evidenceIds[1] ?? '', { title: '=cmd', url: 'https://example.org/report' }],
])

const found = (outcome: object, document = referred) =>
  then('outcomes.record', document, {
    outcome: {
      happened: 'yes',
      asAt: '2016-05-02',
      proof: 'outside',
      confidence: 'high',
      evidenceIds,
      ...outcome,
    },
  })

const rows = (document: ArticleDocument, asAt: string) =>
  document.claims.map((claim) => ({ document, claim, asAt: day(asAt), sources }))

function exported(document: ArticleDocument, asAt = '2016-06-01'): Record<string, string> {
  const [row = {}] = parse<Record<string, string>>(claimsToCsv(rows(document, asAt)), { columns: true })
  return row
}

describe('a judged prediction in the claim CSV', () => {
  it('has everything that was read and found', () => {
    expect(exported(found({ occurred: '2016-04-27' }))).toMatchObject({
      as_at: '2016-06-01',
      hedge: 'I think',
      horizon_words: 'two years',
      anchor_date: '',
      relation: 'about',
      window_edtf: '2015-02-22/2016-02-22',
      predicted_point: '2015-08-22',
      due: '2016-02-22',
      reading_reason: 'As she meant it.',
      happened: 'yes',
      occurred: '2016-04-27',
      timing: 'late',
      slip_months: '8',
      slip_from_window_end: '2',
      label: 'came_true_late',
      interim: '',
      evidence_titles: 'Report, in full; =cmd',
      evidence_urls: 'https://example.org/report',
    })
  })

  it('has the date that the words were counted from', () => {
    const words = then('readings.read', made.document, {
      words: 'within two years',
      anchor: 'utterance',
      anchorDate: '2013-08-22',
      choose: { relation: 'in', window: '2013-08-22/2015-08-22' },
    })
    expect(exported(words)).toMatchObject({
      anchor_date: '2013-08-22',
      window_edtf: '2013-08-22/2015-08-22',
      predicted_point: '2015-08-22',
      timing: 'not_yet',
      label: '',
      happened: '',
      slip_months: '',
    })
  })

  it('on a day before the outcome has none', () => {
    expect(exported(found({ occurred: '2016-04-27' }), '2016-04-26')).toMatchObject({
      as_at: '2016-04-26',
      happened: '',
      occurred: '',
      timing: 'not_yet',
      slip_months: '',
      label: '',
      evidence_titles: '',
      evidence_urls: '',
    })
  })

  it.each([
    ['a negative slip stays a figure', '2015-02-21', '-6', '-12'],
    ['a range is text', '2017', '16..28', '10..22'],
    ['a range that begins below nought is guarded', '2015', "'-7..4", "'-13..-1"],
  ])('%s', (_name, occurred, slip, fromEnd) => {
    expect(exported(found({ occurred }), '2020-01-01')).toMatchObject({
      slip_months: slip,
      slip_from_window_end: fromEnd,
    })
  })

  it('a title that begins with an equals sign is guarded', () => {
    expect(exported(found({ evidenceIds: evidenceIds.slice(1) }))['evidence_titles']).toBe("'=cmd")
  })

  it('has the last interim status', () => {
    const looked = ['on_track', 'stalled'].reduce(
      (document, status) => then('predictions.interim', document, { on: '2014-01-01', status }),
      referred,
    )
    expect(exported(looked)['interim']).toBe('stalled')
  })

  it('has no judgement where it is void', () => {
    const voided = then('predictions.void', found({ occurred: '2016-04-27' }), { reason: 'A joke.' })
    expect(exported(voided)).toMatchObject({ label: '', timing: '', happened: '', slip_months: '' })
  })
})

it('the JSON has outcomes, evidence and how it stands', () => {
  const [claim] = JSON.parse(claimsToJson(rows(found({ occurred: '2016-04-27' }), '2016-06-01'))).claims
  expect(claim).toMatchObject({
    asAt: '2016-06-01',
    standing: { track: 'resolved', label: 'came_true_late', verdict: { slip: { from: 8, to: 8 } } },
    outcomes: [{ happened: 'yes', occurred: '2016-04-27', evidenceIds }],
    evidence: [
      { kind: 'reference', title: 'Report, in full', source: { url: 'https://example.org/report' } },
      { title: '=cmd' },
    ],
  })
  expect(claim.outcomes[0]).not.toHaveProperty('heads')
  expect(claim.evidence[0]).not.toHaveProperty('heads')
})
