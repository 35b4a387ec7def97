import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { PlainFailure } from './plain-failure.mjs'

/** The folder of this checkout. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/**
 * Where a program stands on the PATH, or null.
 * @param {string} name
 */
export function findOnPath(name) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, name)
    if (folder && fs.existsSync(file)) return file
  }
  return null
}

/**
 * A program of an installed package, as it stands in node_modules/.bin.
 * @param {string} name
 */
export function installedTool(name) {
  return path.join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)
}

/**
 * The environment for programs we start: the tools in node_modules/.bin say `env node` and must get the Node that runs
 * us, and a terminal inside an Electron editor sets ELECTRON_RUN_AS_NODE, which would turn our app into plain Node.
 * @param {NodeJS.ProcessEnv} [more]
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(more = {}) {
  const { ELECTRON_RUN_AS_NODE: _unwanted, ...rest } = process.env
  return {
    ...rest,
    PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH ?? ''}`,
    ...more,
  }
}

/** @typedef {{ code: number, output: string }} Finished */

/**
 * Runs a program to its end and keeps what it printed, without colours, which are noise in a log. A program that cannot be
 * started counts as failed. When somebody interrupts us, it is ended and nothing that would come after it is done: on
 * POSIX it leads a process group of its own, so that all it started ends with it.
 * @param {readonly string[]} words
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<Finished>}
 */
export function run([command = '', ...args], { env = childEnvironment() } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...startedAs(command),
    })
    let interrupted = false
    const stopForwarding = forwardSignals((signal) => {
      interrupted = true
      endGroup(child.pid, signal)
    })
    /** @type {Buffer[]} */
    const pieces = []
    child.stdout.on('data', (piece) => pieces.push(piece))
    child.stderr.on('data', (piece) => pieces.push(piece))
    child.on('error', (error) => pieces.push(Buffer.from(`${error.message}\n`)))
    child.on('close', (code, signal) => {
      stopForwarding()
      if (interrupted) reject(new PlainFailure('Interrupted.'))
      else
        resolve({
          code: exitCode(code, signal),
          output: stripVTControlCharacters(Buffer.concat(pieces).toString('utf8')),
        })
    })
  })
}

/**
 * Runs a program in our own terminal, hands it our signals, and gives its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>}
 */
export function runInTerminal(command, args, env = childEnvironment()) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: 'inherit', shell: needsShell(command) })
    const stopForwarding = forwardSignals((signal) => child.kill(signal))
    child.on('error', (error) => {
      stopForwarding()
      reject(error)
    })
    child.on('close', (code, signal) => {
      stopForwarding()
      resolve(exitCode(code, signal))
    })
  })
}

/**
 * For short questions to the system (ldd, apt-cache): what the program printed, or null where it is missing.
 * @param {string} command
 * @param {readonly string[]} args
 */
export function ask(command, args) {
  const { error, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  })
  return error ? null : stdout + stderr
}

/** @param {string} command */
function needsShell(command) {
  return command.endsWith('.cmd')
}

/** @param {string} command */
function startedAs(command) {
  return process.platform === 'win32' ? { shell: needsShell(command) } : { detached: true }
}

/**
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
function endGroup(pid, signal) {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch {
    // It has ended already, which is all we wanted.
  }
}

/**
 * @param {(signal: NodeJS.Signals) => void} receive
 * @returns {() => void}
 */
function forwardSignals(receive) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, receive)
  return () => {
    for (const signal of signals) process.off(signal, receive)
  }
}

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
function exitCode(code, signal) {
  return code ?? 128 + (signal ? os.constants.signals[signal] : 0)
}
