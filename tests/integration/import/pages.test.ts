import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../src/library/import/parse-document'
import { ImportedDocument, type ParsedDocument } from '../../../src/shared/domain/importing/imported-document'
import { readableText } from '../../../src/shared/domain/text/masks'

const fixture = (name: string) =>
  readFileSync(path.resolve(import.meta.dirname, '../../fixtures/import', name))
const read = (name: string) => parseDocument({ bytes: fixture(name), name })
const page = (html: string, name = 'pasted.html') => parseDocument({ bytes: Buffer.from(html), name })

/** Every block as "reason | type | words": no reason, it is read. */
function table({ rawText, masks, blocks }: ParsedDocument): string[] {
  return blocks.map(({ start, end, type }) => {
    const mask = masks.find((mask) => mask.start <= start && mask.end >= end)
    return [mask?.reason ?? '', type, rawText.slice(start, end)].join(' | ')
  })
}

const SENTENCES =
  'The bridge will be open within two years, the mayor said on Friday. It has cost £70m so far, twice as much as was planned in 2008. Some 12 per cent of commuters walk to work, and the council hopes that more of them will.'

describe('a news page', () => {
  const document = read('article.html')

  test('what the page says of itself', () => {
    expect(document).toMatchObject({
      title: 'Tram line to open a year late',
      byline: 'Priya Nair, Tom Ashby',
      publisherName: 'Riverside Courier',
      url: 'https://courier.example/news/tram-line-late',
      published: { edtf: '2019-03-11', basis: 'stated' },
      language: 'en-GB',
      warnings: [],
    })
  })

  test('every readable word in reading order, and what is not the article masked', () => {
    expect(table(document)).toEqual([
      'nav | para | Skip to content',
      'cookie | para | We use cookies to make our website work for you, and to show you adverts you may like.',
      'cookie | para | Accept all',
      'cookie | para | Manage choices',
      'nav | listitem | News',
      'nav | listitem | Sport',
      'nav | listitem | Dunmere',
      ' | headline | Tram line to open a year late',
      ' | para | The first trams will run in the summer of 2021, the city says.',
      ' | dateline | By Priya Nair and Tom Ashby',
      ' | dateline | 11 March 2019',
      'nav | listitem | Share on Facebook',
      'nav | listitem | Tweet',
      'caption | para | The depot at Holm Park. Photograph: Jane Doe',
      ' | para | The new tram line from Holm Park to the harbour will open a year later than planned, the city said on Monday. It blamed a shortage of skilled workers, and a flood in the depot that ruined cables worth £2.4m.',
      ' | para | “We are sorry for the delay,” said Carol Finch, who leads the project. “I think two years is what it takes now, not one.”',
      ' | subhead | What it costs',
      ' | para | The bill has grown from £180m to £212m – 18\u00a0per cent more. Rent & rates for the depot are not in it. The council has asked the government for a further grant, and expects an answer before the end of June.',
      'nav | subhead | Related stories',
      'nav | listitem | Bus fares frozen until January',
      'nav | listitem | Library to close on Saturdays',
      ' | para | Passenger numbers are expected to reach 30,000 a day by 2025. That is what the business case of 2016 said, when it was thought that the first trams would run in 2020.',
      ' | para | She told us: “They said ‘on time’ to my face.”',
      'comment | subhead | Comments (2)',
      'comment | para | I was told in 2015 that it would be ready before my daughter left school, and she has two children now.',
      'comment | para | Reply',
      'nav | para | © 2019 Riverside Courier Ltd. Privacy policy',
    ])
  })

  test('each mask is one run with one reason, to the line where reading goes on', () => {
    const { rawText, masks } = document
    expect(masks.map(({ start, end, reason }) => [reason, rawText.slice(start, end)])).toEqual([
      ['nav', 'Skip to content\n\n'],
      [
        'cookie',
        'We use cookies to make our website work for you, and to show you adverts you may like.\n\nAccept all\nManage choices\n\n',
      ],
      ['nav', 'News\nSport\nDunmere\n\n'],
      ['nav', 'Share on Facebook\nTweet\n\n'],
      ['caption', 'The depot at Holm Park. Photograph: Jane Doe\n\n'],
      ['nav', 'Related stories\n\nBus fares frozen until January\nLibrary to close on Saturdays\n\n'],
      [
        'comment',
        '\n\nComments (2)\n\nI was told in 2015 that it would be ready before my daughter left school, and she has two children now.\n\nReply\n\n',
      ],
      ['nav', '© 2019 Riverside Courier Ltd. Privacy policy'],
    ])
    expect(masks.every(({ by }) => by === 'rule')).toBe(true)
  })

  test('the view begins with the headline and ends with the last sentence', () => {
    const view = readableText(document.rawText, document.masks)
    expect(view).toMatch(/^Tram line to open a year late\n\nThe first trams/)
    expect(view).toMatch(/to my face\.”$/)
  })

  test('a script writes nothing, and hidden words are not words of the page', () => {
    expect(document.rawText).not.toMatch(/script|Hidden|hidden|JavaScript|Logo/)
  })

  test('articles.add takes it as it is', () => {
    const { language, ...rest } = document
    expect(ImportedDocument.safeParse({ ...rest, language }).error).toBeUndefined()
  })
})

