import { screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PredictionsScreen } from '../../../src/renderer/features/predictions/PredictionsScreen'
import { copyClaims, useOverdueCount } from '../../../src/renderer/work/list-work'
import { expectAccessible } from '../../support/axe'
import { Desk } from './desk'

const text = [
  'What was promised',
  'The wall will be finished within eighteen months.',
  'The ferry will be back by summer.',
  'The depot opens in March.',
  'A new school stands in three years.',
  'The river will rise one day.',
  'Some 12 per cent walk.',
].join('\n\n')

let desk: Desk

beforeEach(async () => {
  desk = await Desk.open(text)
  const due = async (words: string, dueOn: string | null, fields: object = {}) => {
    const { id, rev } = await desk.claim('prediction', [words], fields)
    if (dueOn) await desk.ask('readings.setDueDate', { claimId: id, expectedRev: rev, dueOn })
  }
  await due('in three years', '2023-11-01')
  await due('rise one day', null)
  await due('within eighteen months', '2021-03-03', { speakerAs: 'the council', saidOn: '2019-09' })
  await due('opens in March', '2022-03-31')
  await due('back by summer', '2020-08-31')
  await desk.claim('statistic', ['12 per cent'])
  desk.work.session.setState({ view: 'predictions' })
})
afterEach(() => desk.close())

const show = async () => {
  const shown = desk.show(<PredictionsScreen />)
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(5))
  return shown
}
const words = () =>
  screen.getAllByRole('option').map((row) => row.querySelector('.prediction-row-words')?.textContent)

test('lists predictions by due date, overdue first, as at today', async () => {
  const { container } = await show()
  expect(words()).toEqual([
    'back by summer',
    'within eighteen months',
    'opens in March',
    'in three years',
    'rise one day',
  ])
  expect(screen.getAllByRole('group').map((group) => group.firstChild?.textContent)).toEqual([
    'Overdue: 2',
    'Due within three months: 1',
    'Later: 1',
    'No date: 1',
  ])
  screen.getByText('17 months overdue')
  screen.getByText('due in 1 month')
  screen.getByText('due in 20 months')
  screen.getByText('no date')
  screen.getByText('said September 2019')
  await screen.findByText('2 overdue on 12 Feb 2022')
  await expectAccessible(container)
})

test('J and K move, Enter opens the place in the text, and what is selected can be copied', async () => {
  const { user } = await show()
  screen.getAllByRole('option')[0]?.focus()
  await user.keyboard('jjk')
  await waitFor(() =>
    expect(document.activeElement?.querySelector('.prediction-row-words')?.textContent).toBe(
      'within eighteen months',
    ),
  )
  await copyClaims(desk.work, 'lines')
  expect(desk.handlers.copied).toBe('“within eighteen months”, the council, 2019-09, What was promised')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(desk.work.session.getState().view).toBe('articles'))
  const { open, claimId } = desk.work.session.getState()
  expect(open?.claims.find(({ id }) => id === claimId)?.fragments[0]?.exact).toBe('within eighteen months')
})

test('letters type ahead no more than one wants: J does nothing where single keys are off', async () => {
  desk.work.session.setState(({ settings }) => ({ settings: { ...settings, singleKeys: false } }))
  const { user } = await show()
  const first = screen.getAllByRole('option')[0]
  first?.focus()
  await user.keyboard('j')
  expect(document.activeElement).toBe(first)
})

test('is searched, and shows all again', async () => {
  const { user } = await show()
  await user.type(screen.getByRole('searchbox'), 'council')
  await waitFor(() => expect(words()).toEqual(['within eighteen months']))
  await user.type(screen.getByRole('searchbox'), ' xyz')
  await screen.findByText('No prediction fits.')
  await user.click(screen.getByRole('button', { name: 'Show all predictions' }))
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(5))
})

test('the number of overdue ones follows the library', async () => {
  const Count = (): ReactNode => <p>{useOverdueCount() ?? 'unknown'} overdue</p>
  desk.show(<Count />)
  await screen.findByText('2 overdue')
  const { id, rev } = await desk.claim('prediction', ['The river'])
  await desk.ask('readings.setDueDate', { claimId: id, expectedRev: rev, dueOn: '2022-02-11' })
  await screen.findByText('3 overdue')
})
