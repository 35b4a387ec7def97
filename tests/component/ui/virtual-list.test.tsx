import { act, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createRef, type ReactNode, type Ref, useImperativeHandle, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { VirtualList } from '../../../src/renderer/ui/VirtualList'
import { expectAccessible } from '../../support/axe'

type Article = { id: string; title: string; year: string }
const articles: Article[] = Array.from({ length: 3000 }, (_, n) => ({
  id: `a${n}`,
  title: `Article ${n}`,
  year: n < 2 ? '2021' : '2020',
}))

type Jump = (key: string) => void

function List({
  ref,
  ...props
}: {
  rows?: Article[]
  follows?: boolean
  sections?: boolean
  hasLetterKeys?: boolean
  onOpen?: (key: string) => void
  ref?: Ref<Jump>
}): ReactNode {
  const [selected, setSelected] = useState<string | null>('a0')
  useImperativeHandle(ref, () => setSelected)
  return (
    <VirtualList
      label="Articles"
      rows={props.rows ?? articles}
      rowKey={(row) => row.id}
      rowText={(row) => row.title}
      renderRow={(row) => <span>{row.title}</span>}
      {...(props.sections ? { sectionOf: (row: Article) => row.year } : {})}
      rowHeight={40}
      selectedKey={selected}
      onSelect={setSelected}
      selectionFollowsFocus={props.follows ?? false}
      onOpen={props.onOpen}
      hasLetterKeys={props.hasLetterKeys ?? false}
      empty={<p>No articles yet.</p>}
    />
  )
}

test('of 3,000 rows only those in view are rendered, each with its place in the whole', async () => {
  const { container } = render(<List />)
  const options = screen.getAllByRole('option')
  expect(options.length).toBeGreaterThan(20)
  expect(options.length).toBeLessThan(60)
  expect(options[1]?.getAttribute('aria-posinset')).toBe('2')
  expect(options[1]?.getAttribute('aria-setsize')).toBe('3000')
  await expectAccessible(container)
})

test('selection follows the focus where asked, and Enter opens', async () => {
  const open = vi.fn<(key: string) => void>()
  render(<List follows onOpen={open} />)
  const user = userEvent.setup()
  await user.tab()
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(screen.getByRole('option', { name: 'Article 2', selected: true })).toBe(document.activeElement)
  await user.keyboard('{Enter}')
  expect(open).toHaveBeenCalledExactlyOnceWith('a2')
})

test.each([
  ['J', { hasLetterKeys: true }, 'j'],
  ['an arrow', {}, '{ArrowDown}'],
])('%s goes on from the selected row while the list itself has the focus', async (_name, props, key) => {
  const jump = createRef<Jump>()
  render(<List follows {...props} ref={jump} />)
  act(() => jump.current?.('a3'))
  const user = userEvent.setup()
  // As a screen does on which one has just arrived.
  screen.getByRole('listbox').focus()
  await user.keyboard(key)
  const next = await screen.findByRole('option', { name: 'Article 4', selected: true })
  await waitFor(() => expect(document.activeElement).toBe(next))
})

test('without that, arrows only move and Enter selects', async () => {
  render(<List />)
  const user = userEvent.setup()
  await user.tab()
  await user.keyboard('{ArrowDown}')
  expect(screen.getByRole('option', { name: 'Article 0', selected: true })).toBeTruthy()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('option', { name: 'Article 1', selected: true })).toBe(document.activeElement)
})

test('End reaches the last row, and typing ahead a row by its words', async () => {
  render(<List follows />)
  const user = userEvent.setup()
  await user.tab()
  await user.keyboard('{End}')
  expect(document.activeElement?.textContent).toBe('Article 2999')
  await user.keyboard('Article 17')
  expect(document.activeElement?.textContent).toBe('Article 17')
})

test('a row selected from elsewhere is brought into view', () => {
  const jump = createRef<Jump>()
  render(<List follows ref={jump} />)
  act(() => jump.current?.('a1500'))
  expect(screen.getByRole('listbox').scrollTop).toBeGreaterThan(50_000)
})

test('rows stand under their headings', async () => {
  const { container } = render(<List sections />)
  expect(screen.getByRole('group', { name: '2021' }).textContent).toContain('Article 1')
  expect(screen.getByRole('group', { name: '2020' }).textContent).toContain('Article 2')
  const second = screen.getByRole('option', { name: 'Article 3' })
  expect([second.ariaPosInSet, second.ariaSetSize]).toEqual(['4', '3000'])
  await expectAccessible(container)
})

test('an empty list says what belongs there', async () => {
  const { container } = render(<List rows={[]} />)
  expect(screen.getByText('No articles yet.')).toBeTruthy()
  await expectAccessible(container)
})
