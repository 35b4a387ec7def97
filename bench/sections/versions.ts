import { type Library, openLibrary } from '../../src/library'
import { articleRowsIn, claimsIn, readCatalogue } from '../../src/library/store/catalogue-file'
import { realDisk } from '../../src/library/store/disk'
import { layoutOf } from '../../src/library/store/layout'
import { shinglesOf } from '../../src/shared/domain/versions/alike/shingles'
import { sharedWithSketch } from '../../src/shared/domain/versions/alike/sketch'
import type { WorkingCopy } from '../libraries/working-copy'
import { HOLD_BUDGET, longestHold } from '../measuring/longest-hold'
import { compared, type Line, ms } from '../measuring/report'
import { inTurn, most, timed } from '../measuring/samples'
import { bookLines } from './book'
import { done } from './done'

const AS_AT = '2026-06-30'
const PAGE = { offset: 0, limit: 100 }

/** What versions and copies cost: what is looked for among all articles, what stands in each row, what is placed at once. */
export async function measureVersions(copy: WorkingCopy, rounds: number, quick: boolean): Promise<Line[]> {
  const library = await openLibrary(copy.library, { as: 'AB', devices: copy.devices })
  try {
    return [
      ...(await alikeLines(library, rounds)),
      ...(await dueLines(library, rounds)),
      ...(await bookLines(quick ? [500, 2_000] : [2_000, 10_000])),
    ]
  } finally {
    await library.close()
  }
}

/** Is it in the library already? Against a comparison of its words with the sketch of every article, and nothing else. */
async function alikeLines(library: Library, rounds: number): Promise<Line[]> {
  const { rows } = await library.query('articles.list', {})
  const sketches = await sketchesIn(library)
  const lines: Line[] = []
  for (const [what, changed] of [
    ['the same text', (text: string) => text],
    [
      'a third of the text, edited',
      (text: string) => text.slice(0, text.length / 3).replaceAll('the ', 'a '),
    ],
    [
      'a text that is new',
      () => 'Nobody has written about this yet, and no words of it are held. '.repeat(60),
    ],
  ] as const) {
    const row = rows[Math.floor(rows.length / 2)]
    const { version } = await library.query('articles.get', { articleId: row?.id ?? '' })
    const document = { title: 'Seen elsewhere', rawText: changed(version.rawText) }
    const holds: number[] = []
    const pair = await inTurn(
      rounds,
      async () => {
        const { took, longest } = await longestHold(() => library.query('articles.alike', { document }))
        holds.push(longest)
        return took
      },
      () =>
        timed(() => {
          const runs = new Set(shinglesOf(document.rawText).runs)
          return sketches.filter((sketch) => sharedWithSketch(sketch, runs) > 0).length
        }),
    )
    lines.push(compared(`articles.alike, ${what}; longest hold ${ms(most(holds))}`, pair, HOLD_BUDGET))
  }
  return lines
}

/** As the library has them in memory. */
async function sketchesIn(library: Library): Promise<string[]> {
  const { id } = await library.query('library.info', null)
  const catalogue = await readCatalogue(realDisk, layoutOf(library.path), id)
  if (!catalogue) throw new Error('The library has no catalogue')
  const rows = new Map(catalogue.newest.map(({ id, article }) => [id, article]))
  for await (const line of articleRowsIn(catalogue)) for (const { id, article } of line) rows.set(id, article)
  const sketches: string[] = []
  for await (const { fingerprint } of claimsIn(catalogue, (id) => rows.get(id) ?? null))
    sketches.push(fingerprint?.sketch ?? '')
  return sketches
}

/** A page of the queue whose predictions all rest on an article with a newer version; against the same page before. */
async function dueLines(library: Library, rounds: number): Promise<Line[]> {
  const ask = () => library.query('predictions.due', { asAt: AS_AT, page: PAGE })
  const { rows } = await ask()
  const floor: number[] = []
  for (let round = 0; round < rounds; round++) floor.push(await timed(ask))
  const { rows: articles } = await library.query('articles.list', {
    page: { offset: 0, limit: 2 * rows.length },
  })
  for (const [nth, { claim }] of rows.entries()) {
    const articleId = articles[2 * nth]?.id ?? ''
    const { article, version } = await library.query('articles.get', { articleId })
    await done(library, 'evidence.attach', {
      claimId: claim.id,
      expectedRev: (await library.query('claims.get', { claimId: claim.id })).claim.rev,
      evidence: {
        kind: 'article_fragment',
        articleId,
        versionId: version.id,
        fragments: [{ start: 40, end: 120 }],
        supports: 'for',
      },
    })
    const rawText = `${version.rawText}\n\nCorrected on Monday.`
    const { rev } = (await library.query('articles.get', { articleId })).article
    await done(library, 'articles.addVersion', {
      articleId,
      expectedRev: rev,
      document: { title: article.title, rawText },
    })
  }
  const first = await longestHold(ask)
  const later: number[] = []
  const holds: number[] = []
  for (let round = 0; round < rounds; round++) {
    const { took, longest } = await longestHold(ask)
    later.push(took)
    holds.push(longest)
  }
  const what = `predictions.due, evidence with newer versions in ${rows.length} rows`
  return [
    {
      what: `${what}, first time`,
      ours: ms(first.took),
      ratio: `holds ${ms(first.longest)}`,
      budget: HOLD_BUDGET,
    },
    compared(`${what}, again; longest hold ${ms(most(holds))}`, { ours: later, floor }, HOLD_BUDGET),
  ]
}