describe('the layout of a page as plain text', () => {
  const document = read('layout.htm')

  test('white space collapses, blocks stand on lines, cells are parted by tabs, pre is kept', () => {
    expect(document.rawText).toBe(
      [
        'What the wards cost',
        'A table of wards, and what they cost.\nA second line of the same paragraph.',
        'Wards\nWard\tCost\nHolm Park\t£1,400',
        'first   line\n  second line',
        'Loose words in bold, then',
        'a paragraph inside.',
        'and after it.',
        'one\ntwo\n\nbelow two',
        'Zero\u00adwidth, no\u00a0break, 5 < 6 & 7 > 6, “quoted”, €5, 😀 and &bogus; too.',
        'The wards were drawn anew in 2004, when the river had moved its bed for the third time in a century, and nobody has touched them since.',
        'Say “yes”.',
        'trailing words after the page',
      ].join('\n\n'),
    )
  })

  test('each row, item and paragraph is a block', () => {
    expect(table(document).map((row) => row.split(' | ').slice(1).join(' | '))).toEqual([
      'headline | What the wards cost',
      'para | A table of wards, and what they cost.\nA second line of the same paragraph.',
      'para | Wards',
      'para | Ward\tCost',
      'para | Holm Park\t£1,400',
      'para | first   line\n  second line',
      'para | Loose words in bold, then',
      'para | a paragraph inside.',
      'para | and after it.',
      'listitem | one',
      'listitem | two',
      'listitem | below two',
      'para | Zero\u00adwidth, no\u00a0break, 5 < 6 & 7 > 6, “quoted”, €5, 😀 and &bogus; too.',
      'para | The wards were drawn anew in 2004, when the river had moved its bed for the third time in a century, and nobody has touched them since.',
      'para | Say “yes”.',
      'para | trailing words after the page',
    ])
  })
})

describe('Markdown', () => {
  const document = read('report.md')

  test('the fields on top are what is known of it', () => {
    expect(document).toMatchObject({
      title: 'Pump station will be ready in 2023',
      byline: 'Mo Gill',
      url: 'https://example.org/report',
      published: { edtf: '2021-05-04', basis: 'stated' },
    })
  })

  test('marks and addresses go, words stay', () => {
    expect(table(document)).toEqual([
      ' | headline | Pump station will be ready in 2023',
      ' | dateline | By Mo Gill',
      ' | para | The pump station at Dunmere will be ready in two years, the agency said. It wraps here and goes on.',
      ' | subhead | What it costs',
      ' | listitem | about £3.2m, of which half is borrowed',
      ' | listitem | 14 per cent more than planned',
      ' | listitem | first',
      ' | listitem | second',
      ' | para | “We will not be late,” said Ms Okoro.',
      ' | para | Year\tHomes',
      ' | para | 2021\t1,200',
      ' | para | A picture stands before this sentence.',
      ' | subhead | Setext heading',
      ' | para | Literal *stars*, 2 * 3 * 4, and snake_case_words & more.',
    ])
  })
})

