import { screen, waitFor, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { copyClaims, useOverdueCount } from '../../../src/renderer/work/list-work'
import { expectAccessible } from '../../support/axe'
import type { Desk } from './desk'
import {
  focusedWords,
  predictionsDesk,
  promise,
  rowWords,
  selectedWords,
  showPredictions,
} from './predictions-desk'

let desk: Desk
beforeEach(async () => {
  desk = await predictionsDesk()
})
afterEach(() => desk.close())

const headings = () =>
  within(screen.getByRole('listbox', { name: 'Predictions by due date' }))
    .getAllByRole('group')
    .map((group) => group.firstChild?.textContent?.trim())

test('lists what waits, the most urgent first, as at today', async () => {
  const { container } = await showPredictions(desk)
  expect(rowWords()).toEqual([
    'back by summer',
    'within eighteen months',
    'opens in March',
    'in three years',
    'rise one day',
  ])
  expect(headings()).toEqual([
    'Overdue 2 the window has ended',
    'Soon 1 due within three months',
    'Open 1 later than that',
    'No date 1 looked at again every six months',
  ])
  within(screen.getByRole('listbox', { name: 'Predictions by due date' })).getByText('17 months overdue')
  screen.getByText('11 months overdue')
  screen.getByText('in 6 weeks')
  screen.getByText('in 20 months')
  // Marked long after 12 February 2022: on that day it counts from the words.
  screen.getByText('look again now')
  screen.getByText('no reading chosen')
  // The most urgent one is shown beside.
  await within(screen.getByRole('region', { name: 'Prediction' })).findByText('“back by summer”')
  await expectAccessible(container)
})

test('another day is another queue, and the view says so', async () => {
  const { user } = await showPredictions(desk)
  const field = screen.getByLabelText('As at')
  await user.clear(field)
  await user.type(field, '2020-09-01')
  await waitFor(() =>
    expect(headings()).toEqual([
      'Overdue 1 the window has ended',
      'Due 1 the point is reached or the window is open',
      'Open 2 later than that',
      'No date 1 looked at again every six months',
    ]),
  )
  screen.getByText('As on 1 Sept 2020.')
  screen.getByText('closes in 6 months')
  expect(desk.work.session.getState().notice).toBe('Predictions as on 1 Sept 2020')
  await user.click(screen.getByRole('button', { name: 'Back to today' }))
  expect(desk.work.session.getState().notice).toBe('Predictions as on 12 Feb 2022')
  await waitFor(() => expect(headings()[0]).toBe('Overdue 2 the window has ended'))
  expect(screen.queryByText('As on 1 Sept 2020.')).toBeNull()
})

test('a speaker is called by their name in the library where the article has none for them', async () => {
  const { person } = await desk.ask('people.add', { kind: 'person', name: 'Ruth Ansell' })
  await promise(desk, 'The river', 'by', '../2022-03-01', { speakerId: person.id })
  await showPredictions(desk, 6)
  const row = screen.getAllByRole('option').find((option) => option.textContent?.includes('The river'))
  await waitFor(() => expect(row?.querySelector('.queue-row-speaker')?.textContent).toBe('Ruth Ansell'))
})

test('a clock that was set back is named, with the day of the newest change', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2099-05-01T12:00:00Z') })
  await promise(desk, 'The river', 'by', '../2022-03-01')
  vi.useRealTimers()
  await showPredictions(desk, 6)
  screen.getByText(/^The newest change of this library was made on 1 May 2099, .* may have been set back\./)
})

test('a clock that is right is no matter', async () => {
  await showPredictions(desk)
  expect(screen.queryByText(/may have been set back/)).toBeNull()
})

test('a day that does not exist changes nothing and is named', async () => {
  const { user } = await showPredictions(desk)
  const field = screen.getByLabelText('As at')
  await user.clear(field)
  await user.type(field, '2021-02-29')
  await user.tab()
  screen.getByText('Not a day of the calendar. Write it as 2016-05-01.')
  expect(desk.work.session.getState().asAt).toBeNull()
})

test('J and K move, Enter opens the place in the text, and what is selected can be copied', async () => {
  const { user } = await showPredictions(desk)
  screen.getAllByRole('option')[0]?.focus()
  await user.keyboard('jjk')
  await waitFor(() => expect(focusedWords()).toBe('within eighteen months'))
  await copyClaims(desk.work, 'lines')
  expect(desk.handlers.copied).toBe('“within eighteen months”, the council, 2019-09-03, What was promised')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(desk.work.session.getState().view).toBe('articles'))
  const { open, claimId } = desk.work.session.getState()
  expect(open?.claims.find(({ id }) => id === claimId)?.fragments[0]?.exact).toBe('within eighteen months')
})

test('J moves from the pane beside as well, but not while one types', async () => {
  const { user } = await showPredictions(desk)
  const note = await screen.findByLabelText('Note')
  await user.type(note, 'jjj')
  expect(selectedWords()).toBe('back by summer')
  screen.getByRole('button', { name: 'Compare' }).focus()
  await user.keyboard('j')
  await waitFor(() => expect(focusedWords()).toBe('within eighteen months'))
})

test('where single keys are off, letters do nothing', async () => {
  desk.work.session.setState(({ settings }) => ({ settings: { ...settings, singleKeys: false } }))
  const { user } = await showPredictions(desk)
  const first = screen.getAllByRole('option')[0]
  first?.focus()
  await user.keyboard('jn')
  expect(document.activeElement).toBe(first)
  expect(rowWords()).toHaveLength(5)
})

