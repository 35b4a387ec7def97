import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { App } from '../../../src/renderer/app/App'
import type { Backend } from '../../../src/renderer/backend'
import type { Channel } from '../../../src/shared/ipc/channels'
import { expectAccessible } from '../../support/axe'
import { RealHandlers } from '../../support/real-handlers'

let handlers: RealHandlers

beforeEach(async () => {
  handlers = new RealHandlers()
  await handlers.door.open()
})
afterEach(async () => {
  vi.unstubAllGlobals()
  await handlers.close()
})

const backendOf = (real: RealHandlers) =>
  ({
    call: real.call.bind(real),
    on: real.on.bind(real),
    offerFiles: real.offerFiles.bind(real),
  }) as Backend

/** The window on the true handlers and a true library; only the bridge between them is left out. */
function show() {
  const user = userEvent.setup()
  const { container } = render(<App backend={backendOf(handlers)} />)
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
  return added.value
}

describe('an empty library', () => {
  test('says what belongs there and takes a pasted text to the preview, and keeps it', async () => {
    const { user, container } = show()
    await screen.findByRole('heading', { name: 'See which predictions came true' })
    await expectAccessible(container)

    await user.click(screen.getByRole('button', { name: 'Import' }))
    const box = await screen.findByLabelText('Text of the article')
    await user.click(box)
    await user.paste(text)
    await waitFor(async () => expect(await typed('Title')).toBe('Ferry back by summer'))
    await expectAccessible(container)

    await user.type(screen.getByLabelText('Published'), '2015-02-29')
    screen.getByText(/^Not a date\./)
    await user.clear(screen.getByLabelText('Published'))
    await user.type(screen.getByLabelText('Published'), '2015-02')
    await user.click(screen.getByRole('button', { name: 'Keep article' }))
    await screen.findByRole('article', { name: 'Ferry back by summer' })
  })

  test('says so when the pasted text is in the library already', async () => {
    await keepFerry()
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Import' }))
    await user.click(await screen.findByLabelText('Text of the article'))
    await user.paste(text)
    await screen.findByText('You already have this article.')
  })

  test('a text without words is refused in one sentence', async () => {
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Import' }))
    await user.type(await screen.findByLabelText('Text of the article'), '   ')
    await user.click(screen.getByRole('button', { name: 'Preview' }))
    await within(screen.getByRole('contentinfo')).findByText('There is no text in it. Nothing was kept.')
  })
})

test('J goes to the rows of the claims at once, from the button that led there, and on; K back', async () => {
  const article = await keepFerry()
  const fragments = [{ start: 60, end: 72 }]
  await handlers.call('claims.create', { ...article, kind: 'statistic', fragments })
  const { user } = show()
  await screen.findByRole('article', { name: 'Ferry back by summer' })
  await user.click(screen.getByRole('button', { name: 'Claims' }))
  await screen.findByRole('row', { name: /^Prediction/ })
  const place = () => document.activeElement?.getAttribute('data-place')
  await user.keyboard('j')
  expect(place()).toBe('0:-1')
  await user.keyboard('j')
  expect(place()).toBe('1:-1')
  await user.keyboard('kk')
  // Not into the head.
  expect(place()).toBe('0:-1')
})

describe('the fields of a claim', () => {
  async function openClaim() {
    await keepFerry()
    const shown = show()
    await screen.findByRole('article', { name: 'Ferry back by summer' })
    await shown.user.click(await screen.findByRole('button', { name: /^Prediction: / }))
    await screen.findByLabelText('Words')
    return shown
  }

  test('are saved when the field is left, and said to be', async () => {
    const { user, container } = await openClaim()
    await user.type(screen.getByLabelText('Words'), 'in June')
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
    await user.type(screen.getByLabelText('Said on'), '2015-02-30')
    await user.tab()
    expect(await typed('Said on')).toBe('2015-02-30')
    screen.getByText(/^Not a date\./)
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
    await user.type(screen.getByLabelText('Words'), 'in June')
    await user.tab()
    await user.click(screen.getByRole('radio', { name: 'Statistic' }))
    await screen.findByLabelText('Figure')
    expect(screen.queryByLabelText('Words')).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'Prediction' }))
    expect(await typed('Words')).toBe('in June')
  })
})

describe('a library that does not open', () => {
  test('says why and offers ways on', async () => {
    const other = new RealHandlers()
    await other.door.open({ folder: handlers.library })
    const { container } = render(<App backend={backendOf(other)} />)
    await screen.findByRole('heading', { name: 'The library could not be opened' })
    screen.getByText(/^The library is already open/)
    await expectAccessible(container)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Open for reading only' }))
    await screen.findByText('No articles yet. Paste one with Ctrl+V, or press Ctrl+I.')
    await other.close()
  })
})

