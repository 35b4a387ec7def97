import type { PredictionToExport } from '../../src/shared/domain/exports/record-csv'
import { type HorizonRecord, RecordRow } from '../../src/shared/domain/queries/predictions'

const outcomeId = '01956d0a-0000-7000-8000-0000000000aa'
const readingId = '01956d0a-0000-7000-8000-0000000000bb'

/** A row of the record as the library answers it: said in 2013, come true eight months late. */
export function lateRow(changes: Partial<Record<keyof RecordRow, unknown>> = {}): RecordRow {
  return RecordRow.parse({
    claim: {
      id: '01956d0a-0000-7000-8000-000000000001',
      articleId: '01956d0a-0000-7000-8000-0000000000cc',
      articleTitle: 'Ferry back in two years',
      publisherName: 'Northern Ledger',
      kind: 'prediction',
      words: 'back in two years',
      state: 'draft',
      speakerAs: 'Morag Dunn',
      start: 0,
      createdAt: '2013-08-23T09:00:00.000Z',
      prediction: {
        said: '2013-08-22',
        readings: [
          { id: readingId, anchor: 'utterance', relation: 'about', window: '2015-02-22/2016-02-22' },
        ],
        chosenReadingId: readingId,
        outcomes: [
          {
            id: outcomeId,
            createdAt: '2016-05-01T09:00:00.000Z',
            happened: 'yes',
            occurred: '2016-04-27',
            asAt: '2016-05-01',
            proof: 'outside',
            confidence: 'high',
            evidenceIds: [],
          },
        ],
        evidence: [],
        lookedOn: '2016-05-01',
        isVoid: false,
      },
    },
    standing: {
      track: 'resolved',
      due: '2016-02-22',
      outcomeId,
      label: 'came_true_late',
      verdict: {
        readingId,
        due: '2016-02-22',
        label: 'came_true_late',
        timing: 'late',
        slip: { from: 8, to: 8 },
        slipFromWindowEnd: { from: 2, to: 2 },
        isTooVague: false,
      },
      readings: [],
      warnings: [],
    },
    key: 'P2Y',
    bucket: 'late',
    occurred: '2016-04-27',
    slip: { from: 8, to: 8 },
    evidence: ['Rated fair', 'Minutes of May'],
    repeatedIn: 2,
    ...changes,
  })
}

/** One that nobody has looked into: by a date that has not come. */
export const openRow = (changes: Partial<Record<keyof RecordRow, unknown>> = {}): RecordRow =>
  lateRow({
    standing: { track: 'open', due: '2030-12-31', readings: [], warnings: [] },
    key: 'by_date',
    bucket: 'open',
    occurred: undefined,
    slip: undefined,
    evidence: [],
    repeatedIn: 0,
    ...changes,
  })

export const told = (row: RecordRow, changes: Partial<PredictionToExport> = {}): PredictionToExport => ({
  row,
  words: row.claim.words,
  claimBy: 'Morag Dunn',
  evidenceUrls: ['https://example.org/rating'],
  ...changes,
})

const none = { came_true: 0, late: 0, partly: 0, did_not: 0, unresolvable: 0, open: 0 }

/** Six predictions of two years, of which five are decided; one by a date. */
export const record = {
  asAt: '2022-02-12',
  groups: [
    {
      key: 'P2Y',
      n: 6,
      counts: { ...none, came_true: 3, late: 1, did_not: 1, open: 1 },
      medianSlip: 8,
      rate: 0.6,
    },
    { key: 'by_date', n: 1, counts: { ...none, open: 1 } },
  ],
  total: {
    key: 'total',
    n: 7,
    counts: { ...none, came_true: 3, late: 1, did_not: 1, open: 2 },
    medianSlip: 8,
    rate: 0.6,
  },
} as HorizonRecord
