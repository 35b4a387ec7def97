import { screen, waitFor, within } from '@testing-library/react'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { RecordScreen } from '../../../src/renderer/features/record/RecordScreen'
import { claimList } from '../../../src/renderer/work/claim-list'
import { recordView } from '../../../src/renderer/work/record-work'
import type { CallInput } from '../../../src/shared/ipc/contract'
import { expectAccessible } from '../../support/axe'
import { Desk } from './desk'

type Reading = CallInput<'readings.add'>['reading']
type Outcome = CallInput<'outcomes.record'>['outcome']

const said = [
  'The sea wall will stand in two years.',
  'The school roof will be done in two years.',
  'The library will open in two years.',
  'The ferry will sail in two years.',
  'The bridge will be free of tolls in two years.',
  'The mill will be flats in two years.',
  'The pumps will run by the end of 2022.',
  'The river will rise one day.',
  'The old mill, it says here, will be flats in two years.',
]
const text = ['What was promised', ...said].join('\n\n')

let desk: Desk

/** Said on 10 January 2015, so that two years are 10 January 2017. */
const twoYears: Reading = { relation: 'in', window: '2015-01-10/2017-01-10', duration: 'P2Y' }

async function predict(place: number, reading: Reading | null, outcome?: Partial<Outcome>, fields = {}) {
  const words = said[place]?.replace(/^The /, '').replace(/\.$/, '') ?? ''
  const claim = await desk.claim('prediction', [words], { saidOn: '2015-01-10', ...fields })
  const read = reading
    ? await desk.ask('readings.add', { claimId: claim.id, expectedRev: claim.rev, reading })
    : { claim }
  if (outcome)
    await desk.ask('outcomes.record', {
      claimId: claim.id,
      expectedRev: read.claim.rev,
      outcome: {
        happened: 'yes',
        asAt: '2021-05-01',
        proof: 'outside',
        confidence: 'high',
        note: 'seen on the spot',
        evidenceIds: [],
        ...outcome,
      },
    })
  return claim.id
}

/** The prediction with these words. */
async function idOf(words: string): Promise<string> {
  const { rows: claims } = await desk.ask('claims.list', { filter: { words }, page: { offset: 0, limit: 1 } })
  return claims[0]?.id ?? ''
}

beforeEach(async () => {
  desk = await Desk.open(text)
  await predict(0, twoYears, { occurred: '2016-05-01' }, { speakerAs: 'Ruth Ansell', tags: ['sea'] })
  await predict(1, twoYears, { occurred: '2016-06-01' }, { speakerAs: 'Ruth Ansell' })
  await predict(2, twoYears, { occurred: '2017-01-10' })
  await predict(3, twoYears, { occurred: '2017-09-12' }, { speakerAs: 'Morag Dunn' })
  await predict(4, twoYears, { happened: 'no' })
  await predict(5, twoYears)
  await predict(6, { relation: 'by', window: '../2022-12-31' }, undefined, { speakerAs: 'Ruth Ansell' })
  await predict(7, null)
  desk.work.session.setState({ view: 'record' })
})
afterEach(() => desk.close())

const table = () => screen.getByRole('grid', { name: 'Record by horizon' })
const lower = () => screen.getByRole('grid', { name: 'Predictions behind the number' })
const rows = () =>
  within(table())
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent))
/** The words of the rows. Asked for often while they come, so without roles, which jsdom finds slowly. */
const listed = () =>
  [...document.querySelectorAll('.record-rows tbody td:first-child')].map((cell) => cell.textContent)
const number = (name: string) => screen.getByRole('button', { name })

const show = async () => {
  const shown = desk.show(<RecordScreen />)
  await screen.findAllByText('8 predictions')
  await waitFor(() => expect(listed()).toHaveLength(8))
  return shown
}

