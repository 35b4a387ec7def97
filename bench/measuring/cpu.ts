import { readFileSync } from 'node:fs'

/** The kernel counts in hundredths of a second here. */
const TICK_MS = 10

/** Milliseconds of CPU that a process has used, its threads with it. Linux only. */
export function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name stands in brackets and may hold blanks; the 14th and 15th fields are the time of the program and of the system.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}
