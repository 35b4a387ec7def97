import { type Disk, type DiskFile, realDisk } from '../../src/library/store/disk'

const nothing = (): Promise<void> => Promise.resolve()

const unsynced = (file: DiskFile): DiskFile => ({ ...file, sync: nothing, dataSync: nothing })

/** The real disk, which never waits for the medium: a library made on it is worth nothing after a power cut, only made again. */
export const unsyncedDisk: Disk = {
  ...realDisk,
  open: async (path, mode) => unsynced(await realDisk.open(path, mode)),
  syncFolder: nothing,
}
