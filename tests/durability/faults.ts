import { examine, type Finding, isLocked } from './examine'
import { copyOf } from './nodes'
import { afterPowerCut, NOTHING_UNSYNCED, PROCESS_DIES } from './power-cut'
import { type CutTally, cutEverywhere, momentsOf } from './power-cuts'
import type { Beat } from './script'
import { HOME, Progress, runSession } from './session'
import { SimulatedDisk, systemError, type Witness } from './simulated-disk'

/** `short`: a write takes half of its bytes and reports no error; other calls go well. */
export const faultKinds = ['ENOSPC', 'EIO', 'EROFS', 'EPERM', 'short'] as const
export type FaultKind = (typeof faultKinds)[number]

export interface Fault {
  readonly kind: FaultKind
  /** The first write-side call that it strikes, counted from 1. */
  readonly first: number
  /** How many calls in a row it strikes until the disk recovers. */
  readonly length: number
}

export interface FaultRun {
  readonly fault: Fault
  /** False where the session ended before it came to the call. */
  readonly struck: boolean
  /** Codes of the refusals, of commands, openings and closings. */
  readonly refusals: readonly string[]
  /** Openings and closings that failed and left a lock, which only a new start of the process clears. */
  readonly locksLeft: number
  readonly findings: readonly Finding[]
}

/** The most attempts that a fault can spoil: each makes at least one call. */
const patienceFor = ({ length }: Fault) => length + 2

/**
 * Runs a session on a disk that fails once, or for a while. What is refused is asked for again until it is saved; then
 * the power is cut, and, in the other world, the library is closed and opened again. Both must hold everything, once.
 */
export async function runWithFault(script: readonly Beat[], fault: Fault): Promise<FaultRun> {
  const disk = new SimulatedDisk(undefined, [HOME])
  const progress = new Progress()
  const refusals: string[] = []
  const findings: Finding[] = []
  let locksLeft = 0
  const { witness, calls } = striking(fault)
  disk.watch(witness)
  const onFailure = (what: 'open' | 'close', error: unknown) => {
    const { code = 'no code' } = error as { code?: string }
    refusals.push(`${what}: ${code}`)
    if (isLocked(disk.root)) locksLeft += 1
  }
  try {
    const library = await runSession({ disk, script, progress, patience: patienceFor(fault), onFailure })
    const cut = afterPowerCut(copyOf(disk.root), NOTHING_UNSYNCED, () => 0)
    findings.push(...(await examine(cut, [progress.now])))
    await closeAndLook(library, disk, onFailure, findings)
  } catch (error) {
    findings.push({ kind: 'goes on no more', detail: (error as Error).message })
  }
  disk.watch(() => undefined)
  findings.push(...(await examine(copyOf(disk.root), [progress.now])))
  return {
    fault,
    struck: calls() >= fault.first,
    refusals: [...refusals, ...progress.refusals],
    locksLeft,
    findings,
  }
}

async function closeAndLook(
  library: { close(): Promise<void> },
  disk: SimulatedDisk,
  onFailure: (what: 'close', error: unknown) => void,
  findings: Finding[],
): Promise<void> {
  try {
    await library.close()
    if (isLocked(disk.root)) findings.push({ kind: 'locked', detail: 'It said that it is closed.' })
  } catch (error) {
    onFailure('close', error)
  }
}

/** Counts the calls, and strikes those of the fault. */
function striking({ kind, first, length }: Fault): { witness: Witness; calls: () => number } {
  let count = 0
  return {
    calls: () => count,
    witness: ({ op, path, bytes }) => {
      count += 1
      if (count < first || count >= first + length) return undefined
      if (kind !== 'short') throw systemError(kind, path)
      return op === 'write' ? Math.floor(bytes / 2) : undefined
    },
  }
}

export interface FaultTally {
  /** Write-side calls of the longest session. */
  readonly calls: number
  readonly runs: readonly FaultRun[]
}

/**
 * A power cut at each of the calls that follow on a fault, whatever the library was doing about it; or the death of the
 * process, with a power cut later. All three at once too: where a sync failed, the system forgot the bytes and still
 * shows them, the process died before it cut them off, and the power is cut when the next one has built on them.
 */
export async function cutAfterFault(
  script: readonly Beat[],
  fault: Fault,
  seed: number,
): Promise<CutTally[]> {
  const tallies: CutTally[] = []
  for (const { model, forgets } of ENDS) {
    const options = { spoil: striking(fault).witness, patience: patienceFor(fault), forgets }
    try {
      const moments = await momentsOf(script, options)
      const afterwards = moments.slice(fault.first, fault.first + fault.length + CALLS_AFTER)
      tallies.push(await cutEverywhere(afterwards, { seed, models: [model] }))
    } catch (error) {
      tallies.push(stuck((error as Error).message))
    }
  }
  return tallies
}

const ENDS = [
  { model: NOTHING_UNSYNCED, forgets: true },
  { model: PROCESS_DIES, forgets: false },
  { model: PROCESS_DIES, forgets: true },
] as const

const CALLS_AFTER = 12

/** The session never came to its end. */
const stuck = (detail: string): CutTally => ({
  calls: 0,
  cuts: 0,
  different: 0,
  findings: [{ kind: 'goes on no more', detail, moment: 0, model: 'none', call: 'none' }],
})

/** How many sessions run at once: they mostly wait for their rests. */
const AT_ONCE = 16

/** Every call in turn, until the session is over before the call comes. `faultsFor` gives the faults that begin at a call. */
export async function faultEverywhere(
  script: readonly Beat[],
  faultsFor: (first: number) => readonly Fault[],
): Promise<FaultTally> {
  const runs: FaultRun[] = []
  let first = 0
  let isOver = false
  const work = async () => {
    while (!isOver) {
      first += 1
      for (const fault of faultsFor(first)) {
        const run = await runWithFault(script, fault)
        if (run.struck) runs.push(run)
        else isOver = true
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { calls: Math.max(...runs.map(({ fault }) => fault.first)), runs }
}
