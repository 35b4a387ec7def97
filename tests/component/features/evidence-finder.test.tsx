import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { showView } from '../../../src/renderer/work/place-work'
import { expectAccessible } from '../../support/axe'
import type { Desk } from './desk'
import { predictionsDesk, rowWords, showPredictions } from './predictions-desk'

const later = [
  'The ferry sails again',
  'The ferry left the harbour on 4 June 2021 with two hundred people.',
  'It had been away for a year.',
].join('\n\n')

let desk: Desk
beforeEach(async () => {
  desk = await predictionsDesk()
  await desk.ask('articles.add', { document: { title: 'The ferry sails again', rawText: later } })
})
afterEach(() => desk.close())

const pane = () => screen.getByRole('region', { name: 'Prediction' })

/** From the queue: A, words, the first hit. */
async function openFirstHit(words: string) {
  const shown = await showPredictions(desk)
  const { user } = shown
  screen.getAllByRole('option')[0]?.focus()
  await user.keyboard('a')
  await waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'))
  await user.keyboard(words)
  await screen.findByRole('option', { name: /left the harbour/ })
  await user.keyboard('{Enter}')
  await waitFor(() => expect(document.activeElement?.closest('[role="listbox"]')).not.toBeNull())
  await user.keyboard('{Enter}')
  await screen.findByRole('article', { name: 'The ferry sails again' })
  // The sentence that was found is selected at once.
  await waitFor(() => expect(desk.work.session.getState().selection).toHaveLength(1))
  return shown
}

test('a passage is found, attached by E, and the finding rests on it', async () => {
  const { user, container } = await openFirstHit('harbour people')
  await expectAccessible(container)
  screen.getByText(/Evidence for “back by summer”$/)
  await user.keyboard('e')
  await waitFor(() => expect(desk.work.session.getState().isGathering).toBe(false))
  await within(pane()).findByText('The ferry left the harbour on 4 June 2021 with two hundred people.')
  await waitFor(() => expect(document.activeElement).toHaveProperty('type', 'radio'))
  expect(within(pane()).getByRole('radio', { name: 'From this library alone' })).toHaveProperty(
    'checked',
    true,
  )
})

test('what a finding rests on is chosen, evidence is detached, and undo brings it back', async () => {
  const { user } = await openFirstHit('harbour people')
  await user.keyboard('e')
  await within(pane()).findByText('The ferry left the harbour on 4 June 2021 with two hundred people.')
  const rests = within(pane()).getByRole('checkbox', { name: /The ferry sails again/ })
  await user.click(rests)
  expect(within(pane()).getByRole('radio', { name: 'Needed an outside source' })).toHaveProperty(
    'checked',
    true,
  )
  await user.click(within(pane()).getByRole('button', { name: 'Detach “The ferry sails again”' }))
  await within(pane()).findByText('nothing attached yet')
  await user.keyboard('{Control>}z{/Control}')
  await within(pane()).findByText('The ferry left the harbour on 4 June 2021 with two hundred people.')
})

test('how it bears on the prediction is chosen beside the article', async () => {
  const { user } = await openFirstHit('harbour people')
  await user.click(screen.getByRole('radio', { name: 'Against' }))
  const bar = screen.getByText(/^Select what happened/).parentElement as HTMLElement
  await user.click(within(bar).getByRole('button', { name: /^Attach as evidence/ }))
  await waitFor(() => expect(desk.work.session.getState().isGathering).toBe(false))
  await waitFor(() => expect(pane().querySelector('.evidence-against')).not.toBeNull())
})

test('Escape goes back without; the Articles view in between breaks nothing', async () => {
  const { user } = await openFirstHit('harbour people')
  await showView(desk.work, 'articles')
  await showView(desk.work, 'predictions')
  await screen.findByRole('article', { name: 'The ferry sails again' })
  screen.getByRole('searchbox', { name: 'Words of the passage' }).focus()
  await user.keyboard('{Escape}{Escape}')
  await waitFor(() => expect(desk.work.session.getState().isGathering).toBe(false))
  await waitFor(() => expect(rowWords()).toHaveLength(5))
  within(pane()).getByText('nothing attached yet')
})

test('words that stand nowhere are said to', async () => {
  const { user } = await showPredictions(desk)
  await user.click(await screen.findByRole('button', { name: 'Find in library' }))
  await user.type(screen.getByRole('searchbox'), 'zeppelin')
  await screen.findByText('No passage holds all of these words. Use fewer, or other ones.')
})

test('a source outside the library: what is wrong is named, what is typed is kept', async () => {
  const { user } = await showPredictions(desk)
  await user.click(await screen.findByRole('button', { name: 'Outside source…' }))
  let dialog = await screen.findByRole('dialog', { name: 'An outside source' })
  await user.type(within(dialog).getByLabelText('Publisher'), 'The Harbour Board')
  await user.type(within(dialog).getByLabelText('Address'), 'harbour.example')
  await user.type(within(dialog).getByLabelText('Published'), '2021-02-29')
  await user.click(within(dialog).getByRole('button', { name: 'Attach' }))
  within(dialog).getByText('The source needs a title.')
  within(dialog).getByText('An address starts with http:// or https://.')
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

  await user.click(screen.getByRole('button', { name: 'Outside source…' }))
  dialog = await screen.findByRole('dialog', { name: 'An outside source' })
  expect(within(dialog).getByLabelText<HTMLInputElement>('Publisher').value).toBe('The Harbour Board')
  await user.type(within(dialog).getByLabelText('Title'), 'Harbour log, June 2021')
  await user.clear(within(dialog).getByLabelText('Address'))
  await user.type(within(dialog).getByLabelText('Address'), 'https://harbour.example/log')
  await user.clear(within(dialog).getByLabelText('Published'))
  await user.type(within(dialog).getByLabelText('Published'), '2021-06')
  await user.click(within(dialog).getByRole('button', { name: 'Attach' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await within(pane()).findByText('https://harbour.example/log')
  expect(within(pane()).getByRole('radio', { name: 'Needed an outside source' })).toHaveProperty(
    'checked',
    true,
  )
})

test('evidence in a deleted article says so', async () => {
  const { user } = await openFirstHit('harbour people')
  await user.keyboard('e')
  await within(pane()).findByText('The ferry left the harbour on 4 June 2021 with two hundred people.')
  const { rows } = await desk.ask('articles.list', { page: { offset: 0, limit: 5 } })
  const ferry = rows.find(({ title }) => title === 'The ferry sails again')
  const { article } = await desk.ask('articles.get', { articleId: ferry?.id ?? '' })
  await desk.ask('articles.delete', { articleId: article.id, expectedRev: article.rev })
  await within(pane()).findByText('The article lies in the bin.')
})

test('in a library that can only be read passages are found and shown, and none can be attached', async () => {
  await desk.handlers.door.open({ readOnly: true })
  desk.work.session.setState({ library: await desk.ask('library.info', null) })
  const { user } = await openFirstHit('harbour people')
  const bar = screen.getByText(/^Select what happened/).parentElement as HTMLElement
  const attach = within(bar).getByRole<HTMLButtonElement>('button', { name: /^Attach as evidence/ })
  expect(attach.disabled).toBe(true)
  expect(document.getElementById(attach.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Read only: the library is open for reading.',
  )
  expect(screen.queryByRole('radio', { name: 'Against' })).toBeNull()
  await user.click(screen.getByRole('button', { name: /^Back to the outcome/ }))
  await waitFor(() => expect(desk.work.session.getState().isGathering).toBe(false))
})
