import { type Device, newDevice, recognised, type Trace } from '../device/device'
import { defaultDevicesFile, type Remembered, recall, remember } from '../device/devices-file'
import type { Disk } from '../store/disk'

/** The file of this device's identities, and what a failure to use it costs: a new identity next time, nothing else. */
export interface DeviceMemory {
  readonly recall: () => Promise<Remembered | undefined>
  readonly remember: (device: Device) => Promise<void>
}

export function deviceMemory(
  disk: Disk,
  libraryId: string,
  path: string | undefined,
  onTrouble: (error: unknown) => void,
): DeviceMemory {
  const file = path ?? defaultDevicesFile()
  return {
    recall: async () => {
      try {
        return await recall(disk, file, libraryId)
      } catch (error) {
        onTrouble(error)
        return undefined
      }
    },
    remember: async ({ dev, folder, dseq, head }) => {
      try {
        await remember(disk, file, libraryId, { dev, folder, dseq, head })
      } catch (error) {
        onTrouble(error)
      }
    },
  }
}

/** Who writes from here on: the device that the folder and the journal know, or a new one. */
export async function identify(
  disk: Disk,
  folderPath: string,
  { remembered, trace, newId }: { remembered: Remembered | undefined; trace: Trace; newId: () => string },
): Promise<Device> {
  const folder = { path: folderPath, identity: (await disk.facts(folderPath)).identity }
  return recognised(remembered, folder, trace.last, trace.isHeadThere) ?? newDevice(newId(), folder)
}
