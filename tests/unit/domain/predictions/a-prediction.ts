import type { OutcomeFacts } from '../../../../src/shared/domain/predictions/facts'
import { OutcomeFacts as Outcome, PredictionFacts } from '../../../../src/shared/domain/predictions/facts'
import { Reading } from '../../../../src/shared/domain/predictions/reading'
import { ClaimRow } from '../../../../src/shared/domain/queries/rows'
import type { Day } from '../../../../src/shared/domain/time/day'

export const day = (text: string): Day => text as Day

/** An id that is the same in every run: `id(7)`. */
export const id = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`

type Fields = Readonly<Record<string, unknown>>

export const reading = (relation: string, window?: string, more: Fields = {}): Reading =>
  Reading.parse({ id: id(1), anchor: 'user', relation, ...(window && { window }), ...more })

/** Found in 2020 and outside the library, unless it says otherwise. */
export const outcome = (happened: string, occurred?: string, more: Fields = {}): OutcomeFacts =>
  Outcome.parse({
    id: id(100),
    createdAt: '2020-01-01T00:00:00.000Z',
    happened,
    ...(occurred && { occurred }),
    asAt: '2020-01-01',
    proof: 'outside',
    confidence: 'high',
    evidenceIds: [],
    ...more,
  })

/** The first reading is chosen. */
export const facts = (readings: readonly Reading[], more: Fields = {}): PredictionFacts =>
  PredictionFacts.parse({
    said: '2013-08-22',
    readings,
    ...(readings[0] && { chosenReadingId: readings[0].id }),
    outcomes: [],
    evidence: [],
    lookedOn: '2013-09-01',
    isVoid: false,
    ...more,
  })

export const row = (n: number, prediction: PredictionFacts, more: Fields = {}): ClaimRow =>
  ClaimRow.parse({
    id: id(n),
    articleId: id(900),
    articleTitle: 'Bridge to open',
    kind: 'prediction',
    words: `prediction ${n}`,
    state: 'draft',
    prediction,
    start: n,
    createdAt: '2020-01-01T00:00:00.000Z',
    ...more,
  })