describe('a page with no article in it is refused', () => {
  test.each([
    ['a login page', 'no-article-login.html'],
    ['a page of links and an error', 'no-article-menu.html'],
  ])('%s', (_name, file) => {
    expect(() => read(file)).toThrow(expect.objectContaining({ failure: { code: 'no-article' } }))
  })

  test('a news in brief is one, if it is long enough or the page calls itself an article', () => {
    const brief = 'The bridge will be open within two years, the mayor said on Friday afternoon.'
    const head = '<meta property="og:type" content="article">'
    const menu = '<ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul>'
    expect(() => page(`<html><head></head><body>${menu}<p>${brief}</p></body></html>`)).toThrow('no-article')
    expect(page(`<html><head>${head}</head><body><p>${brief} Really.</p></body></html>`).rawText).toContain(
      brief,
    )
    expect(page(`<html><head></head><body><p>${SENTENCES}</p></body></html>`).rawText).toBe(SENTENCES)
  })

  test('a headline and one sentence, and nothing else on the page, are the article', () => {
    const brief = 'The bridge will be open within two years.'
    const note = page(`<html><body><h1>Bridge to open</h1><p>${brief}</p></body></html>`)
    expect(note.rawText).toBe(`Bridge to open\n\n${brief}`)
    expect(note.title).toBe('Bridge to open')
    expect(note.masks).toEqual([])
    expect(note.warnings).toEqual([
      'There is hardly any text on the page. Check that it is the whole article.',
    ])
  })

  test.each([
    ['sentences of few words', '<h1>Ferry late</h1><p>The 7.15 was late.</p><p>Fares rose 5%.</p>'],
    [
      'with its author and day',
      '<h1>Ferry late</h1><p>By Jo Smith</p><p>22 August 2013</p><p>It was late again on Thursday.</p>',
    ],
    [
      'a link in a sentence',
      '<h1>Ferry late</h1><p>The 7.15 ferry was late, <a href="/x">the county</a> said.</p>',
    ],
  ])('as are %s', (_name, body) => {
    expect(page(`<html><head></head><body>${body}</body></html>`)).toMatchObject({
      title: 'Ferry late',
      masks: [],
    })
  })

  test('a page whose one <article> is short: questions and answers, a list', () => {
    const interview = [
      'When did you know?',
      'In 2011.',
      'Why did you wait?',
      'We had no money, because the county had cut our grant by 40 per cent.',
      'And now?',
      'Now we build.',
      'It will be done by 2024.',
    ]
    const body = `<nav><a href="/">Home</a></nav><article><h1>Ten minutes with Anna Berg</h1>${interview
      .map((line) => `<p>${line}</p>`)
      .join('')}</article>`
    const { rawText, masks } = page(`<html><head></head><body>${body}</body></html>`)
    expect(readableText(rawText, masks)).toBe(['Ten minutes with Anna Berg', ...interview].join('\n\n'))
    const teasers = `${body}<article><h2><a href="/x">Another</a></h2></article>`
    expect(() => page(`<html><head></head><body>${teasers}</body></html>`)).toThrow('no-article')
  })

  test.each([
    ['a page that waits', '<p>Loading, please wait for the page.</p>'],
    ['a link', '<p><a href="/x">The bridge will be open within two years.</a></p>'],
    ['a refusal of a server', '<h1>Forbidden</h1><p>You may not look at this page on our server.</p>'],
    ['an error', '<h1>Oops</h1><p>There was an error while we looked for that page.</p>'],
    ['a wall', '<h1>Just a moment</h1><p>We look whether your connection to us is safe.</p>'],
    ['a page with a form', '<p>The bridge will be open within two years.</p><form><input name="q"></form>'],
    ['a page with a label', '<p>Riverside Courier</p><p>The bridge will be open within two years.</p>'],
    ['a headline alone', '<h1>Bridge to open within two years</h1>'],
  ])('%s is not', (_name, body) => {
    expect(() => page(`<html><head></head><body>${body}</body></html>`)).toThrow('no-article')
  })

  test('a script without blanks between words has as many words', () => {
    const japanese =
      '市長は、新しい橋が二年以内に開通すると金曜日に述べた。費用はこれまでに七千万ポンドに上り、計画の二倍である。市はさらに多くの人が歩くことを期待している。'
    const whole = `<html><body><h1>新しい橋</h1><p>${japanese}</p></body></html>`
    expect(page(whole).rawText).toBe(`新しい橋\n\n${japanese}`)
    expect(() => page('<html><body><h1>新しい橋</h1><p>ログインしてください。</p></body></html>')).toThrow(
      'no-article',
    )
  })

  test.each([
    '<html><body><img src="x.png"></body></html>',
    '<html><body><script>x()</script></body></html>',
  ])('without a word: %s', (html) => {
    expect(() => page(html)).toThrow(expect.objectContaining({ failure: { code: 'no-words' } }))
  })
})

