import path from 'node:path'
import { app, utilityProcess } from 'electron'
import type { OurProcess } from '../../library'

/** Starts a program that lies beside this one as a utility process, without anything of our surroundings. */
export const utilityProgram =
  <Job, Report>(program: string, serviceName: string): (() => OurProcess<Job, Report>) =>
  () => {
    const child = utilityProcess.fork(path.join(import.meta.dirname, program), [], {
      serviceName,
      env: {},
      stdio: 'ignore',
    })
    return {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process, not a window
      send: (job) => child.postMessage(job),
      onReport: (listener) => {
        child.on('message', (report: Report) => listener(report))
      },
      onEnd: (listener) => {
        child.once('exit', listener)
      },
      memory: () => {
        const mine = app.getAppMetrics().find(({ pid }) => pid === child.pid)
        return mine && mine.memory.workingSetSize * 1024
      },
      kill: () => {
        child.kill()
      },
      // The app ends when its window closes and takes the process with it.
      hold: () => {},
    }
  }
