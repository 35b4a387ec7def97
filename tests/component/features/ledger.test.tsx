import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { expectAccessible } from '../../support/axe'
import type { Desk } from './desk'
import {
  evidenceElsewhere,
  focusedRow,
  groups,
  ledgerDesk,
  notice,
  placeNow,
  showLedger,
} from './ledger-desk'

let desk: Desk
beforeEach(async () => {
  desk = await ledgerDesk()
})
afterEach(() => desk.close())

const entry = () => screen.getByRole('region', { name: 'Old and new' })
const side = (name: 'Old: Version 1' | 'New: Version 2') => within(entry()).getByRole('region', { name })

test('lists what became of every claim, first what a person has to look at', async () => {
  const { container } = await showLedger(desk)
  expect(groups()).toEqual({
    'Wording changed': ['rose by 12 per cent'],
    Unclear: ['follow within two years'],
    Gone: ['closed in March after a storm'],
    Moved: ['nine hundred passengers'],
    Same: ['sail in June', 'Nobody has asked the islanders'],
  })
  screen.getByText('6 claims: 2 same, 1 moved, 1 wording changed, 1 unclear, 1 gone')
  expect(focusedRow()).toBe('rose by 12 per cent')
  await expectAccessible(container)
})

test('shows old and new in their contexts, with what is gone and what is new', async () => {
  await showLedger(desk)
  await waitFor(() => expect(side('Old: Version 1').querySelector('del')?.textContent).toBe(' [gone: 12] '))
  expect(side('New: Version 2').querySelector('ins')?.textContent).toBe(' [new: 14] ')
  expect(side('Old: Version 1').textContent).toContain('over the winter months')
  within(entry()).getByText('Very likely the right place.')
  within(entry()).getByText('Until its place is confirmed, the claim stands in version 1 and says so.')
})

test('A confirms all same and moved in one gesture; one undo takes all of them back', async () => {
  const { user } = await showLedger(desk)
  screen.getByRole('button', { name: /^Accept all same and moved \(3\)/ })
  await user.keyboard('a')
  await waitFor(() => expect(groups()['Decided']).toHaveLength(3))
  expect(notice(desk)).toBe('3 places confirmed')
  expect(await placeNow(desk, 'nine hundred passengers')).toEqual({
    isInNew: true,
    words: ['nine hundred passengers'],
    decided: 'moved',
  })
  expect(await placeNow(desk, 'sail in June')).toMatchObject({ isInNew: true, decided: 'exact' })
  expect(screen.queryByRole('button', { name: /Accept all/ })).toBeNull()
  screen.getByText('6 claims: 1 wording changed, 1 unclear, 1 gone, 3 decided')
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(groups()['Decided']).toBeUndefined())
  expect(await placeNow(desk, 'sail in June')).toEqual({
    isInNew: false,
    words: ['sail in June'],
    decided: undefined,
  })
})

test('one by one by keyboard: accepted, chosen by number, gone; then nothing waits, and one goes back', async () => {
  const { user } = await showLedger(desk)
  await user.keyboard('{Enter}')
  await waitFor(() => expect(focusedRow()).toBe('follow within two years'))
  await waitFor(() => expect(groups()['Decided']).toEqual(['rose by 12 per cent']))
  expect(await placeNow(desk, 'rose by 12 per cent')).toEqual({
    isInNew: true,
    words: ['rose by 14 per cent'],
    decided: 'changed',
  })

  const places = await within(entry()).findByRole('radiogroup', { name: 'Places that may be meant' })
  expect(within(places).queryByRole('radio', { checked: true })).toBeNull()
  const [first] = within(places).getAllByRole('radio')
  await user.keyboard('y')
  expect(notice(desk)).toMatch(/first/)
  expect(groups()['Unclear']).toEqual(['follow within two years'])
  await user.keyboard('1')
  await waitFor(() => expect(within(places).getByRole('radio', { checked: true })).toBe(first))
  expect(focusedRow()).toBe('follow within two years')
  await user.keyboard('y')
  await waitFor(() => expect(focusedRow()).toBe('closed in March after a storm'))
  await waitFor(() => expect(groups()['Unclear']).toBeUndefined())
  expect(await placeNow(desk, 'follow within two years')).toMatchObject({ isInNew: true, decided: 'by_hand' })

  await user.keyboard('l')
  await waitFor(() => expect(groups()['Gone']).toBeUndefined())
  expect(await placeNow(desk, 'closed in March after a storm')).toEqual({
    isInNew: false,
    words: ['closed in March after a storm'],
    decided: 'lost',
  })
  await user.keyboard('a')
  await within(entry()).findByText(
    'All is decided: 5 claims have their place in version 2, one is gone from it.',
  )
  // The way back has the focus.
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Back to the article'))
  await user.keyboard('{Enter}')
  await waitFor(() => expect(desk.work.session.getState().view).toBe('articles'))
})