describe('a piece of a page that was copied', () => {
  test('nothing is left out and nothing is too short', () => {
    const piece =
      '<meta charset="utf-8"><!--StartFragment--><p>It will take <b>two years</b>.</p><!--EndFragment-->'
    expect(table(page(piece))).toEqual([' | para | It will take two years.'])
    expect(table(page(`<html><body>${piece}</body></html>`))).toHaveLength(1)
  })

  test('notices in it are left out as in a text', () => {
    const document = page(`<h2>Bridge to open</h2><p>${SENTENCES}</p><p>${SENTENCES}</p><p>Have your say</p>`)
    expect(table(document).map((row) => row.split(' | ')[0])).toEqual(['', '', '', 'comment'])
    expect(document.title).toBe('Bridge to open')
  })
})

describe('what a page says of itself, in its many ways', () => {
  const about = (head: string, body = '') =>
    page(
      `<html><head>${head}</head><body><article>${body}<p>${SENTENCES}</p><p>${SENTENCES}</p></article></body></html>`,
    )

  test.each([
    ['<title>Bridge to open - Riverside Courier</title>', 'Bridge to open'],
    ['<title>Bridge to open | News | Riverside Courier</title>', 'Bridge to open | News'],
    ['<title>Why the bridge fell - and who pays</title>', 'Why the bridge fell - and who pays'],
    [
      '<title>Riverside Courier | Bridge to open</title><meta property="og:site_name" content="Riverside Courier">',
      'Bridge to open',
    ],
    [
      '<meta property="og:title" content="Bridge &amp; tunnel to open"><title>x</title>',
      'Bridge & tunnel to open',
    ],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge to open"}</script>',
      'Bridge to open',
    ],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle",</script><title>Bridge to open</title>',
      'Bridge to open',
    ],
  ])('title: %s', (head, title) => {
    expect(about(head).title).toBe(title)
  })

  test('the headline is the heading, as it is printed', () => {
    const document = about(
      '<meta property="og:title" content="Bridge to open in 2020">',
      '<h1>Riverside Courier</h1><h1>Bridge to open in 2020, says mayor</h1>',
    )
    expect(document.title).toBe('Bridge to open in 2020, says mayor')
  })

  test.each([
    ['<meta name="author" content="By Priya Nair">', 'Priya Nair'],
    ['<meta property="article:author" content="https://social.example/priya">', null],
    ['<meta name="byl" content="By Priya Nair">', 'Priya Nair'],
    ['<meta name="DC.creator" content="Priya Nair">', 'Priya Nair'],
    ['<meta name="author" content="@priya"><meta name="parsely-author" content="Priya Nair">', 'Priya Nair'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","creator":["Priya Nair"]}</script>',
      'Priya Nair',
    ],
    [
      '<script type="application/ld+json">[{"@type":"NewsArticle","author":"Priya Nair"}]</script>',
      'Priya Nair',
    ],
  ])('byline: %s', (head, byline) => {
    expect(about(head).byline).toBe(byline)
  })

  test.each([
    ['<div class="author">Priya Nair</div>', 'Priya Nair'],
    ['<div class="article__author"><span>By</span> <a>Priya Nair</a></div>', 'Priya Nair'],
    ['<p>By Priya Nair, PA</p>', 'Priya Nair, PA'],
    ['<div class="author">Priya Nair has written about bridges since 2001.</div>', null],
    ['<aside><div class="author">Tom Ashby</div></aside>', null],
  ])('byline in the page: %s', (body, byline) => {
    expect(about('', body).byline).toBe(byline)
  })

  test.each([
    ['en_GB', 'en-GB'],
    ['english please', null],
  ])('language: %s', (lang, tag) => {
    const html = `<html lang="${lang}"><head></head><body><p>${SENTENCES}</p></body></html>`
    expect(page(html).language).toBe(tag)
  })

  test.each([
    ['<meta name="date" content="2013-08-22">', '', '2013-08-22'],
    ['<meta property="article:published_time" content="2013-08-22T23:30:00-05:00">', '', '2013-08-22'],
    ['', '<time datetime="2013-08-22T10:00Z">yesterday</time>', '2013-08-22'],
    [
      '',
      '<time class="updated" datetime="2014-01-01">x</time><time datetime="2013-08-22">y</time>',
      '2013-08-22',
    ],
    ['', '<p>Thursday 22 August 2013</p>', '2013-08-22'],
    ['<meta property="og:article:published_time" content="2013-08-22T10:00">', '', '2013-08-22'],
    ['<meta name="citation_publication_date" content="2013/08/22">', '', '2013-08-22'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","dateCreated":"2013-08-22"}</script>',
      '',
      '2013-08-22',
    ],
    ['<meta name="date" content="soon">', '', null],
    ['<meta name="date" content="2013-02-30">', '', null],
  ])('date: %s %s', (head, body, edtf) => {
    expect(about(head, body).published?.edtf ?? null).toBe(edtf)
  })

  test('page and text that state different days', () => {
    const document = about(
      '<meta name="date" content="2013-08-22">',
      '<h1>Bridge to open</h1><p>1 May 2012</p>',
    )
    expect(document.published?.edtf).toBe('2013-08-22')
    expect(document.warnings).toEqual([expect.stringContaining('published on 2013-08-22')])
  })

  test.each([
    ['<link rel="canonical" href="https://courier.example/a">', 'https://courier.example/a'],
    [
      '<link rel="canonical" href="/a"><meta property="og:url" content="http://courier.example/b">',
      'http://courier.example/b',
    ],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
    ['<link rel="canonical" href="file:///etc/passwd">', null],
    ['<link rel="canonical" href="//courier.example/a">', 'https://courier.example/a'],
    [
      '<base href="https://courier.example/news/"><link rel="canonical" href="/a">',
      'https://courier.example/a',
    ],
    ['<base href="file:///etc/"><link rel="canonical" href="/passwd">', null],
    ['<link rel="canonical" href="/a">', null],
  ])('address: %s', (head, url) => {
    expect(about(head).url).toBe(url)
  })

  test('the address that a browser wrote into a page it saved', () => {
    const html = `<!DOCTYPE html>\n<!-- saved from url=(0027)https://courier.example/late -->\n<html><body><p>${SENTENCES}</p></body></html>`
    expect(page(html).url).toBe('https://courier.example/late')
  })
})

