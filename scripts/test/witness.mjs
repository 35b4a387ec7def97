import { createReadStream } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { analyse } from '../../tests/support/network-trace/analyse.mjs'
import { findOnPath, run } from '../set-up/run.mjs'

/**
 * strace, writing to a file who starts whom and who reaches for the network; sendto and its like are in it because
 * datagrams need no connect. `--seccomp-bpf` lets all other calls pass at full speed, but a new thread only from its first
 * call in this list on. So the list holds the one that every thread begins with, set_robust_list: without it strace stopped
 * most threads at every call they ever made, and used nearly as much of the machine as the app did.
 * @param {string} traceFile
 */
export function witnessed(traceFile) {
  const calls = 'execve,clone,clone3,fork,vfork,connect,sendto,sendmsg,sendmmsg,set_robust_list'
  return [
    'strace',
    '-f',
    '-qq',
    '--seccomp-bpf',
    '-s',
    '256',
    '-e',
    `trace=${calls}`,
    '-e',
    'signal=none',
    '-o',
    traceFile,
  ]
}

/**
 * Why nobody can watch here, or null. Containers often forbid tracing although strace is there.
 * @returns {Promise<string | null>}
 */
export async function whyNoWitness() {
  if (process.platform !== 'linux') return `strace watches on Linux only, and this is ${process.platform}`
  if (!findOnPath('strace')) return 'strace is not installed'
  const { code, output } = await run([...witnessed('/dev/null'), process.execPath, '--version'])
  return code === 0 ? null : `strace may not trace here: ${output.trim()}`
}

/**
 * @param {string} traceFile
 * @param {string} executable the app's, which may be started by its path in node_modules or by its real one
 */
export async function readTrace(traceFile, executable) {
  const lines = []
  for await (const line of createInterface({ input: createReadStream(traceFile), crlfDelay: Infinity }))
    lines.push(line)
  return analyse(lines, (program) => path.basename(program) === path.basename(executable))
}
