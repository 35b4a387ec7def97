import { type Library, openLibrary } from '../../src/library'
import type { ClaimRow } from '../../src/shared/domain/queries/rows'
import type { WorkingCopy } from '../libraries/working-copy'
import { compared, type Line } from '../measuring/report'
import { inTurn, timed } from '../measuring/samples'

const PAGE = { offset: 0, limit: 100 }
const AS_AT = '2026-06-30'
const BUDGET = '<= 50 ms'

type Keep = (row: ClaimRow) => boolean
type Order = (a: ClaimRow, b: ClaimRow) => number

interface Question {
  readonly what: string
  readonly name: string
  readonly input: object
  /** The same by hand, over an array of rows. */
  readonly keep: Keep
  readonly order?: Order
}

const all: Keep = () => true
const byText =
  (of: (row: ClaimRow) => string | undefined): Order =>
  (a, b) => {
    const [one = '\uffff', other = '\uffff'] = [of(a), of(b)]
    return one < other ? -1 : one > other ? 1 : 0
  }

const questions: readonly Question[] = [
  { what: 'claims.list, first page', name: 'claims.list', input: {}, keep: all },
  {
    what: 'claims.list, predictions only',
    name: 'claims.list',
    input: { filter: { kinds: ['prediction'] } },
    keep: ({ kind }) => kind === 'prediction',
  },
  {
    what: 'claims.list, words in it',
    name: 'claims.list',
    input: { filter: { words: 'years mere' } },
    keep: (row) => {
      const text = [row.words, row.speakerAs, row.summary, row.articleTitle, row.tags].join(' ').toLowerCase()
      return text.includes('years') && text.includes('mere')
    },
  },
  {
    what: 'claims.list, published in one year',
    name: 'claims.list',
    input: { filter: { publishedFrom: '2015-01-01', publishedTo: '2015-12-31' } },
    keep: ({ published }) => published?.edtf.startsWith('2015') ?? false,
  },
  {
    what: 'claims.list by due date',
    name: 'claims.list',
    input: { order: { by: 'due', descending: false } },
    keep: all,
    order: byText(({ due }) => due),
  },
  {
    what: 'claims.list by speaker',
    name: 'claims.list',
    input: { order: { by: 'speaker', descending: false } },
    keep: all,
    order: byText(({ speakerAs }) => speakerAs),
  },
  {
    what: 'claims.list by words',
    name: 'claims.list',
    input: { order: { by: 'words', descending: false } },
    keep: all,
    order: byText(({ words }) => words),
  },
  {
    what: 'claims.list by date of publication',
    name: 'claims.list',
    input: { order: { by: 'published', descending: true } },
    keep: all,
    order: byText(({ published }) => published?.edtf),
  },
  {
    what: 'claims.facets',
    name: 'claims.facets',
    input: { filter: {} },
    keep: all,
  },
  {
    what: 'predictions.due',
    name: 'predictions.due',
    input: { asAt: AS_AT },
    keep: ({ kind, due }) => kind === 'prediction' && due !== undefined && due < AS_AT,
    order: byText(({ due }) => due),
  },
  {
    what: 'predictions.recordByHorizon',
    name: 'predictions.recordByHorizon',
    input: { asAt: AS_AT },
    keep: ({ kind }) => kind === 'prediction',
  },
]

/**
 * A page of a list of all claims, against a plain filter and sort of an array of the same rows: in a library that was just
 * opened, once more, and after a save, each within the budget. A question that is only repeated is answered from what is kept.
 */
export async function measureLists(copy: WorkingCopy, rounds: number): Promise<Line[]> {
  const first = questions.map((): { ours: number[]; floor: number[] } => ({ ours: [], floor: [] }))
  for (let opening = 0; opening < OPENINGS; opening++) await measureFirst(copy, first)
  const library = await openLibrary(copy.library, { as: 'AB', devices: copy.devices })
  const { rows } = await library.query('claims.list', {})
  const lines: Line[] = []
  for (const [nth, question] of questions.entries()) {
    const { what } = question
    const ask = () => timed(() => library.query(question.name, pageOf(question)))
    const byHand = () => timed(() => answeredByHand(rows, question))
    await ask()
    const again = await inTurn(rounds, ask, byHand)
    const saved = await inTurn(
      rounds,
      async () => {
        await saveClaim(library, rows[0]?.id ?? '')
        return await ask()
      },
      byHand,
    )
    lines.push(
      compared(`${what}, first time`, first[nth] ?? again, BUDGET),
      compared(`${what}, again`, again, BUDGET),
      compared(`${what}, after a save`, saved, BUDGET),
    )
  }
  await library.close()
  return lines
}

/** What the first question of its kind makes is new only once after an opening. */
const OPENINGS = 3

async function measureFirst(
  copy: WorkingCopy,
  samples: readonly { readonly ours: number[]; readonly floor: number[] }[],
): Promise<void> {
  const library = await openLibrary(copy.library, { as: 'AB', devices: copy.devices })
  // Waits until the rows are read, which belongs to opening, and asks what none of the questions does.
  const { rows } = await library.query('claims.list', {
    filter: { kinds: ['quote', 'prediction', 'statistic'] },
  })
  for (const [nth, question] of questions.entries()) {
    samples[nth]?.ours.push(await timed(() => library.query(question.name, pageOf(question))))
    samples[nth]?.floor.push(await timed(() => answeredByHand(rows, question)))
  }
  await library.close()
}

const pageOf = ({ name, input }: Question): object =>
  name === 'claims.list' || name === 'predictions.due' ? { ...input, page: PAGE } : input

function answeredByHand(rows: readonly ClaimRow[], { keep, order }: Question): ClaimRow[] {
  const kept = rows.filter(keep)
  if (order) kept.sort(order)
  return kept.slice(PAGE.offset, PAGE.limit)
}

async function saveClaim(library: Library, claimId: string): Promise<void> {
  const { claim } = await library.query('claims.get', { claimId })
  const input = { claimId, expectedRev: claim.rev, changes: { note: `Seen ${claim.rev} times.` } }
  const answer = await library.execute({ name: 'claims.update', input })
  if (!answer.ok) throw new Error(answer.error.message)
}
