import type { LibraryDocument } from '../../shared/domain/library-document'
import type { Instant } from '../../shared/domain/time/day'
import { repairs } from '../../shared/strings/repairs'
import { lengthOf } from '../journal/gap'
import type { JournalDamage, JournalEnd } from '../journal/read-journal'
import { renewTail } from '../journal/renew-tail'
import { contentOf, lostIn } from '../journal/salvage'
import { setTornTailAside } from '../journal/torn-tail'
import { refuse } from '../library-error'
import { type FoundState, type ReadStateOptions, readState } from '../opening/read-state'
import { whyDisk } from '../store/disk-error'
import { replaceFile } from '../store/durable-file'
import { highestInDocuments } from './document-seqs'
import type { Notices } from './notices'
import type { Quarantine } from './quarantine'

export interface SoundJournalOptions extends Omit<ReadStateOptions, 'known'> {
  readonly file: LibraryDocument
  readonly notices: Notices
  readonly quarantine: Quarantine
  readonly at: Instant
}

/**
 * Reads the end of the journal and mends what is wrong in it, so that it can be written to: damaged segments are set
 * aside and what is good in them takes their place, lost numbers are marked as such, a torn end is cut off, and what the
 * process before wrote last is written once more.
 */
export async function soundJournal(
  options: SoundJournalOptions,
): Promise<{ found: FoundState; newest: JournalEnd['newest'] }> {
  const { disk, catalogueSeq, remembered } = options
  const found = await reachingAsFarAsDocuments(options)
  const { end } = found
  const newest = await mended(options, end)
  if (end.torn) await cutOff(options, end.torn)
  if (newest && end.chain.lastSeq > catalogueSeq) {
    try {
      await renewTail(disk, newest.segment)
    } catch (error) {
      throw refuse('library-unreadable', `${newest.segment.name}: ${whyDisk(error)}`, error)
    }
  }
  // Where this device's own records are lost, its numbers must not be used again: it goes on as a new one.
  const trace = end.damages.length > 0 && remembered ? { last: undefined, isHeadThere: false } : found.trace
  return { found: { ...found, trace }, newest }
}

/** Only where the end of the journal is in doubt are all documents asked what they hold: it takes seconds in a large library. */
async function reachingAsFarAsDocuments(options: SoundJournalOptions): Promise<FoundState> {
  const { disk, layout, catalogue, catalogueSeq, file } = options
  const known = catalogue
    .entries()
    .reduce((most, { seq }) => Math.max(most, seq), Math.max(catalogueSeq, file.seq))
  const found = await readState({ ...options, known })
  if (found.end.damages.length === 0 && !found.end.torn) return found
  const inDocuments = await highestInDocuments(disk, layout)
  return inDocuments > found.end.chain.lastSeq
    ? await readState({ ...options, known: Math.max(known, inDocuments) })
    : found
}

/** Gives the newest segment as it is from then on. */
async function mended(options: SoundJournalOptions, end: JournalEnd): Promise<JournalEnd['newest']> {
  let { newest } = end
  for (const damage of end.damages) {
    const isNewest = !newest || damage.segment.firstSeq > newest.segment.firstSeq
    const length = await mend(options, damage, isNewest)
    if (isNewest) newest = { segment: damage.segment, length }
  }
  return newest
}

async function mend(
  { disk, quarantine, notices, at, catalogueSeq }: SoundJournalOptions,
  { segment, pieces, cannotBeRead }: JournalDamage,
  isNewest: boolean,
): Promise<number> {
  const content = contentOf(pieces, at)
  try {
    const quarantinedAs = await quarantine.hold(segment.path)
    await replaceFile(disk, segment.path, content)
    notices.add({
      kind: 'journal',
      file: segment.name,
      done: repairs.told(repairs.done.readAround(lostIn(pieces)), cannotBeRead),
      // Nobody can say how far a file reached that gave no bytes at all.
      lost: isNewest && cannotBeRead ? repairs.lost.savedLast : lossIn(pieces, catalogueSeq),
      quarantinedAs,
    })
  } catch (error) {
    throw refuse('library-unreadable', `${segment.name} could not be repaired: ${whyDisk(error)}`, error)
  }
  return content.length
}

/** What the catalogue reaches up to is in the documents, or is missed there, by name, when they are loaded. */
function lossIn(pieces: JournalDamage['pieces'], catalogueSeq: number): string | null {
  const unsure = pieces.reduce((sum, piece) => {
    if (piece.entry) return sum
    const { from, to } = piece.lost
    return sum + lengthOf({ from: Math.max(from, catalogueSeq + 1), to })
  }, 0)
  return unsure > 0 ? repairs.lost.unsure(unsure) : null
}

async function cutOff(
  { disk, quarantine, notices }: SoundJournalOptions,
  torn: NonNullable<JournalEnd['torn']>,
): Promise<void> {
  const quarantinedAs = await setTornTailAside(disk, quarantine, torn)
  notices.add({
    kind: 'journal',
    file: torn.segment.name,
    done: repairs.done.cutTail,
    lost: null,
    quarantinedAs,
  })
}

/** For a reader, who mends nothing. A torn end may be a write that is under way. */
export function tellOfJournal({ damages }: JournalEnd, notices: Notices): void {
  for (const { segment, pieces, cannotBeRead } of damages)
    notices.add({
      kind: 'journal',
      file: segment.name,
      done: repairs.told(repairs.done.readOnly, cannotBeRead),
      lost: lostIn(pieces) > 0 ? repairs.lost.unsure(lostIn(pieces)) : null,
      quarantinedAs: null,
    })
}
