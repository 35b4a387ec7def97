import { sha256 } from '../world'
import { JournalRecord } from './record'

const BEFORE_SUM = ',"checksum":"'
const AFTER_SUM = '"}}'
const SUM_LENGTH = 64
const TAIL = BEFORE_SUM.length + SUM_LENGTH + AFTER_SUM.length

export const NEWLINE = 0x0a

/**
 * A record as one line of JSON. The checksum is the last member of `local` and covers every byte before it, so a line
 * is checked without being parsed.
 */
export function encodeLine(record: JournalRecord): Buffer {
  const open = JSON.stringify(record).slice(0, -2)
  return Buffer.from(`${open}${BEFORE_SUM}${sha256(open)}${AFTER_SUM}\n`)
}

/** The record of a line (without its line end), or null where the line is torn or damaged. */
export function decodeLine(line: Buffer): JournalRecord | null {
  if (!isWholeLine(line)) return null
  const parsed = JournalRecord.safeParse(jsonIn(`${coveredBy(line).toString('utf8')}}}`))
  return parsed.success ? parsed.data : null
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
    // Somebody else's bytes with a good checksum: no record of ours.
    return null
  }
}
