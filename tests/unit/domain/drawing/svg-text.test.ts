import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inkOnWhite } from '../../../../src/shared/domain/drawing/picture-palette'
import { escapeXml, wrapped } from '../../../../src/shared/domain/drawing/svg-text'

describe('letters that XML cannot hold', () => {
  test.each([
    ['signs of markup', `<a b="c" d='e'>&`, '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;'],
    ['control characters', 'a\u0000b\u0008c\u001fd', 'abcd'],
    ['line ends and tabs stay', 'a\n\tb', 'a\n\tb'],
    ['half of a pair', 'a\ud83db\ude00c', 'abc'],
    ['a whole pair stays', 'a🙂b', 'a🙂b'],
  ])('%s', (_name, text, written) => {
    expect(escapeXml(text)).toBe(written)
  })
})

describe('breaking words into lines', () => {
  test('at blanks', () => {
    // Small letters are 5.8 wide at 10: "aaaa bbbb" is 49.6.
    expect(wrapped('aaaa bbbb cccc', 50, 10, 5)).toEqual(['aaaa bbbb', 'cccc'])
  })
  test('within a word that is longer than a line', () => {
    expect(wrapped('aaaaaaaaaa', 30, 10, 5)).toEqual(['aaaaa', 'aaaaa'])
  })
  test('what does not fit is cut at a word', () => {
    expect(wrapped('aaaa bbbb cccc dddd', 50, 10, 1)).toEqual(['aaaa …'])
  })
  test('an emoji is never torn', () => {
    expect(wrapped('🙂🙂🙂🙂', 25, 10, 5)).toEqual(['🙂🙂', '🙂🙂'])
  })
})

test('the colours of a picture are those of the light theme', () => {
  const tokens = readFileSync('src/renderer/theme/tokens.css', 'utf8').split(':root[data-theme')[0] ?? ''
  const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1]
  const named = {
    page: 'page',
    ink: 'ink',
    ink2: 'ink-2',
    ink3: 'ink-3',
    line: 'line',
    line2: 'line-2',
    lineControl: 'line-control',
    predLine: 'pred-line',
    predWord: 'pred-word',
    true: 'true',
    late: 'late',
    partly: 'partly',
    not: 'not',
    open: 'open',
  } as const
  const inTokens = Object.fromEntries(Object.entries(named).map(([key, name]) => [key, token(name)]))
  expect(inkOnWhite).toMatchObject(inTokens)
  expect(Object.values(inTokens)).not.toContain(undefined)
})
