import { basename, dirname, sep } from 'node:path'
import type { Disk } from '../store/disk'
import type { OpenBackup } from './verify-backup'

/** What a file system says where there is no such file. */
class Missing extends Error {
  readonly code = 'ENOENT'
}

const never = (): Promise<never> => Promise.reject(new Error('It is only read'))

/**
 * Files of a library that lie elsewhere than in a folder, as a disk that can only be read and whose root is the library's
 * folder: what reads documents and journals reads them here as well.
 */
export function diskOf<File>(files: ReadonlyMap<string, File>, read: (file: File) => Promise<Buffer>): Disk {
  return {
    read: async (path) => {
      const file = files.get(path.replaceAll(sep, '/'))
      if (file === undefined) throw new Missing(path)
      return await read(file)
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

/** A backup as such a disk. Every file is compared with its sum in the list. */
export const backupDisk = ({ zip, contents }: OpenBackup): Disk =>
  diskOf(new Map(contents.files.map((file) => [file.name, file])), (file) => zip.readWhole(file))
