import { crc32 } from 'node:zlib'

export interface MadeEntry {
  readonly name: string
  /** Without it: "x". */
  readonly content?: string
  /** Unix file mode; without it a plain file. */
  readonly mode?: number
}

const CONTENTS = 'backup.json'

/** A zip byte by byte, with whatever names and kinds: what a writer of zips would refuse to write. Nothing is deflated. */
export function madeZip(entries: readonly MadeEntry[], listing: unknown, about: unknown): Buffer {
  const all = [...entries, { name: CONTENTS, content: JSON.stringify(listing) }]
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, content = 'x', mode = 0o100644 } of all) {
    const bytes = Buffer.from(content)
    const path = Buffer.from(name)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(0x21, 8)
    shared.writeUInt32LE(crc32(bytes), 10)
    shared.writeUInt32LE(bytes.length, 14)
    shared.writeUInt32LE(bytes.length, 18)
    shared.writeUInt16LE(path.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, path, bytes])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE((mode << 16) >>> 0, 6)
    rest.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), shared, rest, path]))
    locals.push(local)
    offset += local.length
  }
  const comment = Buffer.from(JSON.stringify(about))
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(all.length, 4)
  end.writeUInt16LE(all.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  end.writeUInt16LE(comment.length, 16)
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06', 'latin1'), end, comment])
}
