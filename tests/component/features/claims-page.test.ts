import { describe, expect, test } from 'vitest'
import type { ClaimToExport } from '../../../src/shared/domain/exports/claim-csv'
import { type ClaimsPage, claimsToHtml } from '../../../src/shared/domain/exports/claims-page'
import type { Day } from '../../../src/shared/domain/time/day'
import { claimsPage } from '../../../src/shared/strings/claims-page'
import { after, article, withClaim } from '../../unit/domain/sample'

const asAt = '2016-06-01' as Day

/** An article with a statistic, and a prediction that came true late by two sources. */
function judged(): ClaimToExport[] {
  const counted = withClaim(article(), 'costs £70m', {
    kind: 'statistic',
    fields: {
      value: 70_000_000,
      unit: 'GBP',
      measure: 'cost of the bridge',
      state: 'decided',
      note: 'as said',
    },
  })
  const made = withClaim(counted.document, 'within two years', {
    fields: { saidOn: '2013-08-22', horizonWords: 'two years', speakerAs: 'Ruth Ansell', role: 'mayor' },
  })
  const then = (name: Parameters<typeof after>[0], document: typeof made.document, input: object) => {
    const { id, rev } = document.claims.find((claim) => claim.id === made.claimId) ?? { id: '', rev: 0 }
    return after(name, document, { claimId: id, expectedRev: rev, ...input })
  }
  const reading = { relation: 'about', window: '2015-02-22/2016-02-22', point: '2015-08-22', duration: 'P2Y' }
  let document = then('readings.add', made.document, { reading, reason: 'As she meant it.' })
  for (const title of ['Report, in full', 'Minutes'])
    document = then('evidence.attach', document, { evidence: { kind: 'reference', title, supports: 'for' } })
  const [report = '', minutes = ''] = document.evidence.map(({ id }) => id)
  document = then('outcomes.record', document, {
    outcome: {
      happened: 'yes',
      occurred: '2016-04-27',
      asAt: '2016-05-02',
      proof: 'outside',
      confidence: 'high',
      evidenceIds: [report, minutes],
    },
  })
  const sources = new Map([
    [report, { title: 'Report, in full', url: 'https://example.org/report?a=1&b=2' }],
    [minutes, { title: 'Minutes', url: 'javascript:alert(1)' }],
  ])
  return document.claims.map((claim) => ({ document, claim, asAt, sources }))
}

/** One quote out of an article of these words. */
function quoteOf(words: string, title: string, fields = {}): ClaimToExport {
  const plain = after('articles.add', null, { document: { title, rawText: `${title}\n\n${words}` } })
  const { document } = withClaim(plain, words, { kind: 'quote', fields })
  const claim = document.claims[0]
  if (!claim) throw new Error('no claim')
  return { document, claim, asAt }
}

const page = (claims: readonly ClaimToExport[], changes: Partial<ClaimsPage> = {}): string =>
  claimsToHtml(
    {
      library: 'Services desk',
      claims,
      asAt,
      conditions: [],
      madeBy: 'AB',
      madeOn: '2016-06-02' as Day,
      ...changes,
    },
    claimsPage,
  )

const opened = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const textOf = (element: Element | null | undefined) => element?.textContent?.replaceAll(/\s+/g, ' ').trim()
/** What stands in a cell, piece by piece. */
function linesOf(cell: Element): string[] {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
  const lines: string[] = []
  while (walker.nextNode()) lines.push(walker.currentNode.nodeValue ?? '')
  return lines
}
const rowsOf = (page: Document) =>
  [...page.querySelectorAll('tbody tr')].map((row) => [...row.children].map(linesOf))

describe('the claim list as a page', () => {
  test('says of what, as on which day, which of them, how many, by whom and when', () => {
    const text = textOf(opened(page(judged())).body)
    expect(text).toContain('Claims in the library “Services desk”, as on 1 Jun 2016.')
    expect(text).toContain('All claims of the library. 2 claims in 1 article.')
    expect(text).toContain('Made by AB with Hindsight on 2 Jun 2016.')
    const some = page(judged(), { conditions: ['Tag: ferry', 'Claims by: Morag Dunn'], madeBy: null })
    expect(textOf(opened(some).body)).toContain(
      'Only claims that fit this filter: Tag: ferry; Claims by: Morag Dunn.',
    )
    expect(textOf(opened(some).body)).toContain('Made with Hindsight on 2 Jun 2016.')
  })

  test('has a table an article, with what was said, by whom, when, what became of it, and why we know', () => {
    const document = opened(page(judged()))
    expect([...document.querySelectorAll('h2')].map(textOf)).toEqual(['Bridge to open'])
    expect([...document.querySelectorAll('thead th')].map(textOf)).toEqual([
      'Kind',
      'Claim',
      'Claim by',
      'When, or figure',
      'What became of it, state',
      'Sources',
    ])
    expect(rowsOf(document)).toEqual([
      [
        ['Statistic'],
        ['costs £70m', 'Note: as said'],
        [],
        ['70,000,000 GBP', 'cost of the bridge'],
        ['Decided'],
        [],
      ],
      [
        ['Prediction'],
        ['within two years'],
        ['Ruth Ansell', 'mayor', 'said 22 Aug 2013'],
        ['two years', 'due 22 Feb 2016'],
        ['Came true late, 27 Apr 2016', '+8 months', 'Not reviewed'],
        ['Report, in full', 'https://example.org/report?a=1&b=2', 'Minutes', 'javascript:alert(1)'],
      ],
    ])
  })

  test('an article stands where its first claim does, and once', () => {
    const [statistic, prediction] = judged()
    const quote = quoteOf('It floats.', 'Ferry back')
    if (!statistic || !prediction) throw new Error('no claims')
    const document = opened(page([statistic, quote, prediction]))
    expect([...document.querySelectorAll('h2')].map(textOf)).toEqual(['Bridge to open', 'Ferry back'])
    expect([...document.querySelectorAll('table')].map((table) => table.tBodies[0]?.rows.length)).toEqual([
      2, 1,
    ])
  })

  test('needs nothing else: no script, nothing that is loaded, and only the web is linked to', () => {
    const document = opened(page(judged()))
    expect(document.querySelectorAll('script, link, img, iframe, object, [src], [onclick]')).toHaveLength(0)
    expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://example.org/report?a=1&b=2',
    ])
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    )
  })

  test.each([
    ['signs of HTML', '<script>alert(1)</script> & "quoted" </td></table><b>'],
    ['right to left, with an override', 'הגשר ייפתח \u202eתוך שנתיים'],
    ['a very long word', 'x'.repeat(4_000)],
    ['lines and blanks', 'First line\nand   another'],
  ])('%s in an article stay words', (_name, words) => {
    const fields = { speakerAs: words.slice(0, 200), note: words.slice(0, 200), role: '<i>mayor</i>' }
    const document = opened(page([quoteOf(words, 'Title <b>of</b> it', fields)]))
    expect(document.querySelector('td.words q')?.textContent).toBe(words)
    expect(document.querySelector('td.words q')?.getAttribute('dir')).toBe('auto')
    expect(document.querySelector('h2')?.textContent).toBe('Title <b>of</b> it')
    expect(document.querySelectorAll('script, td b, i, h2 b')).toHaveLength(0)
    expect(document.querySelectorAll('table')).toHaveLength(1)
  })

  test('of no claims says so', () => {
    expect(textOf(opened(page([])).body)).toContain('All claims of the library. 0 claims in 0 articles.')
  })
})