test('counts what became of every horizon, and hides a rate of fewer than five decided ones', async () => {
  const { container } = await show()
  expect(rows()).toEqual([
    [
      'Horizon',
      'Shares',
      'Number',
      'Came true',
      'Late, median slip',
      'Partly',
      'Did not',
      'Unresolvable',
      'Still open',
      'Rate',
    ],
    ['Two years', '', '6', '3', '+8 months1', '0', '1', '0', '1', '60%'],
    ['By a date', '', '1', '0', '0', '0', '0', '0', '1', 'under 5 cases'],
    ['No date', '', '1', '0', '0', '0', '0', '0', '1', 'under 5 cases'],
    ['All horizons', '', '8', '3', '+8 months1', '0', '1', '0', '3', '60%'],
  ])
  screen.getByText(/from five decided up/)
  await expectAccessible(container)
})

test('a number lists its predictions: who, said, due, what happened, slip', async () => {
  const { user } = await show()
  await user.click(number('Two years, late: 1 prediction'))
  await waitFor(() => expect(listed()).toEqual(['ferry will sail in two years']))
  screen.getByRole('region', { name: 'Two years: late' })
  const cells = () =>
    [...(within(lower()).getAllByRole('row')[1]?.children ?? [])].map((cell) => cell.textContent)
  // The names of people come on their own.
  await waitFor(() =>
    expect(cells()).toEqual([
      'ferry will sail in two years',
      'Morag Dunn',
      '10 Jan 2015',
      '10 Jan 2017',
      'Came true late, 12 Sept 2017',
      '+8 months',
      '',
      '',
      '',
    ]),
  )
  within(lower()).getByRole('columnheader', { name: /^Drawn, \d{4} to \d{4}$/ })
  expect(number('Two years, late: 1 prediction').getAttribute('aria-pressed')).toBe('true')
  expect(desk.work.session.getState().notice).toBe('Two years, late: 1 prediction')
  await user.click(number('Two years, still open: 1 prediction'))
  await screen.findByText('5 years 1 month overdue, still running')
  await user.click(number('Two years, partly: 0 predictions'))
  await screen.findByText('No prediction stands behind this number.')
})

describe('by the keyboard', () => {
  test('arrows go from number to number, Enter lists, F6 goes on, Enter compares', async () => {
    const { user } = await show()
    number('Two years, number: 6 predictions').focus()
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}{ArrowUp}')
    expect(document.activeElement).toBe(number('Two years, late: 1 prediction'))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(listed()).toEqual(['ferry will sail in two years']))
    await user.keyboard('{End}')
    expect(document.activeElement).toBe(number('Two years, still open: 1 prediction'))
    await user.keyboard('{Home}{Control>}{End}{/Control}')
    expect(document.activeElement).toBe(number('All horizons, still open: 3 predictions'))
    await user.keyboard('{F6}')
    expect(lower().contains(document.activeElement)).toBe(true)
    await user.keyboard('{F6}')
    expect(document.activeElement).toBe(screen.getByLabelText('As at'))
    await user.keyboard('{Shift>}{F6}{/Shift}')
    expect(lower().contains(document.activeElement)).toBe(true)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(desk.work.session.getState().view).toBe('compare'))
    const { predictionId } = desk.work.session.getState()
    expect((await desk.saved(predictionId ?? '')).fragments[0]?.exact).toBe('ferry will sail in two years')
  })

  test('Tab stops once in the table, and Escape leads back to the queue', async () => {
    const { user } = await show()
    expect(
      within(table())
        .getAllByRole('button')
        .filter(({ tabIndex }) => tabIndex === 0),
    ).toHaveLength(1)
    number('Two years, number: 6 predictions').focus()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(desk.work.session.getState().view).toBe('predictions'))
  })
})

