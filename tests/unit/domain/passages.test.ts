import { describe, expect, it } from 'vitest'
import { bestPassage, heldIn, wordsAsked } from '../../../src/shared/domain/queries/passages'
import { blocksOf } from '../../../src/shared/domain/text/blocks'
import type { Mask } from '../../../src/shared/domain/text/masks'

const masked = (rawText: string, words: string): Mask =>
  ({
    start: rawText.indexOf(words),
    end: rawText.indexOf(words) + words.length,
    reason: 'nav',
    by: 'user',
  }) as unknown as Mask

const found = (rawText: string, question: string, masks: readonly Mask[] = []) =>
  bestPassage({ rawText, masks, blocks: blocksOf(rawText) }, wordsAsked(question))

describe('the words of a question', () => {
  it.each([
    ['Lantern  Bridge', ['lantern', 'bridge']],
    ['“Lantern” bridge?', ['lantern', 'bridge']],
    ['the bridge, the BRIDGE', ['the', 'bridge']],
    ['£4.6m or 38%.', ['£4.6m', 'or', '38%']],
    ['Élan’s café', ["elan's", 'cafe']],
    [' ?! — ', []],
  ])('%s', (question, words) => expect(wordsAsked(question)).toEqual(words))
})

describe('a word is held', () => {
  it.each([
    ['where one begins so', 'The bridge opens.', 'open', 1],
    ['not inside another one', 'It often rains in 2011.', 'ten 11', 0],
    ['behind a sign', 'It cost “£70m” (or so).', '70m so', 2],
    ['after a hyphen', 'A half-open door.', 'open', 1],
    ['in a script without blanks', '我们明天开桥。', '明天', 1],
  ])('%s', (_how, text, question, count) => expect(heldIn(text, wordsAsked(question))).toBe(count))
})

describe('the best passage', () => {
  const text = [
    'Bridge news',
    'The council met. The bridge opened on Monday after two years. It rained.',
    'A bridge is a bridge. Two of them are open.',
  ].join('\n\n')

  it('is the sentence with the most words, by its place in the raw text', () => {
    const hit = found(text, 'opened two years bridge')
    expect(hit).toMatchObject({ words: 'The bridge opened on Monday after two years.', held: 4 })
    expect(text.slice(hit?.start, hit?.end)).toBe('The bridge opened on Monday after two years.')
  })

  it('is, of two as good, the one in the paragraph with more of the words, else the first', () => {
    expect(found(text, 'rained bridge')?.words).toBe('The bridge opened on Monday after two years.')
    expect(found(text, 'bridge')?.words).toBe('Bridge news')
  })

  it('is none where a word is missing from the article', () => {
    expect(found(text, 'bridge ferry')).toBeUndefined()
    expect(found(text, 'bridge')).toBeDefined()
  })

  it('is not found in what is left out of reading', () => {
    expect(found(text, 'rained')).toMatchObject({ words: 'It rained.' })
    expect(found(text, 'rained', [masked(text, 'It rained.')])).toBeUndefined()
    const inside = found(text, 'opened years', [masked(text, ' on Monday')])
    expect(inside).toMatchObject({ held: 1 })
    expect(text.slice(inside?.start, inside?.end)).toBe(inside?.words)
  })

  it('folds quotes, dashes, accents and case, and stands in the text as it is written', () => {
    const curly = 'It is “the council’s own café – at last”, she said. 🌉 Nobody came.'
    expect(found(curly, "COUNCIL'S CAFE")?.words).toBe('It is “the council’s own café – at last”, she said.')
    expect(found(curly, 'nobody')).toMatchObject({ start: 52, end: 67 })
  })
})
