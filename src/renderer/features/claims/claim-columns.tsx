import type { ClaimRow } from '../../../shared/domain/queries/rows'
import { en } from '../../../shared/strings/en'
import { KindLabel } from '../../ui/Kind'
import type { Column } from '../../ui/TableHead'

const { columns } = en.claims

/** The table of claims: words of the article in serif, ours in sans. */
export const claimColumns: readonly Column<ClaimRow>[] = [
  {
    id: 'kind',
    title: columns.kind,
    width: 112,
    render: ({ kind }) => <KindLabel kind={kind}>{en.kinds[kind]}</KindLabel>,
  },
  {
    id: 'words',
    title: columns.words,
    width: 320,
    grows: true,
    theirs: true,
    render: ({ words }) => words,
  },
  { id: 'by', title: columns.by, width: 150, render: ({ speakerAs }) => speakerAs ?? '' },
  { id: 'article', title: columns.article, width: 240, render: ({ articleTitle }) => articleTitle },
  {
    id: 'date',
    title: columns.date,
    width: 110,
    isNumber: true,
    render: ({ published }) => (published ? en.dates.edtf(published.edtf) : ''),
  },
  {
    id: 'due',
    title: columns.due,
    width: 110,
    isNumber: true,
    render: ({ due }) => (due ? en.dates.edtf(due) : ''),
  },
]
