import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Button } from '../../../src/renderer/ui/Button'
import { CommandPalette, matchesWords } from '../../../src/renderer/ui/CommandPalette'
import { Dialog, PopoverDialog } from '../../../src/renderer/ui/Dialog'
import { expectAccessible } from '../../support/axe'

function Deleting({ onDelete }: { onDelete: () => void }): ReactNode {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>Delete…</Button>
      <Dialog
        title="Move this claim to the bin?"
        isOpen={isOpen}
        onOpenChange={setOpen}
        main={{ label: 'Move to the bin', onPress: onDelete }}
        cancelLabel="Keep it"
      >
        <p>You can restore it.</p>
      </Dialog>
    </>
  )
}

test('a dialog is named by its title, keeps the focus, closes by Escape and gives the focus back', async () => {
  const remove = vi.fn<() => void>()
  render(<Deleting onDelete={remove} />)
  const user = userEvent.setup()
  await user.tab()
  await user.keyboard('{Enter}')
  const dialog = screen.getByRole('dialog', { name: 'Move this claim to the bin?' })
  await expectAccessible(document.body)
  for (const name of ['Keep it', 'Move to the bin', 'Keep it']) {
    await user.tab()
    expect(screen.getByRole('button', { name })).toBe(document.activeElement)
  }
  expect(dialog.contains(document.activeElement)).toBe(true)
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  await waitFor(() => expect(screen.getByRole('button', { name: 'Delete…' })).toBe(document.activeElement))
  expect(remove).not.toHaveBeenCalled()
})

test('a popover holds one decision beside its button', async () => {
  const save = vi.fn<() => void>()
  render(
    <PopoverDialog
      title="Export 113 claims"
      trigger={<Button>Export</Button>}
      main={{ label: 'Choose where to save…', onPress: save }}
      cancelLabel="Cancel"
    >
      <p>As a table</p>
    </PopoverDialog>,
  )
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Export' }))
  expect(screen.getByRole('dialog', { name: 'Export 113 claims' })).toBeTruthy()
  await expectAccessible(document.body)
  await user.click(screen.getByRole('button', { name: 'Choose where to save…' }))
  expect(save).toHaveBeenCalledOnce()
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

const entries = [
  { id: 'open', title: 'Import an article…', group: 'Article', shortcut: 'Ctrl+O' },
  { id: 'csv', title: 'Export claims as CSV…', group: 'Library' },
  { id: 'quote', title: 'Mark as a quote', group: 'Claim', shortcut: '2' },
]

function Palette({ onRun }: { onRun: (id: string) => void }): ReactNode {
  const [isOpen, setOpen] = useState(true)
  return (
    <CommandPalette
      isOpen={isOpen}
      onOpenChange={setOpen}
      label="Find or run a command"
      placeholder="Type some of its words"
      entries={entries}
      onRun={onRun}
      emptyText="No command has these words."
    />
  )
}

test('the palette has the focus in its field, narrows by words and runs the first by Enter', async () => {
  const run = vi.fn<(id: string) => void>()
  render(<Palette onRun={run} />)
  await expectAccessible(document.body)
  const user = userEvent.setup()
  await user.keyboard('csv exp')
  expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['Export claims as CSV…'])
  await user.keyboard('{Enter}')
  expect(run).toHaveBeenCalledExactlyOnceWith('csv')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('the palette moves by arrows while the field keeps the focus, and says when nothing matches', async () => {
  const run = vi.fn<(id: string) => void>()
  render(<Palette onRun={run} />)
  const user = userEvent.setup()
  const field = screen.getByRole('searchbox', { name: 'Find or run a command' })
  await user.keyboard('xyz')
  expect(screen.getByText('No command has these words.')).toBeTruthy()
  await user.clear(field)
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(field)
  await user.keyboard('{Enter}')
  expect(run).toHaveBeenCalledExactlyOnceWith('csv')
})

test.each([
  ['Export claims as CSV…', 'exp csv', true],
  ['Export claims as CSV…', 'csv exp', true],
  ['Export claims as CSV…', 'port', false],
  ['Škoda', 'skoda', true],
  ['Anything', '  ', true],
])('"%s" for "%s": %s', (title, query, matches) => {
  expect(matchesWords(title, query)).toBe(matches)
})
