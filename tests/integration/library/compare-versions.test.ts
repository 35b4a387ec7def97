import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { madeEdit } from '../../../bench/anchoring/made-edit'
import type { Library } from '../../../src/library'
import { exportedVersions } from '../../../src/library'
import { utf16 } from '../../../src/shared/domain/text/offsets'
import type { Day } from '../../../src/shared/domain/time/day'
import { addClaim, codeOf, opened, temporaryFolder, valueOf } from '../../support/library'

const V1 = `Ferry to stop in June

The ferry will stop for good in June, the council said on Monday.

Some 4,200 people used it last year, a fifth fewer than before.

“Nobody asked the islanders,” said Morag Dunn, who runs the shop.

Menu Home News Contact us

The pier will be kept for the lifeboat.

Tickets cost £3.40 each way.`

const V2 = `Ferry to stop in June

The pier will be kept for the lifeboat.

The ferry may stop for good in June, the council said on Tuesday.

Some 4,900 people used it last year, a fifth fewer than before.

"Nobody asked the islanders," said Morag Dunn, who runs the shop.

Menu Home News Sport 24 Contact us`

let library: Library
let articleId: string
let from: string
let to: string
let claims: Record<'stop' | 'people' | 'quote' | 'pier' | 'tickets', string>

const masked = (text: string, words: string) => {
  const start = text.indexOf(words)
  return [
    { start: utf16(start), end: utf16(start + words.length), reason: 'nav' as const, by: 'rule' as const },
  ]
}

beforeEach(async () => {
  library = await opened(await temporaryFolder())
  const document = {
    title: 'Ferry to stop in June',
    rawText: V1,
    publisherName: 'Islander',
    masks: masked(V1, 'Menu Home News Contact us'),
  }
  ;({ articleId, versionId: from } = valueOf(
    await library.execute<'articles.add'>({ name: 'articles.add', input: { document } }),
  ))
  const claim = async (kind: 'statistic' | 'quote' | 'prediction', words: string) =>
    (await addClaim(library, { articleId, versionId: from }, words, kind)).claimId
  claims = {
    stop: await claim('prediction', 'will stop for good in June'),
    people: await claim('statistic', 'Some 4,200 people used it last year'),
    quote: await claim('quote', '“Nobody asked the islanders,”'),
    pier: await claim('prediction', 'The pier will be kept for the lifeboat.'),
    tickets: await claim('statistic', 'Tickets cost £3.40'),
  }
  const { article } = await library.query('articles.get', { articleId })
  const now = {
    title: 'Ferry to stop in June',
    rawText: V2,
    masks: masked(V2, 'Menu Home News Sport 24 Contact us'),
  }
  ;({ versionId: to } = valueOf(
    await library.execute<'articles.addVersion'>({
      name: 'articles.addVersion',
      input: { articleId, expectedRev: article.rev, document: now },
    }),
  ))
})
afterEach(() => library.close())

