import type { AnalystJob, AnalystProcess, AnalystReport } from './protocol'
import { serveAnalyst } from './serve'

/**
 * The analyst in the process that asks: for scripts and the command line, which mostly want one answer and have no
 * window that could stall. Starting a process and sending everything to and fro would cost them more.
 */
export function analystInside(): AnalystProcess {
  let onJob: (job: AnalystJob) => void = () => {}
  let onReport: (report: AnalystReport) => void = () => {}
  serveAnalyst({
    onJob: (listener) => {
      onJob = listener
    },
    report: (report) => onReport(report),
  })
  return {
    send: (job) => onJob(job),
    onReport: (listener) => {
      onReport = listener
    },
    onEnd: () => {},
    memory: () => undefined,
    kill: () => {},
    hold: () => {},
  }
}
