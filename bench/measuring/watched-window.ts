import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { memoryOf } from './memory'

/** Milliseconds until a window that was just opened has come to rest, and its memory with it. */
const REST = 3_000
/** Milliseconds after which what is waited for will not come. */
const PATIENCE = 60_000

export interface WatchedProgram<Mark extends string> {
  /** The executable, with the switches that it cannot do without here. */
  readonly electron: readonly [string, ...string[]]
  /** What Electron would run. */
  readonly program: string
  readonly args: readonly string[]
  /** By selector, what is waited for in its window. */
  readonly marks: Readonly<Record<Mark, string>>
}

export interface Watched<Mark extends string> {
  /** Milliseconds from the start of the process until the window is shown, and each mark is seen in it. */
  readonly seen: ReadonlyMap<Mark | 'shown', number>
  /** PSS in bytes by kind of process, when it has come to rest. */
  readonly memory: ReadonlyMap<string, number>
}

/** Starts a program with nothing attached to it, and closes it. Throws if it ends before all marks were seen. */
export async function watchedWindow<Mark extends string>({
  electron: [executable, ...switches],
  program,
  args,
  marks,
}: WatchedProgram<Mark>): Promise<Watched<Mark>> {
  const wanted = ['shown', ...Object.keys(marks)] as (Mark | 'shown')[]
  const watched = ['bench/watched-window', `--program=${program}`, `--marks=${JSON.stringify(marks)}`]
  const start = Date.now()
  const child = spawn(executable, [...switches, ...watched, ...args], { stdio: ['pipe', 'pipe', 'ignore'] })
  const ended = once(child, 'exit')
  const over = setTimeout(() => child.kill(), PATIENCE)
  try {
    const seen = new Map<Mark | 'shown', number>()
    for await (const line of createInterface({ input: child.stdout })) {
      const word = wanted.find((name) => line.startsWith(`${name} `))
      if (word) seen.set(word, Number(line.slice(word.length)) - start)
      if (seen.size === wanted.length) break
    }
    const lacks = wanted.filter((word) => !seen.has(word))
    if (child.pid === undefined || lacks.length > 0)
      throw new Error(`${program} was not seen to have ${lacks.join(', ')}`)
    await pause(REST)
    return { seen, memory: memoryOf(child.pid) }
  } finally {
    clearTimeout(over)
    child.stdin.end()
    await ended
  }
}
