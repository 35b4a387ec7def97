import { addTo } from '../../shared/domain/grouped'
import type { Instant } from '../../shared/domain/time/day'
import type { LibraryProgress } from '../../shared/ipc/contract'
import { later } from '../commands/state'
import { lookBack, type Trace } from '../device/device'
import type { Remembered } from '../device/devices-file'
import { afterRecord, emptyHistory, type History } from '../history/history'
import type { Stretch } from '../journal/gap'
import { type JournalEnd, readJournal } from '../journal/read-journal'
import { type JournalRecord, linkOf } from '../journal/record'
import { listSegments, type Segment } from '../journal/segments'
import type { Catalogue } from '../store/catalogue'
import type { Disk } from '../store/disk'
import type { Layout } from '../store/layout'

/** Undo reaches back at least so many commands. */
const UNDO_DEPTH = 200
/** Records that are read for it at first: most of them are no undos. */
const USUAL_DEPTH = 300
/** Reading so many segments, a megabyte each, takes long enough to be told; so often. */
const MANY_SEGMENTS = 10
const TOLD_EVERY = 5

export interface FoundState {
  readonly end: JournalEnd
  readonly history: History
  /** The latest time of the records that were read. */
  readonly newest: Instant | null
  /** Article -> its records that are newer than its rows in the catalogue. */
  readonly news: ReadonlyMap<string, readonly JournalRecord[]>
  /** Where records are missing in what was read. */
  readonly gaps: readonly Stretch[]
  /** Of the device that this one remembers to be. */
  readonly trace: Trace
}

export interface ReadStateOptions {
  readonly disk: Disk
  readonly layout: Layout
  readonly catalogue: Catalogue
  /** The last record that is in the catalogue's rows. */
  readonly catalogueSeq: number
  /** The last number that documents and catalogue are known to hold: the journal must reach up to it. */
  readonly known: number
  readonly remembered: Remembered | undefined
  readonly onProgress: ((progress: LibraryProgress) => void) | undefined
}

/**
 * Reads the end of the journal: what is newer than the catalogue, and enough for the history. Older segments stay
 * closed, so that opening does not slow down with the years.
 */
export async function readState(options: ReadStateOptions): Promise<FoundState> {
  const { disk, layout, catalogueSeq } = options
  const segments = await listSegments(disk, layout.journal)
  let from = startingAt(segments, catalogueSeq)
  for (;;) {
    const found = await readFrom(options, segments, from)
    const isFarEnough =
      found.gaps.length > 0 || (found.history.whole && found.history.undo.length >= UNDO_DEPTH)
    if (from === 0 || isFarEnough) return found
    from = Math.max(0, from - 2 * (segments.length - from))
  }
}

function startingAt(segments: readonly Segment[], catalogueSeq: number): number {
  const newest = segments.at(-1)?.firstSeq ?? 1
  // The last number is not known before its segment has been read; it is no less than either of these.
  const wanted = Math.min(catalogueSeq + 1, Math.max(catalogueSeq, newest) - USUAL_DEPTH)
  return Math.max(
    0,
    segments.findLastIndex(({ firstSeq }) => firstSeq <= wanted),
  )
}

async function readFrom(
  { disk, layout, catalogue, known, remembered, onProgress }: ReadStateOptions,
  segments: readonly Segment[],
  from: number,
): Promise<FoundState> {
  const news = new Map<string, JournalRecord[]>()
  let history = emptyHistory
  let newest: Instant | null = null
  let isHeadThere = false
  const onRecord = (record: JournalRecord) => {
    const { header, local } = record
    history = afterRecord(history, record)
    newest = later(newest, header.at)
    if (header.dev === remembered?.dev && header.dseq === remembered.dseq)
      isHeadThere = linkOf(record) === remembered.head
    if (local.seq <= (catalogue.entry(header.scope)?.seq ?? 0)) return
    addTo(news, header.scope, record)
  }
  const gaps: Stretch[] = []
  const onGap = (gap: Stretch) => {
    // What stands before it may rest on what is lost: undo does not reach over it.
    history = emptyHistory
    gaps.push(gap)
  }
  const after = from === 0 ? 0 : (segments[from]?.firstSeq ?? 1) - 1
  const end = await readJournal(disk, segments.slice(from), {
    folder: layout.journal,
    after,
    known,
    onRecord,
    onGap,
    onSegment: (done, total) => {
      const isTold = total >= MANY_SEGMENTS && (done % TOLD_EVERY === 0 || done === total)
      if (isTold) onProgress?.({ what: 'reading-journal', done, total })
    },
  })
  const last = remembered && end.chain.head(remembered.dev)
  const trace =
    remembered && !isHeadThere
      ? await lookBack(disk, segments.slice(0, from), remembered, end.chain)
      : { last, isHeadThere }
  return { end, history, newest, news, gaps, trace }
}
