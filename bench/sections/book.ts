import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { type Library, openLibrary } from '../../src/library'
import { SCHEMA_VERSION } from '../../src/shared/domain/document'
import { describeSpan } from '../../src/shared/domain/text/fragment'
import { type Held, HOLD_BUDGET, longestHold } from '../measuring/longest-hold'
import { type Line, ms } from '../measuring/report'
import { done } from './done'

/** A book with a claim in every sentence came in again: what is asked and done about all of its claims at once. */
export async function bookLines(sizes: readonly number[]): Promise<Line[]> {
  const lines: Line[] = []
  for (const claims of sizes) {
    const folder = await mkdtemp(join(tmpdir(), 'hindsight-bench-book-'))
    const library = await openLibrary(join(folder, 'library'), {
      create: true,
      as: 'AB',
      devices: join(folder, 'devices.json'),
    })
    try {
      lines.push(...(await linesOf(library, claims)))
    } finally {
      await library.close()
      await rm(folder, { recursive: true, force: true })
    }
  }
  return lines
}

async function linesOf(library: Library, claims: number): Promise<Line[]> {
  const { articleId, from, to } = await book(library, claims)
  const versions = { articleId, from, to }
  const held = async (what: string, work: () => Promise<unknown>) => line(what, await longestHold(work))
  // The map of the two texts is made, which in the app happens in another process.
  await library.query('versions.compare', versions)
  const compare = await held(`versions.compare, ${claims} claims`, () =>
    library.query('versions.compare', versions),
  )
  const ledger = await held('  its ledger', () => library.query('versions.ledger', { articleId }))
  const { entries } = await library.query('versions.ledger', { articleId })
  const places = entries.map(({ claimId, rev, found }) => ({
    claimId,
    expectedRev: rev,
    state: 'moved' as const,
    fragments: [...(found?.fragments ?? [])],
  }))
  if (places.length < claims) throw new Error('The claims do not wait')
  const input = { articleId, versionId: to, places }
  return [
    compare,
    ledger,
    await held('  claims.place', () => done(library, 'claims.place', input)),
    await held('  its undo', () => library.execute({ name: 'history.undo', input: null })),
  ]
}

const line = (what: string, { took, longest }: Held): Line => ({
  what,
  ours: ms(took),
  ratio: `holds ${ms(longest)}`,
  budget: HOLD_BUDGET,
})

const sentence = (nth: number) => `Boat ${nth} left the harbour at ${nth % 24} with ${nth * 7} boxes of cod.`

/** An article with a claim in every sentence, and a version of it that moves them all. */
async function book(library: Library, claims: number) {
  const rawText = Array.from({ length: claims }, (_none, nth) => sentence(nth)).join('\n\n')
  const { articleId, versionId: from } = await broughtIn(library, rawText, claims)
  const { article } = await library.query('articles.get', { articleId })
  const document = { title: article.title, rawText: `Corrected.\n\n${rawText}` }
  await done(library, 'articles.addVersion', { articleId, expectedRev: article.rev, document })
  const { version } = await library.query('articles.get', { articleId })
  return { articleId, from, to: version.id }
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
