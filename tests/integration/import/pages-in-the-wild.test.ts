import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../src/library/import/parse-document'
import { readableText } from '../../../src/shared/domain/text/masks'

/** Sentences of our own, long enough to be an article together. */
const BODY = [
  'The harbour board will rebuild the east quay within three years, its chairman told councillors on Tuesday, after divers found that two of the piles had rotted through.',
  'The work is expected to cost £14m, of which the board hopes to borrow nine. Fishermen who land their catch there will have to use the west quay, which has half as many berths.',
  '“We knew in 2019 that it could not last,” said Marta Lindqvist, who runs the ice house. “Nobody wanted to pay for it then, and it would have cost half as much.”',
  'A study for the board in March put the chance of a collapse in the next storm at one in twelve.',
  'Until the quay is finished, lorries of more than 20 tonnes may not drive on to it, the board said.',
]
const HEADLINE = 'East quay to be rebuilt within three years'
const p = (...words: readonly string[]) => words.map((each) => `<p>${each}</p>`).join('')

function read(source: string | Buffer, name = 'page.html') {
  const document = parseDocument({ bytes: Buffer.from(source as string), name })
  return { ...document, view: readableText(document.rawText, document.masks) }
}
const page = (body: string, head = '') =>
  read(`<!doctype html><html><head><title>${HEADLINE}</title>${head}</head><body>${body}</body></html>`)
const article = (inside: string) => page(`<article><h1>${HEADLINE}</h1>${inside}</article>`)

describe('pages from before there were headings', () => {
  const day = '14 May 2002'

  test('headline, author and day are parted by one <br> each, in a table', () => {
    const { title, byline, published, view } = read(
      `<HTML><HEAD><TITLE>The Dunmere Packet</TITLE></HEAD><BODY><TABLE><TR><TD><A HREF="a">Home</A><BR><A HREF="b">News</A><BR><A HREF="c">Sport</A></TD><TD><FONT SIZE="+3"><B>${HEADLINE}</B></FONT><BR><I>By Tove Aksel</I><BR>${day}<P>${BODY.join('<P>')}</TD></TR></TABLE></BODY></HTML>`,
    )
    expect({ title, byline, edtf: published?.edtf }).toEqual({
      title: HEADLINE,
      byline: 'Tove Aksel',
      edtf: '2002-05-14',
    })
    expect(view).toContain(BODY.join('\n\n'))
  })

  test.each([
    ['a large font', `<center><font size=5>${HEADLINE}</font></center><br>`],
    ['bold', `<b>${HEADLINE}</b><br><br>`],
    ['a second-level heading', `<h2>${HEADLINE}</h2>`],
    ['a class', `<div class="story-title">${HEADLINE}</div>`],
  ])('the headline in %s', (_name, line) => {
    const html = `<html><head><title>Packet archive</title></head><body>${line}by Tove Aksel<br>${day}<br><br>${BODY.join('<br><br>')}</body></html>`
    expect(read(html)).toMatchObject({
      title: HEADLINE,
      byline: 'Tove Aksel',
      published: { edtf: '2002-05-14' },
    })
  })

  test('control: a bold sentence is no headline, and a verse is one stretch', () => {
    const bold = page(`<div><p><b>${BODY[0]}</b></p>${p(...BODY.slice(1))}</div>`)
    expect(bold.title).toBe(HEADLINE)
    const verse = article(`${p(...BODY)}<p>The quay is old,<br>the sea is cold.</p>`)
    expect(verse.blocks.map(({ start, end }) => verse.rawText.slice(start, end))).toContain(
      'The quay is old,\nthe sea is cold.',
    )
  })
})

describe('elements that touch in the source and stand apart on the page', () => {
  const { rawText } = article(
    [
      '<div class="meta"><span>Tove Aksel</span><span>Harbour reporter</span><span>2 March 2026</span></div>',
      p(...BODY),
      '<div><span>Cost</span><span>£14m</span></div>',
      '<div style="display:flex"><em>of oak</em><em>of steel</em></div>',
      '<p><span style="display:block">above</span><span style="display: block">below</span></p>',
      '<p><span>They will not.</span><span>We will.</span></p>',
      '<dl><dt>Berths</dt><dd>24</dd></dl>',
    ].join(''),
  )

  test.each(['Tove Aksel\nHarbour reporter\n2 March 2026', 'Cost\n£14m', 'of oak\nof steel', 'above\nbelow'])(
    'are parted: %j',
    (words) => {
      expect(rawText).toContain(words)
    },
  )

  test('a heading in two lines of its style is one', () => {
    const line = (words: string) => `<span style="display:block">${words}</span>`
    const { title } = page(
      `<h1>${line('East quay to be rebuilt')}${line('within three years')}</h1>${p(...BODY)}`,
    )
    expect(title).toBe(HEADLINE)
  })

  test('within a paragraph by a blank', () => {
    expect(rawText).toContain('They will not. We will.')
    expect(rawText).toContain('Berths\n24')
  })

  test.each([
    ['<p>a para<b>graph</b></p>', 'a paragraph'],
    ['<p>H<sub>2</sub>O and the 5<sup>th</sup></p>', 'H2O and the 5th'],
    ['<div><span class="cap">T</span><span>He harbour</span></div>', 'THe harbour'],
    ['<div><span>un</span><span>heard</span></div>', 'unheard'],
    ['<div><span>£</span><span>14m</span></div>', '£14m'],
    ['<div><b>Mc</b>Donald</div>', 'McDonald'],
    ['<div><span>再建</span><span>計画</span></div>', '再建計画'],
  ])('control: one word stays one: %s', (html, words) => {
    expect(article(p(...BODY) + html).rawText).toContain(words)
  })
})

