import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { expectAccessible } from '../../support/axe'
import { Desk, ShownClaim } from './desk'

const text =
  'Care to improve\n\nAsked when it would be fair, Ada Moss said: “I think two years, if the money holds.” It will be done by 2015.'

let desk: Desk

beforeEach(async () => {
  desk = await Desk.open(text)
})
afterEach(() => desk.close())

const moss = 'I think two years, if the money holds.'
/** The reader’s own words may change; what they are about may not. */
const aboutTwoYears = /^About two years after 22 Aug 2013/

const reading = (name: string | RegExp) => screen.findByRole('radio', { name })

/** The reading with what stands under it. */
async function cardOf(name: string | RegExp): Promise<HTMLElement> {
  const card = (await reading(name)).closest<HTMLElement>('.claim-reading')
  if (!card) throw new Error(`No card around ${String(name)}`)
  return card
}

describe('the words that say when', () => {
  test('are found in the claim, proposed with their readings, and nothing is kept of it', async () => {
    const claim = await desk.claim('prediction', [moss], { saidOn: '2013-08-22' })
    const { container } = desk.show(<ShownClaim />)
    await screen.findByText('1 reading proposed')
    expect(screen.getByLabelText<HTMLInputElement>('Words').value).toBe('')
    const card = await cardOf(aboutTwoYears)
    within(card).getByText('point 22 Aug 2015, window 22 Feb 2015 to 22 Feb 2016')
    within(card).getByText('due 22 Feb 2016')
    within(card).getByText('5 years 11 months overdue')
    expect(await reading(aboutTwoYears)).toHaveProperty('checked', false)
    expect((await desk.saved(claim.id)).readings).toEqual([])
    await expectAccessible(container)
  })

  test.each([
    ['have the years over their drawings', { saidOn: '2013-08-22' }, 1],
    ['have no years over them where nothing has a place in time', {}, 0],
  ] as const)('%s', async (_name, fields, years) => {
    await desk.claim('prediction', [moss], fields)
    const { container } = desk.show(<ShownClaim />)
    await screen.findByText('1 reading proposed')
    expect(container.querySelectorAll('.claim-years svg.ui-time')).toHaveLength(years)
  })

  test('are kept with their readings by one press, and none is chosen by that', async () => {
    const claim = await desk.claim('prediction', [moss], { saidOn: '2013-08-22' })
    const { user } = desk.show(<ShownClaim />)
    await user.click(await screen.findByRole('button', { name: 'Use “two years”' }))
    await screen.findByText('1 reading')
    await waitFor(async () => expect((await desk.saved(claim.id)).horizonWords).toBe('two years'))
    const saved = await desk.saved(claim.id)
    expect(saved.readings).toMatchObject([
      { words: 'two years', anchor: 'utterance', anchorDate: '2013-08-22', window: '2015-02-22/2016-02-22' },
    ])
    expect(saved.chosenReadingId).toBeUndefined()
    expect(document.activeElement).toBe(screen.getByLabelText('Words'))
  })

  test('that are only proposed are kept when one of their readings is chosen', async () => {
    const claim = await desk.claim('prediction', [moss], { saidOn: '2013-08-22' })
    const { user } = desk.show(<ShownClaim />)
    await user.click(await reading(aboutTwoYears))
    await waitFor(async () => expect(await reading(aboutTwoYears)).toHaveProperty('checked', true))
    const saved = await desk.saved(claim.id)
    expect(saved.horizonWords).toBe('two years')
    expect(saved.readings.find(({ id }) => id === saved.chosenReadingId)?.point).toBe('2015-08-22')
    expect(desk.work.session.getState().notice).toBe('Reading chosen: due 22 Feb 2016')
  })

  test('can be typed: their readings stand there at once, and Enter keeps them', async () => {
    const claim = await desk.claim('prediction', [moss], { saidOn: '2013-08-22' })
    const { user } = desk.show(<ShownClaim />)
    await user.type(await screen.findByLabelText('Words'), 'until 2015')
    await screen.findByText('2 readings')
    await reading(/beginning of 2015/)
    expect((await desk.saved(claim.id)).horizonWords).toBeUndefined()
    await user.keyboard('{Enter}')
    await waitFor(async () => expect((await desk.saved(claim.id)).horizonWords).toBe('until 2015'))
    expect((await desk.saved(claim.id)).readings.map(({ window }) => window)).toEqual([
      '2013-08-22/2014-12-31',
      '2013-08-22/2015-12-31',
    ])
  })

  test('that are being typed are saved when the window shows something else', async () => {
    const claim = await desk.claim('prediction', [moss], { saidOn: '2013-08-22' })
    const other = await desk.claim('quote', ['by 2015'])
    desk.work.session.setState({ claimId: claim.id })
    const { user } = desk.show(<ShownClaim />)
    await user.type(await screen.findByLabelText('Words'), 'next year')
    const { selectClaim } = await import('../../../src/renderer/work/claim-work')
    await selectClaim(desk.work, other.id)
    await waitFor(async () => expect((await desk.saved(claim.id)).horizonWords).toBe('next year'))
  })

  test('that are taken away leave the chosen reading, which can then be removed', async () => {
    const claim = await desk.claim('prediction', ['It will be done'], { saidOn: '2013-08-22' })
    const { user } = desk.show(<ShownClaim />)
    await user.type(await screen.findByLabelText('Words'), 'two years')
    await user.click(await reading(aboutTwoYears))
    await waitFor(async () => expect((await desk.saved(claim.id)).chosenReadingId).toBeDefined())
    await user.clear(screen.getByLabelText('Words'))
    await user.tab()
    await waitFor(async () => expect((await desk.saved(claim.id)).horizonWords).toBeUndefined())
    expect((await desk.saved(claim.id)).readings).toHaveLength(1)
    await user.click(await screen.findByRole('button', { name: /^Remove the reading: About two years/ }))
    await waitFor(async () => expect((await desk.saved(claim.id)).readings).toEqual([]))
    expect((await desk.saved(claim.id)).chosenReadingId).toBeUndefined()
  })
})