test('publisher and author may stand in another script than the article', () => {
  const head = [
    '{"@graph":[{"@type":"Organization","@id":"#house","name":"Riverside Courier"}]}',
    '{"@graph":[{"@type":"NewsArticle","headline":"Bridge to open","author":{"@id":"#jo"},"publisher":{"@id":"#house"}},{"@type":"Person","@id":"#jo","name":"Jo Smith"}]}',
  ]
    .map((data) => `<script type="application/ld+json">${data}</script>`)
    .join('')
  expect(page(`<html><head>${head}</head><body><p>${SENTENCES}</p></body></html>`)).toMatchObject({
    byline: 'Jo Smith',
    publisherName: 'Riverside Courier',
  })
})

describe('an appeal for money in the middle of the article', () => {
  const appealing = (box: string, words: string) =>
    page(
      `<html><head></head><body><article><h1>Bridge to open</h1><p>${SENTENCES}</p><p>${SENTENCES}</p><div class="${box}"><p>${words}</p></div><p>${SENTENCES} It rains.</p></article></body></html>`,
    )
  const APPEAL =
    'The Courier is reader-supported. To receive new posts and support our work, consider becoming a paid subscriber.'

  test('what is called one and says it is left out', () => {
    expect(appealing('subscription-widget', APPEAL).masks).toEqual([
      expect.objectContaining({ reason: 'donate' }),
    ])
  })

  test('control: one that only says it, or only is called it, stays', () => {
    expect(appealing('box', APPEAL).masks).toEqual([])
    expect(appealing('paywall', 'The tunnel will be open a year later, and cost £3m more.').masks).toEqual([])
  })

  test('one that ends a teaser is left out', () => {
    const teaser =
      '<div class="paywall"><h3>Subscribe to continue reading</h3><p>Get unlimited access for £1 a week.</p></div>'
    const { rawText, masks } = page(
      `<html><head></head><body><article><h1>Bridge to open</h1><p>${SENTENCES}</p><p>${SENTENCES}</p>${teaser}</article></body></html>`,
    )
    expect(readableText(rawText, masks)).toBe(`Bridge to open\n\n${SENTENCES}\n\n${SENTENCES}`)
  })
})