describe('boxes within an article that are not of it', () => {
  const [first = '', ...others] = BODY
  const around = (box: string) => article(p(first) + box + p(...others))

  test.each([
    [
      'a newsletter',
      '<div class="newsletter-box"><h3>The Morning Packet</h3><p>Get the news of the coast in your inbox every morning at seven.</p><form><label>Address</label><input type="email"><button>Send</button></form></div>',
    ],
    [
      'an offer',
      '<div class="paywall-offer"><h2>Go on with a subscription</h2><p>Get unlimited access to every story for £1 a week.</p><a>See offers</a></div>',
    ],
    [
      'the author',
      '<div class="author-bio"><h4>About the author</h4><p>Tove Aksel has written about harbours since 2004 and lives by the sea.</p></div>',
    ],
    [
      'a link to more',
      '<p><strong>Read more: <a href="/y">Lifeboat crew honoured for night rescue</a></strong></p>',
    ],
    ['a caption', '<figure><img><figcaption>The east quay, seen from the ice house.</figcaption></figure>'],
    [
      'a caption in a class',
      '<div><img><p class="image-caption">A lorry waits on the quay in the rain.</p></div>',
    ],
    [
      'a dialog',
      '<div role="dialog"><p>We have changed our terms, and hope that you will look at them.</p></div>',
    ],
  ])('%s', (_name, box) => {
    expect(around(box).view).toBe([HEADLINE, ...BODY].join('\n\n'))
  })

  test.each([
    ['the article is called so', '<div class="subscriber-content"><p>', '</p></div>'],
    ['a link in a sentence', '<p>Read more than one study, the <a href="/x">board</a> said, ', '</p>'],
  ])('control: %s', (_name, before, after) => {
    const words = 'and the tunnel below it will be shut for a month.'
    expect(around(before + words + after).view).toContain(words)
  })
})

describe('what stands below the article', () => {
  test('a notice of cookies that comes last', () => {
    const { view } = page(
      `<div><h1>${HEADLINE}</h1>${p(...BODY)}</div><div id="CybotDialog"><h2>This website uses cookies</h2><p>We use cookies to personalise content and ads, and to analyse our traffic. You can refuse.</p><p>Necessary cookies help make a website usable by enabling basic functions.</p></div>`,
    )
    expect(view).toBe([HEADLINE, ...BODY].join('\n\n'))
  })

  test('the next article, appended as one scrolls', () => {
    const next = p(...BODY.map((words) => words.replaceAll('quay', 'pier')))
    const html = `<div><article><h1>${HEADLINE}</h1>${p(...BODY)}</article><article><h1>Pier to go</h1>${next}</article></div>`
    expect(page(html).view).toBe([HEADLINE, ...BODY].join('\n\n'))
  })

  test('control: the posts of a live blog', () => {
    const posts = BODY.map((words) => `<article><h2>News</h2>${p(words)}</article>`).join('')
    const { view } = page(`<main><h1>${HEADLINE}</h1>${posts}</main>`)
    for (const words of BODY) expect(view).toContain(words)
  })
})

describe('characters that nobody reads', () => {
  test.each([
    ['in a page', `<html><body><h1>${HEADLINE}</h1>${p(...BODY)}\0\u0001</body></html>`, 'a.html'],
    ['in a text', `${HEADLINE}\n\n${BODY.join('\n\n')}\0\u0008`, 'a.txt'],
  ])('are left out %s', (_name, source, name) => {
    expect(read(source, name).rawText).toBe([HEADLINE, ...BODY].join('\n\n'))
  })

  test('control: a file full of them is no text', () => {
    expect(() => read(Buffer.from(`${BODY.join('')}${'\0ab'.repeat(500)}`), 'a.txt')).toThrow('not-text')
  })
})

