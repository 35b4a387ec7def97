import { describe, expect, test } from 'vitest'
import { readPlainText } from '../../../src/shared/domain/importing/plain-text'

function read(rawText: string) {
  const result = readPlainText(rawText)
  if (!result.ok) throw new Error('There is no text in it')
  return result.value
}

const BODY = `The bridge will be open within two years, the mayor said on Friday.

It has cost £70m so far, twice as much as was planned in 2008.`

const withDate = (line: string) => read(`Bridge to open in two years\n\n${line}\n\n${BODY}\n`)

describe('the date that a text states', () => {
  test.each([
    ['22 August 2013', '2013-08-22'],
    ['Thursday 22 August 2013', '2013-08-22'],
    ['Thursday, 22nd August, 2013', '2013-08-22'],
    ['Published: 14 July 2014', '2014-07-14'],
    ['Published: 14 July 2014 at 10:31', '2014-07-14'],
    ['First published on Wed 14 Nov 2018 10.22 GMT', '2018-11-14'],
    ['August 22, 2013', '2013-08-22'],
    ['Aug. 22, 2013 | 5 min read', '2013-08-22'],
    ['2013-08-22', '2013-08-22'],
    ['2013-08-22T10:31:00+01:00', '2013-08-22'],
    ['22/08/2013', '2013-08-22'],
    ['04.03.2014', '2014-03-04'],
    ['03/03/2014', '2014-03-03'],
    ['August 2013', '2013-08'],
    ['By Priya Nair, 22 August 2013', '2013-08-22'],
    ['Priya Nair | 22 August 2013', '2013-08-22'],
    ['News release - 22 August 2013', '2013-08-22'],
    ['Published 22 August 2013, updated 1 September 2013', '2013-08-22'],
    ['First published: 22 August 2013. Last updated: 1 September 2013', '2013-08-22'],
    ['Aug. 22, 2013 Updated: Sept. 1, 2013 9:12 a.m.', '2013-08-22'],
    ['Last updated 1 September 2013 | Published 22 August 2013', '2013-08-22'],
    ['Date: Thu, 22 Aug 2013 10:00:00 +0000', '2013-08-22'],
  ])('%s', (line, edtf) => {
    const { published, warnings } = withDate(line)
    expect(published).toEqual({ edtf, basis: 'stated' })
    expect(warnings).toEqual([])
  })

  test.each([
    ['none', ''],
    ['in a sentence', 'On 22 August 2013 the council met.'],
    ['a heading with a year', 'The plan for 2015'],
    ['a heading with a date', 'What happened on 22 August 2013'],
    ['a figure', '22/08'],
    ['a version', '1.10.2'],
  ])('%s: not known', (_name, line) => {
    expect(withDate(line)).toMatchObject({ published: null, warnings: [] })
  })

  test('it stands above the headline of a press release', () => {
    expect(read(`7 July 2014\n\nBridge to open\n\n${BODY}`)).toMatchObject({
      title: 'Bridge to open',
      published: { edtf: '2014-07-07' },
    })
  })

  test('a press release that came by mail has its subject as headline', () => {
    const head = 'From: Jo Smith <jo@courier.example>\nSent: 22 August 2013 10:12\nTo: Desk\n'
    expect(read(`${head}Subject: Bridge to open in two years\n\n${BODY}`)).toMatchObject({
      title: 'Bridge to open in two years',
      published: { edtf: '2013-08-22' },
    })
    // Control: one such line is a line of the text, and too short for a headline.
    expect(read(`Subject: bridges\n\nBridge to open on Friday\n\n${BODY}`).title).toBe(
      'Bridge to open on Friday',
    )
  })

  test('signs that nobody sees are no part of a headline', () => {
    expect(read(`\u200bBridge to open in two years\u200e\n\n${BODY}`).title).toBe(
      'Bridge to open in two years',
    )
  })

  test('it stands below the article, with its label', () => {
    expect(read(`Bridge to open\n\n${BODY}\n\nPublished: 14 July 2014\n`).published).toMatchObject({
      edtf: '2014-07-14',
    })
  })

  test('it opens the first sentence, as agencies write it', () => {
    const text = `Bridge to open\n\nAMBLEFORD, 22 August 2013 (PA) - ${BODY}`
    expect(read(text).published).toMatchObject({ edtf: '2013-08-22' })
  })

  test('a press release for immediate release', () => {
    const { title, published } = read(
      'FOR IMMEDIATE RELEASE\n\nHarbour wall to be rebuilt\n\nNorvik, 22 August 2013 – The county will spend four million on the wall.\n\nIt will take two years, the board said.',
    )
    expect(title).toBe('Harbour wall to be rebuilt')
    expect(published).toEqual({ edtf: '2013-08-22', basis: 'stated' })
  })

  test('the day of the page above the headline does not count where the article has one', () => {
    const text = `Monday 3 June 2024\n\nBridge to open\n\n22 August 2013\n\n${BODY}`
    expect(read(text)).toMatchObject({ title: 'Bridge to open', published: { edtf: '2013-08-22' } })
  })
})

