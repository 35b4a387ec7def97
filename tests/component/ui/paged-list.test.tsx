import { act, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createRef, type ReactNode, type Ref, useCallback, useImperativeHandle, useState } from 'react'
import { expect, test } from 'vitest'
import { PagedList, type SoughtRow } from '../../../src/renderer/ui/PagedList'
import { expectAccessible } from '../../support/axe'

type Article = { id: string; title: string; year: string }
const TOTAL = 10_000
const articleAt = (n: number): Article => ({
  id: `a${n}`,
  title: `Article ${n}`,
  year: n < 2 ? '2021' : '2020',
})

type Hand = { jump: (key: string) => void; arrive: (isHere: boolean) => void; asked: [number, number][] }

const list = {}
const keyOf = ({ id }: Article) => id
const draw = ({ title }: Article) => <span>{title}</span>
const yearOf = ({ year }: Article) => year
const placeFor = (sought: SoughtRow) =>
  'key' in sought ? Number(sought.key.slice(1)) : Number(/\d+/.exec(sought.typed)?.[0] ?? sought.from)

function List({ hand, total = TOTAL }: { hand?: Ref<Hand>; total?: number }): ReactNode {
  const [selected, setSelected] = useState<string | null>('a0')
  const [isHere, setHere] = useState(true)
  const [asked] = useState<[number, number][]>([])
  useImperativeHandle(hand, () => ({ jump: setSelected, arrive: setHere, asked }))
  const need = useCallback((from: number, to: number) => void asked.push([from, to]), [asked])
  const rowAt = useCallback((index: number) => (isHere ? articleAt(index) : undefined), [isHere])
  return (
    <PagedList
      label="Articles"
      list={list}
      total={total}
      rowAt={rowAt}
      onNeedRows={need}
      rowKey={keyOf}
      renderRow={draw}
      sectionOf={yearOf}
      rowHeight={40}
      selectedKey={selected}
      onSelect={setSelected}
      findPlace={(sought, found) => found(placeFor(sought))}
      labels={{ loading: 'Loading' }}
    />
  )
}

const focused = () => document.activeElement?.textContent

test('of 10,000 rows only those in view are drawn and asked for, each with its place in the whole', async () => {
  const hand = createRef<Hand>()
  const { container } = render(<List hand={hand} />)
  const options = screen.getAllByRole('option')
  expect(options.length).toBeGreaterThan(20)
  expect(options.length).toBeLessThan(60)
  expect([options[1]?.ariaPosInSet, options[1]?.ariaSetSize]).toEqual(['2', '10000'])
  expect(Math.max(...(hand.current?.asked.map(([, to]) => to) ?? []))).toBeLessThan(60)
  await expectAccessible(container)
})

test('rows stand under their headings', () => {
  render(<List />)
  expect(screen.getByRole('group', { name: '2021' }).textContent).toContain('Article 1')
  expect(screen.getByRole('group', { name: '2020' }).textContent).toContain('Article 2')
})

test('arrows move, Enter selects, End and Home reach the ends', async () => {
  render(<List />)
  const user = userEvent.setup()
  await user.tab()
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(focused()).toBe('Article 2')
  screen.getByRole('option', { name: 'Article 0', selected: true })
  await user.keyboard('{Enter}')
  expect(screen.getByRole('option', { name: 'Article 2', selected: true })).toBe(document.activeElement)
  await user.keyboard('{End}')
  expect(focused()).toBe('Article 9999')
  expect(screen.getAllByRole('option').length).toBeLessThan(60)
  await user.keyboard('{Home}{PageDown}')
  expect(focused()).toMatch(/^Article 2\d$/)
})

test('typing ahead goes to the row the library finds', async () => {
  render(<List />)
  const user = userEvent.setup()
  await user.tab()
  await user.keyboard('Article 417')
  expect(focused()).toBe('Article 417')
})

test('a click selects, and the keyboard goes on from there', async () => {
  render(<List />)
  const user = userEvent.setup()
  await user.click(screen.getByRole('option', { name: 'Article 4' }))
  screen.getByRole('option', { name: 'Article 4', selected: true })
  await user.keyboard('{ArrowUp}')
  expect(focused()).toBe('Article 3')
})

test('a row selected from elsewhere is brought into view, wherever it stands', () => {
  const hand = createRef<Hand>()
  render(<List hand={hand} />)
  act(() => hand.current?.jump('a7500'))
  expect(screen.getByRole('listbox').scrollTop).toBeGreaterThan(290_000)
  screen.getByRole('option', { name: 'Article 7500', selected: true })
})

test('the row with the focus stays when it is scrolled away', async () => {
  render(<List />)
  const user = userEvent.setup()
  await user.tab()
  await user.keyboard('{ArrowDown}')
  const listbox = screen.getByRole('listbox')
  listbox.scrollTop = 200_000
  fireEvent.scroll(listbox)
  screen.getByRole('option', { name: 'Article 5000' })
  expect(focused()).toBe('Article 1')
})

test('what has not arrived says so, and takes its place when it comes', async () => {
  const hand = createRef<Hand>()
  const { container } = render(<List hand={hand} />)
  act(() => hand.current?.arrive(false))
  expect(screen.getAllByRole('option', { name: 'Loading' }).length).toBeGreaterThan(20)
  await expectAccessible(container)
  act(() => hand.current?.arrive(true))
  screen.getByRole('option', { name: 'Article 5' })
})

test('the focus goes on to the last row before it has arrived, and is still there when it has', async () => {
  const hand = createRef<Hand>()
  render(<List hand={hand} />)
  const user = userEvent.setup()
  await user.tab()
  act(() => hand.current?.arrive(false))
  await user.keyboard('{End}')
  expect(focused()).toBe('Loading')
  act(() => hand.current?.arrive(true))
  expect(focused()).toBe('Article 9999')
})
