import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { expectAccessible } from '../../support/axe'
import { Desk, ShownClaim } from './desk'

let desk: Desk

beforeEach(async () => {
  desk = await Desk.open()
})
afterEach(() => desk.close())

const field = (label: string) => screen.findByLabelText<HTMLInputElement>(label)

async function fill(user: Awaited<ReturnType<Desk['show']>>['user'], values: Record<string, string>) {
  for (const [label, value] of Object.entries(values)) {
    await user.clear(await field(label))
    await user.type(await field(label), value)
    await user.tab()
  }
}

test('a statistic keeps its figure, range, unit, measure and period', async () => {
  const claim = await desk.claim('statistic', ['12 per cent'])
  const { user, container } = desk.show(<ShownClaim />)
  await fill(user, {
    Figure: '1,284',
    'Range from': '1200',
    'Range to': '1300',
    Unit: '%',
    Measure: 'bookings',
    Period: '2017/2018',
    Role: 'harbour master',
    'Said on': '2015-06~',
    Cue: 'said',
    Summary: 'Bookings rose',
    Note: 'Ask for the table',
  })
  await waitFor(async () =>
    expect(await desk.saved(claim.id)).toMatchObject({
      value: 1284,
      valueMin: 1200,
      valueMax: 1300,
      unit: '%',
      measure: 'bookings',
      period: '2017/2018',
      role: 'harbour master',
      saidOn: '2015-06~',
      cue: 'said',
      summary: 'Bookings rose',
      note: 'Ask for the table',
    }),
  )
  screen.getByText('13 of 75 characters')
  await expectAccessible(container)
})

test('words that are too many stay in their field, and it says how many it holds', async () => {
  const claim = await desk.claim('statistic', ['12 per cent'], { cue: 'said' })
  const { user } = desk.show(<ShownClaim />)
  const cue = screen.getByRole('textbox', { name: 'Cue' })
  await user.clear(cue)
  await user.click(cue)
  await user.paste('x'.repeat(201))
  await user.tab()
  await screen.findByText('Too long to be saved: 201 characters, and it holds 200 at most.')
  expect((await desk.saved(claim.id)).cue).toBe('said')
  await user.type(cue, '{Backspace}')
  await user.tab()
  await waitFor(async () => expect((await desk.saved(claim.id)).cue).toBe('x'.repeat(200)))
  expect(screen.queryByText(/^Too long/)).toBeNull()
})

describe('a range', () => {
  test('that ends before it begins says so, and is saved once it does not', async () => {
    const claim = await desk.claim('statistic', ['12 per cent'], { valueMin: 10, valueMax: 20 })
    const { user } = desk.show(<ShownClaim />)
    await fill(user, { 'Range from': '30' })
    await screen.findByText('The range ends before it begins: the lower figure comes first.')
    expect((await desk.saved(claim.id)).valueMin).toBe(10)
    await fill(user, { 'Range to': '40' })
    // The lower end is saved by itself, after the pause in which one might go on typing.
    await waitFor(async () =>
      expect(await desk.saved(claim.id)).toMatchObject({ valueMin: 30, valueMax: 40 }),
    )
    expect(screen.queryByText(/^The range ends/)).toBeNull()
  })

  test('may have one end', async () => {
    const claim = await desk.claim('statistic', ['12 per cent'])
    const { user } = desk.show(<ShownClaim />)
    await fill(user, { 'Range from': '10' })
    await waitFor(async () => expect((await desk.saved(claim.id)).valueMin).toBe(10))
    expect((await desk.saved(claim.id)).valueMax).toBeUndefined()
  })
})

test('words that cannot be saved are there again when one comes back to the claim', async () => {
  const other = await desk.claim('statistic', ['Bookings'])
  const claim = await desk.claim('statistic', ['12 per cent'])
  const { user } = desk.show(<ShownClaim />)
  await user.type(await field('Period'), '2017/20')
  desk.work.session.setState({ claimId: other.id })
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Period').value).toBe(''))
  desk.work.session.setState({ claimId: claim.id })
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Period').value).toBe('2017/20'))
  screen.getByText(/^Not a period\./)
})

test('the state is one of six and starts as a draft', async () => {
  const claim = await desk.claim('quote', ['It will sail'])
  const { user } = desk.show(<ShownClaim />)
  await user.click(await screen.findByRole('button', { name: /Not reviewed/ }))
  await user.click(await screen.findByRole('option', { name: 'Being checked' }))
  await waitFor(async () => expect((await desk.saved(claim.id)).state).toBe('checking'))
})

describe('tags', () => {
  test('are added by Enter and by a comma, completed from those in use, and removed', async () => {
    await desk.claim('quote', ['It will sail'], { tags: ['ferries'] })
    const claim = await desk.claim('statistic', ['12 per cent'])
    const { user, container } = desk.show(<ShownClaim />)
    const tags = await screen.findByRole('combobox', { name: 'Tags' })
    await user.type(tags, 'sea, ports{Enter}')
    await waitFor(async () => expect((await desk.saved(claim.id)).tags).toEqual(['sea', 'ports']))
    await user.type(tags, 'ferr')
    await screen.findByRole('option', { name: 'ferries' })
    await user.keyboard('{ArrowDown}{Enter}')
    await waitFor(async () => expect((await desk.saved(claim.id)).tags).toEqual(['sea', 'ports', 'ferries']))
    await user.click(screen.getByRole('button', { name: 'Remove the tag ports' }))
    await waitFor(async () => expect((await desk.saved(claim.id)).tags).toEqual(['sea', 'ferries']))
    expect(document.activeElement).toBe(tags)
    await expectAccessible(container)
  })

  test('are not lost when the window shows something else', async () => {
    const claim = await desk.claim('quote', ['It will sail'])
    const { user } = desk.show(<ShownClaim />)
    await user.type(await screen.findByRole('combobox', { name: 'Tags' }), 'half')
    await user.tab()
    await waitFor(async () => expect((await desk.saved(claim.id)).tags).toEqual(['half']))
  })
})

describe('a quote in two fragments', () => {
  test('shows both; one can be taken out, the last cannot', async () => {
    const claim = await desk.claim('quote', ['It will sail', 'Bookings rose'])
    const { user, container } = desk.show(<ShownClaim />)
    const list = await screen.findByRole('list', { name: 'Words of the claim' })
    expect(within(list).getAllByRole('listitem')).toHaveLength(2)
    await expectAccessible(container)
    await user.click(within(list).getByRole('button', { name: 'Take out “It will sail”' }))
    await waitFor(async () =>
      expect((await desk.saved(claim.id)).fragments.map(({ exact }) => exact)).toEqual(['Bookings rose']),
    )
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Words of the claim' })).toBeNull())
  })
})

test('says who made it and when', async () => {
  await desk.claim('quote', ['It will sail'])
  desk.show(<ShownClaim />)
  await screen.findByText(/^AB, \d+ \w+ \d{4}$/)
})
