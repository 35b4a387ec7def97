import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { focusListSearch } from '../../../src/renderer/dom/search-fields'
import { ClaimsScreen } from '../../../src/renderer/features/claims/ClaimsScreen'
import { claimList } from '../../../src/renderer/work/claim-list'
import { undo } from '../../../src/renderer/work/library-work'
import { copyClaims, listClaimsOf } from '../../../src/renderer/work/list-work'
import { expectAccessible } from '../../support/axe'
import { Desk } from './desk'

const bridge =
  'Bridge to open in two years\n\nIt will open in two years, the mayor said. Some 12% of commuters walk.'

let desk: Desk

beforeEach(async () => {
  desk = await Desk.open()
  await desk.claim('prediction', ['sail in June'], { speakerAs: 'Morag Dunn', tags: ['ferry'] })
  await desk.claim('statistic', ['12 per cent'], { state: 'checking' })
  const { articleId, versionId } = await desk.ask('articles.add', {
    document: {
      title: 'Bridge to open in two years',
      rawText: bridge,
      publisherName: 'Marrow Courier',
      published: { edtf: '2013-08-23', basis: 'stated' },
    },
  })
  const claim = (kind: 'prediction' | 'quote', words: string, fields: object) => {
    const start = bridge.indexOf(words)
    const fragments = [{ start, end: start + words.length }]
    return desk.ask('claims.create', { articleId, versionId, kind, fragments, fields })
  }
  const { claim: late } = await claim('prediction', 'open in two years,', { speakerAs: 'the mayor' })
  await desk.ask('readings.add', {
    claimId: late.id,
    expectedRev: 1,
    reading: { relation: 'by', window: '../2015-08-31' },
  })
  await claim('quote', '12% of commuters', { speakerAs: 'the mayor' })
  desk.work.session.setState({ view: 'claims' })
})
afterEach(() => desk.close())

const show = async () => {
  const shown = desk.show(<ClaimsScreen />)
  await screen.findByText('4 of 4 claims')
  await waitFor(() => expect(rows()).toHaveLength(4))
  return shown
}

/** The words of the rows, in their order. */
const rows = () => screen.getAllByRole('row').slice(1).map(wordsIn)
const wordsIn = (row: HTMLElement) => row.querySelectorAll('td')[1]?.textContent ?? ''
const bridgeFirst = ['open in two years,', '12% of commuters', 'sail in June', '12 per cent']

