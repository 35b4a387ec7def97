import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { App } from '../../../src/renderer/app/App'
import type { Backend } from '../../../src/renderer/backend'
import { expectAccessible } from '../../support/axe'
import { RealHandlers } from '../../support/real-handlers'
import { standInForLayout } from '../dom/layout-stubs'

standInForLayout()

let handlers: RealHandlers

beforeEach(async () => {
  handlers = new RealHandlers()
  await handlers.door.open()
})
afterEach(() => handlers.close())

const backend = () => ({ call: handlers.call.bind(handlers), on: handlers.on.bind(handlers) }) as Backend

/** The window on the true handlers and a true library; only the bridge between them is left out. */
function show() {
  const user = userEvent.setup()
  const { container } = render(<App backend={backend()} />)
  return { user, container }
}

/** What stands in a field. */
const typed = async (label: string) => (await screen.findByLabelText<HTMLInputElement>(label)).value

const text = 'Ferry back by summer\n\nIt will sail in June, said Morag Dunn.\n\nBookings rose by 12 per cent.'

async function keepFerry() {
  const added = (await handlers.call('articles.add', {
    document: { title: 'Ferry back by summer', rawText: text },
  })) as {
    value: { articleId: string; versionId: string }
  }
  await handlers.call('claims.create', {
    ...added.value,
    kind: 'prediction',
    fragments: [{ start: 22, end: 42 }],
  })
}

describe('an empty library', () => {
  test('says what belongs there and takes a pasted text to the preview, and keeps it', async () => {
    const { user, container } = show()
    await screen.findByText('No articles yet. Paste one with Ctrl+V, or press Ctrl+I.')
    await expectAccessible(container)

    await user.click(screen.getByRole('button', { name: 'Import' }))
    const box = await screen.findByLabelText('Text of the article')
    await user.click(box)
    await user.paste(text)
    expect(await typed('Title')).toBe('Ferry back by summer')
    await expectAccessible(container)

    await user.type(screen.getByLabelText('Published'), '2015-02-29')
    screen.getByText(/^Not a date\./)
    await user.clear(screen.getByLabelText('Published'))
    await user.type(screen.getByLabelText('Published'), '2015-02')
    await user.click(screen.getByRole('button', { name: 'Keep article' }))
    await screen.findByRole('option', { name: /Ferry back by summer/ })
    screen.getByRole('article', { name: 'Ferry back by summer' })
  })

  test('says so when the pasted text is in the library already', async () => {
    await keepFerry()
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Import' }))
    await user.click(await screen.findByLabelText('Text of the article'))
    await user.paste(text)
    await screen.findByText('You already have this text')
  })

  test('a text without words is refused in one sentence', async () => {
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Import' }))
    await user.type(await screen.findByLabelText('Text of the article'), '   ')
    await user.click(screen.getByRole('button', { name: 'Preview' }))
    await within(screen.getByRole('contentinfo')).findByText('There is no text in it. Nothing was kept.')
  })
})

describe('the fields of a claim', () => {
  async function openClaim() {
    await keepFerry()
    const shown = show()
    await screen.findByRole('article', { name: 'Ferry back by summer' })
    await shown.user.click(await screen.findByRole('button', { name: /^Prediction: / }))
    await screen.findByLabelText('Due')
    return shown
  }

  test('are saved when the field is left, and said to be', async () => {
    const { user, container } = await openClaim()
    await user.type(screen.getByLabelText('When'), 'in June')
    await user.tab()
    await waitFor(() => screen.getByText(/^Saved \d\d:\d\d$/))
    await expectAccessible(container)
    const listed = (await handlers.call('claims.list', { filter: {}, page: { offset: 0, limit: 5 } })) as {
      value: { rows: { articleId: string }[] }
    }
    const opened = (await handlers.call('articles.get', { articleId: listed.value.rows[0]?.articleId })) as {
      value: { claims: { horizonWords: string }[] }
    }
    expect(opened.value.claims[0]?.horizonWords).toBe('in June')
  })

  test('that cannot be saved keep their words and say why', async () => {
    const { user } = await openClaim()
    await user.type(screen.getByLabelText('Due'), '2015-02-30')
    await user.tab()
    expect(await typed('Due')).toBe('2015-02-30')
    screen.getByText('Not a day of the calendar. Write it as 2015-08-22.')
  })

  test('are saved when the window is about to be closed', async () => {
    const { user } = await openClaim()
    await user.type(screen.getByLabelText('Note'), 'half a thou')
    const released = new Promise<void>((resolve) => {
      handlers.released = resolve
    })
    handlers.emit('window.closing', null)
    await released
    expect(await handlers.call('history.state', null)).toMatchObject({
      value: { undo: { name: 'claims.update' } },
    })
  })

  test('of another kind are kept when the kind is changed and changed back', async () => {
    const { user } = await openClaim()
    await user.type(screen.getByLabelText('When'), 'in June')
    await user.tab()
    await user.click(screen.getByRole('radio', { name: 'Statistic' }))
    await screen.findByLabelText('Figure')
    expect(screen.queryByLabelText('When')).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'Prediction' }))
    expect(await typed('When')).toBe('in June')
  })
})

describe('a library that does not open', () => {
  test('says why and offers ways on', async () => {
    const other = new RealHandlers()
    await other.door.open({ folder: handlers.library })
    const refused = { call: other.call.bind(other), on: other.on.bind(other) } as Backend
    const { container } = render(<App backend={refused} />)
    await screen.findByRole('heading', { name: 'The library could not be opened' })
    screen.getByText(/^The library is already open/)
    await expectAccessible(container)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Open for reading only' }))
    await screen.findByText('No articles yet. Paste one with Ctrl+V, or press Ctrl+I.')
    await other.close()
  })
})