test('undo comes back to what it took back', async () => {
  const { user } = await showLedger(desk)
  await user.keyboard('{Enter}')
  await waitFor(() => expect(groups()['Decided']).toEqual(['rose by 12 per cent']))
  await user.keyboard('u')
  await waitFor(() => expect(groups()['Wording changed']).toEqual(['rose by 12 per cent']))
  await waitFor(() => expect(focusedRow()).toBe('rose by 12 per cent'))
  expect(await placeNow(desk, 'rose by 12 per cent')).toMatchObject({ isInNew: false })
})

test('J and K walk the rows; the ends hold', async () => {
  const { user } = await showLedger(desk)
  await user.keyboard('k')
  expect(focusedRow()).toBe('rose by 12 per cent')
  await user.keyboard('jj')
  await waitFor(() => expect(focusedRow()).toBe('closed in March after a storm'))
  await within(entry()).findByText(/Nothing like it was found in the new text/)
  within(entry()).getByText('No place in the new version.')
  await user.keyboard('k')
  await waitFor(() => expect(focusedRow()).toBe('follow within two years'))
})

test('accepting what is gone is refused, and says what to do', async () => {
  const { user } = await showLedger(desk)
  await user.keyboard('jj')
  await waitFor(() => expect(focusedRow()).toBe('closed in March after a storm'))
  await user.keyboard('y')
  expect(notice(desk)).toBe('No place was found. R places it by hand, L says that it is gone.')
  expect(groups()['Decided']).toBeUndefined()
})

test('placed by hand: the new text at its likely place, words selected as in the reader, Enter takes them', async () => {
  const { user, container } = await showLedger(desk)
  await user.keyboard('jj')
  await waitFor(() => expect(focusedRow()).toBe('closed in March after a storm'))
  await user.keyboard('r')
  const text = await screen.findByRole('article', { name: 'Ferry back by summer' })
  await waitFor(() => expect(document.activeElement).toBe(text))
  await expectAccessible(container)
  // Nothing is selected beforehand.
  await user.keyboard('{Enter}')
  expect(notice(desk)).toBe('Select the words of the claim first.')
  await user.keyboard('s')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(groups()['Decided']).toEqual(['closed in March after a storm']))
  expect(await placeNow(desk, 'closed in March after a storm')).toEqual({
    isInNew: true,
    words: ['Bookings rose by 14 per cent over the winter months.'],
    decided: 'by_hand',
  })
  await waitFor(() => expect(focusedRow()).toBe('rose by 12 per cent'))
})

test('Escape first clears the selection, then goes back, and nothing is placed', async () => {
  const { user } = await showLedger(desk)
  await user.keyboard('r')
  const text = await screen.findByRole('article', { name: 'Ferry back by summer' })
  await waitFor(() => expect(document.activeElement).toBe(text))
  await user.keyboard('s{Escape}')
  screen.getByRole('article', { name: 'Ferry back by summer' })
  await user.keyboard('{Escape}')
  await waitFor(() => expect(focusedRow()).toBe('rose by 12 per cent'))
  expect(groups()['Wording changed']).toEqual(['rose by 12 per cent'])
  await user.keyboard('{Escape}')
  await screen.findByText('Elsewhere')
  expect(desk.work.session.getState().view).toBe('articles')
})

test('a quote that the text splits is placed part by part', async () => {
  const { user } = await showLedger(desk)
  await user.keyboard('r')
  const text = await screen.findByRole('article', { name: 'Ferry back by summer' })
  await waitFor(() => expect(document.activeElement).toBe(text))
  await user.keyboard('w')
  await user.keyboard('a')
  await screen.findAllByText('1 part chosen so far')
  await user.keyboard('{Control>}{End}{/Control}')
  await user.keyboard('s')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(groups()['Decided']).toEqual(['rose by 12 per cent']))
  expect(await placeNow(desk, 'rose by 12 per cent')).toMatchObject({
    words: ['rose', 'The council expects nine hundred passengers on the first day.'],
  })
})

test('what is decided can be decided again', async () => {
  const { user } = await showLedger(desk)
  await user.keyboard('l')
  await waitFor(() => expect(groups()['Decided']).toEqual(['rose by 12 per cent']))
  await user.click(screen.getByRole('option', { name: /rose by 12 per cent/ }))
  await within(entry()).findByText(/Its words are gone from the new version/)
  await user.click(within(entry()).getByRole('button', { name: /^Place again by hand/ }))
  const text = await screen.findByRole('article', { name: 'Ferry back by summer' })
  await waitFor(() => expect(document.activeElement).toBe(text))
  await user.keyboard('w{Enter}')
  await waitFor(async () =>
    expect(await placeNow(desk, 'rose by 12 per cent')).toMatchObject({ isInNew: true, decided: 'by_hand' }),
  )
})

