import fs from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'

const CHUNK = 1 << 20
const END_OF_DIRECTORY = Buffer.from([0x50, 0x4b, 5, 6])
const ENTRY = 0x02014b50
/** The end record has 22 bytes and a comment of at most 65,535. */
const LONGEST_END = 22 + 65_535

/** @typedef {{ name: string, method: number, packedSize: number, size: number, executable: boolean, headerAt: number }} ZipEntry */

/**
 * Where the central directory stands, read from the end of the file.
 * @param {Buffer} tail
 */
export function findDirectory(tail) {
  const end = tail.lastIndexOf(END_OF_DIRECTORY)
  if (end < 0) throw new Error('This is not a zip file: it has no directory.')
  const directory = {
    entries: tail.readUInt16LE(end + 10),
    size: tail.readUInt32LE(end + 12),
    offset: tail.readUInt32LE(end + 16),
  }
  if (directory.entries === 0xffff || directory.offset === 0xffffffff)
    throw new Error('Zip64 is not supported.')
  return directory
}

/**
 * @param {Buffer} bytes the central directory
 * @param {number} count how many entries it must have
 * @returns {ZipEntry[]}
 */
export function parseDirectory(bytes, count) {
  /** @type {ZipEntry[]} */
  const entries = []
  for (let at = 0; entries.length < count; ) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY)
      throw new Error(`The zip directory is damaged at byte ${at}.`)
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + 46, nameEnd),
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      executable: ((bytes.readUInt32LE(at + 38) >>> 16) & 0o111) !== 0,
      headerAt: bytes.readUInt32LE(at + 42),
    })
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/**
 * The place inside `folder` for a name from an archive, which must not lead out of it.
 * @param {string} folder
 * @param {string} name
 */
export function placeInside(folder, name) {
  const target = path.resolve(folder, name)
  if (!target.startsWith(path.resolve(folder) + path.sep))
    throw new Error(`The zip names a file outside its folder: ${name}`)
  return target
}

/**
 * Unpacks the wanted files of a zip into a folder.
 * @param {string} zip
 * @param {string} folder
 * @param {(name: string) => string | null} placeFor the new relative name of an entry, or null to leave it out
 * @returns {Promise<number>} how many files were written
 */
export async function extractZip(zip, folder, placeFor) {
  const file = await fs.promises.open(zip, 'r')
  try {
    const { size } = await file.stat()
    const directory = findDirectory(
      await bytesAt(Math.max(0, size - LONGEST_END), Math.min(size, LONGEST_END)),
    )
    const entries = parseDirectory(await bytesAt(directory.offset, directory.size), directory.entries)
    let written = 0
    for (const entry of entries) {
      const place = entry.name.endsWith('/') ? null : placeFor(entry.name)
      if (place === null) continue
      await extractEntry(entry, placeInside(folder, place))
      written += 1
    }
    return written
  } finally {
    await file.close()
  }

  /**
   * @param {number} position
   * @param {number} length
   */
  async function bytesAt(position, length) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, position)
    if (bytesRead !== length) throw new Error('The zip file ends too early.')
    return buffer
  }

  /**
   * @param {ZipEntry} entry
   * @param {string} target
   */
  async function extractEntry(entry, target) {
    const header = await bytesAt(entry.headerAt, 30)
    const start = entry.headerAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
    fs.mkdirSync(path.dirname(target), { recursive: true })
    const mode = entry.executable ? 0o755 : 0o644
    if (entry.size === 0) {
      fs.writeFileSync(target, '', { mode })
      return
    }
    const output = fs.createWriteStream(target, { mode, highWaterMark: CHUNK })
    const input = fs.createReadStream(zip, { start, end: start + entry.packedSize - 1, highWaterMark: CHUNK })
    if (entry.method === 8) await pipeline(input, createInflateRaw({ chunkSize: CHUNK }), output)
    else if (entry.method === 0) await pipeline(input, output)
    else throw new Error(`${entry.name} is packed by method ${entry.method}, which is not supported.`)
    if (fs.statSync(target).size !== entry.size) throw new Error(`${entry.name} was not unpacked whole.`)
  }
}
