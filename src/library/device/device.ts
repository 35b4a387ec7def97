import type { Chain, DeviceHead } from '../journal/chain'
import { isGap } from '../journal/line'
import { linkOf } from '../journal/record'
import { readSegment, type Segment } from '../journal/segments'
import type { Disk } from '../store/disk'
import type { Remembered } from './devices-file'

/** Who this device is in the chain of a library. */
export interface Device {
  readonly dev: string
  readonly folder: Remembered['folder']
  /** Its last record; 0 and null before its first. */
  readonly dseq: number
  readonly head: string | null
}

/**
 * The same device goes on only where the folder is the one it remembers and the journal holds its last record. A copied
 * or restored folder is another device: two histories must never share a number.
 */
export function recognised(
  remembered: Remembered | undefined,
  folder: Remembered['folder'],
  last: DeviceHead | undefined,
  isHeadThere: boolean,
): Device | null {
  if (!remembered || !isHeadThere || !isSameFolder(remembered.folder, folder)) return null
  return { dev: remembered.dev, folder, dseq: last?.dseq ?? 0, head: last?.hash ?? null }
}

/** Nothing to write down: most openings follow a closing, and the disk has enough to do then. */
export const isRemembered = ({ dev, dseq, head, folder }: Device, remembered: Remembered | undefined) =>
  remembered?.dev === dev &&
  remembered.dseq === dseq &&
  remembered.head === head &&
  isSameFolder(remembered.folder, folder)

const isSameFolder = (one: Remembered['folder'], other: Remembered['folder']) =>
  one.path === other.path && one.identity === other.identity

export const newDevice = (dev: string, folder: Remembered['folder']): Device => ({
  dev,
  folder,
  dseq: 0,
  head: null,
})

/** A device's last record, and whether the one it remembers is in the journal. */
export interface Trace {
  readonly last: DeviceHead | undefined
  readonly isHeadThere: boolean
}

/** Older segments that are looked through; a device whose record lies further back gets a new name. */
const LOOKED_THROUGH = 8

/**
 * Looks through the newest of the segments that were not read at open, until the remembered record is found. A device
 * that never saved has none: where older segments might hold one all the same, a new name is cheaper than reading them.
 */
export async function lookBack(
  disk: Disk,
  segments: readonly Segment[],
  remembered: Remembered,
  chain: Chain,
): Promise<Trace> {
  let last = chain.head(remembered.dev)
  if (remembered.dseq === 0) return { last, isHeadThere: last !== undefined || segments.length === 0 }
  for (const segment of segments.slice(-LOOKED_THROUGH).toReversed()) {
    const { entries } = await readSegment(disk, segment)
    for (const entry of entries.toReversed()) {
      if (isGap(entry)) continue
      const { header } = entry
      if (header.dev !== remembered.dev) continue
      const hash = linkOf(entry)
      last ??= { dseq: header.dseq, hash }
      if (header.dseq === remembered.dseq) return { last, isHeadThere: hash === remembered.head }
    }
  }
  return { last, isHeadThere: false }
}
