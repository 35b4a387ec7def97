import { createHash } from 'node:crypto'
import {
  type ByteChange,
  changedBytes,
  changeNames,
  copyOf,
  type FileNode,
  type FolderNode,
  type Node,
  newFile,
  newFolder,
} from './nodes'
import { below, type Random } from './random'

/**
 * What becomes of bytes that were not synced. `torn`: the first so many of them are there. `zeros`: the length is
 * there, the bytes are zeros. `hole`: all of each write is there but for one of its sectors, which is zeros, for disks
 * do not write in order.
 */
export const byteModels = ['kept', 'gone', 'torn', 'zeros', 'hole'] as const
/** What becomes of names that were not synced with their folder. `some`: the first so many changes of each folder. */
export const nameModels = ['kept', 'gone', 'some'] as const

export interface CutModel {
  readonly bytes: (typeof byteModels)[number]
  readonly names: (typeof nameModels)[number]
}

/**
 * All of them. The first, where everything is kept, is the death of the process alone: what it left unsynced stays so,
 * and the next power cut may still take it.
 */
export const cutModels: readonly CutModel[] = byteModels.flatMap((bytes) =>
  nameModels.map((names) => ({ bytes, names })),
)

/** Enough of them for every day: each way of losing bytes with all names, and each way of losing names. */
export const usualModels: readonly CutModel[] = cutModels.filter(
  ({ bytes, names }) => names === 'kept' || bytes === 'kept' || (bytes === 'gone' && names === 'gone'),
)

export const nameOf = ({ bytes, names }: CutModel): string => `bytes ${bytes}, names ${names}`

export const PROCESS_DIES: CutModel = { bytes: 'kept', names: 'kept' }

/** The worst of them that every disk may do: nothing is there but what was synced. */
export const NOTHING_UNSYNCED: CutModel = { bytes: 'gone', names: 'gone' }

const SECTOR = 512

/** The disk as it is found after the power came back. */
export function afterPowerCut(root: FolderNode, model: CutModel, random: Random): FolderNode {
  if (model.bytes === 'kept' && model.names === 'kept') return copyOf(root)
  const survivors = new Map<Node, Node>()
  const survivor = (node: Node): Node => {
    const known = survivors.get(node)
    if (known) return known
    if (node.kind === 'file') {
      const file = newFile(node.id, bytesLeft(node, model.bytes, random))
      survivors.set(node, file)
      return file
    }
    const names = namesLeft(node, model.names, random)
    const folder = newFolder(
      node.id,
      new Map([...names].map(([name, child]) => [name, survivor(child)] as const)),
    )
    survivors.set(node, folder)
    return folder
  }
  return survivor(root) as FolderNode
}

function namesLeft(folder: FolderNode, model: CutModel['names'], random: Random): Map<string, Node> {
  const { pending } = folder
  const count = { kept: pending.length, gone: 0, some: below(random, pending.length + 1) }[model]
  const names = new Map(folder.durable)
  for (const change of pending.slice(0, count)) changeNames(names, change)
  return names
}

function bytesLeft({ durable, pending }: FileNode, model: CutModel['bytes'], random: Random): Buffer {
  switch (model) {
    case 'gone':
      return durable
    case 'kept':
      return pending.reduce(changedBytes, durable)
    case 'torn':
      return torn(durable, pending, random)
    case 'zeros':
      return pending.reduce(
        (bytes, change) =>
          changedBytes(
            bytes,
            withoutSectors(change, () => true),
          ),
        durable,
      )
    case 'hole':
      return pending.reduce((bytes, change) => changedBytes(bytes, withHole(change, random)), durable)
  }
}

function torn(durable: Buffer, pending: readonly ByteChange[], random: Random): Buffer {
  if (pending.length === 0) return durable
  const whole = below(random, pending.length)
  const before = pending.slice(0, whole).reduce(changedBytes, durable)
  const last = pending[whole]
  if (last?.kind !== 'write') return before
  return changedBytes(before, {
    ...last,
    bytes: last.bytes.subarray(0, below(random, last.bytes.length + 1)),
  })
}

function withHole(change: ByteChange, random: Random): ByteChange {
  if (change.kind !== 'write') return change
  const { position, bytes } = change
  const sectors = sectorOf(position + bytes.length - 1) - sectorOf(position) + 1
  const hole = sectorOf(position) + below(random, sectors)
  return withoutSectors(change, (sector) => sector === hole)
}

const sectorOf = (position: number): number => Math.floor(position / SECTOR)

/** The write with zeros in the place of the sectors that did not arrive. */
function withoutSectors(change: ByteChange, isMissing: (sector: number) => boolean): ByteChange {
  if (change.kind !== 'write') return change
  const bytes = Buffer.from(change.bytes)
  const end = change.position + bytes.length
  for (let sector = sectorOf(change.position); sector * SECTOR < end; sector++) {
    const from = Math.max(0, sector * SECTOR - change.position)
    if (isMissing(sector))
      bytes.fill(0, from, Math.min(bytes.length, (sector + 1) * SECTOR - change.position))
  }
  return { ...change, bytes }
}

/** Two disks that hold the same, unsynced things included, have the same fingerprint: one of them is enough to try. */
export function fingerprintOf(root: FolderNode): string {
  const hash = createHash('sha1')
  const visit = (path: string, node: Node) => {
    hash.update(`${path} ${node.kind} ${node.pending.length} `)
    if (node.kind === 'file') hash.update(node.seen).update(' ').update(node.durable)
    else {
      for (const name of [...node.durable.keys()].toSorted())
        hash.update(`${name} ${node.durable.get(name)?.id} `)
      for (const [name, child] of [...node.seen].toSorted(([a], [b]) => (a < b ? -1 : 1)))
        visit(`${path}/${name}`, child)
    }
  }
  visit('', root)
  return hash.digest('hex')
}
