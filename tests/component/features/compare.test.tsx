import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CompareScreen } from '../../../src/renderer/features/compare/CompareScreen'
import type { Channel } from '../../../src/shared/ipc/channels'
import type { CallInput, CallOutput } from '../../../src/shared/ipc/contract'
import { expectAccessible } from '../../support/axe'
import { Desk } from './desk'

const council = [
  'Care will stay poor, council <script>alert(1)</script> warns',
  'One visit in nine was missed.',
  'Asked when it might be rated fair, Ruth Ansell said: “I would think two years, if the money holds.”',
  'She left it there.',
].join('\n\n')

const board = [
  'Home care climbs a grade',
  'The Care Standards Board has rated the service fair at last.',
  'Carers were pleased.',
].join('\n\n')

let desk: Desk
let claimId: string
let boardIds: { articleId: string; versionId: string }

const claimNow = async () => (await desk.ask('predictions.get', { claimId, asAt: '2022-02-12' })).claim

/** A change of the prediction as it stands now. */
async function next<C extends Channel>(
  channel: C,
  input: Omit<CallInput<C>, 'claimId' | 'expectedRev'>,
): Promise<CallOutput<C>> {
  const { rev } = await claimNow()
  return desk.ask(channel, { claimId, expectedRev: rev, ...input } as CallInput<C>)
}

const passage = async (words = 'rated the service fair') => {
  const start = board.indexOf(words)
  const fragments = [{ start, end: start + words.length }]
  const { evidence } = await next('evidence.attach', {
    evidence: { kind: 'article_fragment', ...boardIds, fragments, supports: 'for' },
  })
  return evidence.id
}

const reference = async () => {
  const { evidence } = await next('evidence.attach', {
    evidence: {
      kind: 'reference',
      title: 'Inspection report',
      publisher: 'The Board',
      url: 'https://example.org/report',
      published: '2021-12-20',
      supports: 'for',
    },
  })
  return evidence.id
}

const record = (outcome: Partial<CallInput<'outcomes.record'>['outcome']> = {}) =>
  next('outcomes.record', {
    outcome: {
      happened: 'yes',
      occurred: '2021-12-22',
      asAt: '2022-02-12',
      proof: 'outside',
      confidence: 'medium',
      note: 'The grade was published.',
      evidenceIds: [],
      ...outcome,
    },
  })

beforeEach(async () => {
  desk = await Desk.open(council)
  boardIds = await desk.ask('articles.add', {
    document: {
      title: 'Home care climbs a grade',
      rawText: board,
      publisherName: 'Easterdale Courier',
      published: { edtf: '2021-12-22', basis: 'stated' },
    },
  })
  const claim = await desk.claim('prediction', ['I would think two years, if the money holds'], {
    speakerAs: 'Ruth Ansell',
    saidOn: '2019-03-13',
    hedge: 'I would think',
  })
  claimId = claim.id
  await next('readings.add', {
    reading: { relation: 'not_before', window: '2021-03-13/..' },
  })
  await next('readings.add', {
    reading: { relation: 'about', window: '2020-09-13/2021-09-13', point: '2021-03-13' },
  })
  desk.work.session.setState({ view: 'compare', predictionId: claimId })
})
afterEach(() => desk.close())

const show = async () => {
  const shown = desk.show(<CompareScreen />)
  await screen.findByRole('main', { name: 'Prediction and outcome' })
  await waitFor(() => expect(document.querySelector('mark')).not.toBeNull())
  return shown
}
const side = (name: string) => screen.getByRole('region', { name })
const row = (name: RegExp) => screen.getByRole('row', { name })
const told = (sentence: string) => waitFor(() => expect(desk.work.session.getState().notice).toBe(sentence))