test('columns of a page that is laid out in a table are lines of their own', () => {
  const menu = '<td><a href="a">News</a><br><a href="b">Sport</a><br><a href="c">Weather</a></td>'
  const { rawText } = page(
    `<html><head></head><body><table><tr>${menu}<td><b>Bridge to open</b><p>${SENTENCES}</p></td></tr></table></body></html>`,
  )
  expect(rawText).toBe(`News\nSport\nWeather\nBridge to open\n\n${SENTENCES}`)
})

test('author and publisher are told elsewhere in the data, and only pointed at', () => {
  const data = `{"@graph":[
    {"@type":"NewsArticle","headline":"Bridge to open","author":[{"@id":"#jo"},{"@id":"#nobody"}],"publisher":{"@id":"#house"}},
    {"@type":"Person","@id":"#jo","name":"Jo Smith"},
    {"@type":"Organization","@id":"#house","name":"Riverside Courier"}]}`
  const head = `<script type="application/ld+json">${data}</script>`
  expect(page(`<html><head>${head}</head><body><p>${SENTENCES}</p></body></html>`)).toMatchObject({
    byline: 'Jo Smith',
    publisherName: 'Riverside Courier',
  })
})

describe('paragraphs of the article that are no <p>', () => {
  const MORE = 'Unions say that forty jobs will go when the bridge is open, and that nobody has asked them.'
  const under = (below: string) =>
    page(
      `<html><head></head><body><div><h1>Bridge to open</h1><p>${SENTENCES} ${SENTENCES}</p>${below}</div></body></html>`,
      'page.html',
    )

  test.each([
    ['a box beside it', `<div>${MORE}</div><div>${MORE}</div>`],
    ['words in no element of their own', `${MORE}<br><br>${MORE}`],
    ['a mixture', `<div>${MORE}</div><p>${MORE}</p>${MORE}`],
  ])('%s', (_name, below) => {
    const { rawText, masks } = under(below)
    expect(rawText.split(MORE).length).toBeGreaterThan(2)
    expect(masks).toEqual([])
  })

  test('all of it: Readability finds a headline alone, and is not believed', () => {
    const { rawText, masks, warnings } = page(
      `<html><head></head><body><ul class="menu"><li>News</li></ul><div><div><h1>Bridge to open</h1></div><div>${MORE}</div><div>${MORE} It rains.</div></div></body></html>`,
    )
    expect(readableText(rawText, masks)).toBe(`Bridge to open\n\n${MORE}\n${MORE} It rains.`)
    expect(warnings).toEqual([expect.stringContaining('could not be told from the page')])
  })

  test.each([
    ['a teaser', `<div><a href="/x">${MORE}</a></div>`, 'nav'],
    ['a box with a name', `<div class="related">${MORE}</div>`, 'nav'],
    ['a comment', `<div class="comments"><div>${MORE}</div></div>`, 'comment'],
    ['another box', `</div><div><div><div>${MORE}</div></div>`, 'other'],
    ['a notice', '<div>Sign up to our newsletter to get the best stories every morning.</div>', 'other'],
  ])('control: %s is left out', (_name, below, reason) => {
    expect(under(below).masks).toEqual([expect.objectContaining({ reason })])
  })
})

