import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { App } from '../../../src/renderer/app/App'
import type { Backend } from '../../../src/renderer/backend'
import type { OfferedFile } from '../../../src/shared/ipc/contract'
import { expectAccessible } from '../../support/axe'
import { RealHandlers } from '../../support/real-handlers'

let handlers: RealHandlers
/** What files say, by their names; a file that is not here cannot be read. */
let written: Record<string, string>

beforeEach(async () => {
  handlers = new RealHandlers()
  await handlers.door.open()
  written = {}
})
afterEach(() => handlers.close())

const ferry =
  'Ferry back by summer\n\nIt will sail in June, said Morag Dunn.\n\nBookings rose by 12 per cent.'
const bridge = 'Bridge shut until 2021\n\nOne bolt in nine is missing, the council said.'

/** The true handlers, but for the parser process: a file is read as if its words had been pasted. */
function backend(): Backend {
  const offered = (names: readonly unknown[]) => ({
    ok: true,
    value: { files: names.map(String).map((name): OfferedFile => ({ token: `token of ${name}`, name })) },
  })
  const call = async (channel: never, input: never) => {
    if (channel === 'imports.choose') return offered(Object.keys(written))
    if (channel !== 'imports.read') return handlers.call(channel, input)
    const { token } = input as { token: string }
    const text = written[token.slice('token of '.length)]
    if (text !== undefined) return handlers.call('imports.readPasted', { token, text })
    return { ok: false, error: { code: 'no-text', message: 'scan.txt is an image, not a text.' } }
  }
  return {
    call,
    on: handlers.on.bind(handlers),
    offerFiles: async (names: readonly unknown[]) => offered(names),
  } as unknown as Backend
}

async function show() {
  const user = userEvent.setup()
  const { container } = render(<App backend={backend()} />)
  await screen.findByRole('heading', { name: 'See which predictions came true' })
  return { user, container }
}

const titleField = () => screen.findByLabelText<HTMLTextAreaElement>('Title')
const status = () => within(screen.getByRole('contentinfo'))
const kept = async () => {
  const answer = await handlers.call('articles.list', { page: { offset: 0, limit: 10 } })
  return (answer as { value: { rows: { title: string }[] } }).value.rows.map(({ title }) => title)
}
const paste = (text: string) =>
  fireEvent.paste(document.body, {
    clipboardData: { getData: (type: string) => (type === 'text/plain' ? text : ''), files: [] },
  })

describe('what is brought in', () => {
  test('from the system’s dialog waits, each saying how it stands; nothing is kept', async () => {
    written = { 'ferry.txt': ferry, 'bridge.txt': bridge }
    const { user, container } = await show()
    await user.keyboard('{Control>}o{/Control}')
    await screen.findByRole('option', { name: /Ferry back by summer.*no date found/ })
    await screen.findByRole('option', { name: /Bridge shut until 2021.*no date found/ })
    expect((await titleField()).value).toBe('Ferry back by summer')
    status().getByText('2 ready')
    await expectAccessible(container)
    expect(await kept()).toEqual([])
  })

  test('by dropping files, one of which cannot be read, says why at that file', async () => {
    written = { 'ferry.txt': ferry }
    await show()
    fireEvent.drop(document.body, {
      dataTransfer: { types: ['Files'], files: ['scan.txt', 'ferry.txt'], getData: () => '' },
    })
    await screen.findByRole('option', { name: /scan.txt is an image, not a text/ })
    await screen.findByRole('option', { name: /Ferry back by summer/ })
    status().getByText('1 could not be read')
  })

  test('by pasting outside a field is looked at next', async () => {
    await show()
    paste(ferry)
    await waitFor(async () => expect((await titleField()).value).toBe('Ferry back by summer'))
    paste(bridge)
    await waitFor(async () => expect((await titleField()).value).toBe('Bridge shut until 2021'))
    screen.getByRole('option', { name: /Ferry back by summer/ })
  })

  test('words dragged from the window itself are not brought in', async () => {
    await show()
    fireEvent.dragStart(document.body)
    fireEvent.drop(document.body, {
      dataTransfer: { types: ['text/plain'], files: [], getData: () => ferry },
    })
    expect(screen.queryByLabelText('Title')).toBeNull()
    screen.getByRole('heading', { name: 'See which predictions came true' })
  })

  test('what stands in the box is there again after looking elsewhere', async () => {
    const { user } = await show()
    await user.click(screen.getByRole('button', { name: 'Import' }))
    await user.type(await screen.findByLabelText('Text of the article'), 'Half a text')
    await user.click(screen.getByRole('button', { name: 'Claims' }))
    await user.click(screen.getByRole('button', { name: 'Import' }))
    expect((await screen.findByLabelText<HTMLTextAreaElement>('Text of the article')).value).toBe(
      'Half a text',
    )
  })
})