describe('the frame around the views', () => {
  test('goes back and forward through the places, and is called after the article', async () => {
    await keepFerry()
    const { user } = show()
    await screen.findByRole('article', { name: 'Ferry back by summer' })
    expect(document.title).toBe('Ferry back by summer – Hindsight')
    await user.click(screen.getByRole('button', { name: 'Predictions' }))
    await waitFor(() => expect(document.title).toBe('Hindsight'))
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    await screen.findByRole('article', { name: 'Ferry back by summer' })
    await user.click(screen.getByRole('button', { name: 'Forward' }))
    await waitFor(() => expect(screen.queryByRole('article', { name: 'Ferry back by summer' })).toBeNull())
    expect(screen.getByRole('button', { name: 'Forward' })).toHaveProperty('disabled', true)
  })

  test('finds articles beside commands', async () => {
    await keepFerry()
    const { user } = show()
    await screen.findByRole('article', { name: 'Ferry back by summer' })
    await user.click(screen.getByRole('button', { name: 'Claims' }))
    await user.keyboard('{Control>}k{/Control}')
    await screen.findByRole('menuitem', { name: /Settings/ })
    await user.keyboard('summer')
    await user.click(await screen.findByRole('menuitem', { name: 'Ferry back by summer' }))
    await screen.findByRole('article', { name: 'Ferry back by summer' })
  })

  test('finds commands, too, where one goes elsewhere before the first list is drawn', async () => {
    await keepFerry()
    const waiting = new Map<number, IdleRequestCallback>()
    let asked = 0
    vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => {
      asked++
      waiting.set(asked, callback)
      return asked
    })
    vi.stubGlobal('cancelIdleCallback', (handle: number) => waiting.delete(handle))
    const { user } = show()
    await screen.findByRole('article', { name: 'Ferry back by summer' })
    await waitFor(() => expect([...waiting.keys()]).toEqual([1]))
    await user.click(screen.getByRole('button', { name: 'Claims' }))
    await waitFor(() => expect([...waiting.keys()]).toEqual([2]))
    waiting.get(2)?.({ didTimeout: false, timeRemaining: () => 50 })
    await user.keyboard('{Control>}k{/Control}')
    await screen.findByRole('menuitem', { name: /Settings/ })
  })

  test('a library for reading says so, shows its fields as such, and refuses what would change it in a sentence', async () => {
    await keepFerry()
    const { user, container } = show()
    await user.click(await screen.findByRole('button', { name: 'library' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Open for reading only' }))
    await screen.findByText('For reading only.')
    screen.getByText('Choose a claim in the article to read it here.')
    await expectAccessible(container)
    await user.click(await screen.findByRole('button', { name: /^Prediction: / }))
    expect((await screen.findByLabelText<HTMLTextAreaElement>('Note')).readOnly).toBe(true)
    await user.keyboard('{Control>}i{/Control}')
    await within(screen.getByRole('contentinfo')).findByText(
      'That changes the library, and it is open for reading only. Nothing was changed.',
    )
  })

  test.each([
    ['deletes', (row: HTMLElement) => fireEvent.keyDown(row, { key: 'Delete' })],
    [
      'takes in',
      () =>
        fireEvent.paste(document.body, { clipboardData: { files: [], getData: () => 'A text of its own' } }),
    ],
    [
      'takes from what is dropped',
      () =>
        fireEvent.drop(document.body, {
          dataTransfer: { types: ['text/plain'], files: [], getData: () => 'A text of its own' },
        }),
    ],
  ])('open for reading only, it %s nothing, and says so', async (_, act) => {
    await keepFerry()
    await handlers.door.open({ readOnly: true })
    show()
    const row = await screen.findByRole('option', { name: /^Ferry/ })
    fireEvent.contextMenu(row)
    const entry = await screen.findByRole('menuitem', { name: /^Delete/ })
    expect(entry.getAttribute('aria-disabled')).toBe('true')
    fireEvent.keyDown(entry, { key: 'Escape' })
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
    act(row)
    await within(screen.getByRole('contentinfo')).findByText(
      'That changes the library, and it is open for reading only. Nothing was changed.',
    )
    expect(screen.queryByRole('alertdialog')).toBeNull()
    screen.getByRole('option', { name: /^Ferry/ })
  })

  test.each([
    [true, 0],
    [false, 1],
  ])(
    'what is held over it is offered a place where it may come in (reading only: %s)',
    async (readOnly, offers) => {
      await keepFerry()
      await handlers.door.open({ readOnly })
      show()
      await screen.findByRole('option', { name: /^Ferry/ })
      fireEvent.dragOver(document.body, { dataTransfer: { types: ['Files'] } })
      expect(screen.queryAllByText('Drop it to bring it in')).toHaveLength(offers)
    },
  )

  test('what acts on an article says so where none is shown', async () => {
    const { user } = show()
    await screen.findByRole('heading', { name: 'See which predictions came true' })
    await user.keyboard('{Control>}k{/Control}')
    await user.click(await screen.findByRole('menuitem', { name: /Tag as quote/ }))
    await within(screen.getByRole('contentinfo')).findByText('Open an article first: this acts on its text.')
  })
})

describe('a library that takes its time to open', () => {
  test('is said to open, and nothing says that it is empty', async () => {
    await keepFerry()
    let letIn = (): void => undefined
    const opened = new Promise<void>((resolve) => {
      letIn = resolve
    })
    const slow = {
      ...backendOf(handlers),
      call: async (channel: Channel, input: unknown) => {
        if (channel === 'library.info') await opened
        return handlers.call(channel, input)
      },
    } as Backend
    const { container } = render(<App backend={slow} />)
    const seen: string[] = []
    const observer = new MutationObserver(() => seen.push(container.textContent ?? ''))
    observer.observe(container, { childList: true, subtree: true, characterData: true })
    await screen.findByText('Opening the library…')
    await expectAccessible(container)
    letIn()
    await screen.findByRole('article', { name: 'Ferry back by summer' })
    await screen.findByRole('option', { name: /^Ferry back by summer/ })
    observer.disconnect()
    expect(screen.queryByText('Opening the library…')).toBeNull()
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.filter((text) => /No articles yet|See which predictions came true/.test(text))).toEqual([])
  })
})