describe('what the words are counted from', () => {
  test('is when it was said; without that the article’s date; without both nothing, and it says so', async () => {
    await desk.claim('prediction', [moss])
    const { user } = desk.show(<ShownClaim />)
    await screen.findByText('No date to count from. What is relative stays so until a date is set.')
    const card = await cardOf(/^Two years from a date that is not known/)
    within(card).getByText('not resolved: its date is not known')
    await user.click(screen.getByRole('button', { name: 'Set when it was said' }))
    expect(document.activeElement).toBe(screen.getByLabelText('Said on'))
    const { article } = await desk.ask('articles.get', { articleId: desk.articleId })
    await desk.ask('articles.update', {
      articleId: desk.articleId,
      expectedRev: article.rev,
      changes: { published: { edtf: '2013-08-23', basis: 'stated' } },
    })
    await screen.findByRole('button', { name: /Published, 23 Aug 2013/ })
    await reading(/^About two years after 23 Aug 2013/)
  })

  test('can be changed to an event, by hand; the chosen reading moves along', async () => {
    const claim = await desk.claim('prediction', [moss], { saidOn: '2013-08-22' })
    const { user, container } = desk.show(<ShownClaim />)
    await user.click(await reading(aboutTwoYears))
    await waitFor(async () => expect((await desk.saved(claim.id)).chosenReadingId).toBeDefined())
    await user.click(screen.getByRole('button', { name: /Said, 22 Aug 2013/ }))
    await user.click(await screen.findByRole('option', { name: 'An event…' }))
    await user.type(await screen.findByLabelText('Event date'), '2014-10-01')
    await user.tab()
    const moved = /^About two years after 1 Oct 2014/
    await waitFor(async () => expect(await reading(moved)).toHaveProperty('checked', true))
    const saved = await desk.saved(claim.id)
    expect(saved.readings).toMatchObject([
      { anchor: 'event', anchorDate: '2014-10-01', window: '2016-04-01/2017-04-01' },
    ])
    expect(saved.chosenReadingId).toBe(saved.readings[0]?.id)
    await expectAccessible(container)
  })

  test('moves the readings when the day on which it was said is put right', async () => {
    const claim = await desk.claim('prediction', [moss], { saidOn: '2013-08-22' })
    const { user } = desk.show(<ShownClaim />)
    await user.click(await reading(aboutTwoYears))
    await waitFor(async () => expect((await desk.saved(claim.id)).chosenReadingId).toBeDefined())
    await user.clear(screen.getByLabelText('Said on'))
    await user.type(screen.getByLabelText('Said on'), '2013')
    await user.tab()
    await screen.findByRole('button', { name: /Said, 2013/ })
    await waitFor(async () => expect((await desk.saved(claim.id)).readings[0]?.window).toBe('2015'))
    const saved = await desk.saved(claim.id)
    expect(saved.chosenReadingId).toBe(saved.readings[0]?.id)
    await screen.findByText('due 31 Dec 2015')
  })
})

