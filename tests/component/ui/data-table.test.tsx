import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createRef, type ReactNode, type Ref, useCallback, useImperativeHandle, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { DataTable } from '../../../src/renderer/ui/DataTable'
import type { Column, Sort } from '../../../src/renderer/ui/TableHead'
import type { RowSelection } from '../../../src/renderer/ui/table-selection'
import { expectAccessible } from '../../support/axe'

type Claim = { words: string; by: string }
const columns: readonly Column<Claim>[] = [
  { id: 'words', title: 'Claim', width: 300, grows: 1, theirs: true, render: (row) => row.words },
  { id: 'by', title: 'By', width: 160, isSortable: true, render: (row) => row.by },
]

type Handle = { arrive: (upTo: number) => void; shrink: (total: number) => void }

type TableProps = {
  ref?: Ref<Handle>
  total?: number
  onNeed?: (from: number, to: number) => void
  onSort?: (sort: Sort) => void
  onSelect?: (selected: RowSelection) => void
  onOpen?: (index: number) => void
  onWidths?: (widths: Readonly<Record<string, number>>) => void
}

function Table({ ref, ...props }: TableProps): ReactNode {
  const [total, setTotal] = useState(props.total ?? 100_000)
  const [arrived, setArrived] = useState(100)
  const [selected, setSelected] = useState<RowSelection>(new Set())
  useImperativeHandle(ref, () => ({ arrive: setArrived, shrink: setTotal }))
  const rowAt = useCallback(
    (index: number) => (index < arrived ? { words: `Claim ${index}`, by: 'Ansell' } : undefined),
    [arrived],
  )
  return (
    <DataTable
      label="Claims"
      columns={columns}
      total={total}
      rowAt={rowAt}
      keyAt={(index) => `c${index}`}
      onNeedRows={props.onNeed ?? (() => undefined)}
      onSelectUnseen={() => undefined}
      sort={{ column: 'by', direction: 'ascending' }}
      onSort={props.onSort ?? (() => undefined)}
      selected={selected}
      onSelect={(to) => {
        setSelected(to)
        props.onSelect?.(to)
      }}
      onOpen={props.onOpen}
      widths={{}}
      onWidthsChange={props.onWidths ?? (() => undefined)}
      labels={{ loading: 'Loading', resizeHint: 'Shift and an arrow key change its width' }}
      empty={<p>No claim matches.</p>}
    />
  )
}

function row(n: number): HTMLElement {
  return screen.getByRole('row', { name: `Claim ${n} Ansell` })
}

test('of 100,000 rows only those in view are rendered, and each says its place', async () => {
  const { container } = render(<Table />)
  expect(screen.getByRole('grid', { name: 'Claims' }).getAttribute('aria-rowcount')).toBe('100001')
  expect(screen.getAllByRole('row').length).toBeLessThan(50)
  expect(row(0).getAttribute('aria-rowindex')).toBe('2')
  await expectAccessible(container)
})

test('rows in view are asked for, shown as loading until they come, and filled in then', () => {
  const need = vi.fn<(from: number, to: number) => void>()
  const table = createRef<Handle>()
  const { container } = render(<Table onNeed={need} ref={table} />)
  expect(need).toHaveBeenLastCalledWith(0, 33)
  need.mockClear()
  const scroller = container.querySelector('.ui-table-scroller')
  if (!scroller) throw new Error('no scroller')
  scroller.scrollTop = 36 * 5000
  fireEvent.scroll(scroller)
  expect(need).toHaveBeenLastCalledWith(4992, 5033)
  expect(screen.getAllByText('Loading').length).toBeGreaterThan(20)
  act(() => table.current?.arrive(6000))
  expect(row(5000).getAttribute('aria-rowindex')).toBe('5002')
})

test('arrows, End and Home move the focus; the row it leaves behind stays until then', async () => {
  render(<Table />)
  const user = userEvent.setup()
  await user.tab()
  await user.tab()
  expect(document.activeElement).toBe(row(0))
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(document.activeElement).toBe(row(2))
  await user.keyboard('{ArrowRight}')
  expect(document.activeElement?.textContent).toBe('Claim 2')
  await user.keyboard('{ArrowRight}{ArrowLeft}{ArrowLeft}')
  expect(document.activeElement).toBe(row(2))
  await user.keyboard('{End}')
  expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('100001')
  await user.keyboard('{Home}{ArrowUp}{ArrowRight}')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'By' }))
})

test('Space selects, Shift extends, Ctrl+A takes all, Escape none, Enter opens', async () => {
  const select = vi.fn<(selected: RowSelection) => void>()
  const open = vi.fn<(index: number) => void>()
  render(<Table onSelect={select} onOpen={open} />)
  const user = userEvent.setup()
  await user.tab()
  await user.tab()
  await user.keyboard(' ')
  expect(row(0).getAttribute('aria-selected')).toBe('true')
  await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
  expect(select).toHaveBeenLastCalledWith(new Set(['c0', 'c1', 'c2']))
  await user.keyboard('{Control>}a{/Control}')
  expect(select).toHaveBeenLastCalledWith('all')
  expect(row(20).getAttribute('aria-selected')).toBe('true')
  await user.keyboard('{Escape}')
  expect(select).toHaveBeenLastCalledWith(new Set())
  await user.keyboard('{Enter}')
  expect(open).toHaveBeenCalledExactlyOnceWith(2)
})

test('by mouse: a click takes one, Ctrl adds, Shift takes the range, a double click opens', async () => {
  const select = vi.fn<(selected: RowSelection) => void>()
  const open = vi.fn<(index: number) => void>()
  render(<Table onSelect={select} onOpen={open} />)
  const user = userEvent.setup()
  await user.click(row(1))
  await user.keyboard('{Control>}')
  await user.click(row(3))
  await user.keyboard('{/Control}')
  expect(select).toHaveBeenLastCalledWith(new Set(['c1', 'c3']))
  await user.keyboard('{Shift>}')
  await user.click(row(5))
  await user.keyboard('{/Shift}')
  expect(select).toHaveBeenLastCalledWith(new Set(['c3', 'c4', 'c5']))
  await user.dblClick(row(2))
  expect(open).toHaveBeenCalledExactlyOnceWith(2)
})

test('a sorted column says its direction, and its head sorts the other way', async () => {
  const sort = vi.fn<(sort: Sort) => void>()
  render(<Table onSort={sort} />)
  const head = screen.getByRole('columnheader', { name: 'By' })
  expect(head.getAttribute('aria-sort')).toBe('ascending')
  await userEvent.setup().click(within(head).getByRole('button', { name: 'By' }))
  expect(sort).toHaveBeenCalledExactlyOnceWith({ column: 'by', direction: 'descending' })
})

test('Shift and an arrow on a head change the width of its column', async () => {
  const widths = vi.fn<(widths: Readonly<Record<string, number>>) => void>()
  render(<Table onWidths={widths} />)
  const user = userEvent.setup()
  await user.tab()
  await user.keyboard('{ArrowRight}{Shift>}{ArrowLeft}{/Shift}')
  expect(widths).toHaveBeenCalledExactlyOnceWith({ by: 1424 })
})

test('when rows go away the focus stays in the table', async () => {
  const table = createRef<Handle>()
  render(<Table ref={table} />)
  const user = userEvent.setup()
  await user.tab()
  await user.tab()
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
  act(() => table.current?.shrink(2))
  expect(document.activeElement).toBe(row(1))
})

test('an empty table says so inside the grid', async () => {
  const { container } = render(<Table total={0} />)
  expect(within(screen.getByRole('grid')).getByText('No claim matches.')).toBeTruthy()
  await expectAccessible(container)
})
