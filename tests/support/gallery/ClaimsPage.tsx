import { type ReactNode, useCallback, useRef, useState } from 'react'
import { Button } from '../../../src/renderer/ui/Button'
import { DataTable } from '../../../src/renderer/ui/DataTable'
import { KindLabel } from '../../../src/renderer/ui/Kind'
import { announce } from '../../../src/renderer/ui/LiveRegion'
import { Pane } from '../../../src/renderer/ui/Pane'
import { SearchField } from '../../../src/renderer/ui/SearchField'
import type { Column, Sort } from '../../../src/renderer/ui/TableHead'
import { Tag } from '../../../src/renderer/ui/Tag'
import type { RowSelection } from '../../../src/renderer/ui/table-selection'
import type { ClaimKind } from '../../../src/shared/domain/claim'

type Claim = { kind: ClaimKind; words: string; by: string; article: string; date: string }

const total = 100_000
const pageSize = 200
const kinds: readonly ClaimKind[] = ['prediction', 'statistic', 'quote']
const words = [
  'I would think two years, if the money holds',
  'rated “below standard” for at least the next two years, and not a day less than that',
  '“the exception, not the rule”',
]

function made(index: number): Claim {
  return {
    kind: kinds[index % 3] ?? 'quote',
    words: `${words[index % 3]} (${index + 1})`,
    by: index % 2 ? 'Ruth Ansell' : 'Care Standards Board',
    article: 'Home care ‘will stay below standard until 2021’',
    date: '14 Mar 2019',
  }
}

/** Pages of rows that arrive a little later, as they will from the library. */
function usePages() {
  const pages = useRef(new Map<number, Claim[] | 'asked'>())
  const [arrived, setArrived] = useState<ReadonlyMap<number, Claim[]>>(new Map())
  const rowAt = useCallback(
    (index: number) => arrived.get(Math.floor(index / pageSize))?.[index % pageSize],
    [arrived],
  )
  const need = (from: number, to: number): void => {
    for (let page = Math.floor(from / pageSize); page * pageSize < to; page += 1) {
      if (pages.current.has(page)) continue
      pages.current.set(page, 'asked')
      const rows = Array.from({ length: pageSize }, (_, n) => made(page * pageSize + n))
      setTimeout(() => setArrived((was) => new Map(was).set(page, rows)), 30)
    }
  }
  return { rowAt, need }
}

const columns: readonly Column<Claim>[] = [
  {
    id: 'kind',
    title: 'Kind',
    width: 136,
    isSortable: true,
    render: (row) => <KindLabel kind={row.kind}>{row.kind}</KindLabel>,
  },
  { id: 'claim', title: 'Claim', width: 260, grows: 1, theirs: true, render: (row) => row.words },
  { id: 'by', title: 'By', width: 168, isSortable: true, render: (row) => row.by },
  { id: 'article', title: 'Article', width: 272, render: (row) => row.article },
  { id: 'date', title: 'Published', width: 116, isSortable: true, isNumber: true, render: (row) => row.date },
]

export function ClaimsPage(): ReactNode {
  const { rowAt, need } = usePages()
  const [sort, setSort] = useState<Sort | null>({ column: 'date', direction: 'descending' })
  const [selected, setSelected] = useState<RowSelection>(new Set(['c0', 'c3', 'c4']))
  const [widths, setWidths] = useState<Readonly<Record<string, number>>>({})
  const [query, setQuery] = useState('')
  return (
    <main className="g-claims">
      <Pane
        title="Claims"
        tone="page"
        head={
          <>
            <SearchField
              label="Search claims"
              placeholder="Words in the claim, note or summary"
              clearLabel="Clear"
              value={query}
              onChange={setQuery}
            />
            <Tag onRemove={() => setQuery('')} removeLabel="Remove topic">
              Topic: council services
            </Tag>
          </>
        }
        end={<Button>Export</Button>}
      >
        <DataTable
          label="Claims"
          columns={columns}
          total={query === 'none' ? 0 : total}
          rowAt={rowAt}
          keyAt={(index) => `c${index}`}
          onSelectUnseen={() => undefined}
          onNeedRows={need}
          sort={sort}
          onSort={setSort}
          selected={selected}
          onSelect={setSelected}
          onOpen={(index) => announce(`Opened ${index}`)}
          widths={widths}
          onWidthsChange={setWidths}
          labels={{ loading: 'Loading', resizeHint: 'Shift and an arrow key change its width' }}
          empty={<p className="hint g-none">No claim has these words.</p>}
        />
      </Pane>
    </main>
  )
}
