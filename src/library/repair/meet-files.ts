import type { Stretch } from '../journal/gap'
import type { Journal, Story } from '../journal/journal'
import type { JournalRecord } from '../journal/record'
import { LibraryError } from '../library-error'
import { articleFilesIn } from '../store/article-files-in'
import type { Articles } from '../store/articles'
import type { Catalogue } from '../store/catalogue'
import type { Disk } from '../store/disk'
import type { Layout } from '../store/layout'
import type { LibraryRecord } from '../store/library-record'

interface Documents {
  readonly articles: Articles
  readonly shared: LibraryRecord
  readonly catalogue: Catalogue
  readonly journal: Journal
}

/** The catalogue hides no file that is there, and shows none that is gone: the ones are read, the others rebuilt. */
export async function meetFiles(
  disk: Disk,
  layout: Layout,
  { articles, shared, catalogue, journal }: Documents,
  onTrouble: (error: unknown) => void,
): Promise<void> {
  const { ids, onlyBefore } = await articleFilesIn(disk, layout)
  const files = new Set(ids)
  const tried = async (work: Promise<unknown>) => {
    try {
      await work
    } catch (error) {
      if (!(error instanceof LibraryError)) throw error
      onTrouble(error)
    }
  }
  const removed = new Set<string>(shared.current.tombstones.map(({ id }) => id))
  for (const id of [...ids, ...onlyBefore]) {
    if (!catalogue.entry(id) && !removed.has(id)) await tried(articles.refresh(id, NOTHING))
  }
  const gone = catalogue.entries().flatMap(({ id }) => (files.has(id) || id === shared.id ? [] : id))
  const missing = gone.filter((id) => !articles.inMemory(id))
  if (missing.length === 0) return
  const stories = await storiesOf(journal, missing)
  for (const id of missing) await tried(articles.restore(id, stories.get(id) ?? NOTHING))
}

const NOTHING: Story = { records: [], gaps: [] }

/** One reading of the journal for all of them. */
async function storiesOf(journal: Journal, ids: readonly string[]): Promise<Map<string, Story>> {
  const gaps: Stretch[] = []
  const records = new Map<string, JournalRecord[]>(ids.map((id) => [id, []]))
  await journal.read(0, {
    onRecord: (record) => {
      records.get(record.header.scope)?.push(record)
    },
    onGap: (gap) => {
      gaps.push(gap)
    },
  })
  return new Map([...records].map(([id, own]) => [id, { records: own, gaps }]))
}
