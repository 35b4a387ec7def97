import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { App } from '../../../src/renderer/app/App'
import { readOtherViews } from '../../../src/renderer/app/views'
import type { Backend } from '../../../src/renderer/backend'
import type { Channel } from '../../../src/shared/ipc/channels'
import type { Answer, CallInput, CallOutput, OfferedFile } from '../../../src/shared/ipc/contract'
import { expectAccessible } from '../../support/axe'
import { RealHandlers } from '../../support/real-handlers'

let handlers: RealHandlers
/** What files say, by their names. */
let written: Record<string, string>
/** The library answers that it has nothing alike, and how often it was asked. */
let seesNothing: boolean
let looked: number

// The import screen comes with the views that a window reads later: no test is to wait for the compiling of them.
beforeAll(() => readOtherViews(), 60_000)
beforeEach(async () => {
  handlers = new RealHandlers()
  await handlers.door.open()
  written = {}
  seesNothing = false
  looked = 0
})
afterEach(() => handlers.close())

const headline = 'Ferry back by summer'
const ferry = `${headline}

The ferry to Stennholm will sail again in June, two years after the storm that broke her ramp, said Morag Dunn.

Bookings rose by 12 per cent in a week, and islanders travel free for the first seven days of the new timetable.

A bridge to the mainland, which was promised in three elections, would cost £310m and is off the table for now.`
const corrected = ferry.replace('12 per cent', '14 per cent')
const school = `Kirkness keeps its sixth form

The council decided by nine votes to six. Parents had gathered 1,900 signatures in four weeks of rain.`

const ledger = {
  title: headline,
  publisherName: 'Northern Ledger',
  url: 'https://northernledger.example/2021/05/ferry',
  published: { edtf: '2021-05-03', basis: 'stated' as const },
}

/** A call that must succeed. */
async function ask<C extends Channel>(channel: C, input: CallInput<C>): Promise<CallOutput<C>> {
  const answer = (await handlers.call(channel, input)) as Answer<CallOutput<C>>
  if (!answer.ok) throw new Error(`${channel}: ${answer.error.message}`)
  return answer.value
}

const held = () => ask('articles.add', { document: { ...ledger, rawText: ferry } })
const view = (articleId: string) => ask('articles.get', { articleId })
const rows = async () => (await ask('articles.list', { page: { offset: 0, limit: 10 } })).rows

/** The true handlers, but for the parser process: a file is read as if its words had been pasted. */
function backend(): Backend {
  const offered = () => ({
    ok: true,
    value: {
      files: Object.keys(written).map((name): OfferedFile => ({ token: name, name })),
    },
  })
  const call = async (channel: never, input: never) => {
    if (channel === 'imports.choose') return offered()
    if (channel === 'articles.alike') looked += 1
    if (channel === 'articles.alike' && seesNothing) return { ok: true, value: { alike: [] } }
    if (channel !== 'imports.read') return handlers.call(channel, input)
    const { token } = input as { token: string }
    return handlers.call('imports.readPasted', { token, text: written[token] ?? '' })
  }
  return { call, on: handlers.on.bind(handlers), offerFiles: async () => offered() } as unknown as Backend
}

async function show() {
  const user = userEvent.setup()
  const { container } = render(<App backend={backend()} />)
  // The window listens to what is pasted once it shows the article that is there.
  await screen.findByRole('article')
  return { user, container }
}

const paste = (text: string) =>
  fireEvent.paste(document.body, {
    clipboardData: { getData: (type: string) => (type === 'text/plain' ? text : ''), files: [] },
  })

/** The document is read first, then looked for. */
async function choice() {
  await screen.findByLabelText('Title')
  return screen.findByRole('region', { name: 'Is it in the library already?' })
}
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })
const status = () => within(screen.getByRole('contentinfo'))