describe('prediction and outcome side by side', () => {
  test('both in their articles, with dates, label and slip', async () => {
    await record({ evidenceIds: [await passage()], proof: 'library' })
    const { container } = await show()
    await waitFor(() => expect(container.querySelectorAll('mark')).toHaveLength(2))
    screen.getByRole('heading', { name: 'Came true late' })
    screen.getByText(
      '9 months after the point, 3 months after the window closed. Medium confidence, as at 12 Feb 2022.',
    )
    const prediction = side('13 March 2019')
    expect(within(prediction).getByText(/I would think two years/).tagName).toBe('MARK')
    within(prediction).getByText('One visit in nine was missed.')
    const outcome = side('22 December 2021')
    expect(within(outcome).getByText('rated the service fair').tagName).toBe('MARK')
    within(outcome).getByText('Carers were pleased.')
    within(outcome).getByText('2 years 9 months later · Easterdale Courier')
    within(outcome).getByText('From this library')
    await expectAccessible(container)
  })

  test('before an outcome: what is gathered so far, in its article', async () => {
    await passage()
    const { container } = await show()
    await waitFor(() => expect(container.querySelectorAll('mark')).toHaveLength(2))
    const outcome = side('No outcome yet')
    within(outcome).getByText('1 piece of evidence gathered so far.')
    expect(within(outcome).getByText('rated the service fair').tagName).toBe('MARK')
    within(outcome).getByRole('button', { name: 'Record outcome' })
  })

  test('imported words are words', async () => {
    const { container } = await show()
    within(side('13 March 2019')).getByText('Care will stay poor, council <script>alert(1)</script> warns')
    expect(container.querySelector('script')).toBeNull()
  })

  test('several pieces of evidence are stepped through; an outside source is named as one', async () => {
    await record({ evidenceIds: [await reference(), await passage()] })
    const { user } = await show()
    await screen.findByText('rated the service fair', { selector: 'mark' })
    screen.getByText('Evidence 2 of 2')
    await user.click(screen.getByRole('button', { name: 'Next evidence' }))
    screen.getByText('Evidence 1 of 2')
    screen.getByText('Outside source')
    screen.getByText('The Board, 20 Dec 2021')
    expect(screen.getByRole('link', { name: 'Open the source' }).getAttribute('href')).toBe(
      'https://example.org/report',
    )
    screen.getByText('There is no passage of this library to compare with.')
  })

  test('evidence in the bin: its stored words, and why', async () => {
    await record({ evidenceIds: [await passage()], proof: 'library' })
    const { article } = await desk.ask('articles.get', { articleId: boardIds.articleId })
    await desk.ask('articles.delete', { articleId: article.id, expectedRev: article.rev })
    await show()
    await screen.findByText(/The article lies in the bin/)
    screen.getByText('rated the service fair', { selector: 'mark' })
    expect(within(side('22 December 2021')).queryByRole('button', { name: /Open in article/ })).toBeNull()
  })

  test('evidence that was detached is named', async () => {
    const evidenceId = await reference()
    await record({ evidenceIds: [evidenceId] })
    await next('evidence.detach', { evidenceId })
    await show()
    screen.getByText('1 piece of evidence was detached after this outcome was recorded.')
  })

  test('without an outcome the right side says so, and how late it is', async () => {
    const { container } = await show()
    screen.getByRole('heading', { name: '4 months overdue, still running' })
    within(side('No outcome yet')).getByText('Nothing is recorded: 4 months overdue, still running.')
    await expectAccessible(container)
  })
})

describe('the wording', () => {
  test('criteria against evidence, shared words in bold', async () => {
    const { rev } = await claimNow()
    await desk.ask('claims.update', {
      claimId,
      expectedRev: rev,
      changes: { criteria: 'The board rates the service fair.' },
    })
    await record({ evidenceIds: [await passage()], proof: 'library' })
    await show()
    const wording = side('Wording')
    within(wording).getByText('Test')
    await waitFor(() =>
      expect([...wording.querySelectorAll('b')].map((b) => b.textContent)).toEqual([
        'the service fair',
        'the service fair',
      ]),
    )
    expect([...wording.querySelectorAll('.compare-alike')].map((b) => b.textContent)).toEqual([
      'rate',
      'rate',
    ])
  })

  test('without criteria the words of the prediction', async () => {
    await record({ evidenceIds: [await passage()], proof: 'library' })
    await show()
    within(side('Wording')).getByText('Said')
  })
})

describe('every reading', () => {
  beforeEach(async () => {
    await record({ evidenceIds: [await reference()] })
  })

  test('has its point, its slip, how far past the window, and what it would be', async () => {
    await show()
    const cells = (name: RegExp) =>
      within(row(name))
        .getAllByRole('cell')
        .map((cell) => cell.textContent)
        .slice(2)
    expect(cells(/not before/)).toEqual(['13 Mar 2021', '+9', 'in window', 'Came true'])
    expect(cells(/about/)).toEqual(['13 Mar 2021', '+9', '+3', 'Came true late'])
    expect(screen.getAllByText(/True, in time or late, under 2 of 2 readings/).length).toBeGreaterThan(0)
    screen.getByRole('heading', { name: 'The readings disagree' })
  })

  test('every drawing says what it shows', async () => {
    await show()
    expect(screen.getAllByRole('img').map((image) => image.getAttribute('aria-label'))).toContain(
      'Said 13 Mar 2019. Point 13 Mar 2021. Window 13 Sep 2020 to 13 Sep 2021. Came true late, 22 Dec 2021. Slip +9 months. As at 12 Feb 2022.'.replaceAll(
        'Sep ',
        new Intl.DateTimeFormat('en-GB', { month: 'short' }).format(new Date('2020-09-13')).concat(' '),
      ),
    )
  })

  test('can be chosen by its radio and by [ and ]', async () => {
    const { user } = await show()
    await user.click(within(row(/not before/)).getByRole('radio'))
    await screen.findByRole('heading', { name: 'Came true' })
    await told('Reading chosen: By hand: not before 13 Mar 2021')
    await user.keyboard(']')
    await screen.findByRole('heading', { name: 'Came true late' })
    await user.keyboard('[[')
    await screen.findByRole('heading', { name: 'Came true' })
  })

  test('not by a key where single keys are off', async () => {
    desk.work.session.setState(({ settings }) => ({ settings: { ...settings, singleKeys: false } }))
    const { user } = await show()
    await user.keyboard(']')
    await user.keyboard('[Escape]')
    await waitFor(() => expect(desk.work.session.getState().view).toBe('predictions'))
    expect((await claimNow()).readings.findIndex(({ relation }) => relation === 'about')).toBe(1)
    screen.getByRole('heading', { name: 'Came true late' })
  })
})

