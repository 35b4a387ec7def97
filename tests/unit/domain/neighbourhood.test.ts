import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../../src/shared/domain/text/blocks'
import { type NeighbourParagraph, neighbourhood } from '../../../src/shared/domain/text/neighbourhood'

const text = [
  'Ferry back by summer',
  'The pier was closed in March.',
  'It was repaired in May.',
  'It will sail in June, said the harbour master.',
  'Bookings rose.',
  'The café reopened.',
  'Gulls came back.',
  'That is all.',
].join('\n\n')

const spanOf = (words: string, inText = text) => {
  const start = inText.indexOf(words)
  return { start, end: start + words.length }
}
/** *near*, [marked], … where something is left out. */
const written = (paragraphs: readonly NeighbourParagraph[]) =>
  paragraphs.map(({ isNear, isCutBefore, isCutAfter, pieces }) => {
    const words = pieces.map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text)).join('')
    return `${isCutBefore ? '…' : ''}${isNear ? `*${words}*` : words}${isCutAfter ? '…' : ''}`
  })
const around = (words: readonly string[], masks: readonly string[] = []) =>
  written(
    neighbourhood(
      { rawText: text, blocks: blocksOf(text), masks: masks.map((mask) => spanOf(mask)) },
      words.map((part) => spanOf(part)),
    ),
  )

describe('the paragraphs around some words', () => {
  test('one before, three after, and a sign where more is left out', () => {
    expect(around(['sail in June'])).toEqual([
      '…It was repaired in May.',
      '*It will [sail in June], said the harbour master.*',
      'Bookings rose.',
      'The café reopened.',
      'Gulls came back.…',
    ])
  })

  test('words in two places', () => {
    expect(around(['closed in March', 'That is all'])).toEqual([
      '*The pier was [closed in March].*',
      'It was repaired in May.',
      'It will sail in June, said the harbour master.',
      'Bookings rose.',
      '…Gulls came back.',
      '*[That is all].*',
    ])
  })

  test('words in the headline', () => {
    expect(around(['back by summer'])[0]).toBe('*Ferry [back by summer]*')
  })

  test('what is left out of reading is not shown, and an empty paragraph neither', () => {
    expect(around(['sail in June'], ['It was repaired in May.', ', said the harbour master'])).toEqual([
      '*It will [sail in June].*',
      'Bookings rose.',
      'The café reopened.',
      'Gulls came back.…',
    ])
  })

  test('a paragraph of 50,000 letters shows what stands around', () => {
    const long = `${'word '.repeat(5_000)}HERE${' word'.repeat(5_000)}`
    const [only] = neighbourhood(
      { rawText: long, blocks: [{ start: 0, end: long.length, type: 'para' }] as never, masks: [] },
      [spanOf('HERE', long)],
    )
    const words = only?.pieces.map((piece) => piece.text).join('') ?? ''
    expect(words.length).toBeLessThan(1_420)
    expect(words.startsWith('word word')).toBe(true)
    expect(words.endsWith('word word')).toBe(true)
    expect(only).toMatchObject({ isCutBefore: true, isCutAfter: true, isNear: true })
  })
})
