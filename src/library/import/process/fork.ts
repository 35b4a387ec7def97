import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ParserReport, StartParser } from './protocol'

/** Starts the parser as a child of a plain Node process. */
export const forkParser =
  (program: URL): StartParser =>
  () => {
    const child = fork(fileURLToPath(program), [], {
      serialization: 'advanced',
      // Nothing of ours is its business; Windows cannot start a program without this one.
      env: process.env['SystemRoot'] ? { SystemRoot: process.env['SystemRoot'] } : {},
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    return {
      send: (job) => {
        // An end before or while it is sent is told by `onEnd`.
        child.send(job, () => {})
      },
      onReport: (listener) => {
        child.on('message', (report) => listener(report as ParserReport))
      },
      onEnd: (listener) => {
        child.once('error', listener)
        child.once('exit', listener)
      },
      memory: () => residentMemory(child.pid),
      kill: () => {
        child.kill('SIGKILL')
      },
      hold: (isWorking) => {
        if (isWorking) {
          child.ref()
          child.channel?.ref()
        } else {
          child.unref()
          child.channel?.unref()
        }
      },
    }
  }

/** Linux tells; elsewhere the parser's own reports have to do. */
function residentMemory(pid: number | undefined): number | undefined {
  if (process.platform !== 'linux' || pid === undefined) return undefined
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
  } catch {
    // It has just ended, which `onEnd` tells.
    return undefined
  }
}
