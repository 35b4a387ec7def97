import { z } from 'zod'
import type { CheckReport } from '../../shared/domain/checking/check-report'
import type { LibraryDocument } from '../../shared/domain/library-document'
import type { RepairNotice } from '../../shared/domain/repair/notice'
import type { Day, Instant } from '../../shared/domain/time/day'
import type { HistoryState, LibraryInfo } from '../../shared/ipc/contract'
import type { Lists } from '../lists/lists'
import type { LibrarySearch } from '../search/library-search'
import type { RowsNeeded } from '../store/arrival'
import type { Articles } from '../store/articles'
import type { Catalogue } from '../store/catalogue'
import type { KeptBytes } from '../store/kept-bytes'
import type { VersionMaps } from '../versions/version-maps'

/** What a query may read: only what is durable. */
export interface Readable {
  readonly catalogue: Catalogue
  readonly lists: Lists
  readonly articles: Articles
  readonly shared: LibraryDocument
  readonly search: LibrarySearch
  readonly maps: VersionMaps
  readonly copies: Pick<KeptBytes, 'read'>
  readonly history: () => HistoryState
  /** What was repaired since the library was opened. */
  readonly notices: readonly RepairNotice[]
  readonly check: () => Promise<CheckReport>
  readonly about: Pick<LibraryInfo, 'id' | 'name' | 'path' | 'readOnly'>
  readonly now: () => Instant
  readonly today: () => Day
  /** The latest time of any change; null before the first. */
  readonly newest: () => Instant | null
}

export interface Query<Input extends z.ZodType, Output> {
  readonly input: Input
  /** The rows that it looks through: it waits until the catalogue has them, unless it was asked for what there is so far. */
  readonly rows?: RowsNeeded
  readonly answer: (library: Readable, input: z.output<Input>) => Output | Promise<Output>
  /**
   * The same from the few rows that are there first, for who does not wait for the others; null where they are not
   * enough: then it waits for those that come in no time.
   */
  readonly early?: (library: Readable, input: z.output<Input>) => Output | null
}

/** What the library calls its people. */
export function namesIn({ people }: Pick<LibraryDocument, 'people'>): (id: string) => string | undefined {
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return (id) => names.get(id)
}

/** Keeps the types of a query together while it is written down. */
export const query = <Input extends z.ZodType, Output>(definition: Query<Input, Output>) => definition

/** For queries that need no input: scripts leave it out, the window sends null. */
export const Nothing = z.union([z.null(), z.undefined(), z.strictObject({})])

/** Asked along with a question: answer with what has been read so far. For a window that shows how far it is. */
export const soFar = { soFar: z.literal(true).optional() }

/** Null and nothing stand for an input without conditions. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((input) => input ?? {}, schema) as z.ZodType<
    z.output<Schema>,
    z.input<Schema> | null | undefined
  >

export interface Rows<Row> {
  readonly rows: Row[]
  readonly total: number
}
