import { type ReactNode, useRef } from 'react'
import {
  type HorizonRecord,
  type RecordGroup,
  recordBuckets,
} from '../../../shared/domain/queries/predictions'
import { en } from '../../../shared/strings/en'
import type { RecordNumber } from '../../work/record-work'
import { partName } from './parts'
import { Patterns, RecordBar, Swatch } from './RecordBar'
import { type Cell, useCellKeys } from './use-cell-keys'

const { columns, buckets } = en.record

/** The columns that hold numbers: all of a horizon, then by what became of them. */
const numbers = [undefined, ...recordBuckets] as const

interface HorizonTableProps {
  readonly record: HorizonRecord
  readonly shown: RecordNumber
  /** With what the number is called. */
  readonly onShow: (shown: RecordNumber, words: string) => void
}

/** One row a horizon. Each number is a button that lists its predictions; the arrow keys go from one to another. */
export function HorizonTable({ record, shown, onShow }: HorizonTableProps): ReactNode {
  const table = useRef<HTMLTableElement>(null)
  const { groups, total } = record
  const keys = useCellKeys(table, { rows: groups.length + 1, columns: numbers.length })
  const row = (group: RecordGroup, place: number, key: string | undefined, name: string) => (
    <HorizonRow key={key ?? 'total'} group={group} name={name}>
      {numbers.map((bucket, column) => (
        <NumberCell
          key={bucket ?? 'n'}
          cell={{ row: place, column }}
          isTabStop={keys.at.row === place && keys.at.column === column}
          n={bucket ? group.counts[bucket] : group.n}
          name={name}
          column={bucket ? buckets[bucket] : columns.n}
          median={bucket === 'late' ? group.medianSlip : undefined}
          isShown={shown.key === key && shown.bucket === bucket}
          onShow={(words) => onShow({ ...(key ? { key } : {}), ...(bucket ? { bucket } : {}) }, words)}
        />
      ))}
    </HorizonRow>
  )
  return (
    <div className="record-table-frame" {...{ [partName]: 'table' }}>
      <Patterns />
      {/* Real table elements keep their meaning; `grid` makes it one stop of the Tab key. */}
      <table
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={en.record.table}
        className="record-table"
        onKeyDown={keys.press}
        onFocus={keys.onFocus}
      >
        <thead>
          <tr>
            <th scope="col">{columns.horizon}</th>
            <th scope="col">{columns.shares}</th>
            <th scope="col" className="num">
              {columns.n}
            </th>
            {recordBuckets.map((bucket) => (
              <th key={bucket} scope="col" className="num">
                <span className="record-head">
                  <Swatch bucket={bucket} />
                  {bucket === 'late' ? en.record.lateHead : buckets[bucket]}
                </span>
              </th>
            ))}
            <th scope="col" className="num">
              {columns.rate}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group, place) => row(group, place, group.key, en.record.horizon(group.key)))}
        </tbody>
        <tfoot>{row(total, groups.length, undefined, en.record.total)}</tfoot>
      </table>
    </div>
  )
}

interface HorizonRowProps {
  readonly group: RecordGroup
  readonly name: string
  readonly children: ReactNode
}

function HorizonRow({ group, name, children }: HorizonRowProps): ReactNode {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <RecordBar counts={group.counts} />
      </td>
      {children}
      <td className="num">
        {group.rate === undefined ? (
          <span className="record-no-rate">{en.record.rateHidden}</span>
        ) : (
          en.record.rate(group.rate)
        )}
      </td>
    </tr>
  )
}

interface NumberCellProps {
  readonly cell: Cell
  readonly isTabStop: boolean
  readonly n: number
  readonly name: string
  readonly column: string
  readonly median: number | undefined
  readonly isShown: boolean
  readonly onShow: (words: string) => void
}

function NumberCell({
  cell,
  isTabStop,
  n,
  name,
  column,
  median,
  isShown,
  onShow,
}: NumberCellProps): ReactNode {
  const words = en.record.cell(name, column, n)
  return (
    <td className="num">
      {median !== undefined && <span className="record-median">{en.record.slipOf(median)}</span>}
      <button
        type="button"
        className={n === 0 ? 'record-number record-zero' : 'record-number'}
        data-cell={`${cell.row}:${cell.column}`}
        tabIndex={isTabStop ? 0 : -1}
        aria-label={words}
        aria-pressed={isShown}
        onClick={() => onShow(words)}
      >
        {en.record.figure(n)}
      </button>
    </td>
  )
}