describe('pages that would take for ever are refused by what is counted in them, not by a clock', () => {
  const refusal = expect.objectContaining({ failure: expect.objectContaining({ code: 'too-large' }) })

  test('too many tags', () => {
    expect(() => page('w<br>'.repeat(300_001))).toThrow(refusal)
  })

  test('too many elements around too many words', () => {
    const deep = `${'<div>'.repeat(1000)}${'<p>w</p>'.repeat(21_000)}`
    expect(() => page(deep)).toThrow(refusal)
  })

  test('control: a sentence deep down, and a long page', () => {
    expect(page(`${'<div>'.repeat(5000)}${p(...BODY)}`).rawText).toBe(BODY.join('\n\n'))
    expect(page(`<h1>${HEADLINE}</h1>${p(...BODY).repeat(400)}`).title).toBe(HEADLINE)
  })
})

describe('the day, as the neighbours write it', () => {
  test.each([
    ['2. März 2026', '2026-03-02'],
    ['Montag, 2. März 2026, 10:15 Uhr', '2026-03-02'],
    ['Veröffentlicht am 02.03.2026', '2026-03-02'],
    ['Publié le 2 mars 2026 à 10h15', '2026-03-02'],
    ['1er août 2025', '2025-08-01'],
    ['2 de marzo de 2026', '2026-03-02'],
    ['2 maart 2026', '2026-03-02'],
    ['2 marca 2026', '2026-03-02'],
    ['2 марта 2026', '2026-03-02'],
    ['2026年3月2日 09時00分', '2026-03-02'],
    ['2026년 3월 2일', '2026-03-02'],
    ['13 رمضان 1447 هـ', null],
    ['2 มีนาคม 2569', null],
    ['31. Februar 2026', null],
    ['Updated 3h ago', null],
    ['March 2-3, 2026', null],
  ])('%s', (line, edtf) => {
    expect(article(`<p>${line}</p>${p(...BODY)}`).published?.edtf ?? null).toBe(edtf)
  })

  test.each([
    ['Von Tove Aksel, 2.3.2026', 'Tove Aksel'],
    ['Par Jean Petit', 'Jean Petit'],
    ['Von der Leyen', null],
    ['Von Monday to Friday', null],
  ])('and by whom: %s', (line, byline) => {
    expect(article(`<p>${line}</p>${p(...BODY)}`).byline).toBe(byline)
  })

  test('told of the page alone, to which the article points', () => {
    const data = `{"@graph":[{"@type":"WebPage","@id":"https://packet.example/quay","datePublished":"2026-03-02T09:00:00Z"},{"@type":"NewsArticle","headline":"${HEADLINE}","isPartOf":{"@id":"https://packet.example/quay"}}]}`
    const head = `<script type="application/ld+json">${data}</script>`
    expect(page(`<h1>${HEADLINE}</h1>${p(...BODY)}`, head).published?.edtf).toBe('2026-03-02')
  })
})

test('a day and an author above the text stay whatever they stand in', () => {
  const { view, byline, published } = page(
    `<div>The Packet, printed for you</div><h1>${HEADLINE}</h1><div>By Tove Aksel, reporter</div><div>Monday, March 2, 2026</div>${p(...BODY)}`,
  )
  expect({ byline, edtf: published?.edtf }).toEqual({ byline: 'Tove Aksel, reporter', edtf: '2026-03-02' })
  expect(view).toContain('Monday, March 2, 2026')
})

test('a headline that runs over two lines of a text out of a PDF', () => {
  const text = `The Packet\n\nEast quay to be rebuilt\nwithin three years\n\n${BODY.join('\n\n')}\n`
  expect(read(text, 'a.txt').title).toBe(HEADLINE)
  // Control: what goes on is a sentence.
  expect(read(`East quay\nto be rebuilt, and soon.\n\n${BODY.join('\n\n')}`, 'a.txt').title).not.toContain(
    'soon',
  )
})

test.each(['windows-1252', 'iso-8859-15', 'utf-16le', 'utf-16be', 'utf-8'])('a page in %s', (encoding) => {
  const html = `<html><head><meta charset="${encoding}"><title>Östlicher Kai</title></head><body><h1>Der östliche Kai wird erneuert</h1>${p(...BODY.slice(3), 'Die Kosten, rund 14 Mio. €, trägt für drei Jahre die Stadt. Größere Änderungen sind nicht geplant.')}</body></html>`
  expect(read(iconv.encode(html, encoding)).rawText).toContain('14 Mio. €, trägt für drei Jahre')
})

test.each(['shift_jis', 'euc-jp'])('a page in %s that does not say so', (encoding) => {
  const words =
    '港湾局は東埠頭を三年以内に建て直すと火曜日に発表した。費用は十四億円で、そのうち九億円を借り入れる予定である。'
  const html = `<html><head><title>東埠頭</title></head><body><h1>東埠頭、三年以内に再建へ</h1>${p(words, words, words)}</body></html>`
  expect(read(iconv.encode(html, encoding)).rawText).toContain(words)
})
