import { spawn } from 'node:child_process'
import { childEnvironment } from '../set-up/run.mjs'

/** 110 MB over a slow line takes minutes. A line that is dead fails much sooner, by the downloader's own limits. */
const LONGEST_DOWNLOAD_MS = 10 * 60_000

/** @typedef {'network' | 'checksum' | 'other'} Cause */
/** @typedef {{ ok: true } | { ok: false, cause: Cause, reason: string }} Attempt */

/**
 * Why the official installer failed. Only a network that is out of reach may lead to the fallback: a wrong checksum may be
 * an attack, and a full disk would fill up again.
 * @param {string} stderr
 * @returns {Cause}
 */
export function causeOf(stderr) {
  if (/checksum/i.test(stderr)) return 'checksum'
  const unreachable =
    /fetch failed|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|TimeoutError|socket hang up|TypeError: terminated/
  const refused = /Response code (?:403|407|429|5\d\d)/
  return unreachable.test(stderr) || refused.test(stderr) ? 'network' : 'other'
}

/**
 * The official installer uses a proxy only when told to, by one word for its own client and another for Node's.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function proxySettings(env) {
  const proxy = env.HTTPS_PROXY ?? env.https_proxy ?? env.npm_config_https_proxy ?? env.npm_config_proxy
  return proxy ? { HTTPS_PROXY: proxy, ELECTRON_GET_USE_PROXY: 'true', NODE_USE_ENV_PROXY: '1' } : {}
}

/**
 * Runs the installer of the `electron` package.
 * @param {string} installer
 * @param {number} [longestMs]
 * @returns {Promise<Attempt>}
 */
export function installOfficial(installer, longestMs = LONGEST_DOWNLOAD_MS) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [installer], {
      env: childEnvironment(proxySettings(process.env)),
      stdio: ['ignore', 'inherit', 'pipe'],
    })
    let stderr = ''
    let timedOut = false
    const timer = setTimeout(() => {
      timedOut = true
      child.kill('SIGKILL')
    }, longestMs)
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      if (code === 0) resolve({ ok: true })
      else if (timedOut)
        resolve({ ok: false, cause: 'network', reason: `no answer within ${longestMs / 1000} seconds` })
      else
        resolve({
          ok: false,
          cause: causeOf(stderr),
          reason: firstLine(stderr) || `it ended with ${signal ?? `code ${code}`}`,
        })
    })
  })
}

/** @param {string} text */
function firstLine(text) {
  return (text.split('\n').find((line) => line.trim() !== '') ?? '').trim()
}
