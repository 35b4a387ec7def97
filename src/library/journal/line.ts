import { atOnce, type Steps } from '../../shared/domain/steps'
import { bytesOf, jsonPieces } from '../json-bytes'
import { sha256, sha256Steps } from '../world'
import { JournalGap } from './gap'
import { JournalRecord, MANY_TOUCHES } from './record'
import { isUsualRecord } from './usual-record'

const BEFORE_SUM = ',"checksum":"'
const AFTER_SUM = '"}}'
const SUM_LENGTH = 64
const TAIL = BEFORE_SUM.length + SUM_LENGTH + AFTER_SUM.length

export const NEWLINE = 0x0a

/** Header, body and what is local; their lists; one touch or value of them. */
const ENTRY_DEPTH = 3
/** The ends of the last object in it, and of itself: two letters. */
const ENDS = 2

/** What a line of the journal holds. */
export type JournalEntry = JournalRecord | JournalGap

export const isGap = (entry: JournalEntry): entry is JournalGap => 'gap' in entry

/**
 * An entry as one line of JSON. The checksum is the last member of its last object and covers every byte before it, so
 * a line is checked without being parsed. In parts, for large ones are copied once: into what is written.
 */
export function* lineSteps(entry: JournalEntry): Steps<Buffer[]> {
  if (isShort(entry)) return [shortLine(JSON.stringify(entry).slice(0, -ENDS))]
  const covered = yield* bytesOf(jsonPieces(entry, ENTRY_DEPTH), { without: ENDS })
  const sum = yield* sha256Steps(covered)
  return [...covered, Buffer.from(endingWith(sum))]
}

const isShort = (entry: JournalEntry): boolean => isGap(entry) || entry.header.touches.length < MANY_TOUCHES

const shortLine = (covered: string): Buffer => Buffer.from(covered + endingWith(sha256(covered)))

const endingWith = (sum: string): string => `${BEFORE_SUM}${sum}${AFTER_SUM}\n`

export const encodeLine = (entry: JournalEntry): Buffer => Buffer.concat(atOnce(lineSteps(entry)))

/** The entry of a line (without its line end), or null where the line is torn or damaged. */
export function decodeLine(line: Buffer): JournalEntry | null {
  if (!isWholeLine(line)) return null
  const json = jsonIn(`${coveredBy(line).toString('utf8')}}}`)
  if (isUsualRecord(json)) return json
  const record = JournalRecord.safeParse(json)
  if (record.success) return record.data
  const gap = JournalGap.safeParse(json)
  return gap.success ? gap.data : null
}

/** Is the line (without its line end) byte for byte what was written, whatever version of the app wrote it? */
export function isWholeLine(line: Buffer): boolean {
  const covered = coveredBy(line)
  const tail = line.subarray(covered.length).toString('latin1')
  return tail === `${BEFORE_SUM}${sha256(covered)}${AFTER_SUM}`
}

const coveredBy = (line: Buffer): Buffer => line.subarray(0, Math.max(line.length - TAIL, 0))

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Somebody else's bytes with a good checksum: no entry of ours.
    return null
  }
}
