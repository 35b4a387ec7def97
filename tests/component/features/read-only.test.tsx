import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ArticlesScreen } from '../../../src/renderer/app/ArticlesScreen'
import { Bar } from '../../../src/renderer/app/Bar'
import { Palette } from '../../../src/renderer/app/Palette'
import { Status } from '../../../src/renderer/app/Status'
import { ArticleList } from '../../../src/renderer/features/articles/ArticleList'
import { SavedFilters } from '../../../src/renderer/features/claims/SavedFilters'
import { openArticle } from '../../../src/renderer/work/library-work'
import { WorkplaceProvider } from '../../../src/renderer/work/session'
import { actions, changesLibrary } from '../../../src/shared/ipc/actions'
import { expectAccessible } from '../../support/axe'
import { Desk, ShownArticle, ShownClaim } from './desk'

const WHY = 'Read only: the library is open for reading.'

let desk: Desk
beforeEach(async () => {
  desk = await Desk.open()
})
afterEach(() => desk.close())

/** The claim of the article, in the library opened again for reading only, or for writing. */
async function shown({ readOnly }: { readonly readOnly: boolean }) {
  const { id } = await desk.claim('prediction', ['It will sail in June'], {
    note: 'Ask the yard',
    hedge: 'will',
    tags: ['ferries'],
    speakerAs: 'Morag Dunn',
  })
  if (readOnly) await desk.handlers.door.open({ readOnly: true })
  desk.work.session.setState({ library: await desk.ask('library.info', null) })
  await openArticle(desk.work, desk.articleId, id)
  return desk.show(<ShownClaim />)
}

const textFields = () =>
  screen.getAllByRole<HTMLInputElement>('textbox').concat(screen.queryAllByRole<HTMLInputElement>('combobox'))

test('a claim in a library that can only be read shows every field as such, with the reason', async () => {
  const { container, user } = await shown({ readOnly: true })
  screen.getByText(WHY)
  const fields = textFields()
  expect(fields.length).toBeGreaterThan(6)
  for (const field of fields) {
    expect(field.readOnly).toBe(true)
    expect(describes(field)).toContain(WHY)
  }
  const note = screen.getByLabelText<HTMLTextAreaElement>('Note')
  await user.click(note)
  await user.keyboard('more')
  expect(note.value).toBe('Ask the yard')
  for (const kind of screen.getByRole('radiogroup', { name: 'Kind of claim' }).querySelectorAll('input'))
    expect(kind.disabled).toBe(true)
  expect(screen.getByRole<HTMLButtonElement>('button', { name: /State/ }).disabled).toBe(true)
  expect(screen.queryByRole('button', { name: 'Remove the tag ferries' })).toBeNull()
  const record = screen.getByRole<HTMLButtonElement>('button', { name: 'Record outcome' })
  expect(record.disabled).toBe(true)
  await user.click(screen.getByRole('button', { name: 'More for this claim' }))
  for (const entry of await screen.findAllByRole('menuitem'))
    expect(entry.getAttribute('aria-disabled')).toBe('true')
  await user.keyboard('{Escape}')
  await expectAccessible(container)
})

test('and can be changed where it is open for writing: the control', async () => {
  await shown({ readOnly: false })
  expect(screen.queryByText(WHY)).toBeNull()
  for (const field of textFields()) expect(field.readOnly).toBe(false)
  screen.getByRole('button', { name: 'Remove the tag ferries' })
})

test('what is known about an article is read, and not offered to be saved', async () => {
  await desk.handlers.door.open({ readOnly: true })
  desk.work.session.setState({ library: await desk.ask('library.info', null) })
  await openArticle(desk.work, desk.articleId)
  const { user } = desk.show(<ShownArticle />)
  await user.click(screen.getByRole('button', { name: 'More for this article' }))
  await user.click(await screen.findByRole('menuitem', { name: 'About the article…' }))
  const dialog = await screen.findByRole('dialog')
  within(dialog).getByText(WHY)
  expect(within(dialog).getByLabelText<HTMLTextAreaElement>('Title').readOnly).toBe(true)
  expect(within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true)
})

