import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../src/library/import/parse-document'

const WORDS = 'Café “Zürich” – £70m, the mayor said. It’s 5 € a head, and no more than that until 2015.'
const TEXT = `Bridge to open in two years\n\n${WORDS}\n`

const read = (
  bytes: Uint8Array,
  { name = 'note.txt', encoding }: { name?: string; encoding?: string } = {},
) => parseDocument({ bytes, name, encoding })
const encoded = (encoding: string, text = TEXT) => iconv.encode(text, encoding)
const failureOf = (bytes: Uint8Array, name = 'note.txt') => {
  try {
    return `read: ${read(bytes, { name }).title}`
  } catch (error) {
    return (error as { failure: unknown }).failure
  }
}

describe('bytes become the characters that were meant', () => {
  test.each([
    ['UTF-8', encoded('utf-8')],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), encoded('utf-8')])],
    ['UTF-16LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), encoded('utf-16le')])],
    ['UTF-16BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), encoded('utf-16be')])],
    ['UTF-16LE without a mark', encoded('utf-16le')],
    ['UTF-16BE without a mark', encoded('utf-16be')],
    ['UTF-32LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), encoded('utf-32le')])],
  ])('%s', (_name, bytes) => {
    expect(read(bytes)).toMatchObject({ rawText: TEXT, warnings: [] })
  })

  test('UTF-8 that broke off in a character is UTF-8 up to there', () => {
    const { rawText, warnings } = read(encoded('utf-8', `${TEXT}It cost €`).subarray(0, -1))
    expect(rawText).toBe(`${TEXT}It cost \ufffd`)
    expect(warnings).toEqual([expect.stringContaining('1 character could not be read as utf-8')])
  })

  test('windows-1252 is guessed, and the guess is said', () => {
    const { rawText, warnings } = read(encoded('windows-1252'))
    expect(rawText).toBe(TEXT)
    expect(warnings).toEqual([expect.stringContaining('guessed to be windows-1252')])
  })

  test('Russian in windows-1251 is told from it', () => {
    const text =
      'Мост откроется через два года, сказал мэр в пятницу. Это стоило семьдесят миллионов рублей.\n'
    const { rawText, warnings } = read(encoded('windows-1251', text))
    expect(rawText).toBe(text)
    expect(warnings).toContainEqual(expect.stringContaining('windows-1251'))
  })

  test('the user knows better', () => {
    const text = 'Škoda odhalila nový most, řekl starosta.\n'
    expect(read(encoded('windows-1250', text), { encoding: 'windows-1250' }).rawText).toBe(text)
  })

  test('a line end of an old mainframe is no sign of a program', () => {
    expect(read(Buffer.from('One line\u0085and another')).rawText).toBe('One line\u0085and another')
  })

  test('line ends become LF', () => {
    expect(read(Buffer.from('One line\r\nanother\rand a third\n')).rawText).toBe(
      'One line\nanother\nand a third\n',
    )
  })

  test('what cannot be read is counted', () => {
    const { rawText, warnings } = read(Buffer.from([0x41, 0, 0, 0xd8, 0x42, 0]), { encoding: 'utf-16le' })
    expect(rawText).toBe('A\ufffdB')
    expect(warnings).toContainEqual(expect.stringContaining('1 character could not be read'))
  })
})

describe('what a page says of its encoding', () => {
  const html = (meta: string) =>
    `<html><head>${meta}<title>Bridge</title></head><body><h1>Bridge to open</h1><p>${WORDS}</p><p>${WORDS}</p></body></html>`

  test.each([
    ['<meta charset="windows-1252">', 'windows-1252'],
    ['<meta charset=iso-8859-1>', 'windows-1252'],
    ['<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=Windows-1252">', 'windows-1252'],
    ['<meta charset="windows-1254">', 'windows-1254'],
    ['<meta charset="utf-8">', 'utf-8'],
    ['<meta charset="utf-16">', 'utf-8'],
    ['<meta charset="nonsense">', 'utf-8'],
  ])('%s', (meta, encoding) => {
    const { rawText, warnings } = read(encoded(encoding, html(meta)), { name: 'page.html' })
    expect(rawText).toBe(`Bridge to open\n\n${WORDS}\n\n${WORDS}`)
    expect(warnings).toEqual([])
  })

  test('it says windows-1252 and is UTF-8', () => {
    const { rawText, warnings } = read(encoded('utf-8', html('<meta charset="windows-1252">')), {
      name: 'p.html',
    })
    expect(rawText).toContain(WORDS)
    expect(warnings).toEqual([expect.stringContaining('says it is windows-1252')])
  })

  test('it says UTF-8 and is not', () => {
    const { rawText, warnings } = read(encoded('windows-1252', html('<meta charset="utf-8">')), {
      name: 'p.html',
    })
    expect(rawText).toContain(WORDS)
    expect(warnings).toEqual([expect.stringContaining('read as windows-1252')])
  })
})

describe('what is no text is refused with what it is', () => {
  test.each([
    ['PDF', Buffer.from('%PDF-1.7\n%âãÏÓ'), 'a PDF document'],
    ['PNG called .txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), 'a PNG picture'],
    ['JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'a JPEG picture'],
    ['zip', Buffer.from('PK\u0003\u0004rest'), 'a zip archive'],
    ['docx', Buffer.from('PK\u0003\u0004....[Content_Types].xml....word/document.xml'), 'a Word document'],
    ['RTF', Buffer.from('{\\rtf1\\ansi Hello}'), 'a Rich Text (RTF) document'],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0]), 'a compressed file (gzip)'],
    ['one zero in a note', Buffer.from('A note with one zero\0 in'), 'a binary file'],
    ['zeros', Buffer.from([0x41, 0, 0, 0x42, 0x43, 0x44]), 'a binary file'],
    ['control characters', Buffer.from('ab\u0001\u0002\u0003\u0004cdef'), 'a binary file'],
  ])('%s', (_name, bytes, detail) => {
    expect(failureOf(bytes)).toEqual({ code: 'not-text', detail })
  })

  test('words that begin like a signature are words', () => {
    expect(failureOf(Buffer.from('BMW to build 100,000 cars'))).toBe('read: BMW to build 100,000 cars')
    expect(failureOf(Buffer.from('MZ said so yesterday'))).toBe('read: MZ said so yesterday')
  })

  test.each([
    ['nothing', Buffer.alloc(0), { code: 'empty' }],
    ['only blanks', Buffer.from(' \n\t\u00a0\n'), { code: 'no-words' }],
    ['only a mark', Buffer.from([0xef, 0xbb, 0xbf]), { code: 'no-words' }],
    [
      'too many characters',
      Buffer.alloc(25_000_001, 'ab '),
      { code: 'too-large', detail: '25.0 million characters, and at most 25 million can be read' },
    ],
  ])('%s', (_name, bytes, failure) => {
    expect(failureOf(bytes)).toEqual(failure)
  })

  test('an encoding nobody knows', () => {
    expect(() => read(Buffer.from('abc'), { encoding: 'klingon-8' })).toThrow(
      expect.objectContaining({ failure: { code: 'unknown-encoding', detail: 'klingon-8' } }),
    )
  })
})
