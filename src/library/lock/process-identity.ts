import { readFile } from 'node:fs/promises'
import { systemCode } from '../store/disk-error'

/** Is there a process of this number on this computer? One that we may not signal is there all the same. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}

/** Field 22 of /proc/<pid>/stat, counted from behind the name in brackets, which may hold blanks itself. */
const START_TIME = 19

/** When a process began, in clock ticks since boot: numbers are used again, this tells. Null where the system does not say. */
export async function startTimeOf(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[START_TIME] ?? null
  } catch {
    // No such process, or a system without /proc: both are "it does not say".
    return null
  }
}