test('what was marked as gone is looked at again: it waits, and is found where it was found before', async () => {
  const { user } = await showLedger(desk)
  await user.keyboard('l')
  await waitFor(() => expect(groups()['Decided']).toEqual(['rose by 12 per cent']))
  await user.click(screen.getByRole('option', { name: /rose by 12 per cent/ }))
  await within(entry()).findByText(/Its words are gone from the new version/)
  await user.click(within(entry()).getByRole('button', { name: /^Not gone: look again/ }))
  await waitFor(() => expect(groups()['Decided']).toBeUndefined())
  expect(groups()['Wording changed']).toEqual(['rose by 12 per cent'])
  expect(await placeNow(desk, 'rose by 12 per cent')).toEqual({
    isInNew: false,
    words: ['rose by 12 per cent'],
    decided: undefined,
  })
  expect(notice(desk)).toBe('Waits again: “rose by 12 per cent”')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(groups()['Decided']).toEqual(['rose by 12 per cent']))
})

test('N takes any decision back, and says where there is none', async () => {
  const { user } = await showLedger(desk)
  await user.keyboard('n')
  expect(notice(desk)).toBe('Nothing is decided about it yet.')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(groups()['Decided']).toEqual(['rose by 12 per cent']))
  await user.click(screen.getByRole('option', { name: /rose by 12 per cent/ }))
  await within(entry()).findByRole('button', { name: /^Let it wait again/ })
  await user.keyboard('n')
  await waitFor(() => expect(groups()['Wording changed']).toEqual(['rose by 12 per cent']))
  expect(await placeNow(desk, 'rose by 12 per cent')).toEqual({
    isInNew: false,
    words: ['rose by 12 per cent'],
    decided: undefined,
  })
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(async () =>
    expect(await placeNow(desk, 'rose by 12 per cent')).toMatchObject({ isInNew: true, decided: 'changed' }),
  )
})

test('letters can be turned off; the buttons do the same', async () => {
  desk.work.session.setState(({ settings }) => ({ settings: { ...settings, singleKeys: false } }))
  const { user } = await showLedger(desk)
  await user.keyboard('l')
  await user.keyboard('a')
  await user.keyboard('1')
  expect(groups()['Decided']).toBeUndefined()
  await user.click(within(entry()).getByRole('button', { name: /^It is gone/ }))
  await waitFor(() => expect(groups()['Decided']).toHaveLength(1))
})

test('a library for reading only shows the ledger without its buttons', async () => {
  desk.work.session.setState(({ library }) => ({ library: library && { ...library, readOnly: true } }))
  const { user } = await showLedger(desk)
  within(entry()).getByText('Very likely the right place.')
  expect(within(entry()).queryByRole('button')).toBeNull()
  expect(screen.queryByRole('button', { name: /Accept all/ })).toBeNull()
  await user.keyboard('{Enter}')
  await user.keyboard('l')
  expect(notice(desk)).toBe('That changes the library, and it is open for reading only. Nothing was changed.')
  expect(groups()['Decided']).toBeUndefined()
})

test('evidence of a prediction elsewhere has a group of its own and is confirmed by itself', async () => {
  const evidence = await evidenceElsewhere(desk, 'rose by 12 per cent')
  const { user } = await showLedger(desk, 7)
  expect(groups()['Evidence']).toEqual(['rose by 12 per cent'])
  await user.keyboard('a')
  await waitFor(() => expect(groups()['Decided']).toHaveLength(3))
  await user.click(screen.getAllByRole('option', { name: /rose by 12 per cent/ })[1] as HTMLElement)
  await within(entry()).findByText('For the prediction “will open in May”')
  expect(within(entry()).queryByRole('button', { name: /^It is gone/ })).toBeNull()
  await user.keyboard('l')
  expect(notice(desk)).toBe('Evidence that is gone keeps its words, and the outcome says that it changed.')
  await user.keyboard('y')
  await waitFor(() => expect(groups()['Evidence']).toBeUndefined())
  expect(await evidence()).toEqual({ words: ['rose by 14 per cent'], isInNew: true })
  await waitFor(() => expect(focusedRow()).toBe('rose by 12 per cent'))
  // Undone from here, though the prediction is another article's.
  await user.keyboard('u')
  await waitFor(() => expect(groups()['Evidence']).toEqual(['rose by 12 per cent']))
  expect(desk.work.session.getState().view).toBe('ledger')
  expect(await evidence()).toEqual({ words: ['rose by 12 per cent'], isInNew: false })
})

test('a decision about a claim that changed meanwhile is refused, and its row comes back', async () => {
  const { user } = await showLedger(desk)
  const { claims } = await desk.ask('articles.get', { articleId: desk.articleId })
  const claim = claims.find(({ fragments }) => fragments[0]?.exact === 'rose by 12 per cent')
  desk.handlers.emit = () => undefined
  await desk.ask('claims.update', {
    claimId: claim?.id ?? '',
    expectedRev: claim?.rev ?? 0,
    changes: { note: 'meanwhile' },
  })
  await user.keyboard('{Enter}')
  await waitFor(() => expect(desk.work.session.getState().saving.refused).toHaveLength(1))
  await waitFor(() => expect(focusedRow()).toBe('rose by 12 per cent'))
  expect(groups()['Wording changed']).toEqual(['rose by 12 per cent'])
})
