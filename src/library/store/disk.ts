import { constants } from 'node:fs'
import * as fs from 'node:fs/promises'
import { dirname } from 'node:path'
import { isMissing } from './disk-error'

/** `new`: must not exist. `existing`: must exist. `either`: made if it is not there. All are open for reading and writing. */
export type OpenMode = 'new' | 'existing' | 'either'

export interface FileFacts {
  /** Bytes. */
  readonly size: number
  readonly isFolder: boolean
  /** Device and inode: which file it is, whatever it is called. */
  readonly identity: string
}

export interface DiskFile {
  /** Gives the number of bytes that were written, which may be fewer than asked for. */
  write(bytes: Uint8Array, position: number): Promise<number>
  sync(): Promise<void>
  dataSync(): Promise<void>
  truncate(length: number): Promise<void>
  facts(): Promise<FileFacts>
  close(): Promise<void>
}

/**
 * The calls by which documents, journal, catalogue, kept files and lock touch a disk, so that a fault can be put into each of
 * them. The search index, the zips of backups and copies of whole libraries use the system's calls: they can be made again.
 */
export interface Disk {
  open(path: string, mode: OpenMode): Promise<DiskFile>
  read(path: string): Promise<Buffer>
  /** At most `length` bytes from `from`: fewer where the file ends before. */
  readPart(path: string, from: number, length: number): Promise<Buffer>
  list(folder: string): Promise<string[]>
  facts(path: string): Promise<FileFacts>
  realPath(path: string): Promise<string>
  makeFolder(path: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  link(from: string, to: string): Promise<void>
  /** A file that is not there counts as removed. */
  remove(path: string): Promise<void>
  /** Makes the names in a folder durable. */
  syncFolder(path: string): Promise<void>
}

const openFlags: Record<OpenMode, number> = {
  new: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
  existing: constants.O_RDWR,
  either: constants.O_RDWR | constants.O_CREAT,
}

const factsOf = (stats: { size: bigint; dev: bigint; ino: bigint; isDirectory(): boolean }): FileFacts => ({
  size: Number(stats.size),
  isFolder: stats.isDirectory(),
  identity: `${stats.dev}:${stats.ino}`,
})

const fileOn = (handle: fs.FileHandle): DiskFile => ({
  write: async (bytes, position) => (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
  sync: () => handle.sync(),
  dataSync: () => handle.datasync(),
  truncate: (length) => handle.truncate(length),
  facts: async () => factsOf(await handle.stat({ bigint: true })),
  close: () => handle.close(),
})

/** In one call where it can be: what `readFile` takes in half-megabyte steps is slow while others use this process too. */
const readWhole = (path: string): Promise<Buffer> =>
  reading(path, async (handle) => filled(handle, 0, (await handle.stat()).size))

const readPart = (path: string, from: number, length: number): Promise<Buffer> =>
  reading(path, (handle) => filled(handle, from, length))

async function reading<Value>(path: string, act: (handle: fs.FileHandle) => Promise<Value>): Promise<Value> {
  const handle = await fs.open(path, constants.O_RDONLY)
  try {
    return await act(handle)
  } finally {
    await handle.close()
  }
}

async function filled(handle: fs.FileHandle, from: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafeSlow(length)
  let read = 0
  while (read < length) {
    const { bytesRead } = await handle.read(bytes, read, length - read, from + read)
    if (bytesRead === 0) break
    read += bytesRead
  }
  return bytes.subarray(0, read)
}

export const realDisk: Disk = {
  open: async (path, mode) => fileOn(await fs.open(path, openFlags[mode])),
  read: readWhole,
  readPart,
  list: (folder) => fs.readdir(folder),
  facts: async (path) => factsOf(await fs.stat(path, { bigint: true })),
  realPath: (path) => fs.realpath(path),
  makeFolder,
  rename: (from, to) => fs.rename(from, to),
  link: (from, to) => fs.link(from, to),
  remove: (path) => fs.rm(path, { force: true }),
  syncFolder: async (path) => {
    // Windows opens no folders and makes names durable by itself.
    if (process.platform === 'win32') return
    const handle = await fs.open(path, constants.O_RDONLY)
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
}

/**
 * With the folders above it. Node's own `recursive` never ends where the one above is there and no folder can be made in it,
 * as in /proc.
 */
async function makeFolder(path: string): Promise<void> {
  try {
    await makeOneFolder(path)
  } catch (error) {
    const above = dirname(path)
    if (!isMissing(error) || above === path) throw error
    await makeFolder(above)
    await makeOneFolder(path)
  }
}

/** One that is there is as good. */
async function makeOneFolder(path: string): Promise<void> {
  try {
    await fs.mkdir(path)
  } catch (error) {
    const there = await fs.stat(path).catch(() => null)
    if (!there?.isDirectory()) throw error
  }
}
