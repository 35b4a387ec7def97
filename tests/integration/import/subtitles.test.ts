import { expect, test } from 'vitest'
import { parseDocument } from '../../../src/library/import/parse-document'

const read = (name: string, content: string): string =>
  parseDocument({ bytes: Buffer.from(content), name }).rawText

const SUBRIP = `1
00:00:01,000 --> 00:00:03,500
The bridge will open
in <i>June</i>, she said.

2
00:00:03,600 --> 00:00:05,000
Nobody asked us.

3
00:00:09,000 --> 00:00:11,000
- Is that so?
- {\\an8}It is: 3 < 4 & 5.
`

const SAID = [
  'The bridge will open in June, she said. Nobody asked us.',
  '- Is that so?',
  '- It is: 3 < 4 & 5.',
].join('\n\n')

test('SubRip: numbers, times and tags go; cues become paragraphs, a pause or another speaker begins one', () => {
  expect(read('news.srt', SUBRIP)).toBe(SAID)
  expect(read('news.srt', `\ufeff${SUBRIP.replaceAll('\n', '\r\n')}`)).toBe(SAID)
  // By its content, whatever it is called.
  expect(read('news.txt', SUBRIP)).toBe(SAID)
})

test('WebVTT: notes and styles are for the player, voices are named, entities are signs', () => {
  const file = `WEBVTT - News

NOTE made by hand

STYLE
::cue { color: red }

intro
00:01.000 --> 00:02.000 align:start position:0%
<v Morag Dunn>Fish &amp; chips cost £9 <00:01.500><c.loud>now</c>.

00:02.000 --> 00:04.000
<v.first Jon>They did not.</v>

00:04.000 --> 00:05.000
<v Jon>Not then.
`
  expect(read('news.vtt', file)).toBe('Morag Dunn: Fish & chips cost £9 now.\n\nJon: They did not. Not then.')
})

test('captions that roll up say each line once; what is said twice after a while is kept', () => {
  const rolling = `WEBVTT

00:00:00.000 --> 00:00:02.000
the ferry will

00:00:02.000 --> 00:00:04.000
the ferry will
sail again

00:00:05.000 --> 00:00:06.000
sail again
`
  expect(read('a.vtt', rolling)).toBe('the ferry will sail again sail again')
})

test('words without times belong to the cue before; a cue without words says nothing', () => {
  const torn = '1\n00:00:01,000 --> 00:00:02,000\n\n2\n00:00:03,000 --> 00:00:04,000\nBefore.\n\nAnd after.\n'
  expect(read('torn.srt', torn)).toBe('Before. And after.')
})

test('what is no subtitle file is read as ever', () => {
  for (const text of [
    'WEBVTT is a format for captions.\n\nIt is read by browsers.',
    '1\nThe ferry will sail in June.',
    'At 00:00:01,000 --> 00:00:02,000 nothing is said.',
    'WEBVTT\n\nNOTE nothing is said',
  ])
    expect(read('a.txt', text)).toBe(text)
})