test('the palette says of each command that would change something that it cannot, before it is chosen', async () => {
  await desk.handlers.door.open({ readOnly: true })
  desk.work.session.setState({ library: await desk.ask('library.info', null), paletteOpen: true })
  render(
    <WorkplaceProvider value={desk.work}>
      <Palette run={() => {}} />
    </WorkplaceProvider>,
  )
  const user = userEvent.setup()
  await user.type(await screen.findByRole('searchbox'), 'export')
  await waitFor(() => expect(screen.getAllByRole('menuitem').length).toBeGreaterThan(0))
  expect(screen.getByRole('menuitem', { name: /^Export/ }).textContent).not.toContain(WHY)
  await user.clear(screen.getByRole('searchbox'))
  await waitFor(() =>
    expect(screen.getAllByText(WHY)).toHaveLength(actions.filter(({ id }) => changesLibrary(id)).length),
  )
})

/** The bar, an empty list of articles and the filters, of the library opened again for reading only, or for writing. */
async function showTools(readOnly: boolean) {
  await desk.ask('filters.save', { name: 'All', filter: {}, order: { by: 'article', descending: false } })
  await desk.handlers.door.open({ readOnly })
  const library = await desk.ask('library.info', null)
  const history = await desk.ask('history.state', null)
  desk.work.session.setState({ library: { ...library, articles: 0 }, history })
  return desk.show(
    <>
      <Bar library={library} run={() => {}} />
      <ArticleList onImport={() => {}} onDelete={() => {}} />
      <SavedFilters />
    </>,
  )
}

const tools = ['Import', 'Import an article', /^Undo/]

test('bringing in, undo and filters are off in a library that can only be read, with the reason', async () => {
  const { container, user } = await showTools(true)
  for (const name of tools) {
    const button = screen.getByRole<HTMLButtonElement>('button', { name })
    expect(button.disabled).toBe(true)
    expect(describes(button)).toBe(WHY)
    expect(button.closest('[title]')?.getAttribute('title')).toBe(WHY)
  }
  await expectAccessible(container)
  await user.click(screen.getByRole('button', { name: 'Saved filters' }))
  const save = await screen.findByRole('menuitem', { name: 'Save this filter…' })
  expect(save.getAttribute('aria-disabled')).toBe('true')
  expect(describes(save)).toContain(WHY)
})

test('and are on where it can be written: the control', async () => {
  const { user } = await showTools(false)
  for (const name of tools) {
    const button = screen.getByRole<HTMLButtonElement>('button', { name })
    expect(button.disabled).toBe(false)
    expect(button.closest('[title]')).toBeNull()
  }
  await user.click(screen.getByRole('button', { name: 'Saved filters' }))
  const save = await screen.findByRole('menuitem', { name: 'Save this filter…' })
  expect(save.getAttribute('aria-disabled')).toBeNull()
})

const describes = (field: HTMLElement): string =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')

test('entries that are off say why: those of the article’s head, and of a row', async () => {
  await desk.handlers.door.open({ readOnly: true })
  desk.work.session.setState({ library: await desk.ask('library.info', null) })
  await openArticle(desk.work, desk.articleId)
  const { user } = desk.show(
    <>
      <ArticleList onImport={() => {}} onDelete={() => {}} />
      <ShownArticle />
    </>,
  )
  await user.click(screen.getByRole('button', { name: 'More for this article' }))
  expect(describes(await screen.findByRole('menuitem', { name: /^Mark as a copy of another article/ }))).toBe(
    WHY,
  )
  await user.keyboard('{Escape}')
  await user.pointer({
    keys: '[MouseRight]',
    target: await screen.findByRole('option', { name: /Ferry back/ }),
  })
  expect(describes(await screen.findByRole('menuitem', { name: /^Delete/ }))).toBe(WHY)
})

test.each([
  [true, 'Choose an article on the left.', ['J', 'K', 'F6']],
  [false, 'Choose an article on the left, or paste a new one.', ['1', '2', '3', 'J', 'K', 'F6']],
])(
  'keys that would change something are told only where they do (read-only: %s)',
  async (readOnly, text, keys) => {
    await desk.handlers.door.open({ readOnly })
    desk.work.session.setState({ library: await desk.ask('library.info', null), open: null })
    const { container } = desk.show(
      <>
        <ArticlesScreen
          reader={{ current: null }}
          run={() => {}}
          onDelete={() => {}}
          library={await desk.ask('library.info', null)}
        />
        <Status />
      </>,
    )
    await screen.findByText(text)
    const told = [...container.querySelectorAll('.ui-status-keys kbd')].map(({ textContent }) => textContent)
    expect(told).toEqual(keys)
  },
)
