import { setTimeout as after } from 'node:timers/promises'
import type { Library } from '../../src/library'
import { openLibraryOn } from '../../src/library/opening/open-library'
import type { Disk } from '../../src/library/store/disk'
import { type Expected, nothingYet } from './expected-state'
import type { Beat } from './script'
import type { Step } from './steps'

/** Where things lie on a simulated disk. The home folder is there from the start. */
export const HOME = '/home/anna'
export const LIBRARY = `${HOME}/library`
export const DEVICES = `${HOME}/settings/devices.json`

/** Milliseconds: longer than the library waits before it writes documents behind the journal. */
const REST = 300

/** A number that no process has. */
const NOBODY = 2 ** 31 - 1

/**
 * Opens a library as a process that will be no more: after a power cut, or a new start, other processes run, and a lock
 * that is left behind is that of a dead one, wherever it may say so.
 */
export function openOn(disk: Disk, dir = LIBRARY): Promise<Library> {
  Object.defineProperty(process, 'pid', { value: NOBODY })
  return openLibraryOn(disk, dir, { create: true, as: 'Anna', devices: DEVICES, onTrouble: () => {} })
}

/** How far a session has come, kept by the script itself. */
export class Progress {
  /** With everything that was acknowledged before the calls that are under way. */
  #saved = nothingYet
  /** Calls that were asked for, oldest first, and whether they were acknowledged. */
  #underWay: { readonly step: Step; isSaved: boolean }[] = []
  #allowed: readonly Expected[] = [nothingYet]
  readonly refusals: string[] = []

  /** What may be found: everything acknowledged, and of the calls that have no answer, or were refused, any. */
  get allowed(): readonly Expected[] {
    return this.#allowed
  }

  /** With everything acknowledged, and nothing else. */
  get now(): Expected {
    return this.#underWay.reduce(
      (state, { step, isSaved }) => (isSaved ? step.next(state) : state),
      this.#saved,
    )
  }

  begin(steps: readonly Step[]): void {
    this.#saved = this.now
    this.#underWay = steps.map((step) => ({ step, isSaved: false }))
    this.#count()
  }

  acknowledge(step: Step): void {
    for (const one of this.#underWay) if (one.step === step) one.isSaved = true
    this.#count()
  }

  #count(): void {
    this.#allowed = this.#underWay.reduce<readonly Expected[]>(
      (states, { step, isSaved }) => [...(isSaved ? [] : states), ...states.map((state) => step.next(state))],
      [this.#saved],
    )
  }
}

export interface SessionOptions {
  readonly disk: Disk
  readonly script: readonly Beat[]
  readonly progress: Progress
  readonly dir?: string
  /** How often a call, an opening or a closing that failed is tried again. */
  readonly patience?: number
  /** Told when an opening or closing failed, before it is tried again. */
  readonly onFailure?: (what: 'open' | 'close', error: unknown) => void
}

/** Runs a script to its end and leaves the library open. */
export async function runSession(options: SessionOptions): Promise<Library> {
  let library = await opened(options)
  for (const beat of options.script) {
    if (beat === 'rest') await after(REST)
    else if (beat === 'reopen') {
      await closed(library, options)
      library = await opened(options)
    } else await together(library, beat, options)
  }
  return library
}

async function opened({ disk, dir, patience = 0, onFailure }: SessionOptions): Promise<Library> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await openOn(disk, dir)
    } catch (error) {
      onFailure?.('open', error)
      if (attempt >= patience) throw error
    }
  }
}

/** A library that would not close has ended all the same: its process goes. */
async function closed(library: Library, { onFailure }: SessionOptions): Promise<void> {
  try {
    await library.close()
  } catch (error) {
    if (!onFailure) throw error
    onFailure('close', error)
  }
}

/** Asks for all at once; what is refused is asked for again. */
async function together(
  library: Library,
  beat: readonly Step[],
  { progress, patience = 0 }: SessionOptions,
): Promise<void> {
  let left = beat
  for (let attempt = 0; left.length > 0; attempt++) {
    const refused: Step[] = []
    const calls = await Promise.all(left.map(async (step) => ({ step, input: await step.input(library) })))
    progress.begin(left)
    await Promise.all(
      calls.map(async ({ step, input }) => {
        const answer = await library.execute({ name: step.name, input })
        if (answer.ok) return progress.acknowledge(step)
        progress.refusals.push(answer.error.code)
        refused.push(step)
      }),
    )
    if (refused.length > 0 && attempt >= patience)
      throw new Error(`${refused[0]?.name} was refused for good: ${progress.refusals.at(-1)}`)
    left = left.filter((step) => refused.includes(step))
  }
}