describe('what stands on top of a Markdown file', () => {
  const note = (top: string) => page(`${top}\n${SENTENCES}\n`, 'note.md')

  test.each([
    ['YAML', '---\ntitle: Bridge to open\n---', 'Bridge to open'],
    ['TOML', '+++\ntitle = "Bridge to open"\n+++', 'Bridge to open'],
    ['Pandoc', '% Bridge to open\n% Jo Smith; Bo Ek\n% 22 August 2013\n', 'Bridge to open'],
    ['a colon, which YAML would refuse', '---\ntitle: Bridge: to open\n---', 'Bridge: to open'],
    ['a comment', '---\ntitle: Bridge to open # so far\n---', 'Bridge to open'],
    ['single quotes', "---\ntitle: 'The mayor''s bridge'\n---", "The mayor's bridge"],
    ['double quotes', '---\ntitle: "The \\"bridge\\" # 1"\n---', 'The "bridge" # 1'],
    ['on several lines', '---\ntitle: >\n  Bridge\n  to open\ndate: 2013\n---', 'Bridge to open'],
  ])('title: %s', (_name, top, title) => {
    expect(note(top)).toMatchObject({ title, rawText: SENTENCES, warnings: [] })
  })

  test.each([
    ['a list', 'author:\n  - "[[Jo Smith]]"\n  - Bo Ek', 'Jo Smith, Bo Ek'],
    ['a list without indents', 'authors:\n- Jo Smith\n- Bo Ek', 'Jo Smith, Bo Ek'],
    ['a list on one line', 'author: [Jo Smith, "Bo Ek"]', 'Jo Smith, Bo Ek'],
    ['a link with another name', 'author: "[[people/jo|Jo Smith]]"', 'Jo Smith'],
  ])('authors: %s', (_name, field, byline) => {
    const { rawText, ...found } = note(`---\ntitle: x\n${field}\nsource: https://courier.example/a\n---`)
    expect(rawText).toBe(SENTENCES)
    expect(found).toMatchObject({ byline, url: 'https://courier.example/a', publisherName: null })
  })

  test('control: a rule and a percentage are no fields', () => {
    expect(page(`---\n\n${SENTENCES}\n\n---\n`, 'note.md').rawText).toBe(SENTENCES)
    expect(page(`% change\n\n${SENTENCES}`, 'note.md').rawText).toBe(`% change\n\n${SENTENCES}`)
    expect(page(`12 % of them\n\n${SENTENCES}`, 'note.md').rawText).toBe(`12 % of them\n\n${SENTENCES}`)
  })
})

describe('a date in figures that can be two days', () => {
  const dated = (date: string, line: string) =>
    page(
      `<html><head><meta name="date" content="${date}"></head><body><h1>Bridge to open</h1><p>${line}</p><p>${SENTENCES}</p></body></html>`,
    )

  test('is doubted, and settled where the text says the same to the day', () => {
    expect(dated('05/03/2014', 'Bridge news')).toMatchObject({
      published: { edtf: '2014' },
      warnings: ['“05/03/2014” can be two days, so only the year 2014 was taken.'],
    })
    expect(dated('05/03/2014', '5 March 2014')).toMatchObject({
      published: { edtf: '2014-03-05' },
      warnings: [],
    })
    expect(dated('13/03/2014', 'Bridge news')).toMatchObject({
      published: { edtf: '2014-03-13' },
      warnings: [],
    })
    expect(dated('2014', 'Bridge news')).toMatchObject({ published: { edtf: '2014' }, warnings: [] })
  })
})

