import path from 'node:path'
import { app, utilityProcess } from 'electron'
import type { ParserReport, StartParser } from '../../library/import'

/**
 * Starts the parser as a utility process. Electron ignores heap flags there and does not keep it from files: what
 * limits it is the thread it parses in and the supervisor, which kills it.
 */
export const startParser: StartParser = () => {
  const child = utilityProcess.fork(path.join(import.meta.dirname, 'parser.js'), [], {
    serviceName: 'Hindsight parser',
    env: {},
    stdio: 'ignore',
  })
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process, not a window
    send: (job) => child.postMessage(job),
    onReport: (listener) => {
      child.on('message', (report: ParserReport) => listener(report))
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
    // The app ends when its window closes and takes the parser with it.
    hold: () => {},
  }
}
