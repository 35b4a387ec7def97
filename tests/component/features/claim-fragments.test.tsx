import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addFragment, reselect, restoreClaim } from '../../../src/renderer/work/claim-work'
import { expectAccessible } from '../../support/axe'
import { Desk, ShownArticle, ShownClaim } from './desk'

let desk: Desk

beforeEach(async () => {
  desk = await Desk.open()
})
afterEach(() => desk.close())

const words = async (claimId: string) => (await desk.saved(claimId)).fragments.map(({ exact }) => exact)
const notice = () => desk.work.session.getState().notice

describe('the selected words', () => {
  test('become a further fragment of the claim, in the order of the text', async () => {
    const claim = await desk.claim('quote', ['Bookings rose'])
    desk.select('It will sail')
    await addFragment(desk.work)
    expect(await words(claim.id)).toEqual(['It will sail', 'Bookings rose'])
    expect(desk.work.session.getState().selection).toEqual([])
    expect(notice()).toBe('Added to the claim: “It will sail”')
    await desk.ask('history.undo', null)
    expect(await words(claim.id)).toEqual(['Bookings rose'])
  })

  test('that touch a fragment make it longer', async () => {
    const claim = await desk.claim('quote', ['It will sail'])
    desk.select(' in June')
    await addFragment(desk.work)
    expect(await words(claim.id)).toEqual(['It will sail in June'])
  })

  test('that overlap a fragment are refused in a sentence', async () => {
    const claim = await desk.claim('quote', ['It will sail'])
    desk.select('sail in June')
    await addFragment(desk.work)
    expect(await words(claim.id)).toEqual(['It will sail'])
    expect(notice()).toMatch(/^These words are part of the claim already\./)
    expect(desk.work.session.getState().selection).toHaveLength(1)
  })

  test('take the place of the words of the claim', async () => {
    const claim = await desk.claim('quote', ['It will sail', 'Bookings rose'])
    desk.select('sail in June')
    await reselect(desk.work)
    expect(await words(claim.id)).toEqual(['sail in June'])
    expect(notice()).toBe('The claim is now: “sail in June”')
  })

  test('are asked for where none are selected, and a claim where none is shown', async () => {
    await desk.claim('quote', ['It will sail'])
    await addFragment(desk.work)
    expect(notice()).toBe('Select the words for the claim first.')
    desk.work.session.setState({ claimId: null })
    desk.select('sail in June')
    await reselect(desk.work)
    expect(notice()).toBe('No claim is open.')
  })
})

test('a claim is restored from the bin', async () => {
  const claim = await desk.claim('quote', ['It will sail'])
  await desk.ask('claims.delete', { claimId: claim.id, expectedRev: claim.rev })
  expect(await restoreClaim(desk.work, desk.articleId, claim.id)).toBe(true)
  expect(desk.work.session.getState().open?.claims).toHaveLength(1)
})

test('Enter where several claims stand offers the choice by keyboard', async () => {
  await desk.claim('quote', ['Ferry back by summer'])
  await desk.claim('prediction', ['Ferry back'])
  desk.work.session.setState({ claimId: null })
  const user = userEvent.setup()
  desk.show(
    <>
      <ShownArticle />
      <ShownClaim />
    </>,
  )
  const article = await screen.findByRole('article')
  article.focus()
  getSelection()?.collapse(article.querySelector('h1')?.firstChild ?? null, 3)
  await user.keyboard('{Enter}')
  const menu = await screen.findByRole('menu', { name: 'Several claims stand here. Which one?' })
  await expectAccessible(menu)
  await user.keyboard('{ArrowDown}{Enter}')
  await waitFor(() => expect(desk.work.session.getState().claimId).not.toBeNull())
})