describe('a text that the library has in another wording', () => {
  test('is proposed as a new version, with the reason, and kept as that by the keyboard alone', async () => {
    const { articleId } = await held()
    const { user, container } = await show()
    paste(corrected)
    const asked = within(await choice())
    asked.getByText('Northern Ledger, 3 May 2021: same title, 99% of this text stands in it.', {
      exact: false,
    })
    expect(radio('A new version of it').checked).toBe(true)
    screen.getByRole('option', { name: /no date found, like one you have/ })
    await expectAccessible(container)

    screen.getByRole('button', { name: 'Keep as version 2' })
    await user.keyboard('{Control>}{Enter}{/Control}')
    await status().findByText('Version 2 of “Ferry back by summer” is kept')
    await screen.findByRole('article', { name: headline })
    const { version, versions } = await view(articleId)
    expect(version.rawText).toContain('14 per cent')
    expect(versions.map(({ seq }) => seq)).toEqual([1, 2])
    expect(await rows()).toHaveLength(1)

    await user.keyboard('{Control>}z{/Control}')
    await waitFor(async () => expect((await view(articleId)).version.rawText).toContain('12 per cent'))
  })

  test('takes over what it says otherwise, as far as that stays ticked, in the same gesture', async () => {
    const { articleId } = await held()
    const { user } = await show()
    paste(corrected.replace(headline, 'Ferry to be back by summer'))
    await choice()
    await user.click(screen.getByLabelText('Byline'))
    await user.paste('Una Peel')
    await user.click(screen.getByLabelText('Published'))
    await user.paste('2021-05-04')
    const title = await screen.findByRole<HTMLInputElement>('checkbox', { name: /^Title/ })
    expect(title.checked).toBe(true)
    await user.click(await screen.findByRole('checkbox', { name: /^Byline/ }))
    screen.getByRole('checkbox', { name: /^Published 3 May 2021 → 4 May 2021/ })
    await user.click(screen.getByRole('button', { name: 'Keep as version 2' }))
    await status().findByText('Version 2 of “Ferry to be back by summer” is kept')
    const { article } = await view(articleId)
    expect(article).toMatchObject({ title: 'Ferry to be back by summer', published: { edtf: '2021-05-04' } })
    expect(article.byline).toBeUndefined()

    await user.keyboard('{Control>}z{/Control}')
    await waitFor(async () =>
      expect(await view(articleId)).toMatchObject({
        article: { title: headline, published: { edtf: '2021-05-03' } },
        versions: [{ seq: 1 }],
      }),
    )
  })

  test('is an article of its own where the person says so', async () => {
    await held()
    const { user } = await show()
    paste(corrected)
    await choice()
    radio('A new version of it').focus()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(radio('An article of its own').checked).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Keep article' }))
    await status().findByText('Kept: “Ferry back by summer”')
    expect(await rows()).toHaveLength(2)
  })

  test('is a copy once another outlet is named', async () => {
    const { articleId } = await held()
    const { user } = await show()
    paste(corrected)
    await choice()
    await user.click(screen.getByLabelText('Publisher'))
    await user.paste('Coast Post')
    await waitFor(() => expect(radio('A copy of it, from another outlet').checked).toBe(true))
    await user.click(screen.getByRole('button', { name: 'Keep as a copy' }))
    await status().findByText(/is kept as a copy of “Ferry back by summer”/)
    const copy = (await rows()).find(({ publisherName }) => publisherName === 'Coast Post')
    expect((await view(copy?.id ?? '')).article.copyOf).toBe(articleId)
  })

  test('with the very same words can be a copy, and no version', async () => {
    const { articleId } = await held()
    const { user } = await show()
    paste(ferry)
    await screen.findByText('You already have this article.')
    await choice()
    expect(screen.queryByRole('radio', { name: 'A new version of it' })).toBeNull()
    await user.keyboard('{Control>}{Enter}{/Control}')
    await status().findByText('You already have this article.')
    await user.click(screen.getByLabelText('Publisher'))
    await user.paste('Coast Post')
    await waitFor(() => expect(radio('A copy of it, from another outlet').checked).toBe(true))
    await user.keyboard('{Control>}{Enter}{/Control}')
    await status().findByText(/is kept as a copy/)
    expect(await rows()).toHaveLength(2)
    const copy = (await rows()).find(({ publisherName }) => publisherName === 'Coast Post')
    expect((await view(copy?.id ?? '')).article.copyOf).toBe(articleId)
  })

  test('that was found only while it was being kept is shown first', async () => {
    await held()
    seesNothing = true
    const { user } = await show()
    paste(corrected)
    // After reading, and when the form came to rest.
    await waitFor(() => expect(looked).toBe(2))
    seesNothing = false
    await user.keyboard('{Control>}{Enter}{/Control}')
    await choice()
    expect(await rows()).toHaveLength(1)
  })
})

describe('many at once', () => {
  test('become new versions only where the address is the same; what is like another one waits, and is said to', async () => {
    const { articleId } = await held()
    await ask('articles.add', { document: { title: 'Kirkness', rawText: school } })
    written = {
      'same-address.txt': `${corrected}\n\nMore follows.`,
      'same-text.txt': school.replace('1,900', '2,100'),
      'new.txt': 'Thefts in the harbour\n\nThree outboard engines were stolen in one night, police say.',
    }
    const { user } = await show()
    await user.keyboard('{Control>}o{/Control}')
    await screen.findByRole('option', { name: /Thefts in the harbour/ })
    await user.click(screen.getByRole('option', { name: /Ferry back by summer/ }))
    await user.click(await screen.findByLabelText('Address'))
    await user.paste(`${ledger.url}/?utm_source=mail`)
    await screen.findByText(/same address/)
    await user.click(await screen.findByRole('button', { name: 'Keep all 2 ready, 1 as a new version' }))
    await status().findByText(
      '2 of 3 articles kept; 1 as a new version; one is like an article you have and waits for you to decide',
    )
    expect(await rows()).toHaveLength(3)
    // It is shown, with what it is like.
    await choice()
    expect(screen.queryByRole('button', { name: /^Keep all/ })).toBeNull()
    expect((await view(articleId)).version.seq).toBe(2)
  })
})
