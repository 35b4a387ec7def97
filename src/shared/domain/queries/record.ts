import type { TimeRange } from '../drawing/scale'
import { timeFactsOf } from '../drawing/time-facts'
import { sharedRangeSteps } from '../drawing/time-range'
import { groupedBy } from '../grouped'
import type { OutcomeFacts, PredictionFacts } from '../predictions/facts'
import type { Label } from '../predictions/outcome'
import { type Told, toldOnce } from '../predictions/repeats'
import { standingOf } from '../predictions/standing'
import type { Standing } from '../predictions/standing-schema'
import { each, type Steps } from '../steps'
import type { Day } from '../time/day'
import {
  byArticleAndPlace,
  type ClaimFilter,
  type Condition,
  type Holding,
  matcherOf,
  type Page,
  pageOf,
} from './claim-filter'
import {
  type HorizonRecord,
  type RecordBucket,
  type RecordGroup,
  type RecordRow,
  recordBuckets,
} from './predictions'
import { byHorizon, horizonKey } from './record-key'
import type { ClaimRow } from './rows'
import { sortedByText } from './sorting'

/** A rate of fewer decided predictions than this says nothing. */
const FEWEST_FOR_RATE = 5

/** What a prediction counts as. One that nobody can decide is no failure of whoever made it. */
const buckets: Readonly<Record<Label, RecordBucket>> = {
  came_true: 'came_true',
  came_true_late: 'late',
  partly: 'partly',
  did_not: 'did_not',
  ambiguous: 'unresolvable',
  annulled: 'unresolvable',
  unresolvable: 'unresolvable',
}

interface Judged extends Told {
  readonly standing: Standing
  readonly key: string
  readonly bucket: RecordBucket
}

/**
 * "What became of every 'two years'?" The predictions that fit the filter, as on a day, by the length of their horizon.
 * The rows are all there are: what repeats a prediction need not fit. In steps of a prediction each.
 */
export function* recordByHorizon(
  rows: readonly ClaimRow[],
  asAt: Day,
  filter: ClaimFilter = {},
  holding?: Holding,
): Steps<HorizonRecord> {
  const judged = yield* judgedOf(rows, asAt, filter, holding)
  const groups: RecordGroup[] = []
  for (const [key, members] of groupedBy(judged, ({ key }) => key)) groups.push(yield* groupOf(key, members))
  return {
    asAt,
    groups: groups.toSorted((a, b) => byHorizon(a.key, b.key)),
    total: yield* groupOf('total', judged),
  }
}

/**
 * The predictions behind a number of the record: the group's, the bucket's, or all. By horizon, then by due date. With
 * the range of time that shows all of them, so that their drawings have one scale on every page.
 */
export function* recordRows(
  rows: readonly ClaimRow[],
  question: {
    readonly asAt: Day
    readonly filter?: ClaimFilter | undefined
    readonly key?: string | undefined
    readonly bucket?: RecordBucket | undefined
    readonly page?: Page | undefined
  },
  titleOf: (articleId: string) => string | undefined,
  holding?: Holding,
): Steps<{ readonly rows: RecordRow[]; readonly total: number; readonly range: TimeRange }> {
  const { asAt, filter = {}, key, bucket, page } = question
  const judged = yield* judgedOf(rows, asAt, filter, holding)
  const asked = judged.filter((one) => (!key || one.key === key) && (!bucket || one.bucket === bucket))
  const { rows: shown, total } = pageOf(asked, page)
  const range = yield* rangeOf(judged, [key, bucket].join(), asked, asAt)
  return { rows: shown.map((one) => rowFor(one, titleOf)), total, range }
}

/** Of each number that was asked about; for the next page it is there. */
const rangesBefore = new WeakMap<readonly Judged[], Map<string, TimeRange>>()

function* rangeOf(
  judged: readonly Judged[],
  number: string,
  asked: readonly Judged[],
  asAt: Day,
): Steps<TimeRange> {
  const ranges = rangesBefore.get(judged) ?? new Map<string, TimeRange>()
  rangesBefore.set(judged, ranges)
  const before = ranges.get(number)
  if (before) return before
  const facts = yield* each(asked, ({ row, standing }) => timeFactsOf(row.prediction, standing, asAt))
  const range = yield* sharedRangeSteps(facts, asAt)
  ranges.set(number, range)
  return range
}

