import { FileClock, Unlink } from 'lucide-react'
import type { ReactNode } from 'react'
import { isCountedWithOriginal } from '../../../shared/domain/predictions/counted-with-original'
import { standingOf } from '../../../shared/domain/predictions/standing'
import type { ClaimFacets } from '../../../shared/domain/queries/claim-facets'
import { claimOrders } from '../../../shared/domain/queries/claim-filter'
import type { ClaimRow } from '../../../shared/domain/queries/rows'
import { speakerName } from '../../../shared/domain/queries/speaker-name'
import type { Day } from '../../../shared/domain/time/day'
import { en } from '../../../shared/strings/en'
import { places } from '../../../shared/strings/places'
import { KindLabel } from '../../ui/Kind'
import { OutcomeLabel } from '../../ui/OutcomeLabel'
import { StandingMark } from '../../ui/StandingMark'
import type { Column } from '../../ui/TableHead'
import { personIn } from '../../work/speakers'

/** What a cell needs beside its row. */
interface Surroundings {
  readonly today: Day
  readonly speakers: ClaimFacets['speakers']
}

type ColumnId = keyof typeof en.claims.columns

interface ClaimColumn extends Omit<Column<ClaimRow>, 'id' | 'title' | 'render'> {
  readonly cell: (row: ClaimRow, surroundings: Surroundings) => ReactNode
}

/** The table of claims: words of the article in serif, ours in sans. */
const columns: Readonly<Record<ColumnId, ClaimColumn>> = {
  kind: {
    width: 116,
    cell: ({ kind }) => <KindLabel kind={kind}>{en.kinds[kind]}</KindLabel>,
  },
  words: { width: 204, grows: 4, theirs: true, cell: (row) => <Words row={row} /> },
  speaker: { width: 124, grows: 1, cell: (row, { speakers }) => speakerName(row, personIn(speakers)) ?? '' },
  saidOn: { width: 118, isNumber: true, cell: ({ saidOn }) => (saidOn ? en.dates.edtf(saidOn) : '') },
  article: {
    width: 138,
    grows: 2,
    cell: ({ articleTitle }) => <span className="claims-article">{articleTitle}</span>,
  },
  publisher: { width: 140, cell: ({ publisherName }) => publisherName ?? '' },
  published: {
    width: 100,
    isNumber: true,
    cell: ({ published }) => (published ? en.dates.edtf(published.edtf) : ''),
  },
  due: { width: 264, grows: 1, isNumber: true, cell: (row, { today }) => <Due row={row} today={today} /> },
  state: { width: 108, cell: ({ state }) => en.claimStates[state] },
  tags: { width: 140, cell: ({ tags }) => tags?.join(', ') ?? '' },
  created: { width: 118, isNumber: true, cell: ({ createdAt }) => en.dates.edtf(createdAt.slice(0, 10)) },
  place: { width: 84, isNumber: true, cell: ({ start }) => en.numbers.figure(start) },
}

const order: readonly ColumnId[] = [
  'kind',
  'words',
  'speaker',
  'saidOn',
  'article',
  'publisher',
  'published',
  'due',
  'state',
  'tags',
  'created',
  'place',
]

/** Every column there is, for choosing; the words of the claim are always shown. */
export const choosableColumns = order.filter((id) => id !== 'words')

/** The columns in view. */
export function claimColumns(hidden: readonly string[], surroundings: Surroundings): Column<ClaimRow>[] {
  return order
    .filter((id) => !hidden.includes(id))
    .map((id) => {
      const { cell, ...column } = columns[id]
      return {
        ...column,
        id,
        title: en.claims.columns[id],
        isSortable: claimOrders.some((name) => name === id),
        render: (row) => cell(row, surroundings),
      }
    })
}

const placeGlyphs = { pending: FileClock, lost: Unlink } as const

/** Words of an older version have a sign in front of them. */
function Words({ row: { words, place } }: { readonly row: ClaimRow }): ReactNode {
  if (!place) return words
  const Glyph = placeGlyphs[place]
  return (
    <span className="claims-older" title={places.rowMarks[place]}>
      <Glyph className="ui-small" aria-hidden />
      <span className="sr">{places.rowMarks[place]}: </span>
      {words}
    </span>
  )
}

/** The due date, with how late it is; once it is decided, what became of it. What repeats another is judged there. */
function Due({ row, today }: { readonly row: ClaimRow; readonly today: Day }): ReactNode {
  const { due, prediction } = row
  if (prediction && !prediction.isVoid && isCountedWithOriginal(prediction)) {
    return (
      <span className="claims-due">
        {due && en.dates.edtf(due)} <span className="hint">{en.claims.countedWithOriginal}</span>
      </span>
    )
  }
  const standing = prediction && standingOf(prediction, today)
  const label = standing?.label
  return (
    <span className="claims-due">
      {due && en.dates.edtf(due)}
      {label ? (
        <OutcomeLabel label={label}>{en.timeDrawing.labels[label]}</OutcomeLabel>
      ) : (
        standing?.track === 'overdue' && (
          <StandingMark standing={standing}>{en.due.distance(due, today)}</StandingMark>
        )
      )}
    </span>
  )
}
