import { exportedVersions, type Library, localDay, openLibrary } from '../library'
import { Day } from '../shared/domain/time/day'
import type { VersionEntry } from '../shared/domain/versions/version-list'
import { en } from '../shared/strings/en'
import { writeOutput } from './write-output'

interface Asked {
  /** Numbers of versions; without them the one before the newest, and the newest. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** A page instead of lines. */
  readonly output?: string | undefined
  readonly as?: string | undefined
}

/** What changed between two versions of an article, one thing a line; or as a page. */
export async function compare(folder: string, articleId: string, asked: Asked): Promise<number> {
  const library = await openLibrary(folder, { readOnly: true })
  try {
    const versions = await versionsAsked(library, articleId, asked)
    if (typeof versions === 'string') {
      console.error(versions)
      return 1
    }
    const { from, to } = versions
    if (asked.output) {
      const made = { by: asked.as ?? null, on: Day.parse(localDay(new Date())) }
      const { text } = await exportedVersions(library, { articleId, from: from.id, to: to.id }, made)
      await writeOutput(asked.output, text)
      return 0
    }
    const comparison = await library.query('versions.compare', {
      articleId,
      from: from.id,
      to: to.id,
      all: true,
    })
    for (const { claimId, state, facts } of comparison.claims)
      console.log([claimId, state, ...facts.map(en.versions.factSaid)].join('\t'))
    for (const { facts } of comparison.passages)
      for (const fact of facts) console.log(['', 'changed', en.versions.factSaid(fact)].join('\t'))
    const { facts, rows, claims } = en.versions.counts(comparison.counts)
    console.error([...facts, ...rows, claims].filter(Boolean).join('; ') || en.versions.same)
    return 0
  } finally {
    await library.close()
  }
}

/** The two versions, or why there are not two to compare. */
async function versionsAsked(
  library: Library,
  articleId: string,
  { from, to }: Asked,
): Promise<{ from: VersionEntry; to: VersionEntry } | string> {
  const { versions } = await library.query('articles.get', { articleId })
  const bySeq = (seq: string | undefined, otherwise: VersionEntry | undefined) =>
    seq === undefined ? otherwise : versions.find((one) => String(one.seq) === seq)
  const [older, newer] = [bySeq(from, versions.at(-2)), bySeq(to, versions.at(-1))]
  if (older && newer) return { from: older, to: newer }
  if (versions.length < 2) return en.versions.oneVersion
  return en.versions.noSuchVersion(versions.length)
}
