import { examine, type Finding } from './examine'
import type { Expected } from './expected-state'
import { copyOf, type FolderNode } from './nodes'
import { afterPowerCut, type CutModel, cutModels, fingerprintOf, nameOf } from './power-cut'
import { seeded } from './random'
import type { Beat } from './script'
import { HOME, LIBRARY, Progress, runSession } from './session'
import { SimulatedDisk, type Witness, type WriteCall } from './simulated-disk'

/** The disk between two write-side calls of a session. */
export interface Moment {
  /** How many calls were made before. */
  readonly number: number
  /** The last of them. */
  readonly after: WriteCall | null
  readonly root: FolderNode
  readonly allowed: readonly Expected[]
}

export interface SessionToCut {
  readonly dir?: string
  /** A fault on the way: the session asks again for what is refused. */
  readonly spoil?: Witness
  readonly patience?: number
  /** Whether a sync that fails drops the bytes it was to keep. */
  readonly forgets?: boolean
}

/** Runs a session once and keeps the disk as it is after every write-side call. */
export async function momentsOf(
  script: readonly Beat[],
  { dir = LIBRARY, spoil, patience = 0, forgets = true }: SessionToCut = {},
): Promise<Moment[]> {
  const disk = new SimulatedDisk(undefined, [HOME])
  disk.forgetsOnFailedSync = forgets
  const progress = new Progress()
  const moments: Moment[] = []
  let last: WriteCall | null = null
  const keep = () => {
    moments.push({ number: moments.length, after: last, root: copyOf(disk.root), allowed: progress.allowed })
  }
  disk.watch((call) => {
    // Before the call and not after the one before it: whoever is told "saved" in between counts as told.
    keep()
    last = call
    return spoil?.(call)
  })
  const onFailure = spoil && (() => {})
  const library = await runSession({ disk, script, progress, dir, patience, ...(onFailure && { onFailure }) })
  await library.close().catch((error: unknown) => {
    if (!spoil) throw error
  })
  keep()
  return moments
}

export interface Cut extends Finding {
  readonly moment: number
  readonly model: string
  readonly call: string
}

export interface CutTally {
  /** Write-side calls of the session. */
  readonly calls: number
  readonly cuts: number
  /** Cuts that left a disk no other cut had left at that moment or with the same answers allowed. */
  readonly different: number
  readonly findings: readonly Cut[]
}

export interface CutOptions {
  readonly seed: number
  readonly models?: readonly CutModel[]
  readonly dir?: string
}

/** Cuts the power at every moment under every model. */
export async function cutEverywhere(
  moments: readonly Moment[],
  { seed, models = cutModels, dir = LIBRARY }: CutOptions,
): Promise<CutTally> {
  const findings: Cut[] = []
  const tried = new Map<string, readonly Finding[]>()
  let cuts = 0
  for (const { number, after, root, allowed } of moments) {
    for (const [index, model] of models.entries()) {
      const left = afterPowerCut(root, model, seeded(seed + number * 100 + index))
      const key = `${fingerprintOf(left)} ${allowed.map(keyOf).join(' ')}`
      const found = tried.get(key) ?? (await examine(left, allowed, { dir }))
      tried.set(key, found)
      cuts += 1
      const call = after ? `${after.op} ${after.path}` : 'nothing'
      findings.push(...found.map((one) => ({ ...one, moment: number, model: nameOf(model), call })))
    }
  }
  return { calls: moments.length - 1, cuts, different: tried.size, findings }
}

const keys = new WeakMap<Expected, number>()
let lastKey = 0

function keyOf(state: Expected): number {
  const known = keys.get(state)
  if (known) return known
  lastKey += 1
  keys.set(state, lastKey)
  return lastKey
}
