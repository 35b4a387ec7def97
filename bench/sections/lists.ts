import { openLibrary } from '../../src/library'
import type { ClaimRow } from '../../src/shared/domain/queries/rows'
import type { WorkingCopy } from '../libraries/working-copy'
import { compared, type Line, ms } from '../measuring/report'
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

/** A page of a list of all claims, against a plain filter and sort of an array of the same rows. */
export async function measureLists(
  { library: folder, devices }: WorkingCopy,
  rounds: number,
): Promise<Line[]> {
  const library = await openLibrary(folder, { as: 'AB', devices })
  const { rows } = await library.query('claims.list', {})
  const lines: Line[] = []
  for (const { what, name, input, keep, order } of questions) {
    const paged = name === 'claims.list' || name === 'predictions.due' ? { ...input, page: PAGE } : input
    const ask = () => timed(() => library.query(name, paged))
    const first = await ask()
    const byHand = () =>
      timed(() => {
        const kept = rows.filter(keep)
        if (order) kept.sort(order)
        return kept.slice(PAGE.offset, PAGE.limit)
      })
    const line = compared(what, await inTurn(rounds, ask, byHand), BUDGET)
    lines.push({ ...line, what: `${what} (first time ${ms(first)})` })
  }
  await library.close()
  return lines
}
