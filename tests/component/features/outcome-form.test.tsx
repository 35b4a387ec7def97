import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
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

const pane = () => screen.getByRole('region', { name: 'Prediction' })
const form = () => within(pane()).findByRole('region', { name: /^What happened|^Record a newer/ })
const verdict = () => within(pane()).getByRole('region', { name: 'What it comes to' })
const happened = async (answer: string) => within(await form()).findByRole('radio', { name: answer })

async function select(words: string, user: Awaited<ReturnType<typeof showPredictions>>['user']) {
  const at = rowWords().indexOf(words)
  await user.click(screen.getAllByRole('option')[at] as HTMLElement)
  await within(pane()).findByText(`“${words}”`)
}

test('the label is derived while one fills in, by the window and the date', async () => {
  const { user, container } = await showPredictions(desk)
  await select('within eighteen months', user)
  await user.keyboard('o')
  await waitFor(async () => expect(document.activeElement).toBe(await happened('Yes')))
  await user.keyboard(' ')
  expect(verdict().textContent).toContain('Too vague to tell')
  const when = within(await form()).getByLabelText('When')
  await user.type(when, '2021-01')
  expect(verdict().textContent).toContain('Came true')
  within(await form()).getByText('that is January 2021')
  await user.clear(when)
  await user.type(when, '2021-12-22')
  expect(verdict().textContent).toContain('Came true late')
  expect(verdict().textContent).toContain('9 months after the window closed')
  await user.click(await happened('No'))
  expect(verdict().textContent).toContain('Did not come true')
  await expectAccessible(container)
})

test('a prediction of which no date is known has no axis of time', async () => {
  await promise(desk, 'What was promised', null, '')
  const { user } = await showPredictions(desk, 6)
  await select('rise one day', user)
  expect(verdict().querySelector('svg.ui-time')).not.toBeNull()
  await select('What was promised', user)
  expect(verdict().querySelector('svg.ui-time')).toBeNull()
})

test('is recorded with Ctrl+Enter, told and undoable; the next row is selected and has the focus', async () => {
  const { user } = await showPredictions(desk)
  screen.getAllByRole('option')[0]?.focus()
  await user.keyboard('o')
  await user.click(await happened('No'))
  await user.type(within(await form()).getByLabelText('Note'), 'the ferry is still in the dock')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(focusedWords()).toBe('within eighteen months'))
  await waitFor(() => expect(rowWords()).toHaveLength(4))
  expect(desk.work.session.getState().notice).toBe('Outcome recorded for “back by summer”')
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(rowWords()[0]).toBe('back by summer'))
})

test('what is missing is said, and nothing is recorded', async () => {
  const { user } = await showPredictions(desk)
  await form()
  await user.click(screen.getByRole('button', { name: /^Record outcome/ }))
  await within(await form()).findByText('Choose what happened first.')
  await user.click(await happened('Yes'))
  within(await form()).getByText('A finding needs evidence, or a note that says why there is none.')
  await user.click(within(await form()).getByRole('radio', { name: 'From this library alone' }))
  await user.type(within(await form()).getByLabelText('Note'), 'seen')
  await user.click(screen.getByRole('button', { name: /^Record outcome/ }))
  within(await form()).getByText(
    'No passage of this library is among the evidence. Attach one, or choose the outside source.',
  )
  expect(rowWords()).toHaveLength(5)
})

test.each([
  ['2015-02-29', 'There is no such day in the calendar.'],
  ['2016-05/2016-04', 'It ends before it begins.'],
  ['2016/..', 'A beginning and an end are needed, or one date.'],
  ['last May', 'Not a date. Write 2016-04-27, 2016-04, 2016 or 2016-21 for spring; add ~ for about.'],
])('the date %s is refused with its reason', async (typed, reason) => {
  const { user } = await showPredictions(desk)
  await user.click(await happened('Yes'))
  await user.type(within(await form()).getByLabelText('When'), typed)
  within(await form()).getByText(reason)
  await user.type(within(await form()).getByLabelText('Note'), 'seen')
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(rowWords()).toHaveLength(5)
})

test('an outcome before the words were said is doubted, not refused', async () => {
  const { user } = await showPredictions(desk)
  await select('within eighteen months', user)
  await user.click(await happened('Yes'))
  await user.type(within(await form()).getByLabelText('When'), '2019-08')
  within(await form()).getByText(
    'This lies before the words were said (3 Sept 2019). It can be recorded, and decides nothing.',
  )
  expect(verdict().textContent).toContain('Annulled')
  await user.type(within(await form()).getByLabelText('Note'), 'an older wall')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(rowWords()).toHaveLength(4))
})

test('a draft is there again when one comes back, and undo of something else leaves it alone', async () => {
  const { user } = await showPredictions(desk)
  await user.click(await happened('Partly'))
  await user.type(within(await form()).getByLabelText('Note'), 'half a ferry')
  await select('within eighteen months', user)
  expect(within(await form()).getByLabelText<HTMLInputElement>('Note').value).toBe('')
  screen.getAllByRole('option')[1]?.focus()
  await user.keyboard('n')
  await waitFor(() => expect(focusedWords()).toBe('opens in March'))
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(rowWords()).toContain('within eighteen months'))
  await select('back by summer', user)
  expect(within(await form()).getByLabelText<HTMLInputElement>('Note').value).toBe('half a ferry')
  expect(await happened('Partly')).toHaveProperty('checked', true)
})

