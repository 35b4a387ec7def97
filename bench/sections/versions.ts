import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { type Library, openLibrary } from '../../src/library'
import type { CommandInput, CommandName, CommandOutput } from '../../src/library/library'
import { SCHEMA_VERSION } from '../../src/shared/domain/document'
import { describeSpan } from '../../src/shared/domain/text/fragment'
import { shinglesOf } from '../../src/shared/domain/versions/alike/shingles'
import { sharedWithSketch } from '../../src/shared/domain/versions/alike/sketch'
import type { WorkingCopy } from '../libraries/working-copy'
import { longestHold } from '../measuring/longest-hold'
import { compared, type Line, ms } from '../measuring/report'
import { inTurn, most, timed } from '../measuring/samples'

const AS_AT = '2026-06-30'
const PAGE = { offset: 0, limit: 100 }
const BUDGET = 'holds <= 50 ms'

/** What versions and copies cost: what is looked for among all articles, what stands in each row, what is placed at once. */
export async function measureVersions(copy: WorkingCopy, rounds: number, quick: boolean): Promise<Line[]> {
  const library = await openLibrary(copy.library, { as: 'AB', devices: copy.devices })
  try {
    return [
      ...(await alikeLines(library, rounds)),
      ...(await dueLines(library, rounds)),
      ...(await placeLines(quick ? [500, 2_000] : [2_000, 10_000])),
    ]
  } finally {
    await library.close()
  }
}

/** Is it in the library already? Against a comparison of its words with the sketch of every article, and nothing else. */
async function alikeLines(library: Library, rounds: number): Promise<Line[]> {
  const { rows } = await library.query('articles.list', {})
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
          return rows.filter(({ sketch }) => sharedWithSketch(sketch, runs) > 0).length
        }),
    )
    lines.push(compared(`articles.alike, ${what}; longest hold ${ms(most(holds))}`, pair, BUDGET))
  }
  return lines
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
      budget: BUDGET,
    },
    compared(`${what}, again; longest hold ${ms(most(holds))}`, { ours: later, floor }, BUDGET),
  ]
}

/** Every claim of a book gets its place in a new version, in one gesture. */
async function placeLines(sizes: readonly number[]): Promise<Line[]> {
  const lines: Line[] = []
  for (const claims of sizes) {
    const folder = await mkdtemp(join(tmpdir(), 'hindsight-bench-places-'))
    const library = await openLibrary(join(folder, 'library'), {
      create: true,
      as: 'AB',
      devices: join(folder, 'devices.json'),
    })
    try {
      const place = await book(library, claims)
      const { took, longest } = await longestHold(place)
      const undo = await longestHold(() => library.execute({ name: 'history.undo', input: null }))
      lines.push(
        {
          what: `claims.place, ${claims} claims`,
          ours: ms(took),
          ratio: `holds ${ms(longest)}`,
          budget: BUDGET,
        },
        { what: '  its undo', ours: ms(undo.took), ratio: `holds ${ms(undo.longest)}`, budget: BUDGET },
      )
    } finally {
      await library.close()
      await rm(folder, { recursive: true, force: true })
    }
  }
  return lines
}

const sentence = (nth: number) => `Boat ${nth} left the harbour at ${nth % 24} with ${nth * 7} boxes of cod.`

/** An article with a claim in every sentence, and a version of it that moves them all. Gives what places them. */
async function book(library: Library, claims: number): Promise<() => Promise<unknown>> {
  const rawText = Array.from({ length: claims }, (_none, nth) => sentence(nth)).join('\n\n')
  const { articleId, versionId } = await broughtIn(library, rawText, claims)
  const { article } = await library.query('articles.get', { articleId })
  const document = { title: article.title, rawText: `Corrected.\n\n${rawText}` }
  await done(library, 'articles.addVersion', { articleId, expectedRev: article.rev, document })
  const { version, entries } = await library.query('versions.ledger', { articleId })
  const places = entries.map(({ claimId, rev, found }) => ({
    claimId,
    expectedRev: rev,
    state: 'moved' as const,
    fragments: [...(found?.fragments ?? [])],
  }))
  if (places.length < claims || version.id === versionId) throw new Error('The claims do not wait')
  return () => done(library, 'claims.place', { articleId, versionId: version.id, places })
}

/** As out of a backup, all claims at once: one after the other they would take minutes. */
async function broughtIn(library: Library, rawText: string, claims: number) {
  const made = await done(library, 'articles.add', { document: { title: 'The log', rawText } })
  const one = [{ start: 0, end: sentence(0).length }]
  await done(library, 'claims.create', { ...made, kind: 'statistic', fragments: one })
  const { article, version, claims: first } = await library.query('articles.get', made)
  const [pattern] = first
  if (!pattern) throw new Error('The claim is not there')
  const [articleId, versionId] = [v7(), v7()]
  let from = 0
  const document = {
    schemaVersion: SCHEMA_VERSION,
    seq: 1,
    article: { ...article, id: articleId, currentVersionId: versionId },
    versions: [{ ...version, id: versionId }],
    claims: Array.from({ length: claims }, (_none, nth) => {
      const start = rawText.indexOf(sentence(nth), from)
      from = start + sentence(nth).length
      const fragments = [describeSpan(rawText, { start, end: from })]
      return { ...pattern, id: v7(), articleId, versionId, fragments }
    }),
    outcomes: [],
    evidence: [],
  }
  const answer = await library.execute({
    name: 'articles.bringBack',
    input: { documents: [document], people: [], way: 'keep', from: 'the bench' },
  })
  if (!answer.ok) throw new Error(answer.error.message)
  return { articleId, versionId }
}

async function done<Name extends CommandName>(
  library: Library,
  name: Name,
  input: CommandInput<Name>,
): Promise<CommandOutput<Name>> {
  const answer = await library.execute<Name>({ name, input })
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value
}
