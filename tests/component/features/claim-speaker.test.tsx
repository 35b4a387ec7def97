import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { saveDrafts } from '../../../src/renderer/work/drafts'
import { expectAccessible } from '../../support/axe'
import { Desk, ShownClaim } from './desk'

let desk: Desk

beforeEach(async () => {
  desk = await Desk.open()
})
afterEach(() => desk.close())

const speaker = () => screen.findByRole<HTMLInputElement>('combobox', { name: 'Claim by' })

const addDunn = () =>
  desk.ask('people.add', {
    kind: 'person',
    name: 'Morag Dunn',
    aliases: ['Ms Dunn'],
    role: 'harbour master',
  })

describe('the speaker', () => {
  test('is completed from the people of the library, by keyboard, and brings their role', async () => {
    const { person } = await addDunn()
    const claim = await desk.claim('quote', ['It will sail'])
    const { user, container } = desk.show(<ShownClaim />)
    await user.type(await speaker(), 'dunn')
    await screen.findByRole('option', { name: /Morag Dunn/ })
    await user.keyboard('{ArrowDown}{Enter}')
    await waitFor(async () =>
      expect(await desk.saved(claim.id)).toMatchObject({
        speakerId: person.id,
        speakerAs: 'Morag Dunn',
        role: 'harbour master',
      }),
    )
    expect((await speaker()).value).toBe('Morag Dunn')
    await screen.findByRole('button', { name: 'Edit Morag Dunn' })
    expect(screen.queryByRole('listbox')).toBeNull()
    await expectAccessible(container)
  })

  test('keeps the role that the claim has', async () => {
    await addDunn()
    const claim = await desk.claim('quote', ['It will sail'], { role: 'captain' })
    const { user } = desk.show(<ShownClaim />)
    await user.type(await speaker(), 'Morag')
    await user.click(await screen.findByRole('option', { name: /Morag Dunn/ }))
    await waitFor(async () => expect((await desk.saved(claim.id)).speakerId).toBeDefined())
    expect((await desk.saved(claim.id)).role).toBe('captain')
  })

  test('is found by another name, which stays as the article has it', async () => {
    const { person } = await addDunn()
    const claim = await desk.claim('quote', ['It will sail'])
    const { user } = desk.show(<ShownClaim />)
    await user.type(await speaker(), 'Ms Dunn')
    await user.click(await screen.findByRole('option', { name: /Morag Dunn/ }))
    await waitFor(async () =>
      expect(await desk.saved(claim.id)).toMatchObject({ speakerId: person.id, speakerAs: 'Ms Dunn' }),
    )
  })

  test('may be a name alone', async () => {
    const claim = await desk.claim('quote', ['It will sail'])
    const { user } = desk.show(<ShownClaim />)
    await user.type(await speaker(), 'Neil Reid{Enter}')
    await waitFor(async () => expect((await desk.saved(claim.id)).speakerAs).toBe('Neil Reid'))
    expect((await desk.saved(claim.id)).speakerId).toBeUndefined()
    await user.clear(await speaker())
    await user.tab()
    await waitFor(async () => expect((await desk.saved(claim.id)).speakerAs).toBeUndefined())
  })

  test('is added as an organisation from what is typed', async () => {
    const claim = await desk.claim('quote', ['It will sail'])
    const { user } = desk.show(<ShownClaim />)
    await user.type(await speaker(), 'Harbour Trust')
    await user.click(await screen.findByRole('option', { name: 'Add “Harbour Trust” as an organisation' }))
    await screen.findByRole('button', { name: 'Edit Harbour Trust' })
    const { people } = await desk.ask('people.find', { words: 'trust', limit: 5 })
    expect(people).toMatchObject([{ name: 'Harbour Trust', kind: 'organisation' }])
    expect(await desk.saved(claim.id)).toMatchObject({
      speakerId: people[0]?.id,
      speakerAs: 'Harbour Trust',
    })
  })

  test('is no longer linked when another name is typed', async () => {
    const { person } = await addDunn()
    const claim = await desk.claim('quote', ['It will sail'], {
      speakerId: person.id,
      speakerAs: 'Morag Dunn',
    })
    const { user } = desk.show(<ShownClaim />)
    await screen.findByRole('button', { name: 'Edit Morag Dunn' })
    await user.clear(await speaker())
    await user.type(await speaker(), 'Neil Reid')
    await saveDrafts()
    await waitFor(async () => expect((await desk.saved(claim.id)).speakerAs).toBe('Neil Reid'))
    expect((await desk.saved(claim.id)).speakerId).toBeUndefined()
  })
})

test('a person is edited in a dialog', async () => {
  const { person } = await addDunn()
  await desk.claim('quote', ['It will sail'], { speakerId: person.id, speakerAs: 'Morag Dunn' })
  const { user } = desk.show(<ShownClaim />)
  await user.click(await screen.findByRole('button', { name: 'Edit Morag Dunn' }))
  const dialog = await screen.findByRole('dialog', { name: 'About the person' })
  await expectAccessible(dialog)
  const name = within(dialog).getByLabelText('Name')
  await user.clear(name)
  await user.click(within(dialog).getByRole('button', { name: 'Save' }))
  within(dialog).getByText('The name is missing.')
  await user.type(name, 'Morag Dunne')
  await user.type(within(dialog).getByLabelText('Other names'), '\nthe harbour master')
  await user.click(within(dialog).getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const { people } = await desk.ask('people.find', { words: 'dunne', limit: 5 })
  expect(people).toMatchObject([{ name: 'Morag Dunne', aliases: ['Ms Dunn', 'the harbour master'] }])
  // The claim keeps the name that the article has.
  await screen.findByRole('button', { name: 'Edit Morag Dunne' })
  expect((await speaker()).value).toBe('Morag Dunn')
})
