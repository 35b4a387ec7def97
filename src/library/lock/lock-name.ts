import { basename, dirname, join } from 'node:path'
import type { Disk } from '../store/disk'
import { isMissing } from '../store/disk-error'
import type { Holder } from './holder'

/** `lock.812.4711.1772359200000.desk-4`: no two attempts have the same. */
export const nameOf = (path: string, { pid, processStart, startedAt, host }: Holder): string =>
  `${path}.${pid}.${processStart ?? ''}.${Date.parse(startedAt)}.${encodeURIComponent(host)}`

/** Who holds a lock that says nothing: the one under whose name the same file lies too. */
export async function holderByName(disk: Disk, path: string): Promise<Holder | null> {
  const { identity } = await disk.facts(path)
  const names = await disk.list(dirname(path))
  for (const name of names) {
    if (!name.startsWith(basename(path))) continue
    const parts = /^\.(\d+)\.(\d*)\.(\d+)\.(.+)$/.exec(name.slice(basename(path).length))
    const [, pid, processStart, at, host] = parts ?? []
    if (!pid || !host) continue
    if (!(await hasIdentity(disk, join(dirname(path), name), identity))) continue
    return {
      pid: Number(pid),
      host: decodeURIComponent(host),
      processStart: processStart || null,
      startedAt: new Date(Number(at)).toISOString(),
      who: 'somebody',
    }
  }
  return null
}

/** Is this file, whatever it is called, the one with that identity? */
export async function hasIdentity(disk: Disk, path: string, identity: string): Promise<boolean> {
  try {
    return (await disk.facts(path)).identity === identity
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
