import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { App } from '../../../src/renderer/app/App'
import type { Backend } from '../../../src/renderer/backend'
import { expectAccessible } from '../../support/axe'
import { RealHandlers } from '../../support/real-handlers'

let handlers: RealHandlers

beforeEach(async () => {
  handlers = new RealHandlers()
  await handlers.door.open()
})
afterEach(() => handlers.close())

function show() {
  const user = userEvent.setup()
  const backend = {
    call: handlers.call.bind(handlers),
    on: handlers.on.bind(handlers),
    offerFiles: handlers.offerFiles.bind(handlers),
  } as Backend
  const { container, unmount } = render(<App backend={backend} />)
  return { user, container, unmount }
}

describe('who works here', () => {
  beforeEach(() => {
    handlers.settings = { ...handlers.settings, who: null }
  })

  test('is asked once; Enter accepts, and claims carry it', async () => {
    const { user } = show()
    const dialog = await screen.findByRole('dialog', { name: 'Who is working here?' })
    await expectAccessible(dialog)
    await user.keyboard('{Enter}')
    within(dialog).getByText('Write a name or initials, or choose Later.')
    await user.keyboard('Amina Shaw{Enter}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(handlers.settings.who).toBe('Amina Shaw')
    const added = (await handlers.call('articles.add', {
      document: { title: 'Ferry', rawText: 'It will sail.' },
    })) as { value: { articleId: string } }
    const { articleId } = added.value
    expect(await handlers.call('articles.get', { articleId })).toMatchObject({
      value: { article: { createdBy: 'Amina Shaw' } },
    })
  })

  test('later is later: it is asked again at the next start', async () => {
    const { user, unmount } = show()
    await user.click(await screen.findByRole('button', { name: 'Later' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(handlers.settings.who).toBeNull()
    unmount()
    show()
    await screen.findByRole('dialog', { name: 'Who is working here?' })
  })
})

describe('the settings', () => {
  test('change name, theme, single keys and the daily notice, and are remembered', async () => {
    const { user } = show()
    await screen.findByRole('heading', { name: 'See which predictions came true' })
    await user.keyboard('{Control>},{/Control}')
    const dialog = await screen.findByRole('dialog', { name: 'Settings' })
    await expectAccessible(dialog)
    await user.clear(screen.getByLabelText('Your name or initials'))
    await user.type(screen.getByLabelText('Your name or initials'), 'MD')
    await user.click(screen.getByRole('radio', { name: 'Dark' }))
    await user.click(screen.getByRole('checkbox', { name: 'Single keys' }))
    await user.click(screen.getByRole('checkbox', { name: 'Daily notice' }))
    await user.click(screen.getByRole('button', { name: 'Save settings' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(handlers.settings).toEqual({ who: 'MD', theme: 'dark', singleKeys: false, dailyNotice: false })
    expect(document.documentElement.dataset['theme']).toBe('dark')
  })

  test('Cancel changes nothing', async () => {
    const { user } = show()
    await screen.findByRole('heading', { name: 'See which predictions came true' })
    await user.click(screen.getByRole('button', { name: 'library' }))
    await user.click(await screen.findByRole('menuitem', { name: /Settings/ }))
    await user.click(await screen.findByRole('radio', { name: 'Dark' }))
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(handlers.settings).toEqual({ who: 'AB', theme: 'system', singleKeys: true, dailyNotice: true })
  })
})