describe('what is doubtful is said', () => {
  test.each([
    ['Monday 22 August 2013', '2013-08-22', 'was a Thursday'],
    ['Tuesday, 29 February 2000', '2000-02-29', null],
    ['Monday, 29 February 2000', '2000-02-29', 'was a Tuesday'],
    ['03/04/2014', '2014', 'can be two days'],
    ['31 June 2014', null, 'no such day'],
    ['Last updated: 22 August 2013', null, 'last changed (2013-08-22)'],
  ])('%s', (line, edtf, warning) => {
    const { published, warnings } = withDate(line)
    expect(published?.edtf ?? null).toBe(edtf)
    if (warning) expect(warnings).toEqual([expect.stringContaining(warning)])
    else expect(warnings).toEqual([])
  })

  test('two dates that differ', () => {
    const { published, warnings } = withDate('22 August 2013\n\n1 September 2013')
    expect(published).toMatchObject({ edtf: '2013-08-22' })
    expect(warnings).toEqual([expect.stringContaining('two dates')])
  })

  test.each([
    [
      'a paragraph wrapped by hand',
      'Annual report\n\nThe work on the bri-\ndge will take two\nyears.',
      'Annual report',
    ],
    [
      'a headline over two lines',
      'Bridge to open\nin two years\n\nThe mayor said so.',
      'Bridge to open in two years',
    ],
  ])('%s: what the title is', (_name, text, title) => {
    expect(read(text).title).toBe(title)
  })

  test('a text without a headline', () => {
    const { title, warnings } = read(BODY)
    expect(title).toBe('The bridge will be open within two years, the mayor said on Friday.')
    expect(warnings).toEqual([expect.stringContaining('No headline')])
  })
})

describe('the byline', () => {
  test.each([
    ['By Priya Nair', 'Priya Nair'],
    ['BY PRIYA NAIR', 'PRIYA NAIR'],
    ['By Priya Nair, local government reporter', 'Priya Nair, local government reporter'],
    ['By Jean-Luc O’Neill and Ludwig van der Berg', 'Jean-Luc O’Neill and Ludwig van der Berg'],
    ['By Priya Nair | 22 August 2013', 'Priya Nair'],
    ['By Priya Nair, 22 August 2013', 'Priya Nair'],
    ['Words: Priya Nair', 'Priya Nair'],
  ])('%s', (line, byline) => {
    expect(withDate(line).byline).toBe(byline)
  })

  test.each(['By and large it went well', 'By the river', 'By 2015 all will be well.', 'Bypass to open'])(
    '%s is none',
    (line) => {
      expect(withDate(line).byline).toBeUndefined()
    },
  )
})

describe('the headline', () => {
  test.each([
    [
      'after a cookie line',
      'This site uses cookies to improve your experience. Accept all to continue.\n\nAccept all\n\nBridge to open',
    ],
    ['after the name of a section', 'Local news\n\nBridge to open'],
    ['after a date and a byline', '22 August 2013\n\nBy Priya Nair\n\nBridge to open'],
    ['after a menu', 'Home\nNews\nSport\n\nBridge to open'],
  ])('%s', (_name, head) => {
    const { title, rawText, blocks } = read(`${head}\n\n${BODY}`)
    expect(title).toBe('Bridge to open')
    const headlines = blocks.filter(({ type }) => type === 'headline')
    expect(headlines.map(({ start, end }) => rawText.slice(start, end))).toEqual(['Bridge to open'])
  })

  test('lines of date and byline are datelines', () => {
    const { rawText, blocks } = withDate('By Priya Nair\n22 August 2013')
    expect(
      blocks.filter(({ type }) => type === 'dateline').map(({ start, end }) => rawText.slice(start, end)),
    ).toEqual(['By Priya Nair', '22 August 2013'])
  })
})
