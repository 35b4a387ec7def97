import { z } from 'zod'
import { Id } from '../../shared/domain/article'
import { pageOf } from '../../shared/domain/queries/claim-filter'
import {
  type HorizonRecord,
  type PredictionView,
  type Queue,
  QueueQuestion,
  RecordQuestion,
  type RecordRows,
  RecordRowsQuestion,
} from '../../shared/domain/queries/predictions'
import { queueOf } from '../../shared/domain/queries/queue'
import { outcomeThatCounts, recordByHorizon, recordRows } from '../../shared/domain/queries/record'
import { Day, type Instant } from '../../shared/domain/time/day'
import { inTurns } from '../turn'
import { hasChangedEvidence } from './changed-evidence'
import { predictionView } from './prediction-view'
import { namesIn, optional, query, type Readable } from './query'

/** Two clocks that are right may differ by so much; a clock that was set back differs by more. */
const CLOCKS_DIFFER_MS = 3_600_000

/** What is due, and what became of what was. Without an as-at day they answer for today, as this machine's calendar has it. */
export const predictionQueries = {
  'predictions.due': query({
    input: optional(QueueQuestion),
    rows: 'claims',
    answer: async (library, { asAt = library.today(), page, ...question }): Promise<Queue> => {
      const { rows, ...queue } = await library.lists.once(['queue', asAt, question], async () => {
        const predictions = await library.lists.judged(asAt, question.filter)
        const { shared, lists } = library
        return await inTurns(queueOf(predictions, { asAt, ...question }, namesIn(shared), lists.holding))
      })
      const clockBehind = changedInTheFuture(library)
      const shown = pageOf(rows, page)
      const marked = await marking(shown.rows, (row) => hasChangedEvidence(library, row.claim))
      return { ...queue, ...shown, rows: marked, asAt, ...(clockBehind ? { clockBehind } : {}) }
    },
  }),
  'predictions.get': query({
    input: z.strictObject({ claimId: Id, asAt: Day.optional() }),
    rows: 'claims',
    answer: (library, { claimId, asAt = library.today() }): Promise<PredictionView> =>
      predictionView(library, claimId, asAt),
  }),
  'predictions.recordByHorizon': query({
    input: optional(RecordQuestion),
    rows: 'claims',
    answer: async ({ lists, today }, { asAt = today(), filter }): Promise<HorizonRecord> =>
      await inTurns(recordByHorizon(await lists.judged(asAt, filter), asAt, filter, lists.holding)),
  }),
  'predictions.recordRows': query({
    input: optional(RecordRowsQuestion),
    rows: 'claims',
    answer: async (library, { asAt = library.today(), ...of }): Promise<RecordRows> => {
      const predictions = await library.lists.judged(asAt, of.filter)
      const { holding } = library.lists
      const shown = await inTurns(
        recordRows(predictions, { asAt, ...of }, (id) => titleOf(library, id), holding),
      )
      const marked = await marking(shown.rows, (row) =>
        hasChangedEvidence(library, row.claim, outcomeThatCounts(row)?.evidenceIds ?? []),
      )
      return { ...shown, rows: marked }
    },
  }),
} as const

/** Rows are kept for the next question: what is said of them today stands beside them. */
async function marking<Row extends object>(
  rows: readonly Row[],
  isChanged: (row: Row) => Promise<boolean>,
): Promise<(Row & { readonly isEvidenceChanged?: true })[]> {
  const marked: (Row & { readonly isEvidenceChanged?: true })[] = []
  // One after the other: a hundred documents that come from the disk at once would keep everybody waiting.
  for (const row of rows) marked.push((await isChanged(row)) ? { ...row, isEvidenceChanged: true } : row)
  return marked
}

function titleOf({ catalogue }: Readable, articleId: string): string | undefined {
  const entry = catalogue.entry(articleId)
  return entry?.article?.title ?? entry?.binned.article?.title
}

/** The newest change, where the clock says that it has not been made yet: the clock was set back. */
function changedInTheFuture({ newest, now }: Readable): Instant | undefined {
  const at = newest()
  return at && Date.parse(at) > Date.parse(now()) + CLOCKS_DIFFER_MS ? at : undefined
}
