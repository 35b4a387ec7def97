import { describe, expect, it } from 'vitest'
import { exportClaims, importFile, readHorizon, reanchor } from '../../../src/headless/index'
import { opened, refusalOf, temporaryFolder } from '../../support/library'
import { bridge } from '../../support/predictions'

describe('readHorizon', () => {
  it('gives plain readings, likeliest first', () => {
    const readings = readHorizon('I think two years', '2013-08-22')
    expect(Array.isArray(readings)).toBe(true)
    expect(JSON.parse(JSON.stringify(readings))).toMatchObject([
      {
        relation: 'about',
        window: '2015-02-22/2016-02-22',
        point: '2015-08-22',
        duration: 'P2Y',
        dueAt: '2016-02-22',
        why: expect.any(String) as string,
      },
    ])
    expect(readHorizon('until 2015', '2013-08-22').map(({ relation }) => relation)).toEqual([
      'until',
      'until',
    ])
  })

  it('leaves what has no date without one: the window is null', () => {
    expect(readHorizon('within two years', null)).toMatchObject([{ relation: 'in', window: null }])
    expect(readHorizon('before the next election', '2013-08-22')[0]).toMatchObject({ window: null })
    const dated = readHorizon('before the next election', '2015-05-07', { anchorIs: 'event' })
    expect(dated[0]?.window).not.toBeNull()
  })
})

describe('reanchor', () => {
  it('takes spans without what stood beside them', () => {
    const text = 'The pier shuts in May. The board said so.'
    expect(reanchor('', text, [{ start: 0, end: 0, exact: 'shuts in May' }])).toMatchObject([
      { state: 'exact', start: 9, end: 21 },
    ])
  })
})

describe('importFile', () => {
  const bytes = Buffer.from('It will take two years.')

  it.each([undefined, null, 42, {}, { bytes }, { bytes: 'two years', name: 'a.txt' }, { name: 'a.txt' }])(
    'refuses what is neither a path nor bytes with a name: %j',
    async (from) => {
      await expect(importFile(from as never)).rejects.toThrow(
        'importFile takes the path of a file, or { bytes: Uint8Array, name: string }.',
      )
    },
  )
})

describe('reanchor', () => {
  it('finds an anchor that says only its own words', () => {
    expect(reanchor('', 'It will open in May.', [{ start: 0, end: 4, exact: 'open' }])).toMatchObject([
      { start: 8, end: 12 },
    ])
  })

  it.each([
    ['no words', [{ start: 0, end: 4, exact: 'open' }, {}], 'anchor 1'],
    ['nothing', [null], 'anchor 0'],
    ['a place that is no number', [{ start: '0', end: 4, exact: 'open' }], 'anchor 0'],
    ['surroundings that are no words', [{ start: 0, end: 4, exact: 'open', prefix: null }], 'anchor 0'],
  ])('refuses an anchor with %s by its place in the list', (_name, anchors, which) => {
    const anchored = () => reanchor('It will open.', 'It will open.', anchors as never)
    expect(anchored).toThrow(`reanchor: ${which} is no { start, end, exact, prefix?, suffix? }.`)
  })

  it('refuses what is no text', () => {
    expect(() => reanchor('It will open.', undefined as never, [])).toThrow(
      'reanchor takes the old text, the new text, and the anchors.',
    )
  })
})

describe('exportClaims', () => {
  it('is as on a day that there is', async () => {
    const library = await opened(await temporaryFolder())
    await bridge(library)
    const csv = await exportClaims(library, { format: 'csv', filter: {}, asAt: '2016-06-01' })
    expect(csv).toContain('within two years')
    expect(await exportClaims(library, { format: 'csv' })).toContain('within two years')
    expect(await refusalOf(exportClaims(library, { format: 'csv', asAt: '2015-02-29' }))).toEqual({
      code: 'invalid-input',
      message: 'That cannot be used: asAt: a day such as 2015-08-22.',
    })
  })

  it('is a page to read where it is asked for, made by whoever says so', async () => {
    const library = await opened(await temporaryFolder())
    await bridge(library)
    const html = await exportClaims(library, {
      format: 'html',
      filter: { kinds: ['prediction'] },
      asAt: '2016-06-01',
      by: 'AB',
    })
    expect(html).toMatch(/^<!doctype html>/)
    expect(html).toContain('within two years')
    expect(html).toContain('as on 1 Jun 2016.')
    expect(html).toContain('Only claims that fit this filter: Kind: Prediction.')
    expect(html).toContain('Made by AB with Hindsight on ')
    expect(html).not.toMatch(/<script|src=/)
  })

  it('has three formats, and says so of any other', async () => {
    const library = await opened(await temporaryFolder())
    expect(await refusalOf(exportClaims(library))).toMatchObject({ code: 'invalid-input' })
    expect(await refusalOf(exportClaims(library, { format: 'xlsx' as never }))).toEqual({
      code: 'invalid-input',
      message: 'That cannot be used: format: csv, json, html.',
    })
  })
})