describe('two versions compared', () => {
  it('what changed in claims comes first: facts, what is gone, what only a typesetter sees', async () => {
    const compared = await library.query('versions.compare', { articleId, from, to })
    expect(
      compared.claims.map(({ claimId, state, facts, isTypography }) => ({
        claimId,
        state,
        facts,
        isTypography,
      })),
    ).toEqual([
      {
        claimId: claims.stop,
        state: 'changed',
        isTypography: false,
        facts: [{ what: 'hedge', old: null, now: 'may' }],
      },
      {
        claimId: claims.people,
        state: 'changed',
        isTypography: false,
        facts: [{ what: 'figure', old: 'Some 4,200 people', now: 'Some 4,900 people' }],
      },
      {
        claimId: claims.tickets,
        state: 'lost',
        isTypography: false,
        facts: [{ what: 'figure', old: '£3.40', now: null }],
      },
      { claimId: claims.quote, state: 'changed', isTypography: true, facts: [] },
    ])
    expect(compared.claims[1]?.words).toEqual([
      { is: 'same', text: 'Some ' },
      { is: 'del', text: '4,200' },
      { is: 'ins', text: '4,900' },
      { is: 'same', text: ' people used it last year' },
    ])
  })

  it('then what changed beside claims, and all is counted', async () => {
    const compared = await library.query('versions.compare', { articleId, from, to })
    expect(compared.passages.map(({ facts }) => facts)).toEqual([
      [{ what: 'date', old: 'Monday', now: 'Tuesday' }],
    ])
    expect(compared.counts).toEqual({
      facts: {
        figure: { changed: 1, went: 1, came: 0 },
        hedge: { changed: 0, went: 0, came: 1 },
        quote: { changed: 0, went: 0, came: 0 },
        date: { changed: 1, went: 0, came: 0 },
      },
      claims: { kept: 1, changed: 3, ambiguous: 0, lost: 1, made: 0 },
      paragraphs: { edited: 2, inserted: 0, deleted: 1, moved: 1, typography: 1 },
      sentencesMoved: 0,
    })
  })

  it('claims that were made in the newer version are among them where its words changed, and only there', async () => {
    const there = { articleId, versionId: to }
    const on = await addClaim(library, there, 'Some 4,900 people', 'statistic')
    const day = await addClaim(library, there, 'on Tuesday.', 'quote')
    await addClaim(library, there, 'used it last year', 'statistic')
    await addClaim(library, there, 'The pier will be kept', 'prediction')
    await addClaim(library, there, '"Nobody asked', 'quote')
    const compared = await library.query('versions.compare', { articleId, from, to })
    expect(compared.claims.filter(({ state }) => state === 'made')).toEqual([
      {
        claimId: day.claimId,
        kind: 'quote',
        state: 'made',
        words: [
          { is: 'same', text: 'on ' },
          { is: 'del', text: 'Monday' },
          { is: 'ins', text: 'Tuesday' },
          { is: 'same', text: '.' },
        ],
        facts: [{ what: 'date', old: 'Monday', now: 'Tuesday' }],
        isTypography: false,
        row: 2,
      },
      {
        claimId: on.claimId,
        kind: 'statistic',
        state: 'made',
        words: [
          { is: 'same', text: 'Some ' },
          { is: 'del', text: '4,200' },
          { is: 'ins', text: '4,900' },
          { is: 'same', text: ' people' },
        ],
        facts: [{ what: 'figure', old: 'Some 4,200 people', now: 'Some 4,900 people' }],
        isTypography: false,
        row: 3,
      },
    ])
    expect(compared.counts.claims).toEqual({ kept: 1, changed: 3, ambiguous: 0, lost: 1, made: 2 })
    // Told with the claim, it is not told beside claims once more.
    expect(compared.passages).toEqual([])
    const back = await library.query('versions.compare', { articleId, from: to, to: from })
    expect(back.counts.claims.made).toBe(0)
  })

  it('the menu is left out in both: its change is counted nowhere', async () => {
    const { rows } = await library.query('versions.compare', { articleId, from, to })
    expect(rows).toBe('sheetEad')
    const { rows: told } = await library.query('versions.rows', { articleId, from, to, rows: [5] })
    expect(told[0]).toMatchObject({ kind: 'edited', isLeftOut: true })
  })

  it('rows are told as they are asked for', async () => {
    const { rows } = await library.query('versions.rows', { articleId, from, to, rows: [1, 6, 99] })
    expect(rows).toEqual([
      {
        row: 1,
        kind: 'moved-here',
        isTypography: false,
        isLeftOut: false,
        goesOn: false,
        oldNumber: 6,
        nowNumber: 2,
        words: [{ is: 'same', text: 'The pier will be kept for the lifeboat.\n\n' }],
        other: 6,
        otherNumber: null,
        perhaps: null,
        together: 1,
      },
      {
        row: 6,
        kind: 'moved-away',
        isTypography: false,
        isLeftOut: false,
        goesOn: false,
        oldNumber: 6,
        nowNumber: null,
        words: [{ is: 'away', text: 'The pier will be kept for the lifeboat.\n\n' }],
        other: 1,
        otherNumber: 2,
        perhaps: null,
        together: 1,
      },
    ])
  })

  it('the other way round, what came is what went', async () => {
    const { claims: changed, counts } = await library.query('versions.compare', {
      articleId,
      from: to,
      to: from,
    })
    expect(changed).toEqual([])
    expect(counts.facts.hedge).toEqual({ changed: 0, went: 1, came: 0 })
    expect(counts.paragraphs.inserted).toBe(1)
  })

  it('a claim that a person placed stands where they said', async () => {
    const { entries, version } = await library.query('versions.ledger', { articleId })
    const entry = entries.find(({ claimId }) => claimId === claims.people)
    const start = V2.indexOf('4,900')
    const places = [
      {
        claimId: claims.people,
        expectedRev: entry?.rev ?? 0,
        state: 'by_hand' as const,
        fragments: [{ start, end: start + 5 }],
      },
    ]
    valueOf(
      await library.execute({ name: 'claims.place', input: { articleId, versionId: version.id, places } }),
    )
    const compared = await library.query('versions.compare', { articleId, from, to })
    const placed = compared.claims.find(({ claimId }) => claimId === claims.people)
    expect(
      placed?.words
        .filter(({ is }) => is !== 'del')
        .map(({ text }) => text)
        .join(''),
    ).toBe('4,900')
  })

  it('what is not there is refused', async () => {
    const nowhere = '01890000-0000-7000-8000-000000000000'
    await expect(library.query('versions.compare', { articleId, from, to: nowhere })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(
      library.query('versions.rows', { articleId: nowhere, from, to, rows: [0] }),
    ).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(
      codeOf(
        await library.execute({
          name: 'articles.delete',
          input: { articleId, expectedRev: (await library.query('articles.get', { articleId })).article.rev },
        }),
      ),
    ).toBe('saved')
    await expect(library.query('versions.compare', { articleId, from, to })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('the page', () => {
  it('says it all, and whatever the article says stays words', async () => {
    const { article } = await library.query('articles.get', { articleId })
    const rawText = `${V2}\n\n<script>alert(1)</script> & <img src=x onerror=alert(2)>`
    const document = { title: 'Ferry <b>gone</b>', rawText }
    const { versionId } = valueOf(
      await library.execute<'articles.addVersion'>({
        name: 'articles.addVersion',
        input: { articleId, expectedRev: article.rev, document },
      }),
    )
    const made = { by: 'Ada <script>', on: '2026-03-05' as Day }
    const { text } = await exportedVersions(library, { articleId, from, to: versionId }, made)
    expect(text).toContain('<p>Islander</p>')
    expect(text).toContain('1 figure changed')
    expect(text).toContain('<del>4,200</del><ins>4,900</ins>')
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;img src=x onerror=alert(2)&gt;')
    expect(text).toContain('Made by Ada &lt;script&gt; with Hindsight on 5 Mar 2026.')
    // What is left without the article's own words.
    const page = text.replaceAll(/<p>.*?<\/p>/gs, '')
    expect(text).not.toMatch(/<script|<img|<link|https?:|url\(|@import/i)
    expect(page).not.toMatch(/\son\w+=/i)
    expect(text.indexOf('What changed in claims')).toBeLessThan(text.indexOf('The whole text'))
    // Every link leads to a row of the page.
    const targets = [...text.matchAll(/href="#(p\d+)"/g)].map(([, id]) => id)
    expect(targets.length).toBeGreaterThan(4)
    for (const id of targets) expect(text).toContain(`id="${id}"`)
  })
})

describe('a long article', () => {
  it('the window is told what changed and the shape of the whole, never the whole text', async () => {
    const { old, now } = madeEdit(5, 'medium', 200_000, 0)
    const document = { title: 'A long one', rawText: old }
    const added = valueOf(
      await library.execute<'articles.add'>({ name: 'articles.add', input: { document } }),
    )
    const { article } = await library.query('articles.get', { articleId: added.articleId })
    const { versionId } = valueOf(
      await library.execute<'articles.addVersion'>({
        name: 'articles.addVersion',
        input: {
          articleId: added.articleId,
          expectedRev: article.rev,
          document: { title: 'A long one', rawText: now },
        },
      }),
    )
    const asked = { articleId: added.articleId, from: added.versionId, to: versionId }
    const compared = await library.query('versions.compare', { ...asked })
    expect(compared.rows.length).toBeGreaterThan(500)
    expect(compared.passagesTotal).toBeGreaterThan(50)
    const { passages, claims: _claims, ...shape } = compared
    expect(JSON.stringify(shape).length).toBeLessThan(3_000)
    // A passage is told with a little of what stands round it.
    expect(Math.max(...passages.map((passage) => JSON.stringify(passage).length))).toBeLessThan(4_000)
    const all = await library.query('versions.rows', { ...asked })
    expect(all.rows).toHaveLength(compared.rows.length)
    const some = await library.query('versions.rows', { ...asked, rows: [0, 7] })
    expect(some.rows).toEqual([all.rows[0], all.rows[7]])
  })
})
