import { describe, expect, test } from 'vitest'
import { NotReadable } from '../../../src/library/import/import-error'
import { parseDocument } from '../../../src/library/import/parse-document'

const SAYS = 'The crane will pay for itself within three years, said Ann Lowe.'

/** What a file is taken for that is no article; the first words of it where it is read as one. */
function taken(name: string, content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  try {
    return `read: ${parseDocument({ bytes, name }).rawText.slice(0, 20)}`
  } catch (error) {
    if (!(error instanceof NotReadable)) throw error
    return `${error.failure.code}: ${error.failure.detail}`
  }
}

const ANNOTATION = `{
  "@context": "http://www.w3.org/ns/anno.jsonld",
  "type": "Annotation",
  "target": {"source": "https://courier.example/a", "selector": {"type": "TextQuoteSelector", "exact": "three years"}}
}`
const REVIEW = '{"@type":"ClaimReview","claimReviewed":"It will pay","reviewRating":{"ratingValue":"1"}}'
const XML = '<?xml version="1.0" encoding="utf-8"?>\n'
const MAIL = 'From: desk@courier.example\r\nTo: ab@checkers.example\r\nSubject: Crane\r\n'
const JSON_FILE = 'not-text: a data file (JSON)'

describe("other programs' files are refused by what they are, and not read as an article of brackets", () => {
  test.each([
    ['a W3C annotation', 'a.jsonld', ANNOTATION, JSON_FILE],
    ['called a text', 'a.txt', ANNOTATION, JSON_FILE],
    ['called a page', 'a.html', ANNOTATION, JSON_FILE],
    ['called Markdown', 'a.md', ANNOTATION, JSON_FILE],
    ['with a byte order mark and CRLF', 'a.json', `\ufeff${ANNOTATION.replaceAll('\n', '\r\n')}`, JSON_FILE],
    ['in UTF-16', 'a.json', Buffer.from(`\ufeff${ANNOTATION}`, 'utf16le'), JSON_FILE],
    ['a list of annotations', 'a', `[ ${ANNOTATION} ]`, JSON_FILE],
    ['broken off', 'a.json', ANNOTATION.slice(0, -30), JSON_FILE],
    ['a ClaimReview', 'review', REVIEW, JSON_FILE],
    ['one record a line', 'spans.jsonl', `{"text":"${SAYS}","spans":[]}\n{"text":"x"}\n`, JSON_FILE],
    ['a list of words', 'words.json', '["two", "three"]', JSON_FILE],
    ['a table', 'claims.csv', 'quote,by\r\n"It will pay, she said",Ann\r\n', 'not-text: a table (CSV)'],
    ['a table with tabs', 'claims.TSV', 'quote\tby\nIt will pay\tAnn\n', 'not-text: a table (CSV)'],
    [
      'RSS',
      'a.xml',
      `${XML}<rss version="2.0"><channel><title>x</title></channel></rss>`,
      'not-text: a news feed',
    ],
    ['RSS that is called a page', 'a.html', `<rss><title>${SAYS}</title></rss>`, 'not-text: a news feed'],
    [
      'Atom',
      'a.atom',
      `${XML}<!-- x -->\n<feed xmlns="http://www.w3.org/2005/Atom"/>`,
      'not-text: a news feed',
    ],
    [
      'REFI-QDA',
      'project.qde',
      `${XML}<Project xmlns="urn:QDA-XML:project:1.0"/>`,
      'not-text: a project of an annotation tool (REFI-QDA)',
    ],
    ['NITF', 'a.xml', `${XML}<nitf><body><p>${SAYS}</p></body></nitf>`, 'not-text: an XML document'],
    [
      'XML with declarations of its own',
      'a.xml',
      `${XML}<!DOCTYPE note [<!ENTITY us "us"><!ENTITY all "&us;&us;">]><note>${SAYS}</note>`,
      'not-text: an XML document',
    ],
    [
      'a drawing',
      'a.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><title>x</title></svg>',
      'not-text: an SVG picture',
    ],
    [
      'a mail in two forms',
      'a.eml',
      `${MAIL}Content-Type: multipart/alternative;\r\n boundary=x\r\n\r\n--x\r\n\r\n${SAYS}`,
      'not-text: an e-mail message',
    ],
    [
      'a mail in quoted-printable',
      'a.txt',
      `${MAIL}Content-Transfer-Encoding: quoted-printable\r\n\r\nThe=20crane`,
      'not-text: an e-mail message',
    ],
    [
      'references',
      'a.ris',
      'TY  - JOUR\r\nTI  - It will pay\r\nER  - \r\n',
      'not-text: a list of references (RIS)',
    ],
    [
      'references for TeX',
      'a.bib',
      '% made by hand\n@article{lowe,\n  title = {It will pay}\n}\n',
      'not-text: a list of references (BibTeX)',
    ],
    ['settings', 'a.yaml', '# settings\ntitle: It will pay\n', 'not-text: a data file (YAML)'],
    [
      'a program',
      'a.js',
      '// pays\nconst years = 3\nfunction pays() {\n  return years > 2\n}\n',
      'not-text: the source of a program',
    ],
    [
      'a program in Python',
      'a.py',
      'import os\n\ndef pays(years):\n    return years > 2\n',
      'not-text: the source of a program',
    ],
    ['a style sheet', 'a.css', 'body {\n  color: black;\n}\n', 'not-text: the source of a program'],
    ['a calendar', 'a.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'not-text: a calendar file'],
    ['an address card', 'a.vcf', 'BEGIN:VCARD\r\nEND:VCARD\r\n', 'not-text: an address card'],
    ['a crawl', 'a.warc', 'WARC/1.0\r\nWARC-Type: response\r\n', 'not-text: a web archive (WARC)'],
    [
      'marks of brat',
      'a.ann',
      'T1\tPrediction 10 21\tthree years\n',
      'not-text: a file of annotations (brat)',
    ],
  ])('%s', (_name, file, content, expected) => {
    expect(taken(file, content)).toBe(expected)
  })

  test('control: texts that only begin like one of them are read', () => {
    expect(taken('a.txt', `[UPDATE] ${SAYS}`)).toBe('read: [UPDATE] The crane w')
    expect(taken('a.txt', `{sic} ${SAYS}`)).toBe('read: {sic} The crane will')
    expect(taken('a.json', SAYS)).toBe('read: The crane will pay f')
    expect(taken('a.txt', `quote,by\n${SAYS},Ann`)).toBe('read: quote,by\nThe crane w')
    expect(taken('a.txt', `${MAIL}\r\n${SAYS}`)).toBe('read: From: desk@courier.e')
    expect(taken('a.txt', `Begin: today\nDate: 5 May\nEnd: soon\n\n${SAYS}`)).toBe(
      'read: Begin: today\nDate: 5',
    )
    expect(taken('a.xml', `${XML}<html><body><p>${SAYS}</p><p>${SAYS} ${SAYS}</p></body></html>`)).toBe(
      'read: The crane will pay f',
    )
    expect(taken('pasted.html', `<svg><path/></svg><p>${SAYS}</p>`)).toBe('read: The crane will pay f')
    // Also the end of an address.
    expect(taken('courier.rs', `${SAYS}\n\nIt is the second one (after a storm).`)).toBe(
      'read: The crane will pay f',
    )
    expect(taken('a.yaml', SAYS)).toBe('read: The crane will pay f')
    expect(taken('a.bib', SAYS)).toBe('read: The crane will pay f')
    expect(taken('a.txt', 'TY  - JOUR\nTI  - It will pay\n')).toBe('read: TY  - JOUR\nTI  - It ')
    expect(taken('a.txt', 'const years = 3\nreturn years;\n')).toBe('read: const years = 3\nretu')
    expect(taken('a.php', `<html><body><p>${SAYS}</p><p>${SAYS} ${SAYS}</p></body></html>`)).toBe(
      'read: The crane will pay f',
    )
    expect(taken('a.txt', `<p>${SAYS}</p>`)).toBe('read: <p>The crane will pa')
  })
})
