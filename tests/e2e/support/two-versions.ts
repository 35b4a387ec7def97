import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { madeEdit } from '../../../bench/anchoring/made-edit'
import { openLibraryOn } from '../../../src/library/opening/open-library'
import { realDisk } from '../../../src/library/store/disk'
import type { ClaimKind } from '../../../src/shared/domain/claim'
import type { Desk } from './hindsight'

const steady = [
  'The bridge opened in 1931 and was last repainted before the flood of 2009, when the town was cut in two for nine days.',
  'Buses have gone round by the ring road since the spring, which takes them eleven minutes longer each way.',
  'The county owns the bridge, and the town pays a share of its upkeep under an agreement that nobody has seen.',
  'Shops on the north bank say that they have lost a good part of their trade since the barriers went up.',
]

/** An article of ours about a bridge, as it was captured first. */
export const firstWording = [
  'Lantern Bridge ‘will reopen within two years’',
  'By Priya Nair, local government reporter',
  'The Lantern Bridge will reopen to traffic within two years, the county said on Monday, after engineers found more rust in its chains than they had expected.',
  'Repairs will cost £3.2m, which is twice what the county had set aside for them in its budget.',
  '“We may have to close it for good if the winter is hard,” said Morag Reid, who chairs the works committee.',
  'The pumps under the north pier will be kept running, and a watchman stays there overnight.',
  ...steady,
  'Some 4,200 people crossed the bridge on foot each day last year, a fifth fewer than before the flood.',
  'A petition to keep one lane open has been signed by nearly 900 people.',
  'The chair of the chamber of trade called the delay ‘a scandal’ and asked for rates to be cut.',
].join('\n\n')

/** The same a week later: figures, a hedge, a quotation and a date changed, a paragraph moved, one gone, one new. */
export const secondWording = [
  'Lantern Bridge ‘will reopen within two years’',
  'By Priya Nair, local government reporter',
  'The Lantern Bridge could reopen to traffic within three years, the county said on Thursday, after engineers found more rust in its chains than they had expected.',
  'Repairs will cost £4.1m, which is twice what the county had set aside for them in its budget.',
  '“We will have to close it for good if the winter is hard,” said Morag Reid, who chairs the works committee.',
  ...steady,
  'The pumps under the north pier will be kept running, and a watchman stays there overnight.',
  'Some 4,200 people crossed the bridge on foot each day last year, a fifth fewer than before the flood.',
  'Divers are to look at the south pier before the end of the month, the county added.',
  "The chair of the chamber of trade called the delay 'a scandal' and asked for rates to be cut.",
].join('\n\n')

const claims = [
  ['prediction', 'will reopen to traffic within two years'],
  ['statistic', 'Repairs will cost £3.2m'],
  ['quote', '“We may have to close it for good if the winter is hard,”'],
  ['statistic', 'Some 4,200 people crossed the bridge on foot each day'],
  ['statistic', 'signed by nearly 900 people'],
  ['quote', '‘a scandal’'],
] as const

const title = 'Lantern Bridge ‘will reopen within two years’'

/** Keeps the article, claims on its first wording, and its second wording. */
export const keepTwoVersions = (desk: Desk): Promise<void> =>
  keep(desk, { title, first: firstWording, second: secondWording, claims })

/** Keeps a made article of a megabyte, and what an editor made of it. */
export async function keepMegabyte(desk: Desk): Promise<void> {
  const { old, now } = madeEdit(3, 'medium', 1_000_000, 0)
  await keep(desk, { title: 'A long report', first: old, second: now, claims: [] })
}

interface Kept {
  readonly title: string
  readonly first: string
  readonly second: string
  readonly claims: readonly (readonly [ClaimKind, string])[]
}

async function keep({ data, library: folder }: Desk, kept: Kept): Promise<void> {
  await mkdir(data, { recursive: true })
  const devices = path.join(data, 'devices.json')
  const library = await openLibraryOn(realDisk, folder, { create: true, as: 'AB', devices })
  try {
    const run = async (name: string, input: unknown) => {
      const answer = await library.execute({ name, input } as never)
      if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`)
      return answer.value as unknown as { articleId: string; versionId: string }
    }
    const document = (rawText: string) => ({
      title: kept.title,
      rawText,
      publisherName: 'Harbour Chronicle',
      published: { edtf: '2026-03-02', basis: 'stated' },
    })
    const { articleId, versionId } = await run('articles.add', { document: document(kept.first) })
    for (const [kind, words] of kept.claims) {
      const start = kept.first.indexOf(words)
      const fragments = [{ start, end: start + words.length }]
      await run('claims.create', { articleId, versionId, kind, fragments, fields: {} })
    }
    const { article } = await library.query('articles.get', { articleId })
    await run('articles.addVersion', { articleId, expectedRev: article.rev, document: document(kept.second) })
  } finally {
    await library.close()
  }
}
