import { basename, dirname, sep } from 'node:path'
import type { Disk } from '../store/disk'
import type { OpenBackup } from './verify-backup'

/** What a file system says where there is no such file. */
class Missing extends Error {
  readonly code = 'ENOENT'
}

const never = (): Promise<never> => Promise.reject(new Error('A backup is only read'))

/**
 * A backup as a disk that can only be read, whose root is the library's folder: what reads documents and journals reads
 * them here as well. Every file is compared with its sum in the list.
 */
export function backupDisk({ zip, contents }: OpenBackup): Disk {
  const files = new Map(contents.files.map((file) => [file.name, file]))
  return {
    read: async (path) => {
      const file = files.get(path.replaceAll(sep, '/'))
      if (!file) throw new Missing(path)
      return await zip.readWhole(file)
    },
    list: (folder) =>
      Promise.resolve(
        [...files.keys()].filter((name) => dirname(name) === folder).map((name) => basename(name)),
      ),
    readPart: never,
    open: never,
    facts: never,
    realPath: never,
    makeFolder: never,
    rename: never,
    link: never,
    remove: never,
    syncFolder: never,
  }
}
