import fs from 'node:fs'
import { Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

const BLOCK = 512
const CHUNK = 1 << 20

/**
 * Name and size of a tar member, or null for the empty block that ends an archive.
 * @param {Buffer} header 512 bytes
 */
export function parseTarHeader(header) {
  if (header.every((byte) => byte === 0)) return null
  // The sum is taken over the header with its own field filled with blanks.
  const blanked = Buffer.from(header).fill(' ', 148, 156)
  const sum = blanked.reduce((total, byte) => total + byte, 0)
  if (sum !== octal(header, 148, 156)) throw new Error('A tar header is damaged: its sum does not fit.')
  const prefix = text(header, 345, 500)
  const name = text(header, 0, 100)
  return { name: prefix ? `${prefix}/${name}` : name, size: octal(header, 124, 136) }
}

/**
 * Writes one member of a .tar.gz to a file, without holding it in memory.
 * @param {string} archive
 * @param {string} member
 * @param {string} target
 */
export async function extractTarMember(archive, member, target) {
  const unzipped = createGunzip({ chunkSize: CHUNK })
  const reading = pipeline(fs.createReadStream(archive, { highWaterMark: CHUNK }), unzipped)
  // Awaited through `take`, whose stream is destroyed by the same failure.
  reading.catch(() => {})
  const take = taker(unzipped)
  try {
    for (let header = await nextHeader(); header; header = await nextHeader()) {
      if (header.name === member) {
        await pipeline(Readable.from(take(header.size)), fs.createWriteStream(target))
        return
      }
      await finished(Readable.from(take(Math.ceil(header.size / BLOCK) * BLOCK)).resume())
    }
  } finally {
    unzipped.destroy()
  }
  throw new Error(`${member} is not in ${archive}.`)

  async function nextHeader() {
    const pieces = []
    for await (const piece of take(BLOCK)) pieces.push(piece)
    return parseTarHeader(Buffer.concat(pieces))
  }
}

/**
 * Hands out the bytes of a stream in the portions that are asked for.
 * @param {AsyncIterable<Buffer>} stream
 * @returns {(size: number) => AsyncGenerator<Buffer, void>}
 */
function taker(stream) {
  const chunks = stream[Symbol.asyncIterator]()
  /** @type {Buffer} */
  let rest = Buffer.alloc(0)
  return async function* take(size) {
    for (let left = size; left > 0; ) {
      if (rest.length === 0) {
        const next = await chunks.next()
        if (next.done) throw new Error('The tar archive ends too early.')
        rest = next.value
      }
      const piece = rest.subarray(0, left)
      rest = rest.subarray(piece.length)
      left -= piece.length
      yield piece
    }
  }
}

/**
 * @param {Buffer} header
 * @param {number} from
 * @param {number} to
 */
function text(header, from, to) {
  const field = header.subarray(from, to)
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end < 0 ? field.length : end)
}

/**
 * @param {Buffer} header
 * @param {number} from
 * @param {number} to
 */
function octal(header, from, to) {
  const digits = text(header, from, to).trim()
  if (!/^[0-7]+$/.test(digits))
    throw new Error(`A tar header is damaged: "${digits}" is not an octal number.`)
  return Number.parseInt(digits, 8)
}
