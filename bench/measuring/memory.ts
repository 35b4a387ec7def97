import { readdirSync, readFileSync } from 'node:fs'

/** PSS in bytes of a process and all that it started, by kind of process ("main", "renderer", "gpu-process"). Linux only. */
export function memoryOf(pid: number): ReadonlyMap<string, number> {
  const memory = new Map<string, number>()
  for (const id of familyOf(pid)) {
    const kind = kindOf(id)
    memory.set(kind, (memory.get(kind) ?? 0) + pssOf(id))
  }
  return memory
}

export const sum = (memory: ReadonlyMap<string, number>): number =>
  [...memory.values()].reduce((all, bytes) => all + bytes, 0)

function familyOf(pid: number): number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? parentOf(Number(name)) : undefined
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const family = [pid]
  for (const id of family) family.push(...(children.get(id) ?? []))
  return family
}

/** Undefined for a process that has ended meanwhile. */
function parentOf(pid: number): number | undefined {
  const status = readIfThere(`/proc/${pid}/status`)
  const found = /^PPid:\s+(\d+)/m.exec(status)?.[1]
  return found === undefined ? undefined : Number(found)
}

const kindOf = (pid: number): string =>
  /--type=([a-z-]+)/.exec(readIfThere(`/proc/${pid}/cmdline`))?.[1] ?? 'main'

const pssOf = (pid: number): number =>
  Number(/^Pss:\s+(\d+) kB/m.exec(readIfThere(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // A process may end while it is looked at; it holds no memory then.
    return ''
  }
}
