import { describe, expect, it } from 'vitest'
import { readPlainText } from '../../../src/shared/domain/importing/plain-text'
import { blocksOf } from '../../../src/shared/domain/text/blocks'

const shown = (text: string) => blocksOf(text).map(({ start, end, type }) => [type, text.slice(start, end)])

describe('the blocks of a plain text', () => {
  it.each([
    [
      'headline, then paragraphs',
      'Bridge to open in two years\n\nThe mayor said so.\n\nNobody objected.',
      [
        ['headline', 'Bridge to open in two years'],
        ['para', 'The mayor said so.'],
        ['para', 'Nobody objected.'],
      ],
    ],
    ['a single sentence is no headline', 'The mayor said so.', [['para', 'The mayor said so.']]],
    [
      'a line each without blank lines between them',
      'The mayor said so.\nNobody objected.',
      [
        ['para', 'The mayor said so.'],
        ['para', 'Nobody objected.'],
      ],
    ],
    [
      'a mail wrapped by hand is one paragraph',
      'The new bridge over the river will be open to traffic within\ntwo years, the mayor told a meeting of residents on Friday, and\nit will cost seventy million.',
      [
        [
          'para',
          'The new bridge over the river will be open to traffic within\ntwo years, the mayor told a meeting of residents on Friday, and\nit will cost seventy million.',
        ],
      ],
    ],
    [
      'bullets are list items, also where they are as long as wrapped lines',
      'Findings\n\n• The bridge over the river will be open to traffic within two\n• It will cost seventy million pounds and a little more than that',
      [
        ['headline', 'Findings'],
        ['listitem', '• The bridge over the river will be open to traffic within two'],
        ['listitem', '• It will cost seventy million pounds and a little more than that'],
      ],
    ],
    [
      'a subhead between paragraphs',
      'Bridge to open\n\nThe mayor said so.\n\nWhat comes next\n\nNobody knows.',
      [
        ['headline', 'Bridge to open'],
        ['para', 'The mayor said so.'],
        ['subhead', 'What comes next'],
        ['para', 'Nobody knows.'],
      ],
    ],
    [
      'white space around a line belongs to no block',
      '\n\n  The mayor said so.  \n\t\n  Nobody objected.\n',
      [
        ['para', 'The mayor said so.'],
        ['para', 'Nobody objected.'],
      ],
    ],
    [
      'wire copy: an indent begins a paragraph, with no empty line before it',
      '    The new bridge over the river will be open to traffic within\ntwo years, the mayor said.\n    It will cost seventy million, and nobody has yet said who is to\npay for it in the end.',
      [
        ['para', 'The new bridge over the river will be open to traffic within\ntwo years, the mayor said.'],
        ['para', 'It will cost seventy million, and nobody has yet said who is to\npay for it in the end.'],
      ],
    ],
    [
      'lines that hang below the first belong to it',
      'Ashby, T., The new bridge over the river at Dunmere and its costs,\n    in the papers of the society of engineers and of builders, with\n    maps and plans.',
      [
        [
          'para',
          'Ashby, T., The new bridge over the river at Dunmere and its costs,\n    in the papers of the society of engineers and of builders, with\n    maps and plans.',
        ],
      ],
    ],
    ['nothing but white space', ' \n\t\n', []],
    ['an emptiness', '', []],
  ])('%s', (_name, text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  it('never overlap and stand in order', () => {
    const text = 'A\nB\n\nC c c.\n\n- D\n- E\n\nF'
    const blocks = blocksOf(text)
    for (const [index, block] of blocks.entries())
      expect(block.start).toBeGreaterThanOrEqual(blocks[index - 1]?.end ?? 0)
  })
})

describe('a pasted text', () => {
  it.each([
    ['line ends of Windows', 'One.\r\nTwo.', 'One.\nTwo.'],
    ['line ends of old Macs', 'One.\rTwo.', 'One.\nTwo.'],
    ['a byte order mark', '\ufeffOne.', 'One.'],
    ['characters that look alike stay as they are', 'ﬁ “x” ‘y’ e\u0301 \u00a0', 'ﬁ “x” ‘y’ e\u0301 \u00a0'],
  ])('%s', (_name, pasted, rawText) => {
    expect(readPlainText(pasted)).toMatchObject({ ok: true, value: { rawText } })
  })

  it('has its first line for a title and its byline from a line of its own', () => {
    expect(readPlainText('Bridge to open\n\nBy Priya Nair\n\nThe mayor said so.')).toMatchObject({
      value: { title: 'Bridge to open', byline: 'Priya Nair' },
    })
    expect(readPlainText('By and large it went well.\n\nNobody objected.')).toMatchObject({
      value: { byline: undefined },
    })
  })

  it('has a long first line cut at a word', () => {
    const read = readPlainText('word '.repeat(60))
    expect(read).toMatchObject({ ok: true, value: { title: `${'word '.repeat(39)}word…` } })
    const emoji = readPlainText(`${'x'.repeat(199)}😀`)
    expect(emoji).toMatchObject({ ok: true, value: { title: `${'x'.repeat(199)}…` } })
  })

  it.each([[''], [' \n\t '], ['\ufeff']])('without words is refused: %j', (pasted) => {
    expect(readPlainText(pasted)).toEqual({ ok: false, error: 'no-text' })
  })
})
