import { hostname } from 'node:os'
import { z } from 'zod'
import { holderInProse } from '../../shared/strings/holder'
import type { World } from '../world'
import { isRunning, startTimeOf } from './process-identity'

/** Who holds a library, as the lock file says it. */
export const Holder = z.strictObject({
  pid: z.int().positive(),
  host: z.string(),
  startedAt: z.string(),
  /** Null where the system does not tell. */
  processStart: z.string().nullable(),
  who: z.string(),
})
export type Holder = z.output<typeof Holder>

export const holderNow = async (world: World, who: string): Promise<Holder> => ({
  pid: process.pid,
  host: hostname(),
  startedAt: world.now(),
  processStart: await startTimeOf(process.pid),
  who,
})

/** Null for a lock that could not be filled because the disk was full: it locks all the same. */
export function readHolder(bytes: Buffer): Holder | null {
  try {
    return Holder.parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    // Empty, or cut off by a full disk. Nobody can be named, so nobody can be found dead.
    return null
  }
}

/** Has the holder ended? Only ever said of a process on this computer; anything in doubt is alive. */
export async function isGone(holder: Holder | null): Promise<boolean> {
  if (!holder || holder.host !== hostname()) return false
  if (!isRunning(holder.pid)) return true
  if (holder.processStart === null) return false
  return (await startTimeOf(holder.pid)) !== holder.processStart
}

/** On another computer, or nobody knows where. */
export const isElsewhere = (holder: Holder | null): boolean => holder?.host !== hostname()

/** How every lock of ours begins; a full disk may have cut it off behind that. */
const BEGINNING = '{"pid":'

/** Did somebody else write it? Then no full disk is to blame that it names nobody. */
export function isForeign(bytes: Buffer): boolean {
  const text = bytes.toString('utf8')
  return !BEGINNING.startsWith(text.slice(0, BEGINNING.length))
}

/** "Anna on desk-4, process 812, since 1 Mar 2026, 10:00", by the clock on the wall. */
export const describeHolder = ({ who, host, pid, startedAt }: Holder): string =>
  holderInProse({ who, computer: host, pid, since: startedAt })
