import { atOnce, type Steps } from '../../shared/domain/steps'
import { bytesOf, jsonPieces } from '../json-bytes'
import { sha256, sha256Steps } from '../world'

const OPENING = '{"sha256":"'
const MIDDLE = '","data":'
const CLOSING = '}\n'
const SUM_LENGTH = 64
/** A document, its lists, and what is in them. */
const DATA_DEPTH = 2
const DATA_START = OPENING.length + SUM_LENGTH + MIDDLE.length

/** `{"sha256": ..., "data": ...}`: the checksum covers `data` byte for byte as it stands in the file. In parts. */
export function* sealSteps(data: unknown): Steps<Buffer[]> {
  const body = yield* bytesOf(jsonPieces(data, DATA_DEPTH))
  const sum = yield* sha256Steps(body)
  return [Buffer.from(`${OPENING}${sum}${MIDDLE}`), ...body, Buffer.from(CLOSING)]
}

export const sealed = (data: unknown): Buffer => Buffer.concat(atOnce(sealSteps(data)))

/**
 * The same in ASCII, for what is read while somebody waits: such bytes are taken as they are, where a single other letter
 * has all of them decoded.
 */
export function sealedInAscii(data: unknown): Buffer {
  const json = JSON.stringify(data).replaceAll(/[^\0-\x7f]/g, escaped)
  const body = Buffer.from(json, 'latin1')
  return Buffer.concat([Buffer.from(`${OPENING}${sha256(body)}${MIDDLE}`), body, Buffer.from(CLOSING)])
}

const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`

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
