import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Checkbox } from '../../../src/renderer/ui/Checkbox'
import { SearchField } from '../../../src/renderer/ui/SearchField'
import { Select } from '../../../src/renderer/ui/Select'
import { DateField, TextArea, TextField } from '../../../src/renderer/ui/TextField'
import { expectAccessible } from '../../support/axe'

test('a field is found by its label and described by its hint', async () => {
  const { container } = render(
    <TextField label="Byline" hint="As printed" value="Priya Nair" onChange={() => undefined} />,
  )
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Byline' })
  expect(field.value).toBe('Priya Nair')
  expect(described(field)).toContain('As printed')
  await expectAccessible(container)
})

test('typing changes it, leaving it is told', async () => {
  const change = vi.fn<(value: string) => void>()
  const leave = vi.fn<() => void>()
  render(<TextArea label="Note" value="" onChange={change} onBlur={leave} />)
  const user = userEvent.setup()
  await user.tab()
  await user.keyboard('R')
  await user.tab()
  expect(change).toHaveBeenCalledWith('R')
  expect(leave).toHaveBeenCalledOnce()
})

function Due(): ReactNode {
  const [date, setDate] = useState('2021-1')
  const error = date === '2021-13' ? 'There is no month 13.' : undefined
  return (
    <DateField
      label="Due"
      layout="pair"
      value={date}
      onChange={setDate}
      error={error}
      hint="a day or a month"
    />
  )
}

test('an error appears in a live region, marks the field and describes it', async () => {
  const { container } = render(<Due />)
  const field = screen.getByRole('textbox', { name: 'Due' })
  expect(field.getAttribute('aria-invalid')).toBeNull()
  const live = container.querySelector('[aria-live="polite"]')
  await userEvent.setup().type(field, '3')
  expect(live?.textContent).toBe('There is no month 13.')
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(described(field)).toContain('There is no month 13.')
  await expectAccessible(container)
})

test('a select is opened, moved in and chosen from by keyboard', async () => {
  const choose = vi.fn<(id: string) => void>()
  const { container } = render(
    <Select
      label="Kind of source"
      placeholder="Choose one"
      value="news"
      onChange={choose}
      options={[
        { id: 'news', title: 'News' },
        { id: 'report', title: 'Report', hint: 'A study' },
      ]}
    />,
  )
  await expectAccessible(container)
  const user = userEvent.setup()
  await user.tab()
  await user.keyboard('{Enter}')
  await expectAccessible(document.body)
  await user.keyboard('{ArrowDown}{Enter}')
  expect(choose).toHaveBeenCalledExactlyOnceWith('report')
})

test('a checkbox is ticked with Space and described by its hint', async () => {
  const tick = vi.fn<(isSelected: boolean) => void>()
  const { container } = render(
    <Checkbox isSelected={false} onChange={tick} hint="3 cells start with =">
      Guard cells
    </Checkbox>,
  )
  const user = userEvent.setup()
  await user.tab()
  await user.keyboard(' ')
  expect(tick).toHaveBeenCalledExactlyOnceWith(true)
  expect(described(screen.getByRole('checkbox', { name: 'Guard cells' }))).toContain('3 cells')
  await expectAccessible(container)
})

function Search(): ReactNode {
  const [words, setWords] = useState('care')
  return <SearchField label="Search claims" clearLabel="Clear" value={words} onChange={setWords} />
}

test('Escape empties a search field, and so does its cross', async () => {
  const { container } = render(<Search />)
  const user = userEvent.setup()
  const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search claims' })
  await user.click(screen.getByRole('button', { name: 'Clear' }))
  expect(field.value).toBe('')
  await user.type(field, 'home{Escape}')
  expect(field.value).toBe('')
  await expectAccessible(container)
})

function described(field: Element): string {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ')
}