describe('the filter', () => {
  test('narrows the list by kind, state, speaker, tag, date and words, says what is in force and takes it off', async () => {
    const { user, container } = await show()
    expect(rows()).toEqual(bridgeFirst)
    await user.click(screen.getByRole('checkbox', { name: /^Quote/ }))
    await screen.findByText('3 of 4 claims')
    await user.click(screen.getByRole('radio', { name: /^the mayor/ }))
    await screen.findByText('1 of 4 claims')
    expect(rows()).toEqual(['open in two years,'])
    const active = within(screen.getByRole('list', { name: 'Filters in force' }))
    active.getByText('Kind: Statistic, Prediction')
    await expectAccessible(container)

    await user.click(active.getByRole('button', { name: 'Remove Claims by: the mayor' }))
    await screen.findByText('3 of 4 claims')
    await user.click(screen.getByRole('button', { name: 'Clear' }))
    await screen.findByText('4 of 4 claims')

    await user.click(screen.getByRole('checkbox', { name: /^Being checked/ }))
    await screen.findByText('1 of 4 claims')
    expect(rows()).toEqual(['12 per cent'])
    await user.click(screen.getByRole('button', { name: 'Clear' }))
    await user.click(await screen.findByRole('radio', { name: /^ferry/ }))
    await screen.findByText('1 of 4 claims')
    expect(rows()).toEqual(['sail in June'])
    await user.click(screen.getByRole('button', { name: 'Clear' }))
    await user.type(screen.getByRole('searchbox'), 'COURIER mayor')
    await screen.findByText('No claim fits the filter.')
    await user.clear(screen.getByRole('searchbox'))
    await user.type(screen.getByRole('searchbox'), 'bridge commuters')
    await screen.findByText('1 of 4 claims')
  })

  test('counts what each value would leave', async () => {
    const { user } = await show()
    const count = (name: RegExp) => screen.getByRole('checkbox', { name }).closest('label')?.textContent
    expect(count(/^Prediction/)).toBe('Prediction2')
    await user.click(screen.getByRole('radio', { name: /^the mayor/ }))
    await waitFor(() => expect(count(/^Prediction/)).toBe('Prediction1'))
    expect(count(/^Statistic/)).toBe('Statistic0')
  })

  test('takes a year for its days and says what is no date', async () => {
    const { user } = await show()
    await user.type(screen.getByLabelText('From'), '2013')
    await user.tab()
    await screen.findByText('2 of 4 claims')
    expect(screen.getByLabelText<HTMLInputElement>('From').value).toBe('2013-01-01')
    await user.type(screen.getByLabelText('To'), '2012')
    await user.tab()
    await screen.findByText('It ends before it begins.')
    await user.clear(screen.getByLabelText('To'))
    await user.type(screen.getByLabelText('To'), '2013-02-30')
    await user.tab()
    await screen.findByText('Not a date. Write 2015-08-22, 2015-08 or 2015.')
    expect(screen.getByLabelText<HTMLInputElement>('To').value).toBe('2013-02-30')
  })

  test('can be one article’s claims', async () => {
    await listClaimsOf(desk.work, desk.articleId)
    desk.show(<ClaimsScreen />)
    await screen.findByText('2 of 4 claims')
    screen.getByText('Article: Ferry back by summer')
  })

  test('can be saved under a name, used again and removed, with undo', async () => {
    const { user } = await show()
    await user.click(screen.getByRole('checkbox', { name: /^Quote/ }))
    await user.click(screen.getByRole('button', { name: 'Saved filters' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Save this filter…' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Save this filter' }))
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    await dialog.findByText('The filter needs a name.')
    await user.type(dialog.getByLabelText('Name'), 'No quotes{Enter}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(desk.work.session.getState().notice).toBe('Filter saved: “No quotes”')

    await user.click(screen.getByRole('button', { name: 'Clear' }))
    await screen.findByText('4 of 4 claims')
    await user.click(screen.getByRole('button', { name: 'Saved filters' }))
    await user.click(await screen.findByRole('menuitemradio', { name: 'No quotes' }))
    await screen.findByText('3 of 4 claims')
    await user.click(screen.getByRole('button', { name: 'Saved filters' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Remove “No quotes”' }))
    await waitFor(async () => expect((await desk.ask('filters.list', null)).filters).toEqual([]))
    await undo(desk.work)
    expect((await desk.ask('filters.list', null)).filters).toMatchObject([
      { name: 'No quotes', filter: { kinds: ['statistic', 'prediction'] } },
    ])
  })
})

describe('the table', () => {
  test('sorts by a column, says so, and comes back to reading order', async () => {
    const { user } = await show()
    await user.click(screen.getByRole('button', { name: 'Claim' }))
    await waitFor(() =>
      expect(rows()).toEqual(['12 per cent', '12% of commuters', 'open in two years,', 'sail in June']),
    )
    expect(screen.getByRole('columnheader', { name: 'Claim' }).getAttribute('aria-sort')).toBe('ascending')
    await user.click(screen.getByRole('button', { name: 'Claim' }))
    await waitFor(() => expect(rows()[0]).toBe('sail in June'))
    await user.click(screen.getByRole('button', { name: 'Columns' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Back to reading order' }))
    await waitFor(() => expect(rows()).toEqual(bridgeFirst))
  })

  test('shows the columns one chooses, and keeps them for the session', async () => {
    const { user } = await show()
    expect(screen.queryByRole('columnheader', { name: 'Tags' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Columns' }))
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Tags' }))
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'State' }))
    await user.keyboard('{Escape}')
    await screen.findByRole('columnheader', { name: 'Tags' })
    expect(screen.queryByRole('columnheader', { name: 'State' })).toBeNull()
    screen.getByRole('cell', { name: 'ferry' })
    expect(claimList.of(desk.work).getState().hiddenColumns).toContain('state')
  })

  test('says how long a prediction is overdue', async () => {
    await show()
    const cell = screen.getByText('6 years 5 months overdue').closest('td')
    expect(cell?.textContent).toBe('31 Aug 20156 years 5 months overdue')
  })

  test('what repeats another prediction is counted there, and not overdue by itself', async () => {
    const page = { offset: 0, limit: 1 }
    const [late] = (await desk.ask('claims.list', { filter: { words: 'open in two years,' }, page })).rows
    const [original] = (await desk.ask('claims.list', { filter: { words: 'sail in June' }, page })).rows
    if (!late || !original) throw new Error('two claims are listed')
    await desk.ask('predictions.linkRepeat', { claimId: late.id, expectedRev: 2, repeats: original.id })
    await show()
    const cell = screen.getByText('counted with the original').closest('td')
    expect(cell?.textContent).toBe('31 Aug 2015 counted with the original')
    expect(screen.queryByText(/overdue/)).toBeNull()
  })

  test('says what became of it once that is recorded', async () => {
    const { rows } = await desk.ask('claims.list', {
      filter: { words: 'open in two years,' },
      page: { offset: 0, limit: 1 },
    })
    const claimId = rows[0]?.id ?? ''
    const { claim } = await desk.ask('predictions.get', { claimId, asAt: '2022-02-12' })
    await desk.ask('outcomes.record', {
      claimId,
      expectedRev: claim.rev,
      outcome: {
        happened: 'yes',
        occurred: '2016-04-27',
        asAt: '2016-05-02',
        proof: 'outside',
        confidence: 'high',
        note: 'It opened.',
        evidenceIds: [],
      },
    })
    await show()
    const cell = (await screen.findByText('Came true late')).closest('td')
    expect(cell?.textContent).toBe('31 Aug 2015Came true late')
  })

  test('opens a claim at its place in the text', async () => {
    const { user } = await show()
    screen.getAllByRole('row')[3]?.focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(desk.work.session.getState().view).toBe('articles'))
    expect(desk.work.session.getState()).toMatchObject({
      pane: 'article',
      open: { article: { id: desk.articleId } },
    })
  })

  test('selects all of the filter but one, and says how many', async () => {
    const { user } = await show()
    screen.getAllByRole('row')[1]?.focus()
    await user.keyboard('{Control>}a{/Control}')
    await screen.findByText('4 of 4 claims, 4 selected')
    await user.keyboard(' ')
    await screen.findByText('4 of 4 claims, 3 selected')
    await copyClaims(desk.work, 'lines')
    expect(desk.handlers.copied.split('\n\n')).toHaveLength(3)
    expect(desk.handlers.copied).not.toContain('open in two years,')
    await user.keyboard(' ')
    await screen.findByText('4 of 4 claims, 4 selected')
  })

  test('selects a range over rows that have not come, and leaves none of them out', async () => {
    const rawText = Array.from({ length: 120 }, (_, n) => `Figure ${n}.`).join('\n\n')
    const { articleId, versionId } = await desk.ask('articles.add', {
      document: { title: 'Figures', rawText },
    })
    for (let n = 0; n < 120; n += 1) {
      const start = rawText.indexOf(`Figure ${n}.`)
      const fragments = [{ start, end: start + `Figure ${n}`.length }]
      await desk.ask('claims.create', { articleId, versionId, kind: 'statistic', fragments })
    }
    const { user } = desk.show(<ClaimsScreen />)
    await screen.findByText('124 of 124 claims')
    await waitFor(() => expect(rows()[1]).toBe('Figure 1'))
    screen.getAllByRole('row')[2]?.focus()
    await user.keyboard(' {Shift>}{End}{/Shift}')
    await screen.findByText('124 of 124 claims, 123 selected')
    await copyClaims(desk.work, 'lines')
    const copied = desk.handlers.copied.split('\n\n')
    expect(copied).toHaveLength(123)
    expect(copied[0]).toBe('“Figure 1”, Figures')
    expect(copied.at(-1)).toBe('“12 per cent”, Ferry back by summer')
  })

  test('takes the focus that the screen before left behind', async () => {
    await show()
    await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole('row')[1]))
  })

  test('takes Ctrl+F into its search', async () => {
    await show()
    expect(focusListSearch()).toBe(true)
    expect(document.activeElement).toBe(screen.getByRole('searchbox'))
  })
})

describe('the ways out', () => {
  test('export of the list as CSV, marked for Excel or not', async () => {
    const { user } = await show()
    desk.handlers.saveAs('claims.csv')
    await user.click(screen.getByRole('button', { name: 'Export' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Export 4 claims' }))
    expect(dialog.queryByRole('radio', { name: /selected/ })).toBeNull()
    await user.click(dialog.getByRole('checkbox', { name: 'Mark as UTF-8 for Excel' }))
    await user.click(dialog.getByRole('button', { name: 'Choose where to save…' }))
    await waitFor(() => expect(desk.work.session.getState().notice).toBe('4 claims written to claims.csv'))
    expect(desk.handlers.written().startsWith('claim_id,kind,')).toBe(true)
  })

  test('export of the selection as JSON', async () => {
    const { user } = await show()
    desk.handlers.saveAs('claims.json')
    screen.getAllByRole('row')[1]?.focus()
    await user.keyboard(' {Shift>}{ArrowDown}{/Shift}')
    await screen.findByText('4 of 4 claims, 2 selected')
    await user.click(screen.getByRole('button', { name: 'Export' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Export 2 claims' }))
    await user.click(dialog.getByRole('radio', { name: 'Data (JSON)' }))
    expect(dialog.queryByRole('checkbox', { name: 'Mark as UTF-8 for Excel' })).toBeNull()
    await expectAccessible(screen.getByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: 'Choose where to save…' }))
    await waitFor(() => expect(desk.work.session.getState().notice).toBe('2 claims written to claims.json'))
    const { claims } = JSON.parse(desk.handlers.written())
    expect(claims.map(({ fragments }: { fragments: { exact: string }[] }) => fragments[0]?.exact)).toEqual([
      'open in two years,',
      '12% of commuters',
    ])
  })

  test('export of the list as a page, which says what was filtered', async () => {
    const { user } = await show()
    desk.handlers.saveAs('claims.html')
    await user.click(screen.getByRole('checkbox', { name: /^Quote/ }))
    await user.click(screen.getByRole('checkbox', { name: /^Prediction/ }))
    await user.click(screen.getByRole('button', { name: 'Export' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('radio', { name: 'Page (HTML)' }))
    expect(dialog.queryByRole('checkbox', { name: 'Mark as UTF-8 for Excel' })).toBeNull()
    await user.click(dialog.getByRole('button', { name: 'Choose where to save…' }))
    await waitFor(() => expect(desk.work.session.getState().notice).toMatch(/written to claims\.html$/))
    const page = new DOMParser().parseFromString(desk.handlers.written(), 'text/html')
    expect([...page.querySelectorAll('td.words q')].map(({ textContent }) => textContent)).toEqual([
      '12 per cent',
    ])
    expect(page.body.textContent).toContain('Only claims that fit this filter: Kind: Statistic.')
  })

  test('copy of the list as a table, from the menu', async () => {
    const { user } = await show()
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    await user.click(await screen.findByRole('menuitem', { name: 'As a table for a spreadsheet' }))
    await waitFor(() => expect(desk.work.session.getState().notice).toBe('4 claims copied'))
    expect(desk.handlers.copied.split('\n')).toHaveLength(5)
  })

  test('copy of the claim that is open beside its text; without one, a sentence', async () => {
    const { id } = await desk.claim('quote', ['Accept our cookies'])
    expect(desk.work.session.getState()).toMatchObject({ view: 'articles', claimId: id })
    await copyClaims(desk.work, 'lines')
    expect(desk.handlers.copied).toBe('“Accept our cookies”, Ferry back by summer')
    desk.work.session.setState({ claimId: null })
    await copyClaims(desk.work, 'lines')
    expect(desk.work.session.getState().notice).toBe('No claim is open. Open or select one to copy it.')
  })
})
