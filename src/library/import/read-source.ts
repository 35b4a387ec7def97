import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { systemCode } from '../store/disk-error'
import { cannotRead, ImportError, type ImportErrorCode, NotReadable } from './import-error'
import { MAX_BYTES } from './limits'

export interface Source {
  /** For people and for telling the format; never used as a path. */
  readonly name: string
  readonly bytes: Uint8Array
}

const codes: Readonly<Record<string, ImportErrorCode>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  ELOOP: 'link-loop',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
}

/** The bytes of a file. Rejects with an `ImportError`. Opening never waits: a pipe nobody writes to would wait for ever. */
export async function readSource(path: string): Promise<Source> {
  const name = basename(path)
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY)
    try {
      return { name, bytes: await readWhole(file) }
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof NotReadable) throw new ImportError(error.failure, name)
    const system = systemCode(error)
    if (!system) throw error
    // ENXIO: a socket, or a pipe without a writer.
    if (system === 'ENXIO') throw new ImportError({ code: 'special-file', detail: 'a socket or pipe' }, name)
    throw new ImportError({ code: codes[system] ?? 'unreadable', detail: system }, name, { cause: error })
  }
}

async function readWhole(file: FileHandle): Promise<Uint8Array> {
  const stats = await file.stat()
  if (stats.isDirectory()) throw cannotRead('folder')
  if (!stats.isFile()) throw cannotRead('special-file', stats.isFIFO() ? 'a pipe' : 'a device or socket')
  if (stats.size > MAX_BYTES) throw cannotRead('too-large', megabytes(stats.size))
  // Its size was asked before: a file that grows meanwhile, or tells no size (/proc), must not fill the memory.
  const chunks: Uint8Array[] = []
  let total = 0
  for (;;) {
    const chunk = Buffer.allocUnsafe(Math.max(64 * 1024, stats.size - total + 1))
    const { bytesRead } = await file.read(chunk, 0, chunk.length, null)
    if (bytesRead === 0) return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
    total += bytesRead
    if (total > MAX_BYTES) throw cannotRead('too-large', `more than ${MAX_BYTES / 1e6} MB`)
    chunks.push(chunk.subarray(0, bytesRead))
  }
}

/** "61 MB, and 50 MB can be read" */
const megabytes = (bytes: number) =>
  `${Math.ceil(bytes / 1e6)} MB, and at most ${MAX_BYTES / 1e6} MB can be read`