test('N puts off one after the other, and undo brings the last one back without leaving the queue', async () => {
  const { user } = await showPredictions(desk)
  screen.getAllByRole('option')[0]?.focus()
  await user.keyboard('n')
  await waitFor(() => expect(focusedWords()).toBe('within eighteen months'))
  await user.keyboard('n')
  await waitFor(() => expect(focusedWords()).toBe('opens in March'))
  await waitFor(() =>
    expect(headings()).toEqual([
      'Soon 1 due within three months',
      'Open 1 later than that',
      'No date 1 looked at again every six months',
      'Snoozed 2 put off until a day',
    ]),
  )
  expect(screen.getAllByText('snoozed to 12 Aug 2022')).toHaveLength(2)
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(headings()[0]).toBe('Overdue 1 the window has ended'))
  expect(desk.work.session.getState().view).toBe('predictions')
  await waitFor(() => expect(focusedWords()).toBe('within eighteen months'))
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(focusedWords()).toBe('back by summer'))
})

test('is narrowed by words, speaker and grouping, and shows all again', async () => {
  const { user } = await showPredictions(desk)
  await user.type(screen.getByRole('searchbox'), 'council')
  await waitFor(() => expect(rowWords()).toEqual(['within eighteen months']))
  await user.type(screen.getByRole('searchbox'), ' xyz')
  await screen.findByText('No prediction fits.')
  await user.click(screen.getByRole('button', { name: 'Show all predictions' }))
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(5))

  await user.click(screen.getByRole('button', { name: 'Claims by: Everyone' }))
  await user.click(await screen.findByRole('menuitemradio', { name: 'the council' }))
  await waitFor(() => expect(rowWords()).toEqual(['within eighteen months']))
  await user.click(screen.getByRole('button', { name: 'Claims by: the council' }))
  await user.click(await screen.findByRole('menuitemradio', { name: 'Everyone' }))
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(5))

  await user.click(screen.getByRole('button', { name: 'Order and grouping' }))
  await user.click(await screen.findByRole('menuitemradio', { name: 'Speaker' }))
  await waitFor(() => expect(headings()).toEqual(['Speaker not filled in 4', 'the council 1']))
})

test('S puts it off until a day, or for some months', async () => {
  const { user } = await showPredictions(desk)
  screen.getAllByRole('option')[0]?.focus()
  await user.keyboard('s')
  const dialog = await screen.findByRole('dialog', { name: 'Snooze until' })
  await user.type(within(dialog).getByLabelText('A date'), '2021-01-01')
  await user.click(within(dialog).getByRole('button', { name: 'Snooze' }))
  within(dialog).getByText('Choose a day that lies ahead.')
  await user.click(within(dialog).getByRole('button', { name: '3 months' }))
  await screen.findByText('snoozed to 12 May 2022')
  await waitFor(() => expect(focusedWords()).toBe('within eighteen months'))
})

test('is made void with a reason, leaves the queue, and is reopened', async () => {
  const { user } = await showPredictions(desk)
  await user.click(await screen.findByRole('button', { name: 'Void…' }))
  const dialog = await screen.findByRole('dialog', { name: 'Why can it not be judged?' })
  await user.click(within(dialog).getByRole('button', { name: 'Void it' }))
  within(dialog).getByText('Write down the reason.')
  await user.type(within(dialog).getByLabelText('Reason'), 'a joke')
  await user.click(within(dialog).getByRole('button', { name: 'Void it' }))
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(4))
  await user.click(screen.getByRole('radio', { name: 'All, with resolved and void' }))
  await waitFor(() => expect(rowWords().at(-1)).toBe('back by summer'))
  await user.click(screen.getAllByRole('option').at(-1) as HTMLElement)
  await screen.findByText(/^Void since .*: a joke$/)
  await user.click(screen.getByRole('button', { name: 'Reopen…' }))
  await user.click(await screen.findByRole('button', { name: 'Reopen' }))
  await waitFor(() => expect(headings()[0]).toBe('Overdue 2 the window has ended'))
})

test('an interim status is noted with the day, and nothing moves', async () => {
  const { user } = await showPredictions(desk)
  screen.getAllByRole('option')[0]?.focus()
  await user.keyboard('i')
  const dialog = await screen.findByRole('dialog', { name: 'Interim status' })
  await user.click(within(dialog).getByRole('radio', { name: 'Stalled' }))
  await user.type(within(dialog).getByLabelText('Note'), 'the money is gone')
  await user.click(within(dialog).getByRole('button', { name: 'Note it' }))
  const looked = await screen.findByRole('region', { name: 'Looked at' })
  expect(looked.textContent).toContain('12 Feb 2022')
  expect(looked.textContent).toContain('Stalled')
  expect(looked.textContent).toContain('the money is gone')
  expect(selectedWords()).toBe('back by summer')
})

test('the number of overdue ones goes by standing, and follows the library', async () => {
  const Count = (): ReactNode => <p>{useOverdueCount() ?? 'unknown'} overdue</p>
  desk.show(<Count />)
  await screen.findByText('2 overdue')
  const id = await promise(desk, 'The river', 'by', '../2022-02-11')
  await screen.findByText('3 overdue')
  const { claim } = await desk.ask('predictions.get', { claimId: id, asAt: '2022-02-12' })
  await desk.ask('predictions.snooze', {
    claimId: id,
    expectedRev: claim.rev,
    until: '2022-05-01',
  })
  // Its due date has passed, and it is put off: it is not overdue now.
  await screen.findByText('2 overdue')
})

test('the due dates are saved as a calendar, of what the queue shows', async () => {
  const { user } = await showPredictions(desk)
  desk.handlers.saveAs('dates.ics')
  await user.click(screen.getByRole('button', { name: 'Save dates (.ics)' }))
  await waitFor(() => expect(desk.work.session.getState().notice).toContain('dates.ics'))
  expect(desk.handlers.written()).toContain('BEGIN:VCALENDAR')
  expect(desk.handlers.written()).toContain('20220331')
})
