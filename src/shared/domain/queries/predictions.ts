import { z } from 'zod'
import { Id, Published } from '../article'
import { Claim } from '../claim'
import { Evidence } from '../predictions/evidence'
import { Outcome } from '../predictions/outcome'
import { MonthRange, Standing, Track } from '../predictions/standing-schema'
import { Day, Instant } from '../time/day'
import { EvidencePlace } from '../versions/evidence-place'
import { ClaimFilter, Page } from './claim-filter'
import { ClaimRow } from './rows'

/** How the queue is divided. */
export const queueGroupings = ['track', 'speaker', 'article'] as const

/** Which predictions, as on which day (absent = today), which page of them. */
export const QueueQuestion = z.strictObject({
  asAt: Day.optional(),
  filter: ClaimFilter.optional(),
  groupBy: z.enum(queueGroupings).optional(),
  /** Only these; absent = all that wait for something: neither resolved nor void. */
  tracks: z.array(Track).optional(),
  page: Page.optional(),
})
export type QueueQuestion = z.output<typeof QueueQuestion>

export const QueueRow = z.strictObject({
  claim: ClaimRow,
  standing: Standing,
  /** The heading it stands under. */
  group: z.strictObject({ key: z.string(), title: z.string() }),
  /** How many other claims repeat it. */
  repeatedIn: z.int(),
  /** What is attached to it is not what the newest version of an article says any more. */
  isEvidenceChanged: z.literal(true).optional(),
})
export type QueueRow = z.output<typeof QueueRow>

export const Queue = z.strictObject({
  asAt: Day,
  rows: z.array(QueueRow),
  total: z.int(),
  /** How many stand where, of all that fit the filter. */
  counts: z.record(Track, z.int()),
  groups: z.array(z.strictObject({ key: z.string(), title: z.string(), count: z.int() })),
  /** The newest change of the library, when the clock says it lies in the future: the clock was set back. */
  clockBehind: Instant.optional(),
})
export type Queue = z.output<typeof Queue>

/** Evidence with what is known of the article it stands in. */
export const EvidenceView = z.strictObject({
  evidence: Evidence,
  /** Null = the reference lies outside the library. */
  article: z
    .strictObject({
      title: z.string(),
      publisherName: z.string().optional(),
      published: Published.optional(),
      isInBin: z.boolean(),
    })
    .nullable(),
  /** Where its words stand in the newest version of that article; absent = they are words of the newest one. */
  place: EvidencePlace.optional(),
})
export type EvidenceView = z.output<typeof EvidenceView>

/** One prediction with everything that was found about it. */
export const PredictionView = z.strictObject({
  claim: Claim,
  /** What to call whoever said it. */
  speaker: z.string().optional(),
  article: z.strictObject({
    id: Id,
    title: z.string(),
    publisherName: z.string().optional(),
    published: Published.optional(),
  }),
  standing: Standing,
  /** The newest last. */
  outcomes: z.array(Outcome),
  evidence: z.array(EvidenceView),
  /** The claims that say the same, whichever way the link goes. */
  repeats: z.array(ClaimRow),
  /** The outcome that counts, where it was recorded on one of the repeats, with all the evidence of that one. */
  borrowed: z.strictObject({ outcome: Outcome, evidence: z.array(EvidenceView) }).optional(),
  /** The criteria were changed after they were sealed. */
  isSealBroken: z.boolean(),
})
export type PredictionView = z.output<typeof PredictionView>

/** The outcome that counts, wherever it was recorded. */
export const countingOutcome = ({ outcomes, borrowed, standing }: PredictionView): Outcome | undefined =>
  [...outcomes, ...(borrowed ? [borrowed.outcome] : [])].find(({ id }) => id === standing.outcomeId)

/** What a prediction counts as in the record. */
export const recordBuckets = ['came_true', 'late', 'partly', 'did_not', 'unresolvable', 'open'] as const
export const RecordBucket = z.enum(recordBuckets)
export type RecordBucket = z.output<typeof RecordBucket>

export const RecordQuestion = z.strictObject({ asAt: Day.optional(), filter: ClaimFilter.optional() })

/** All predictions of one horizon: what became of every "two years"? */
export const RecordGroup = z.strictObject({
  /** "P2Y", or `by_date`, `not_dated`; `total` for all of them. */
  key: z.string(),
  /** Void ones, and repeats of another one, do not count. */
  n: z.int(),
  counts: z.record(RecordBucket, z.int()),
  /** Of those that came true late. */
  medianSlip: z.number().optional(),
  /** Came true in time, of all that were decided; absent below five decided ones. */
  rate: z.number().optional(),
})
export type RecordGroup = z.output<typeof RecordGroup>

export const HorizonRecord = z.strictObject({
  asAt: Day,
  groups: z.array(RecordGroup),
  total: RecordGroup,
})
export type HorizonRecord = z.output<typeof HorizonRecord>

/** The predictions behind a number of the record. */
export const RecordRowsQuestion = RecordQuestion.extend({
  key: z.string().optional(),
  bucket: RecordBucket.optional(),
  page: Page.optional(),
})

export const RecordRow = z.strictObject({
  claim: ClaimRow,
  standing: Standing,
  key: z.string(),
  bucket: RecordBucket,
  /** When it happened, as the outcome has it. */
  occurred: z.string().optional(),
  slip: MonthRange.optional(),
  /** Titles of what it rests on. */
  evidence: z.array(z.string()),
  repeatedIn: z.int(),
  /** What its outcome rests on is not what the newest version of an article says any more. */
  isEvidenceChanged: z.literal(true).optional(),
})
export type RecordRow = z.output<typeof RecordRow>

export const RecordRows = z.strictObject({
  rows: z.array(RecordRow),
  total: z.int(),
  /** Shows all of them, also those of other pages. */
  range: z.strictObject({ from: Day, to: Day }),
})
export type RecordRows = z.output<typeof RecordRows>

/** A place in an article where all the words stand near each other. */
export const PassageHit = z.strictObject({
  articleId: Id,
  title: z.string(),
  publisherName: z.string().optional(),
  published: Published.optional(),
  /** Where the best sentence stands, in UTF-16 code units of the raw text. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** That sentence. */
  words: z.string(),
})
export type PassageHit = z.output<typeof PassageHit>
