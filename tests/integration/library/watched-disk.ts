import { type Disk, type DiskFile, type OpenMode, realDisk } from '../../../src/library/store/disk'

export interface DiskCall {
  readonly op: keyof Disk | `file.${keyof DiskFile}`
  readonly path: string
  /** How many bytes are to be written; 0 for other calls. */
  readonly bytes: number
}

/** Told before every call. It may throw, which is the fault, or give the number of bytes that a write takes. */
export type Watcher = (call: DiskCall) => number | undefined

/** The real disk with somebody watching every call, and able to spoil it. */
export function watchedDisk(watch: Watcher): Disk {
  const tell = (op: DiskCall['op'], path: string, bytes = 0) => watch({ op, path, bytes })
  const watchedFile = (path: string, file: DiskFile): DiskFile => ({
    write: async (bytes, position) => {
      const most = tell('file.write', path, bytes.length)
      return await file.write(bytes.subarray(0, most), position)
    },
    sync: async () => {
      tell('file.sync', path)
      await file.sync()
    },
    dataSync: async () => {
      tell('file.dataSync', path)
      await file.dataSync()
    },
    truncate: async (length) => {
      tell('file.truncate', path)
      await file.truncate(length)
    },
    facts: async () => {
      tell('file.facts', path)
      return await file.facts()
    },
    close: () => file.close(),
  })
  return {
    open: async (path: string, mode: OpenMode) => {
      tell('open', path)
      return watchedFile(path, await realDisk.open(path, mode))
    },
    read: async (path) => {
      tell('read', path)
      return await realDisk.read(path)
    },
    readPart: async (path, from, length) => {
      tell('read', path)
      return await realDisk.readPart(path, from, length)
    },
    list: async (folder) => {
      tell('list', folder)
      return await realDisk.list(folder)
    },
    facts: async (path) => {
      tell('facts', path)
      return await realDisk.facts(path)
    },
    realPath: async (path) => {
      tell('realPath', path)
      return await realDisk.realPath(path)
    },
    makeFolder: async (path) => {
      tell('makeFolder', path)
      await realDisk.makeFolder(path)
    },
    rename: async (from, to) => {
      tell('rename', to)
      await realDisk.rename(from, to)
    },
    link: async (from, to) => {
      tell('link', to)
      await realDisk.link(from, to)
    },
    remove: async (path) => {
      tell('remove', path)
      await realDisk.remove(path)
    },
    syncFolder: async (path) => {
      tell('syncFolder', path)
      await realDisk.syncFolder(path)
    },
  }
}

/** An error as the system gives it. */
export const systemError = (code: string): Error => Object.assign(new Error(`${code}: on purpose`), { code })

/** Is it one of the calls that can change something on the disk? */
export const isWrite = ({ op }: DiskCall): boolean =>
  !['read', 'list', 'facts', 'realPath', 'file.facts', 'file.close'].includes(op)