test('a state that was to last is asked about as such', async () => {
  const { id, rev } = await desk.claim('prediction', ['The river'])
  await desk.ask('readings.add', {
    claimId: id,
    expectedRev: rev,
    reading: { relation: 'until', window: '2021-01-01/2021-12-31' },
  })
  desk.work.session.setState({ view: 'predictions', predictionId: id })
  const { user } = await showPredictions(desk, 6)
  await within(await form()).findByText('Did it still hold?')
  await user.click(await happened('No'))
  await user.type(within(await form()).getByLabelText('When it ended'), '2021-06-30')
  expect(verdict().textContent).toContain('Did not come true')
  expect(verdict().textContent).toContain('6 months before the date named')
})

test('rivals are told in short, and a label may be set by hand with a reason', async () => {
  const { user } = await showPredictions(desk)
  const id = desk.work.session.getState().predictionId ?? ''
  const { claim } = await desk.ask('predictions.get', { claimId: id, asAt: '2022-02-12' })
  await desk.ask('readings.add', {
    claimId: id,
    expectedRev: claim.rev,
    reading: { relation: 'by', window: '../2021-08-31' },
  })
  await waitFor(() => expect(rowWords()[1]).toBe('back by summer'))
  await select('back by summer', user)
  await within(pane()).findByText('1 other reading')
  await user.click(await happened('Yes'))
  await user.type(within(await form()).getByLabelText('When'), '2021-06-01')
  expect(verdict().textContent).toContain('Came true')
  await user.clear(within(await form()).getByLabelText('When'))
  await user.type(within(await form()).getByLabelText('When'), '2021-09-10')
  expect(verdict().textContent).toContain('True under 2 of 2 readings.')
  await user.click(within(verdict()).getByRole('button', { name: 'Set another label…' }))
  await user.type(within(await form()).getByLabelText('Note'), 'by the harbour log')
  await user.keyboard('{Control>}{Enter}{/Control}')
  within(verdict()).getByText('A label set by hand needs a reason.')
  await user.type(within(verdict()).getByLabelText('Why this label'), 'only one of two ferries')
  await user.click(within(verdict()).getByRole('button', { name: /Label/ }))
  await user.click(await screen.findByRole('option', { name: 'Partly came true', hidden: false }))
  expect(verdict().textContent).toContain('Partly came true')
  await user.keyboard('{Control>}{Enter}{/Control}')
  const after = () => desk.ask('predictions.get', { claimId: id, asAt: '2022-02-12' })
  await waitFor(async () => expect((await after()).standing.label).toBe('partly'))
  expect((await after()).standing.warnings).toContain('overridden')
  await waitFor(() => expect(selectedWords()).not.toBe('back by summer'))
})

test('an outcome that was recorded on a repeat counts, and the pane says where', async () => {
  const { user } = await showPredictions(desk)
  const id = desk.work.session.getState().predictionId ?? ''
  const rawText = 'The boats\n\nThe ferry returns by summer.'
  const place = await desk.ask('articles.add', {
    document: { title: 'The boats', rawText, publisherName: 'Easterdale Courier' },
  })
  const fragments = [{ start: 11, end: 38 }]
  const { claim } = await desk.ask('claims.create', { ...place, kind: 'prediction', fragments, fields: {} })
  const on = { claimId: claim.id, expectedRev: claim.rev }
  await desk.ask('predictions.linkRepeat', { ...on, repeats: id })
  const found = await desk.ask('predictions.get', { claimId: claim.id, asAt: '2022-02-12' })
  await desk.ask('outcomes.record', {
    claimId: claim.id,
    expectedRev: found.claim.rev,
    outcome: {
      happened: 'yes',
      occurred: '2020-07-04',
      asAt: '2022-02-12',
      proof: 'outside',
      confidence: 'high',
      note: 'seen from the quay',
      evidenceIds: [],
    },
  })
  await user.click(screen.getByRole('radio', { name: 'All, with resolved and void' }))
  await waitFor(() => expect(rowWords()).toContain('back by summer'))
  const recorded = await within(pane()).findByRole('region', { name: 'Outcomes recorded' })
  within(recorded).getByText('Recorded on the same prediction in Easterdale Courier.')
  within(recorded).getByText('seen from the quay')
  within(recorded).getByText('counts')
  expect(verdict().textContent).toContain('Came true')
})

test('outcomes that disagree are named, and the newest counts', async () => {
  const { user } = await showPredictions(desk)
  const id = desk.work.session.getState().predictionId ?? ''
  for (const answer of ['no', 'yes'] as const) {
    const { claim } = await desk.ask('predictions.get', { claimId: id, asAt: '2022-02-12' })
    const outcome = {
      happened: answer,
      asAt: '2022-02-12',
      proof: 'outside',
      confidence: 'low',
    } as const
    await desk.ask('outcomes.record', {
      claimId: id,
      expectedRev: claim.rev,
      outcome: { ...outcome, note: `it is said: ${answer}`, evidenceIds: [], occurred: '2020-07' },
    })
  }
  await within(pane()).findByText('The outcomes recorded so far disagree. The newest one counts.')
  const found = within(pane()).getByRole('region', { name: 'Outcomes recorded' })
  const [newest, older] = within(found).getAllByRole('listitem')
  expect(newest?.textContent).toContain('it is said: yes')
  expect(newest?.textContent).toContain('counts')
  expect(older?.textContent).toContain('recorded before')
  within(found).getByText('From this library alone: Unresolvable.')
  await user.click(screen.getByRole('button', { name: 'Reopen…' }))
  await user.click(await screen.findByRole('button', { name: 'Reopen' }))
  await waitFor(() => expect(rowWords()[0]).toBe('back by summer'))
})
