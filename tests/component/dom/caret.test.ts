import { describe, expect, it } from 'vitest'
import { caretIntent, type KeyPress } from '../../../src/renderer/dom/caret-keys'
import { snapped, wholeCharacters } from '../../../src/renderer/dom/graphemes'
import { grownSelection } from '../../../src/renderer/dom/grown-selection'
import { type ReadingUnit, unitsOf } from '../../../src/renderer/dom/reading-units'
import { selectedFragments } from '../../../src/renderer/dom/selected-fragments'

describe('a caret never stops inside a character', () => {
  it.each([
    ['half an emoji', 'a😀b', 2, 1, 3],
    ['a letter and its dots', 'Zoe\u0308s', 3, 2, 4],
    ['a family', 'x👩‍👩‍👧y', 4, 1, 9],
    ['a flag', '🇬🇧', 2, 0, 4],
    ['between two flags', '🇬🇧🇫🇷', 4, 4, 4],
    ['between two letters', 'abc', 1, 1, 1],
    ['after a line break', 'a\nb', 2, 2, 2],
  ])('%s', (_, text, offset, backward, forward) => {
    expect(snapped(text, offset, 'backward')).toBe(backward)
    expect(snapped(text, offset, 'forward')).toBe(forward)
  })

  it('a span takes in whole characters', () => {
    expect(wholeCharacters('a😀b', { start: 2, end: 2 })).toEqual({ start: 1, end: 3 })
  })
})

describe('what a selection means', () => {
  const rawText = 'One. \n\nTwo MASKED three. '
  const masks = [{ start: 11, end: 17 }]

  it.each([
    ['outer white space is left out', 0, 7, ['One.']],
    ['across a break between blocks it is one', 0, 10, ['One. \n\nTwo']],
    ['across a mask it is two', 7, 25, ['Two', 'three.']],
    ['inside a mask it is none', 12, 16, []],
    ['only white space is none', 4, 7, []],
  ])('%s', (_, start, end, expected) => {
    const fragments = selectedFragments(rawText, { start, end }, masks)
    expect(fragments.map((f) => rawText.slice(f.start, f.end))).toEqual(expected)
  })
})

describe('keys for units', () => {
  const rawText = 'Dr. Hale left. He AD ran 10 miles.\n\nNext day.'
  const text = {
    rawText,
    blocks: [
      { start: 0, end: 34 },
      { start: 36, end: 45 },
    ],
    masks: [{ start: 18, end: 21 }],
    language: 'en-GB',
  }
  const grown = (unit: ReadingUnit, start: number, end: number) => {
    const span = grownSelection({ start, end }, unitsOf(text, unit))
    return rawText.slice(span.start, span.end)
  }

  it.each([
    ['the word at the caret', 'word', 5, 5, 'Hale'],
    ['again: the next word', 'word', 4, 8, 'Hale left'],
    ['half a word: the whole', 'word', 5, 7, 'Hale'],
    ['before a blank: the next word', 'word', 3, 3, 'Hale'],
    ['the sentence, past "Dr."', 'sentence', 5, 5, 'Dr. Hale left.'],
    ['a word grows to its sentence', 'sentence', 4, 8, 'Dr. Hale left.'],
    ['the next sentence runs across the mask', 'sentence', 0, 14, 'Dr. Hale left. He AD ran 10 miles.'],
    ['a sentence that holds a mask', 'sentence', 16, 16, 'He AD ran 10 miles.'],
    ['on into the next paragraph', 'sentence', 15, 34, 'He AD ran 10 miles.\n\nNext day.'],
    ['the paragraph', 'paragraph', 3, 3, 'Dr. Hale left. He AD ran 10 miles.'],
    ['at its very end, still that paragraph', 'paragraph', 34, 34, 'Dr. Hale left. He AD ran 10 miles.'],
    ['the next paragraph too', 'paragraph', 0, 34, rawText],
    ['nothing is left to take in', 'paragraph', 0, 45, rawText],
    ['the last word at the end of the text', 'word', 45, 45, 'day'],
  ] as const)('%s', (_, unit, start, end, expected) => {
    expect(grown(unit, start, end)).toBe(expected)
  })
})

describe('keys', () => {
  const rules = { isMac: false, singleKeys: true, isAltGraph: false }
  const press = (key: string, ...held: ('ctrl' | 'alt' | 'meta' | 'shift')[]): KeyPress => ({
    key,
    ctrlKey: held.includes('ctrl'),
    altKey: held.includes('alt'),
    metaKey: held.includes('meta'),
    shiftKey: held.includes('shift'),
  })

  it.each([
    ['a character', press('ArrowRight'), { is: 'move', by: 'character', towards: 'right', extend: false }],
    [
      'extend by word',
      press('ArrowLeft', 'ctrl', 'shift'),
      { is: 'move', by: 'word', towards: 'left', extend: true },
    ],
    ['a line', press('ArrowDown'), { is: 'move', by: 'line', towards: 'forward', extend: false }],
    [
      'a paragraph',
      press('ArrowUp', 'alt'),
      { is: 'move', by: 'paragraph', towards: 'backward', extend: false },
    ],
    [
      'a paragraph, with Ctrl',
      press('ArrowDown', 'ctrl'),
      { is: 'move', by: 'paragraph', towards: 'forward', extend: false },
    ],
    ['line end', press('End', 'shift'), { is: 'move', by: 'lineboundary', towards: 'forward', extend: true }],
    ['text start', press('Home', 'ctrl'), { is: 'move', by: 'text', towards: 'backward', extend: false }],
    ['everything', press('a', 'ctrl'), { is: 'all' }],
    ['sentence', press('s'), { is: 'grow', unit: 'sentence' }],
    ['the start edge', press('['), { is: 'edge', edge: 'start' }],
    ['enter', press('Enter'), { is: 'open' }],
  ])('%s', (_, key, intent) => {
    expect(caretIntent(key, rules)).toEqual(intent)
  })

  it.each([
    ['J, K and digits', press('j')],
    ['a digit', press('1')],
    ['saving', press('s', 'ctrl')],
    ['closing the window', press('w', 'ctrl')],
    ['a capital', press('W', 'shift')],
    ['back in history', press('ArrowLeft', 'alt')],
    ['a page down', press('PageDown')],
    ['tab', press('Tab')],
  ])('is none of our business: %s', (_, key) => {
    expect(caretIntent(key, rules)).toBeNull()
  })

  it('single keys can be turned off; arrows stay', () => {
    expect(caretIntent(press('s'), { ...rules, singleKeys: false })).toBeNull()
    expect(caretIntent(press('ArrowLeft'), { ...rules, singleKeys: false })).not.toBeNull()
  })

  it('a bracket typed with AltGr is a bracket', () => {
    expect(caretIntent(press('[', 'ctrl', 'alt'), { ...rules, isAltGraph: true })).toEqual({
      is: 'edge',
      edge: 'start',
    })
  })

  it('on a Mac the modifiers are its own', () => {
    const mac = { ...rules, isMac: true }
    expect(caretIntent(press('ArrowLeft', 'alt'), mac)).toEqual({
      is: 'move',
      by: 'word',
      towards: 'left',
      extend: false,
    })
    expect(caretIntent(press('ArrowLeft', 'meta'), mac)).toEqual({
      is: 'move',
      by: 'lineboundary',
      towards: 'left',
      extend: false,
    })
    expect(caretIntent(press('ArrowUp', 'meta'), mac)).toEqual({
      is: 'move',
      by: 'text',
      towards: 'backward',
      extend: false,
    })
    expect(caretIntent(press('a', 'meta'), mac)).toEqual({ is: 'all' })
  })
})