describe('the choice', () => {
  test('carries a reason, and can be taken back', async () => {
    const claim = await desk.claim('prediction', [moss], { saidOn: '2013-08-22' })
    const { user } = desk.show(<ShownClaim />)
    await user.click(await reading(aboutTwoYears))
    await user.type(await screen.findByLabelText('Why this reading'), '“I think” makes it an estimate.')
    await user.tab()
    await waitFor(async () =>
      expect((await desk.saved(claim.id)).readingReason).toBe('“I think” makes it an estimate.'),
    )
    await user.click(screen.getByRole('button', { name: 'Choose none' }))
    await waitFor(async () => expect((await desk.saved(claim.id)).chosenReadingId).toBeUndefined())
    expect(desk.work.session.getState().notice).toBe('No reading is chosen.')
  })

  test('is made by the keyboard', async () => {
    const claim = await desk.claim('prediction', ['It will be done by 2015'], { saidOn: '2013-08-22' })
    const { user } = desk.show(<ShownClaim />)
    const first = await reading(/beginning of 2015/)
    first.focus()
    await user.keyboard(' ')
    await waitFor(async () => expect((await desk.saved(claim.id)).chosenReadingId).toBeDefined())
    expect(document.activeElement).toBe(first)
    await user.keyboard('{ArrowDown}')
    const second = await reading(/end of 2015/)
    await waitFor(() => expect(second).toHaveProperty('checked', true))
    const saved = await desk.saved(claim.id)
    expect(saved.readings.find(({ id }) => id === saved.chosenReadingId)?.window).toBe('../2015-12-31')
  })
})

describe('a reading by hand', () => {
  async function openForm() {
    const claim = await desk.claim('prediction', ['if the money holds'], { saidOn: '2013-08-22' })
    const shown = desk.show(<ShownClaim />)
    await shown.user.click(await screen.findByRole('button', { name: 'Set by hand…' }))
    return { ...shown, claim, form: await screen.findByRole('form', { name: 'A reading by hand' }) }
  }
  const choose = async (user: Awaited<ReturnType<typeof openForm>>['user'], relation: string) => {
    await user.click(screen.getByRole('button', { name: /It happens/ }))
    await user.click(await screen.findByRole('option', { name: relation }))
  }

  test('shows what follows before it is saved, is chosen by saving, and can be removed', async () => {
    const { user, claim, form, container } = await openForm()
    await user.type(within(form).getByLabelText('Window'), '2015-08-22')
    within(form).getByText('due 22 Aug 2015')
    within(form).getByText('6 years 5 months overdue')
    await expectAccessible(container)
    await user.keyboard('{Enter}')
    const byHand = 'By hand: by 22 Aug 2015'
    await waitFor(async () => expect(await reading(byHand)).toHaveProperty('checked', true))
    expect((await desk.saved(claim.id)).readings).toMatchObject([
      { anchor: 'user', relation: 'by', window: '../2015-08-22' },
    ])
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Set by hand…' }))
    await user.click(screen.getByRole('button', { name: `Remove the reading: ${byHand}` }))
    await waitFor(async () => expect((await desk.saved(claim.id)).readings).toEqual([]))
  })

  test.each([
    ['By', '2015-02-29', 'There is no 2015-02-29: February 2015 has 28 days.'],
    ['By', '2014/2015', '“By” takes one date, not a window.'],
    ['By', '2015/..', 'It is open at the end that would say when it is due.'],
    ['Not before', '../2015', 'It is open at the end that would say when it is due.'],
    ['In', '2016-02/2015-08', 'The window ends before it begins: the earlier date comes first.'],
    ['In', '2015-02-10/2015-02-30', 'There is no 2015-02-30: February 2015 has 28 days.'],
    [
      'About',
      'next year',
      'Not a date. Write 2015-08-22, 2015-08, 2015 or 2015-02/2016-02; add ~ for about.',
    ],
  ])('%s %s is refused in a sentence', async (relation, window, sentence) => {
    const { user, claim, form } = await openForm()
    if (relation !== 'By') await choose(user, relation)
    await user.type(within(form).getByLabelText('Window'), window)
    await within(form).findByText(sentence)
    await user.click(within(form).getByRole('button', { name: 'Save and choose' }))
    expect((await desk.saved(claim.id)).readings).toEqual([])
  })

  test('that is not finished is there again when one comes back to the claim', async () => {
    const { user, claim, form } = await openForm()
    await user.type(within(form).getByLabelText('Window'), '2015-0')
    const other = await desk.claim('quote', ['by 2015'])
    desk.work.session.setState({ claimId: other.id })
    await waitFor(() => expect(screen.queryByRole('form', { name: 'A reading by hand' })).toBeNull())
    desk.work.session.setState({ claimId: claim.id })
    expect((await screen.findByLabelText<HTMLInputElement>('Window')).value).toBe('2015-0')
  })

  test('says that the date is missing', async () => {
    const { user, form } = await openForm()
    await user.click(within(form).getByRole('button', { name: 'Save and choose' }))
    await within(form).findByText('Write the window first: a date, or from and to.')
  })
})
