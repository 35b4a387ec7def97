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
  const covered = line.subarray(0, Math.max(line.length - TAIL, 0))
  const tail = line.subarray(covered.length).toString('latin1')
  if (tail !== `${BEFORE_SUM}${sha256(covered)}${AFTER_SUM}`) return null
  const parsed = JournalRecord.safeParse(jsonIn(`${covered.toString('utf8')}}}`))
  return parsed.success ? parsed.data : null
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Somebody else's bytes with a good checksum: no record of ours.
    return null
  }
}