describe("a page's own data, in the ways that sites write them", () => {
  const ARTICLE = '"@type":"NewsArticle","headline":"Bridge to open"'
  const described = (data: string, type = 'application/ld+json') =>
    page(
      `<html><head><link rel="canonical" href="https://courier.example/bridge"><script type="${type}">${data}</script></head><body><h1>Bridge to open</h1><p>${SENTENCES}</p></body></html>`,
    )

  test.each([
    ['2013-08', '2013-08'],
    ['2013', '2013'],
    ['20130822T233000Z', '2013-08-22'],
    ['20130822', '2013-08-22'],
    ['2013/08/22 23:30', '2013-08-22'],
    ['Thu, 22 Aug 2013 23:30:00 GMT', '2013-08-22'],
    ['2013-13', null],
    ['20130230', null],
    ['1376870400', null],
    ['0001-01-01T00:00:00Z', null],
    ['1970-01-01T00:00:00Z', null],
    ['1970-01-01', '1970-01-01'],
  ])('date %s', (date, edtf) => {
    const document = described(`{${ARTICLE},"datePublished":"${date}"}`)
    expect(document.published?.edtf ?? null).toBe(edtf)
  })

  test.each([
    ['a list', '["2013-08-22"]'],
    ['with its type', '{"@type":"Date","@value":"2013-08-22"}'],
  ])('date as %s', (_name, date) => {
    expect(described(`{${ARTICLE},"datePublished":${date}}`).published?.edtf).toBe('2013-08-22')
  })

  test.each([
    ['{"name":["Jo Smith","Bo Ek"]}', 'Jo Smith, Bo Ek'],
    ['{"@list":[{"name":"Jo Smith"},{"name":"Bo Ek"}]}', 'Jo Smith, Bo Ek'],
    ['[{"name":"Jo Smith"},{"name":"Jo Smith"}]', 'Jo Smith'],
    ['{"name":"Jo O&#8217;Hara &amp; Co"}', 'Jo O’Hara & Co'],
    ['{"name":"AT&T; Labs"}', 'AT&T; Labs'],
    ['{"@language":"en","@value":"Jo Smith"}', 'Jo Smith'],
    ['null', null],
    ['7', null],
  ])('author %s', (author, byline) => {
    expect(described(`{${ARTICLE},"author":${author}}`).byline).toBe(byline)
  })

  test.each([
    ['with a character set in its type', `{${ARTICLE},"author":"Jo"}`, 'application/ld+json; charset=utf-8'],
    ['with a byte order mark and a semicolon', `\ufeff{${ARTICLE},"author":"Jo"};\n`, 'application/ld+json'],
    [
      'with a line end in its words',
      `{"description":"a\nb",${ARTICLE},"author":"Jo"}`,
      'application/ld+json',
    ],
  ])('%s', (_name, data, type) => {
    expect(described(data, type).byline).toBe('Jo')
  })

  test('of several articles it is the one of the page', () => {
    const teaser =
      '{"@type":"NewsArticle","headline":"Tunnel to close","author":"Not her","url":"https://courier.example/tunnel"}'
    const review = '{"@type":"ClaimReview","claimReviewed":"It will open","author":"The desk"}'
    const atAddress =
      '{"@type":"Article","headline":"Bridge","author":"Jo","mainEntityOfPage":"https://courier.example/bridge"}'
    expect(described(`[${teaser},${atAddress}]`).byline).toBe('Jo')
    expect(described(`[${teaser},{${ARTICLE},"author":"Jo"}]`).byline).toBe('Jo')
    expect(described(`[${review},{"@type":"Article","author":"Jo"}]`).byline).toBe('Jo')
    expect(described(`[${review}]`).byline).toBe('The desk')
    // Control: nothing tells them apart, so that it is the first.
    expect(described(`[${teaser}]`).byline).toBe('Not her')
  })
})

describe('pages that are not well made', () => {
  test.each([
    ['no frame', `<p>${SENTENCES}`],
    ['no body', `<html><title>x</title><p>${SENTENCES}</p></html>`],
    ['no head', `<html><body><p>${SENTENCES}</p></body></html>`],
    ['unclosed', `<html><head><title>x</title></head><body><div><p>${SENTENCES}`],
    [
      'XHTML with an empty script',
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><script src="a.js"/><title>x</title></head><body><p>${SENTENCES}</p></body></html>`,
    ],
    [
      'a comment before the doctype',
      `<!-- a --><!DOCTYPE html><html><head></head><body><p>${SENTENCES}</p></body></html>`,
    ],
    ['two bodies', `<html><head></head><body><p>${SENTENCES}</p></body><body></body></html>`],
  ])('%s', (_name, html) => {
    expect(page(html, 'page.html').rawText).toBe(SENTENCES)
  })

  test('one called .txt that is a page is read as a page; one called .html that is a text, as a text', () => {
    expect(page(`<!doctype html><html><body><p>${SENTENCES}</p></body></html>`, 'page.txt').rawText).toBe(
      SENTENCES,
    )
    expect(page(`${SENTENCES} 5 < 6`, 'note.html').rawText).toBe(`${SENTENCES} 5 < 6`)
    expect(page(`<p>${SENTENCES}</p>`, 'note.txt').rawText).toBe(`<p>${SENTENCES}</p>`)
  })
})
