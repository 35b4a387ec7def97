import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { ComboBox, type Suggestion } from '../../../src/renderer/ui/ComboBox'
import { expectAccessible } from '../../support/axe'

const people: Suggestion[] = [
  { id: 'ansell', title: 'Ruth Ansell', hint: 'director' },
  { id: 'hale', title: 'Tom Hale' },
]

function Speakers({ onPick, onKeep }: { onPick: (id: string) => void; onKeep: () => void }): ReactNode {
  const [text, setText] = useState('')
  return (
    <ComboBox
      label="Claim by"
      value={text}
      onChange={setText}
      options={people.filter(({ title }) => title.toLowerCase().includes(text.toLowerCase()))}
      onPick={(id) => {
        setText(people.find((person) => person.id === id)?.title ?? '')
        onPick(id)
      }}
      onKeep={onKeep}
    />
  )
}

function show() {
  const pick = vi.fn<(id: string) => void>()
  const keep = vi.fn<() => void>()
  const { container } = render(<Speakers onPick={pick} onKeep={keep} />)
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Claim by' })
  return { pick, keep, container, field, user: userEvent.setup() }
}

test('completes what is typed and closes its list when one is picked', async () => {
  const { user, field, pick, keep, container } = show()
  await user.type(field, 'ans')
  await screen.findByRole('option', { name: /Ruth Ansell/ })
  await user.keyboard('{ArrowDown}{Enter}')
  expect(pick).toHaveBeenCalledExactlyOnceWith('ansell')
  expect(keep).not.toHaveBeenCalled()
  expect(field.value).toBe('Ruth Ansell')
  expect(screen.queryByRole('listbox')).toBeNull()
  await expectAccessible(container)
})

test('the same one can be picked again', async () => {
  const { user, field, pick } = show()
  await user.type(field, 'ans{ArrowDown}{Enter}')
  await user.clear(field)
  await user.type(field, 'ans{ArrowDown}{Enter}')
  expect(pick).toHaveBeenCalledTimes(2)
  expect(field.value).toBe('Ruth Ansell')
})

test('keeps anything else as it is typed: by Enter, and when the field is left', async () => {
  const { user, field, pick, keep } = show()
  await user.type(field, 'Priya Nair{Enter}')
  expect(keep).toHaveBeenCalledOnce()
  expect(field.value).toBe('Priya Nair')
  await user.tab()
  expect(keep).toHaveBeenCalledTimes(2)
  expect(field.value).toBe('Priya Nair')
  expect(pick).not.toHaveBeenCalled()
})

test('Escape closes the list and leaves what is typed', async () => {
  const { user, field } = show()
  await user.type(field, 'to')
  await screen.findByRole('option', { name: 'Tom Hale' })
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(field.value).toBe('to')
})

test('the button shows what there is without typing', async () => {
  const { user } = show()
  await user.click(screen.getByRole('button'))
  expect(await screen.findAllByRole('option')).toHaveLength(2)
})
