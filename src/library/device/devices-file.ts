import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { Id } from '../../shared/domain/article'
import { parsedOnce } from '../../shared/domain/parsed-once'
import { Turns } from '../commands/turns'
import type { Disk } from '../store/disk'
import { isMissing } from '../store/disk-error'
import { replaceFile } from '../store/durable-file'

/** What this device remembers of one library it wrote to. */
export const Remembered = z.strictObject({
  dev: Id,
  /** Which folder it was: a copy of it is another device's. */
  folder: z.strictObject({ path: z.string(), identity: z.string() }),
  /** This device's last record there; 0 and null before its first. */
  dseq: z.int().nonnegative(),
  head: z.string().nullable(),
})
export type Remembered = z.output<typeof Remembered>

const DevicesFile = z.strictObject({ libraries: z.record(z.string(), Remembered) })
type DevicesFile = z.output<typeof DevicesFile>

/** `devices.json` in the folder where the system keeps an app's settings: outside every library. */
export function defaultDevicesFile(): string {
  const { APPDATA, XDG_CONFIG_HOME } = process.env
  const folders: Partial<Record<NodeJS.Platform, string>> = {
    win32: APPDATA ?? join(homedir(), 'AppData', 'Roaming'),
    darwin: join(homedir(), 'Library', 'Application Support'),
  }
  const folder = folders[process.platform] ?? (XDG_CONFIG_HOME || join(homedir(), '.config'))
  return join(folder, 'hindsight', 'devices.json')
}

export async function recall(disk: Disk, path: string, libraryId: string): Promise<Remembered | undefined> {
  const { libraries } = await readDevices(disk, path)
  return Object.hasOwn(libraries, libraryId) ? libraries[libraryId] : undefined
}

/** One library may close while another opens, and both write the same file. */
const writing = new Turns()

export function remember(disk: Disk, path: string, libraryId: string, entry: Remembered): Promise<void> {
  return writing.take(async () => {
    await disk.makeFolder(dirname(path))
    const { libraries } = await readDevices(disk, path)
    const content: DevicesFile = { libraries: { ...libraries, [libraryId]: entry } }
    await replaceFile(disk, path, Buffer.from(`${JSON.stringify(content, null, 2)}\n`), { keepBefore: true })
  })
}

/** A file that cannot be understood counts as empty: the cost is a new device's name. Its generation before is kept. */
async function readDevices(disk: Disk, path: string): Promise<DevicesFile> {
  try {
    const parsed = parsedOnce(DevicesFile, JSON.parse((await disk.read(path)).toString('utf8')))
    return parsed.success ? parsed.data : { libraries: {} }
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return { libraries: {} }
    throw error
  }
}