describe('the filter', () => {
  test('narrows by speaker, tag and article, and takes the condition off again', async () => {
    const { user } = await show()
    const speaker = screen.getByRole('combobox', { name: 'Claims by' })
    await user.type(speaker, 'ruth')
    await user.click(await screen.findByRole('option', { name: /Ruth Ansell/ }))
    await waitFor(() =>
      expect(rows().at(-1)?.slice(2)).toEqual(['3', '2', '0', '0', '0', '0', '1', 'under 5 cases']),
    )
    await user.type(screen.getByRole('combobox', { name: 'Tag' }), 'sea{Enter}')
    await waitFor(() => expect(rows().at(-1)?.[2]).toBe('1'))
    expect(listed()).toEqual(['sea wall will stand in two years'])
    await user.clear(speaker)
    await user.tab()
    await waitFor(() => expect(recordView.of(desk.work).getState().filter).toEqual({ tag: 'sea' }))
    await user.click(screen.getByRole('button', { name: 'Clear the filter' }))
    await waitFor(() => expect(rows().at(-1)?.[2]).toBe('8'))
    await user.type(screen.getByRole('combobox', { name: 'Article' }), 'nobody')
    await screen.findByText('Nothing here has this name.')
  })

  test('takes a saved filter of the claims view, shows all of it, and leaves its kinds out', async () => {
    await desk.ask('filters.save', {
      name: 'Sailing',
      filter: { kinds: ['statistic'], words: 'sail' },
      order: { by: 'place', descending: false },
    })
    const { user } = await show()
    await user.click(screen.getByRole('button', { name: 'Saved filters' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Sailing' }))
    await waitFor(() => expect(listed()).toEqual(['ferry will sail in two years']))
    await user.click(screen.getByRole('button', { name: 'Remove Words: sail' }))
    await waitFor(() => expect(listed()).toHaveLength(8))
  })

  test('as on an earlier day nothing had happened yet', async () => {
    const { user } = await show()
    await user.type(screen.getByLabelText('As at'), '2016-02')
    await waitFor(() =>
      expect(rows()[1]?.slice(2)).toEqual(['6', '0', '0', '0', '0', '0', '6', 'under 5 cases']),
    )
    expect(desk.work.session.getState().asAt).toBe('2016-02-29')
    await user.clear(screen.getByLabelText('As at'))
    await user.type(screen.getByLabelText('As at'), '2016-02-31')
    await user.tab()
    await screen.findByText('Not a date. Write 2016-05-01, 2016-05 or 2016.')
    await user.clear(screen.getByLabelText('As at'))
    await waitFor(() => expect(desk.work.session.getState().asAt).toBeNull())
  })

  test('says when nothing fits, and shows all again', async () => {
    recordView.of(desk.work).setState({ filter: { words: 'unheard of' } })
    const { user } = desk.show(<RecordScreen />)
    await screen.findByText('No prediction fits the filter.')
    await user.click(screen.getByRole('button', { name: 'Show all predictions' }))
    await waitFor(() => expect(listed()).toHaveLength(8))
  })
})

test('lists exactly the claims behind a number in the claims view', async () => {
  const { user } = await show()
  await user.click(number('Two years, came true: 3 predictions'))
  await waitFor(() => expect(listed()).toHaveLength(3))
  await user.click(screen.getByRole('button', { name: 'Open in claims' }))
  await waitFor(() => expect(desk.work.session.getState().view).toBe('claims'))
  const { filter } = claimList.of(desk.work).getState()
  const { rows: claims } = await desk.ask('claims.list', { filter, page: { offset: 0, limit: 100 } })
  expect(claims.map(({ words }) => words).toSorted()).toEqual([
    'library will open in two years',
    'school roof will be done in two years',
    'sea wall will stand in two years',
  ])
})

test('a selected prediction can be compared, or opened in its article', async () => {
  const { user } = await show()
  await user.click(screen.getByRole('button', { name: 'Open in article' }))
  expect(desk.work.session.getState().notice).toBe('Choose a prediction first.')
  await user.click(within(lower()).getByText('mill will be flats in two years'))
  await user.click(screen.getByRole('button', { name: 'Open in article' }))
  await waitFor(() => expect(desk.work.session.getState().view).toBe('articles'))
})

describe('the ways out', () => {
  test('a table with one row a prediction', async () => {
    const { user } = await show()
    desk.handlers.saveAs('record.csv')
    await user.click(screen.getByRole('button', { name: 'Export' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Table (CSV)…' }))
    await waitFor(() =>
      expect(desk.work.session.getState().notice).toBe('8 predictions written to record.csv'),
    )
    const written: Record<string, string>[] = parse(desk.handlers.written(), { bom: true, columns: true })
    expect(
      written.map(({ horizon, counted_as, slip_months_from }) => [horizon, counted_as, slip_months_from]),
    ).toEqual([
      ['P2Y', 'came_true', '-8'],
      ['P2Y', 'came_true', '-7'],
      ['P2Y', 'came_true', '0'],
      ['P2Y', 'late', '8'],
      ['P2Y', 'did_not', ''],
      ['P2Y', 'open', ''],
      ['by_date', 'open', ''],
      ['not_dated', 'open', ''],
    ])
  })

  test('a prediction repeated elsewhere counts once, with what its repeat has found', async () => {
    const { articleId, versionId } = await desk.ask('articles.add', {
      document: {
        title: 'Mill is flats',
        rawText: 'The mill is flats now.',
        url: 'https://example.org/mill',
      },
    })
    const repeat = await predict(8, twoYears)
    const attached = await desk.ask('evidence.attach', {
      claimId: repeat,
      expectedRev: (await desk.saved(repeat)).rev,
      evidence: {
        kind: 'article_fragment',
        articleId,
        versionId,
        fragments: [{ start: 0, end: 21 }],
        supports: 'for',
      },
    })
    const found = { occurred: '2017-03-10', proof: 'library', evidenceIds: [attached.evidence.id] } as const
    await desk.ask('outcomes.record', {
      claimId: repeat,
      expectedRev: (await desk.saved(repeat)).rev,
      outcome: {
        happened: 'yes',
        asAt: '2021-05-01',
        confidence: 'high',
        ...found,
        evidenceIds: [...found.evidenceIds],
      },
    })
    await desk.ask('predictions.linkRepeat', {
      claimId: repeat,
      expectedRev: (await desk.saved(repeat)).rev,
      repeats: await idOf('mill will be flats in two years'),
    })
    const { user } = await show()
    desk.handlers.saveAs('record.csv')
    await user.click(screen.getByRole('button', { name: 'Export' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Table (CSV)…' }))
    await waitFor(() =>
      expect(desk.work.session.getState().notice).toBe('8 predictions written to record.csv'),
    )
    const written: Record<string, string>[] = parse(desk.handlers.written(), { bom: true, columns: true })
    expect(written.filter(({ repeated_in }) => repeated_in !== '0')).toMatchObject([
      {
        words: 'mill will be flats in two years',
        happened: 'yes',
        occurred: '2017-03-10',
        slip_months_from: '2',
        evidence_titles: 'Mill is flats',
        evidence_urls: 'https://example.org/mill',
        repeated_in: '1',
      },
    ])
  })

  test('a page that stands alone, with the filter and who made it', async () => {
    recordView.of(desk.work).setState({ filter: { tag: 'sea' } })
    const { user } = desk.show(<RecordScreen />)
    await waitFor(() => expect(listed()).toHaveLength(1))
    desk.handlers.saveAs('record.html')
    await user.click(screen.getByRole('button', { name: 'Export' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Page (HTML)…' }))
    await waitFor(() =>
      expect(desk.work.session.getState().notice).toBe('1 prediction written to record.html'),
    )
    const page = desk.handlers.written()
    expect(page).toContain('Only predictions that fit this filter: Tag: sea.')
    expect(page).toContain('Made by AB with Hindsight on 12 Feb 2022.')
    expect(page).toContain('<q>sea wall will stand in two years</q>')
    expect(page).not.toContain('ferry')
  })

  test('the due dates of what waits, and nothing else, as a calendar', async () => {
    desk.handlers.saveAs('due.ics')
    const asked = { filter: {}, asAt: '2022-02-12' } as CallInput<'exports.calendar'>
    expect(await desk.ask('exports.calendar', asked)).toEqual({ file: 'due.ics', dates: 2 })
    const lines = desk.handlers.written().split('\r\n')
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART;VALUE=DATE:20170110',
      'DTSTART;VALUE=DATE:20221231',
    ])
    expect(lines).toContain('SUMMARY:Due: “pumps will run by the end of 2022” (Ruth Ansell)')
    expect(lines).toContain('DTSTAMP:20220212T120000Z')
    const none = { filter: { words: 'unheard of' }, asAt: '2022-02-12' } as CallInput<'exports.calendar'>
    expect(await desk.ask('exports.calendar', none)).toEqual({ file: null, dates: 0 })
  })
})