/** Page after page asks for the same rows: what was judged and sorted for one of them stands for the next. */
const judgedBefore = new WeakMap<
  readonly ClaimRow[],
  { readonly asked: string; readonly judged: readonly Judged[] }
>()

function* judgedOf(
  rows: readonly ClaimRow[],
  asAt: Day,
  filter: ClaimFilter,
  holding: Holding | undefined,
): Steps<readonly Judged[]> {
  const asked = JSON.stringify([asAt, filter])
  const before = judgedBefore.get(rows)
  if (before?.asked === asked) return before.judged
  const judged = yield* byHorizonAndDue(yield* judgedNow(rows, asAt, matcherOf(filter, holding)))
  judgedBefore.set(rows, { asked, judged })
  return judged
}

function* judgedNow(rows: readonly ClaimRow[], asAt: Day, fits: Condition | null): Steps<Judged[]> {
  const isCounted = (row: ClaimRow) => !row.prediction?.isVoid && (!fits || fits(row))
  return yield* each(yield* toldOnce(rows, asAt, isCounted), (told) => {
    const standing = standingOf(told.row.prediction, asAt)
    return { ...told, standing, key: horizonKey(told.row.prediction), bucket: bucketOf(standing) }
  })
}

function bucketOf({ outcomeId, label }: Standing): RecordBucket {
  if (!outcomeId) return 'open'
  return label ? buckets[label] : 'unresolvable'
}

function* groupOf(key: string, members: readonly Judged[]): Steps<RecordGroup> {
  const counts = Object.fromEntries(recordBuckets.map((bucket) => [bucket, 0])) as RecordGroup['counts']
  const slips: number[] = []
  for (const { bucket, standing } of members) {
    counts[bucket] += 1
    if (bucket === 'late' && standing.verdict?.slip) slips.push(middle(standing.verdict.slip))
    yield
  }
  const decided = counts.came_true + counts.late + counts.partly + counts.did_not
  return {
    key,
    n: members.length,
    counts,
    ...(slips.length > 0 && { medianSlip: median(slips) }),
    ...(decided >= FEWEST_FOR_RATE && { rate: counts.came_true / decided }),
  }
}

const middle = ({ from, to }: { readonly from: number; readonly to: number }): number => (from + to) / 2

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const [low = 0, high = 0] = [sorted[sorted.length % 2 ? half : half - 1], sorted[half]]
  return (low + high) / 2
}

/** Sorts after every day. */
const NO_DAY = 'undated'

function* byHorizonAndDue(judged: readonly Judged[]): Steps<Judged[]> {
  const groups = groupedBy(judged, ({ key }) => key)
  const sorted: Judged[][] = []
  for (const key of [...groups.keys()].toSorted(byHorizon)) {
    const dayOf = ({ standing }: Judged) => standing.due ?? NO_DAY
    sorted.push(yield* sortedByText(groups.get(key) ?? [], dayOf, (a, b) => byArticleAndPlace(a.row, b.row)))
  }
  return sorted.flat()
}

function rowFor(judged: Judged, titleOf: (articleId: string) => string | undefined): RecordRow {
  const { row, standing, key, bucket, repeatedIn } = judged
  const outcome = outcomeThatCounts({ claim: row, standing })
  const slip = standing.verdict?.slip
  return {
    claim: row,
    standing,
    key,
    bucket,
    ...(outcome?.occurred && { occurred: outcome.occurred }),
    ...(slip && { slip }),
    evidence: evidenceTitles(row.prediction, outcome?.evidenceIds ?? [], titleOf),
    repeatedIn,
  }
}

/** Each title once: two passages of one article are one source. */
function evidenceTitles(
  { evidence }: PredictionFacts,
  ids: readonly string[],
  titleOf: (articleId: string) => string | undefined,
): string[] {
  const used = evidence.filter(({ id }) => ids.includes(id))
  return [
    ...new Set(used.flatMap(({ title, articleId }) => title ?? (articleId && titleOf(articleId)) ?? [])),
  ]
}

/** The outcome that decides how a prediction stands on the record's day. */
export const outcomeThatCounts = ({
  claim,
  standing,
}: Pick<RecordRow, 'claim' | 'standing'>): OutcomeFacts | undefined =>
  claim.prediction?.outcomes.find(({ id }) => id === standing.outcomeId)
