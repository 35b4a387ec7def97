import { sha256 } from '../world'

const OPENING = '{"sha256":"'
const MIDDLE = '","data":'
const CLOSING = '}\n'
const SUM_LENGTH = 64
const DATA_START = OPENING.length + SUM_LENGTH + MIDDLE.length

/** `{"sha256": ..., "data": ...}`: the checksum covers `data` byte for byte as it stands in the file. */
export function sealed(data: unknown): Buffer {
  const text = JSON.stringify(data)
  return Buffer.from(`${OPENING}${sha256(text)}${MIDDLE}${text}${CLOSING}`)
}

/** The JSON text of the data in a sealed file, or null where a byte of it is not what was written. */
export function unsealed(bytes: Buffer): string | null {
  const body = bytes.subarray(DATA_START, bytes.length - CLOSING.length)
  const sum = bytes.subarray(OPENING.length, OPENING.length + SUM_LENGTH).toString('latin1')
  const isWhole =
    bytes.subarray(0, OPENING.length).equals(Buffer.from(OPENING)) &&
    bytes.subarray(DATA_START - MIDDLE.length, DATA_START).equals(Buffer.from(MIDDLE)) &&
    bytes.subarray(-CLOSING.length).equals(Buffer.from(CLOSING)) &&
    sha256(body) === sum
  return isWhole ? body.toString('utf8') : null
}
