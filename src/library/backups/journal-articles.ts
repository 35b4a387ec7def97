import type { ArticleDocument } from '../../shared/domain/document'
import { addTo } from '../../shared/domain/grouped'
import { decodeLine, isGap } from '../journal/line'
import type { JournalRecord } from '../journal/record'
import { listSegments } from '../journal/segments'
import { rebuilt } from '../repair/rebuilt'
import type { Disk } from '../store/disk'
import { recordsIn } from './journal-scopes'

/** The records of these documents after a seq and up to another, oldest first; only their lines are parsed. */
export async function recordsByScope(
  disk: Disk,
  journal: string,
  scopes: ReadonlySet<string>,
  { after = 0, upTo = Number.POSITIVE_INFINITY }: { readonly after?: number; readonly upTo?: number },
): Promise<ReadonlyMap<string, readonly JournalRecord[]>> {
  const segments = await listSegments(disk, journal)
  const found = new Map<string, JournalRecord[]>()
  for (const [index, { path }] of segments.entries()) {
    const next = segments[index + 1]
    if (next && next.firstSeq <= after + 1) continue
    for (const { scope, seq, line } of recordsIn(await disk.read(path))) {
      const record = scopes.has(scope) && seq > after && seq <= upTo ? decodeLine(line) : null
      if (record && !isGap(record)) addTo(found, scope, record)
    }
  }
  return found
}

/** Articles that the journal alone has. One that cannot be made from it, because it was purged or lost, is left out. */
export async function articlesInJournal(
  disk: Disk,
  journal: string,
  scopes: ReadonlySet<string>,
  upTo: number,
): Promise<ArticleDocument[]> {
  const records = await recordsByScope(disk, journal, scopes, { upTo })
  return [...records.values()].flatMap(
    (ofArticle) => rebuilt(null, { records: ofArticle, gaps: [] }).document ?? [],
  )
}