describe('the preview', () => {
  test('X leaves the paragraph out and brings it back; what is kept has the mask', async () => {
    const { user } = await show()
    paste(ferry)
    const passage = await screen.findByRole('group', { name: /^Kept: Bookings rose/ })
    passage.focus()
    await user.keyboard('x')
    const leftOut = await screen.findByRole('group', { name: /^Left out: Bookings rose/ })
    expect(document.activeElement).toBe(leftOut)
    screen.getByText('12 words kept, 6 left out in 1 passage')
    await user.keyboard('x')
    await screen.findByRole('group', { name: /^Kept: Bookings rose/ })
    await user.keyboard('{ArrowUp}')
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Kept: It will sail/)
    await user.keyboard('{ArrowDown}x')

    await user.click(screen.getByRole('button', { name: 'Keep article' }))
    const article = await screen.findByRole('article', { name: 'Ferry back by summer' })
    expect(article.textContent).not.toContain('Bookings')
  })

  test('Restore brings back what was left out, Hide takes it from sight', async () => {
    const { user } = await show()
    paste(ferry)
    const passage = await screen.findByRole('group', { name: /^Kept: Bookings rose/ })
    passage.focus()
    await user.tab()
    expect(document.activeElement).toBe(within(passage).getByRole('button', { name: 'Leave out' }))
    await user.keyboard('{Enter}')
    await user.click(screen.getByRole('radio', { name: 'Hide' }))
    expect(screen.queryByRole('group', { name: /Bookings rose/ })).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'Show left-out text' }))
    await user.click(screen.getByRole('button', { name: 'Restore' }))
    await screen.findByRole('group', { name: /^Kept: Bookings rose/ })
  })
})

describe('keeping', () => {
  test('one shows the next; after the last the newest is open', async () => {
    written = { 'ferry.txt': ferry, 'bridge.txt': bridge }
    const { user } = await show()
    await user.keyboard('{Control>}o{/Control}')
    await screen.findByRole('option', { name: /Bridge shut/ })
    await titleField()
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(async () => expect((await titleField()).value).toBe('Bridge shut until 2021'))
    await status().findByText('Kept: “Ferry back by summer”')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByRole('article', { name: 'Bridge shut until 2021' })
    expect(document.title).toBe('Bridge shut until 2021 – Hindsight')
  })

  test('all that are ready; the same text twice is one article, and the bad file stays', async () => {
    written = { 'ferry.txt': ferry, 'copy.txt': ferry, 'bridge.txt': bridge }
    const { user } = await show()
    fireEvent.drop(document.body, {
      dataTransfer: {
        types: ['Files'],
        files: ['ferry.txt', 'scan.txt', 'copy.txt', 'bridge.txt'],
        getData: () => '',
      },
    })
    await user.click(await screen.findByRole('button', { name: 'Keep all 3 ready' }))
    await status().findByText('2 of 3 articles kept')
    expect((await kept()).toSorted()).toEqual(['Bridge shut until 2021', 'Ferry back by summer'])
    screen.getByRole('option', { name: /scan.txt/ })
    await screen.findByText('You already have this article.')
    await user.click(screen.getByRole('button', { name: 'Skip' }))
    await screen.findByRole('article', { name: 'Bridge shut until 2021' })
  })

  test('without a title says what is missing and keeps nothing', async () => {
    const { user } = await show()
    paste(ferry)
    await user.clear(await titleField())
    await user.click(screen.getByRole('button', { name: 'Keep article' }))
    await status().findByText('The article needs a title.')
    expect(await kept()).toEqual([])
  })

  test('the date and the kind of source are kept as they were set', async () => {
    const { user } = await show()
    paste(ferry)
    await user.type(await screen.findByLabelText('Published'), '2015-06')
    await user.click(screen.getByRole('radio', { name: 'Inferred' }))
    await user.click(screen.getByRole('button', { name: /Kind of source/ }))
    await user.click(await screen.findByRole('option', { name: 'Press release' }))
    await user.click(screen.getByRole('button', { name: 'Keep article' }))
    await screen.findByRole('article', { name: 'Ferry back by summer' })
    expect(await handlers.call('articles.list', { page: { offset: 0, limit: 5 } })).toMatchObject({
      value: { rows: [{ sourceType: 'press_release', published: { edtf: '2015-06', basis: 'inferred' } }] },
    })
  })
})
