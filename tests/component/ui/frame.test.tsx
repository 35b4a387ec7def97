import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { EmptyState } from '../../../src/renderer/ui/EmptyState'
import { announce, LiveRegion } from '../../../src/renderer/ui/LiveRegion'
import { Message } from '../../../src/renderer/ui/Message'
import { Pane, Section } from '../../../src/renderer/ui/Pane'
import { StatusBar } from '../../../src/renderer/ui/StatusBar'
import { FindButton, TopBar } from '../../../src/renderer/ui/TopBar'
import { expectAccessible } from '../../support/axe'

test('the top bar: the current view is said, another is a press away, a count is said in words', async () => {
  const go = vi.fn<(id: string) => void>()
  const { container } = render(
    <TopBar
      label="Hindsight"
      viewsLabel="Views"
      views={[
        { id: 'articles', title: 'Articles' },
        { id: 'predictions', title: 'Predictions', count: 3, countLabel: '3 overdue' },
      ]}
      currentView="articles"
      onView={go}
      start={null}
      end={<FindButton label="Find or run a command" shortcut="Ctrl+K" onPress={() => undefined} />}
    />,
  )
  const views = within(screen.getByRole('navigation', { name: 'Views' }))
  expect(views.getByRole('button', { current: 'page' }).textContent).toBe('Articles')
  await userEvent.setup().click(views.getByRole('button', { name: /Predictions.*3 overdue/ }))
  expect(go).toHaveBeenCalledExactlyOnceWith('predictions')
  await expectAccessible(container)
})

test('the status bar: what is saved, how far the work is, and its way out', async () => {
  const cancel = vi.fn<() => void>()
  const { container } = render(
    <StatusBar
      label="Status"
      saved={{ state: 'saved', text: 'Saved 14:02' }}
      work={{
        text: 'Reading 40 of 120 files',
        done: 40,
        total: 120,
        cancelLabel: 'Cancel',
        onCancel: cancel,
      }}
      keys={[{ shortcuts: ['J', 'K'], text: 'next, previous' }]}
    />,
  )
  expect(screen.getByText('Saved 14:02')).toBeTruthy()
  const progress = screen.getByRole('progressbar', { name: 'Reading 40 of 120 files' })
  expect(progress.getAttribute('aria-valuenow')).toBe('40')
  await userEvent.setup().click(screen.getByRole('button', { name: 'Cancel' }))
  expect(cancel).toHaveBeenCalledOnce()
  await expectAccessible(container)
})

test('a pane is a region with its name, also where its head shows something else', async () => {
  const { container } = render(
    <Pane title="Claim" head={<b>Prediction</b>} foot={<button type="button">Record</button>}>
      <Section title="Tags">none</Section>
    </Pane>,
  )
  expect(screen.getByRole('region', { name: 'Claim' })).toBeTruthy()
  expect(screen.getByRole('region', { name: 'Tags' })).toBeTruthy()
  await expectAccessible(container)
})

test('a failure interrupts, a result waits; both offer one action', async () => {
  const look = vi.fn<() => void>()
  const { container } = render(
    <>
      <Message tone="wrong" title="Not saved.">
        The disk is full.
      </Message>
      <Message tone="doubt" action={{ label: 'Look at it', onPress: look }}>
        One claim’s wording changed.
      </Message>
    </>,
  )
  expect(screen.getByRole('alert').textContent).toBe('Not saved. The disk is full.')
  expect(screen.getByRole('status').textContent).toContain('wording changed')
  await userEvent.setup().click(screen.getByRole('button', { name: 'Look at it' }))
  expect(look).toHaveBeenCalledOnce()
  await expectAccessible(container)
})

test('what is announced is added to one polite region, the same words twice too', async () => {
  const { container } = render(
    <main>
      <LiveRegion />
      <EmptyState>No claims yet.</EmptyState>
    </main>,
  )
  const region = screen.getByRole('status')
  expect(region.getAttribute('aria-live')).toBe('polite')
  act(() => announce('Outcome recorded'))
  act(() => announce('Outcome recorded'))
  expect(within(region).getAllByText('Outcome recorded')).toHaveLength(2)
  await expectAccessible(container)
})
