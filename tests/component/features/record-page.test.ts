import { describe, expect, test } from 'vitest'
import { type RecordPage, recordToHtml } from '../../../src/shared/domain/exports/record-page'
import type { Day } from '../../../src/shared/domain/time/day'
import { en } from '../../../src/shared/strings/en'
import { lateRow, openRow, record, told } from '../../support/told-predictions'

const words = {
  ...en.record,
  labels: en.timeDrawing.labels,
  drawing: en.timeDrawing.wordsIn('2022-02-12' as Day),
}

const page = (changes: Partial<RecordPage> = {}): string =>
  recordToHtml(
    {
      library: 'Services desk',
      record,
      predictions: [told(lateRow()), told(openRow())],
      conditions: [],
      madeBy: 'AB',
      madeOn: '2022-02-12' as Day,
      ...changes,
    },
    words,
  )

const opened = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const textOf = (element: Element | null | undefined) => element?.textContent?.replaceAll(/\s+/g, ' ').trim()
const rowsOf = (table: Element | null) =>
  [...(table?.querySelectorAll('tr') ?? [])].map((row) => [...row.children].map((cell) => textOf(cell)))

test('says what was counted, as on which day, out of which library, by whom', () => {
  const text = textOf(opened(page()).body)
  expect(text).toContain('What became of the predictions in the library “Services desk”, as on 12 Feb 2022.')
  expect(text).toContain('All predictions of the library. 7 predictions counted.')
  expect(text).toContain('from five decided up.')
  expect(text).toContain('Made by AB with Hindsight on 12 Feb 2022.')
  expect(textOf(opened(page({ conditions: ['Tag: ferry', 'Claims by: Morag Dunn'] })).body)).toContain(
    'Only predictions that fit this filter: Tag: ferry; Claims by: Morag Dunn.',
  )
})

test('has one row a horizon, and hides a rate of fewer than five', () => {
  expect(rowsOf(opened(page()).querySelector('table.summary'))).toEqual([
    [
      'Horizon',
      'Number',
      'Shares',
      'Came true',
      'Late',
      'Partly',
      'Did not',
      'Unresolvable',
      'Still open',
      'Rate',
    ],
    ['Two years', '6', '', '3', '1median +8 months', '0', '1', '0', '1', '60%'],
    ['By a date', '1', '', '0', '0', '0', '0', '0', '1', 'under 5 cases'],
    ['All horizons', '7', '', '3', '1median +8 months', '0', '1', '0', '2', '60%'],
  ])
})

test('lists the predictions under their horizon', () => {
  const [twoYears, byDate] = opened(page()).querySelectorAll('section')
  expect(textOf(twoYears?.querySelector('h2'))).toBe('Two years')
  expect(rowsOf(twoYears?.querySelector('table') ?? null)[1]).toEqual([
    'back in two yearsFerry back in two years, Northern Ledger, and in 2 other places',
    'Morag Dunn',
    '22 Aug 2013',
    '22 Feb 2016',
    'Came true late, 27 Apr 2016',
    '+8 months',
    '',
    'Rated fairMinutes of May',
  ])
  // The years in the head, and one drawing a row.
  expect(twoYears?.querySelectorAll('thead svg.time, tbody svg.time')).toHaveLength(2)
  expect(textOf(twoYears?.querySelector('thead svg.time'))).toContain('2015')
  expect(rowsOf(byDate?.querySelector('table') ?? null)[1]).toMatchObject({
    3: '31 Dec 2030',
    4: 'Still open',
    5: '',
  })
})

describe('it needs nothing else', () => {
  test('no script, nothing that is loaded, and tables that can be read aloud', () => {
    const document = opened(page())
    expect(
      document.querySelectorAll('script, link, img, iframe, object, [src], [onclick], [onload]'),
    ).toHaveLength(0)
    const addresses = [...document.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? '')
    expect(addresses).toEqual(['#horizon-1', '#horizon-2'])
    for (const address of addresses) expect(document.querySelector(address)).not.toBeNull()
    expect(document.querySelector('style')?.textContent).not.toMatch(/@import|https?:|src:/)
    for (const table of document.querySelectorAll('table')) {
      expect(textOf(table.querySelector('caption'))).toBeTruthy()
      for (const head of table.querySelectorAll('th'))
        expect(head.getAttribute('scope')).toMatch(/^(col|row)$/)
    }
    expect(document.documentElement.lang).toBe('en-GB')
  })

  test('words of an article are words, whatever stands in them', () => {
    const evil = `<script>alert(1)</script><img src=x onerror="x()"> & ' "`
    const row = lateRow({ evidence: [evil] })
    const html = page({
      library: evil,
      madeBy: evil,
      conditions: [evil],
      predictions: [
        told({ ...row, claim: { ...row.claim, articleTitle: evil } }, { words: evil, claimBy: evil }),
      ],
    })
    const document = opened(html)
    expect(document.querySelectorAll('script, img, [onerror]')).toHaveLength(0)
    expect(document.querySelector('q')?.textContent).toBe(evil)
    expect(document.querySelector('.rows tbody td')?.textContent).toBe(evil)
    expect(document.title).toBe(`Record by horizon: ${evil}`)
  })
})
