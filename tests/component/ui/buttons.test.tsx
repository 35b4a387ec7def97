import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Button } from '../../../src/renderer/ui/Button'
import { IconButton } from '../../../src/renderer/ui/IconButton'
import { keyCaps } from '../../../src/renderer/ui/Kbd'
import { MenuButton } from '../../../src/renderer/ui/Menu'
import { Segments } from '../../../src/renderer/ui/Segments'
import { Tag } from '../../../src/renderer/ui/Tag'
import { expectAccessible } from '../../support/axe'

test('a button is pressed by mouse, Enter and Space', async () => {
  const press = vi.fn<() => void>()
  const { container } = render(<Button onPress={press}>Record outcome</Button>)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Record outcome' }))
  await user.keyboard('{Enter} ')
  expect(press).toHaveBeenCalledTimes(3)
  await expectAccessible(container)
})

test('an icon button has its name, and a tooltip with its key when the keyboard reaches it', async () => {
  const { container } = render(<IconButton label="Undo" shortcut="Ctrl+Z" icon={<svg aria-hidden />} />)
  await userEvent.setup().tab()
  expect(screen.getByRole('button', { name: 'Undo' })).toBe(document.activeElement)
  expect((await screen.findByRole('tooltip')).textContent).toBe('UndoCtrlZ')
  await expectAccessible(container)
})

test('an icon button that is pressed says so', () => {
  render(<IconButton label="Open beside" isPressed icon={<svg aria-hidden />} />)
  expect(screen.getByRole('button', { name: 'Open beside', pressed: true })).toBeTruthy()
})

test.each([
  ['Ctrl+Shift+Z', false, ['Ctrl', 'Shift', 'Z']],
  ['Ctrl+Shift+Z', true, ['⌘', '⇧', 'Z']],
  ['Mod+K', false, ['Ctrl', 'K']],
  ['Enter', false, ['↵']],
  ['Ctrl++', false, ['Ctrl', '+']],
  ['J', true, ['J']],
])('%s on a Mac: %s reads %s', (shortcut, mac, caps) => {
  expect(keyCaps(shortcut, mac)).toEqual(caps)
})

test('a menu opens by keyboard, moves by arrows, runs by Enter and gives the focus back', async () => {
  const run = vi.fn<(id: string) => void>()
  render(
    <MenuButton
      label="More"
      onAction={run}
      items={[
        { id: 'copy', title: 'Copy', shortcut: 'Ctrl+C' },
        'line',
        { id: 'restore', title: 'Restore', isDisabled: true },
        { id: 'bin', title: 'Move to the bin' },
      ]}
    />,
  )
  const user = userEvent.setup()
  await user.tab()
  await user.keyboard('{Enter}')
  await expectAccessible(document.body)
  await user.keyboard('{ArrowDown}{Enter}')
  expect(run).toHaveBeenCalledExactlyOnceWith('bin')
  await waitFor(() => expect(screen.getByRole('button', { name: 'More' })).toBe(document.activeElement))
})

test('a menu of choices shows the one in force', async () => {
  render(
    <MenuButton
      label="Sort"
      checked="new"
      onAction={() => undefined}
      items={[{ id: 'new', title: 'Newest' }]}
    />,
  )
  await userEvent.setup().click(screen.getByRole('button', { name: 'Sort' }))
  expect(screen.getByRole('menuitemradio', { name: 'Newest', checked: true })).toBeTruthy()
})

test('segments are one radio group: arrows choose, the kind is a word and not only a colour', async () => {
  const choose = vi.fn<(id: string) => void>()
  const { container } = render(
    <Segments
      label="Kind"
      value="quote"
      onChange={choose}
      options={[
        { id: 'statistic', title: 'Statistic', kind: 'statistic' },
        { id: 'quote', title: 'Quote', kind: 'quote' },
        { id: 'prediction', title: 'Prediction', kind: 'prediction' },
      ]}
    />,
  )
  expect(screen.getByRole('radiogroup', { name: 'Kind' })).toBeTruthy()
  const user = userEvent.setup()
  await user.tab()
  expect(screen.getByRole('radio', { name: 'Quote', checked: true })).toBe(document.activeElement)
  await user.keyboard('{ArrowRight}')
  expect(choose).toHaveBeenCalledExactlyOnceWith('prediction')
  await expectAccessible(container)
})

test('a tag is taken away by a button that says what goes', async () => {
  const remove = vi.fn<() => void>()
  const { container } = render(
    <Tag onRemove={remove} removeLabel="Remove home care">
      home care
    </Tag>,
  )
  await userEvent.setup().click(screen.getByRole('button', { name: 'Remove home care' }))
  expect(remove).toHaveBeenCalledOnce()
  await expectAccessible(container)
})
