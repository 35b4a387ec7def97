import { describe, expect, test } from 'vitest'
import { readPlainText } from '../../../src/shared/domain/importing/plain-text'
import { readableText } from '../../../src/shared/domain/text/masks'
import { heldOutArticles } from './held-out-articles'
import { lookalikes, markedArticles, unmarked } from './marked-articles'

function read(rawText: string) {
  const result = readPlainText(rawText)
  if (!result.ok) throw new Error('There is no text in it')
  return result.value
}

/** Each line with the reason of the mask that covers all of it; `part` where a mask covers a part of it. */
function maskedLines(marked: string): string[] {
  const { rawText, lines } = unmarked(marked)
  const { masks } = read(rawText)
  return lines.map(({ start, end, text }) => {
    const mask = masks.find((mask) => mask.start < end && mask.end > start)
    if (!mask) return `        | ${text}`
    const covered = mask.start <= start && mask.end >= end
    return `${(covered ? mask.reason : 'part').padEnd(8)}| ${text}`
  })
}

const expectedLines = (marked: string): string[] => marked.split('\n').filter((line) => line.includes('|'))

describe('what is not the article is left out, with the reason', () => {
  test.each(Object.entries(markedArticles))('%s', (_name, marked) => {
    expect(maskedLines(marked)).toEqual(expectedLines(marked))
  })
})

describe('what only looks like it stays', () => {
  test.each(Object.entries(lookalikes))('%s', (_name, marked) => {
    expect(maskedLines(marked)).toEqual(expectedLines(marked))
  })
})

describe('articles the rules were not made for', () => {
  const lines = Object.values(heldOutArticles).flatMap((marked) =>
    maskedLines(marked).map((found, index) => ({ found, expected: expectedLines(marked)[index] ?? '' })),
  )
  const isOut = (line: string) => !line.startsWith(' ')

  test('no line of an article is left out', () => {
    expect(lines.filter(({ found, expected }) => isOut(found) && !isOut(expected))).toEqual([])
  })

  test('four of five other lines are', () => {
    const boilerplate = lines.filter(({ expected }) => isOut(expected))
    expect(boilerplate).toHaveLength(74)
    expect(boilerplate.filter(({ found }) => isOut(found)).length).toBeGreaterThanOrEqual(61)
  })

  test.each([
    ['a national broadcaster', 'Reservoir levels lowest since 1995, agency says', 'Ellen Ross', '2022-08-17'],
    ['a local paper of a chain', 'Pool in Holm Park to shut for two years', 'Sam Leigh', '2018-06-05'],
    ['a council newsroom', 'Care home inspection: requires improvement', undefined, '2021-02-09'],
    [
      'a paper of the left that asks for support',
      'Half of bus routes in rural county gone since 2010',
      undefined,
      '2020-01-14',
    ],
    [
      'an agency report on a portal',
      'Euro zone factory orders fall for sixth month',
      undefined,
      '2019-12-02',
    ],
    ['a blog with a newsletter box', 'Will the tram pay for itself?', undefined, '2016-05-03'],
  ])('%s: headline, byline, date', (name, title, byline, edtf) => {
    const { rawText } = unmarked(heldOutArticles[name] ?? '')
    expect(read(rawText)).toMatchObject({ title, published: { edtf } })
    expect(read(rawText).byline).toBe(byline)
  })
})

describe('the view is the raw text without its masks', () => {
  test('no hole is left where a notice stood', () => {
    const { rawText } = unmarked(markedArticles['a consent banner with buttons'] ?? '')
    const { masks } = read(rawText)
    expect(readableText(rawText, masks)).toMatch(/^Hospital waiting list/)
  })

  test('a text that ends in a menu ends with its last sentence', () => {
    const { rawText } = unmarked(markedArticles['a press release with an end mark and notes'] ?? '')
    const { masks } = read(rawText)
    expect(readableText(rawText, masks)).toMatch(/employs 140 people\.$/)
  })

  test('nothing is masked where nothing would be left', () => {
    const notice = 'This site uses cookies to give you the best experience. By continuing you accept this.'
    expect(read(`${notice}\n\nAccept all\n`).masks).toEqual([])
  })
})
