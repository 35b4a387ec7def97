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

  it('has two formats, and says so of any other', async () => {
    const library = await opened(await temporaryFolder())
    expect(await refusalOf(exportClaims(library))).toMatchObject({ code: 'invalid-input' })
    expect(await refusalOf(exportClaims(library, { format: 'xlsx' as never }))).toEqual({
      code: 'invalid-input',
      message: 'That cannot be used: format: csv or json.',
    })
  })
})
