/**
 * An asar archive: four little-endian numbers, a directory in JSON, then the files one after another.
 * @param {Readonly<Record<string, string>>} files
 * @returns {Buffer}
 */
export function packAsar(files) {
  const bodies = Object.values(files).map((content) => Buffer.from(content))
  let offset = 0
  const entries = Object.keys(files).map((name, index) => {
    const size = bodies[index]?.length ?? 0
    const entry = /** @type {const} */ ([name, { size, offset: String(offset) }])
    offset += size
    return entry
  })
  const directory = Buffer.from(JSON.stringify({ files: Object.fromEntries(entries) }))
  const padded = Math.ceil(directory.length / 4) * 4
  const head = Buffer.alloc(16 + padded)
  // Chromium's pickles: a pickle holding one number (the size of the next pickle), then a pickle holding one string.
  ;[4, 8 + padded, 4 + padded, directory.length].forEach((value, index) =>
    head.writeUInt32LE(value, index * 4),
  )
  directory.copy(head, 16)
  return Buffer.concat([head, ...bodies])
}
