import type { Steps } from '../shared/domain/steps'

/**
 * The JSON of a value in pieces, which together are what JSON.stringify makes of it: objects and lists down to that depth
 * are taken apart into their members. `before`: what stands in front of it.
 */
export function* jsonPieces(value: unknown, depth: number, before = ''): Generator<string, undefined> {
  if (depth === 0 || typeof value !== 'object' || value === null) {
    yield `${before}${JSON.stringify(value ?? null)}`
    return
  }
  const isList = Array.isArray(value)
  yield `${before}${isList ? '[' : '{'}`
  let comma = ''
  for (const [key, member] of isList ? value.entries() : Object.entries(value)) {
    if (member === undefined && !isList) continue
    yield* jsonPieces(member, depth - 1, isList ? comma : `${comma}${JSON.stringify(key)}:`)
    comma = ','
  }
  yield isList ? ']' : '}'
}

/** Characters that make a buffer: thousands of small ones cost more than what is in them. */
const BUFFERED = 65_536

/** The bytes of a text that comes in pieces, a step each. `without`: so many of the last pieces are left out. */
export function* bytesOf(pieces: Iterable<string>, { without = 0 } = {}): Steps<Buffer[]> {
  const buffers: Buffer[] = []
  const waiting: string[] = []
  let length = 0
  for (const piece of pieces) {
    waiting.push(piece)
    length += piece.length
    if (length > BUFFERED && waiting.length > without) {
      buffers.push(Buffer.from(waiting.splice(0, waiting.length - without).join('')))
      length = 0
    }
    yield
  }
  buffers.push(Buffer.from(waiting.slice(0, waiting.length - without).join('')))
  return buffers
}

/** Bytes that are written at once. */
const CHUNK = 1024 * 1024

/** Parts put together for a disk: what is small is one write, what is large is copied a chunk at a time. */
export function* inChunks(parts: readonly Uint8Array[]): Generator<Uint8Array, undefined> {
  const [only] = parts
  if (parts.length === 1 && only) {
    // Nothing to put together, as with the line of most saves. Of no bytes nothing is written.
    if (only.length > 0) yield only
    return
  }
  let chunk: Uint8Array[] = []
  let length = 0
  for (const part of parts) {
    chunk.push(part)
    length += part.length
    if (length < CHUNK) continue
    yield Buffer.concat(chunk)
    chunk = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(chunk)
}
