import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import type { FolderNode } from './nodes'
import { copyOf } from './nodes'
import { afterPowerCut, type CutModel, cutModels } from './power-cut'
import { seeded } from './random'
import { HOME } from './session'
import { SimulatedDisk } from './simulated-disk'

/**
 * The control: the same disk and the same power cuts under lowdb's own `JSONFile`, which saves a list as its guide
 * shows. A harness that finds nothing here would find nothing anywhere.
 */
export interface ControlTally {
  readonly calls: number
  readonly cuts: number
  /** Cuts after which the file was no JSON. */
  readonly unreadable: number
  /** Cuts after which at least one acknowledged save was not there, the unreadable ones included. */
  readonly withLosses: number
}

const FILE = `${HOME}/list.json`

interface List {
  saves: number[]
}

export async function cutLowdb({ saves, seed }: { saves: number; seed: number }): Promise<ControlTally> {
  const moments = await momentsOf(saves)
  let unreadable = 0
  let withLosses = 0
  let cuts = 0
  for (const [number, { root, acknowledged }] of moments.entries()) {
    for (const [index, model] of cutModels.entries()) {
      const found = await listAfter(root, model, seed + number * 100 + index)
      cuts += 1
      if (!found) unreadable += 1
      const isLost = acknowledged.some((save) => !found?.includes(save))
      if (isLost) withLosses += 1
    }
  }
  return { calls: moments.length - 1, cuts, unreadable, withLosses }
}

async function momentsOf(saves: number) {
  const disk = new SimulatedDisk(undefined, [HOME])
  const moments: { root: FolderNode; acknowledged: readonly number[] }[] = []
  const acknowledged: number[] = []
  const keep = () => moments.push({ root: copyOf(disk.root), acknowledged: [...acknowledged] })
  disk.watch(() => {
    keep()
    return undefined
  })
  await onDisk(disk, async () => {
    const db = new Low<List>(new JSONFile(FILE), { saves: [] })
    for (let save = 1; save <= saves; save++) {
      db.data.saves.push(save)
      await db.write()
      acknowledged.push(save)
    }
  })
  keep()
  return moments
}

/** Null where it cannot be read. */
async function listAfter(root: FolderNode, model: CutModel, seed: number): Promise<readonly number[] | null> {
  const disk = new SimulatedDisk(afterPowerCut(root, model, seeded(seed)))
  try {
    return await onDisk(disk, async () => {
      const db = new Low<List>(new JSONFile(FILE), { saves: [] })
      await db.read()
      return db.data.saves
    })
  } catch {
    // What stands there is no JSON: lowdb throws, and the program does not start.
    return null
  }
}

/**
 * Lets lowdb's adapter work on a simulated disk: the three calls that it makes are answered as Node answers them. Node's
 * `writeFile` opens with truncation, writes and closes; it syncs nothing.
 */
async function onDisk<T>(disk: SimulatedDisk, work: () => Promise<T>): Promise<T> {
  const { readFile, writeFile, rename } = fs
  const real = { readFile, writeFile, rename }
  Object.assign(fs, {
    readFile: async (path: string) => (await disk.read(path)).toString('utf8'),
    writeFile: async (path: string, text: string) => {
      const file = await disk.open(path, 'either')
      await file.truncate(0)
      await file.write(Buffer.from(text), 0)
      await file.close()
    },
    rename: (from: string, to: string) => disk.rename(from, to),
  })
  syncBuiltinESMExports()
  try {
    return await work()
  } finally {
    Object.assign(fs, real)
    syncBuiltinESMExports()
  }
}
