import { NEWLINE } from '../journal/line'

/** A record, as far as it can be told without parsing its line. */
export interface RecordPlace {
  /** The document it changed. */
  readonly scope: string
  readonly seq: number
  /** Its line, without the line end. */
  readonly line: Buffer
}

const SCOPE = '"scope":"'
const ID_LENGTH = 36
const SEQ = '"local":{"seq":'

/**
 * The records of a segment, found without parsing them: hundreds of megabytes of journal go by while a backup is made.
 * Inside a text of JSON a quotation mark is never bare, so that what is looked for cannot be somebody's words.
 */
export function* recordsIn(bytes: Buffer): Generator<RecordPlace> {
  let start = 0
  for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
    const line = bytes.subarray(start, end)
    const place = placeOf(line)
    if (place) yield place
    start = end + 1
  }
}

function placeOf(line: Buffer): RecordPlace | null {
  const scopeAt = line.indexOf(SCOPE)
  const seqAt = line.indexOf(SEQ, scopeAt)
  if (scopeAt === -1 || seqAt === -1) return null
  const from = scopeAt + SCOPE.length
  const digits = line.toString('latin1', seqAt + SEQ.length, seqAt + SEQ.length + 20)
  const seq = Number.parseInt(digits, 10)
  return Number.isNaN(seq) ? null : { scope: line.toString('latin1', from, from + ID_LENGTH), seq, line }
}