describe('what to know', () => {
  test('the library alone, an outside source, the hedge', async () => {
    await record({ evidenceIds: [await reference()] })
    await show()
    screen.getByText('Unresolvable. It needed an outside source: Inspection report, The Board')
    screen.getByText('“I would think”')
  })

  test('criteria that were changed after they were sealed', async () => {
    const criteria = async (words: string) => {
      const { rev } = await claimNow()
      await desk.ask('claims.update', { claimId, expectedRev: rev, changes: { criteria: words } })
    }
    await criteria('Rated fair.')
    await next('predictions.seal', {} as never)
    await show()
    await screen.findByText(/^Sealed .*, unchanged since\.$/)
    await criteria('Rated good.')
    await screen.findByText('Rated fair.', { selector: 'blockquote' })
    screen.getByText(/and changed since/)
  })

  test('outcomes before this one, a label set by hand, a reversal', async () => {
    await record({ happened: 'unknown', occurred: undefined, note: 'No report found.' })
    await record({
      override: { label: 'partly', reason: 'Only half of the service.' },
      reversedOn: '2022-01-10',
    })
    await show()
    screen.getByRole('heading', { name: 'Partly came true' })
    screen.getByRole('heading', { name: 'The label was set by hand' })
    screen.getByText('The table would say: Came true late.')
    screen.getByText('Reason: Only half of the service.')
    screen.getByText('It was undone: 10 Jan 2022.')
    const earlier = side('Outcomes before this one')
    within(earlier).getByText('Unknown')
    within(earlier).getByText('No report found.')
  })

  test('an outcome before the words were said', async () => {
    await record({ occurred: '2018-05-01' })
    await show()
    screen.getByRole('heading', { name: 'The outcome lies before the words' })
  })
})

describe('what one can do', () => {
  beforeEach(async () => {
    await record({ evidenceIds: [await passage()], proof: 'library' })
  })

  test('the picture and the view name the person of the library where the article names nobody', async () => {
    const { person } = await desk.ask('people.add', { kind: 'person', name: 'Ruth Margaret Ansell' })
    await next('claims.update', { changes: { speakerAs: null, speakerId: person.id } })
    desk.handlers.saveAs('picture.svg')
    const { user } = await show()
    within(side('13 March 2019')).getByText('Ruth Margaret Ansell')
    await user.click(screen.getByRole('button', { name: 'Save picture' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Drawing (SVG)' }))
    await told('Picture saved: picture.svg')
    expect(desk.handlers.written()).toContain('Ruth Margaret Ansell, ')
  })

  test('save the picture as a drawing', async () => {
    desk.handlers.saveAs('picture.svg')
    const { user } = await show()
    await user.click(screen.getByRole('button', { name: 'Save picture' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Drawing (SVG)' }))
    await told('Picture saved: picture.svg')
    const picture = new DOMParser().parseFromString(desk.handlers.written(), 'image/svg+xml').documentElement
    expect(picture.tagName).toBe('svg')
    const text = picture.textContent ?? ''
    for (const words of [
      'Came true late',
      '13 March 2019',
      '22 December 2021',
      '“I would think two years, if the money holds”',
      '+9 months',
      'Made with Hindsight, as at 12 February 2022',
    ]) {
      expect(text).toContain(words)
    }
    expect(picture.querySelector('script')).toBeNull()
  })

  test('a picture that cannot be painted is told, and nothing is written', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { user } = await show()
    await user.click(screen.getByRole('button', { name: 'Copy picture' }))
    await told('The picture could not be painted. Save it as a drawing (SVG) instead.')
    expect(desk.handlers.copiedPicture).toBeNull()
    complaint.mockRestore()
  })

  test('print', async () => {
    const { user } = await show()
    await user.click(screen.getByRole('button', { name: 'Print' }))
    await told('Printed.')
    expect(desk.handlers.prints).toBe(1)
  })

  test('go to the form of the outcome, to the articles, and back to the queue', async () => {
    const { user } = await show()
    await user.click(screen.getByRole('button', { name: 'Edit outcome' }))
    await waitFor(() => expect(desk.work.session.getState().view).toBe('predictions'))
    desk.work.session.setState({ view: 'compare' })
    const [, evidence] = screen.getAllByRole('button', { name: /Open in article/ })
    await user.click(evidence as HTMLElement)
    await waitFor(() => expect(desk.work.session.getState().open?.article.id).toBe(boardIds.articleId))
  })
})
