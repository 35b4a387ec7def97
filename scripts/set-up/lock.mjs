import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Longer than anybody needs between creating a lock file and writing who holds it. */
const SETTLING_MS = 5_000

/**
 * Does the work while holding the lock; anybody else waits for their turn. A lock whose holder has died is taken over.
 * @template T
 * @param {string} file the lock: a small file that exists while somebody works
 * @param {() => Promise<T>} work
 * @param {{ onWait?: (holder: number | null) => void, pollMs?: number }} [options]
 * @returns {Promise<T>}
 */
export async function withLock(file, work, { onWait = () => {}, pollMs = 200 } = {}) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const mine = `${process.pid} ${birthOf(process.pid)} ${randomUUID()}`
  for (let waited = false; !create(file, mine); waited = true) {
    if (removeIfAbandoned(file)) continue
    if (!waited) onWait(holderOf(file))
    await pause(pollMs)
  }
  try {
    return await work()
  } finally {
    if (read(file) === mine) fs.rmSync(file, { force: true })
  }
}

/**
 * @param {string} file
 * @param {string} content
 */
function create(file, content) {
  try {
    fs.writeFileSync(file, content, { flag: 'wx' })
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

/**
 * Two who both see a dead holder must not both remove the lock: the slower one would remove the lock of the quicker. So
 * whoever removes it holds a second file meanwhile and looks again.
 * @param {string} file
 */
function removeIfAbandoned(file) {
  if (!isAbandoned(file)) return false
  const guard = `${file}.takeover`
  if (!create(guard, '')) {
    if (ageOf(guard) > SETTLING_MS) fs.rmSync(guard, { force: true })
    return false
  }
  try {
    if (!isAbandoned(file)) return false
    fs.rmSync(file, { force: true })
    return true
  } finally {
    fs.rmSync(guard, { force: true })
  }
}

/**
 * Read twice: while we ask about a holder it may finish, end, and leave the lock to somebody who lives. A lock that still
 * bears the name of one known to be dead stays as it is until somebody takes it away.
 * @param {string} file
 */
function isAbandoned(file) {
  const holder = read(file)
  const dead = holder === '' ? ageOf(file) > SETTLING_MS : !isHeldBy(holder)
  return dead && read(file) === holder
}

/** @param {string} holder the content of a lock: number and birth of a process, and a word of its own */
function isHeldBy(holder) {
  const [pid = '', birth] = holder.split(' ')
  return isAlive(Number(pid)) && birthOf(Number(pid)) === birth
}

/**
 * The process that holds the lock; null while it has not been written (or the lock has gone).
 * @param {string} file
 */
function holderOf(file) {
  const pid = Number.parseInt(read(file), 10)
  return Number.isNaN(pid) ? null : pid
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return isCode(error, 'EPERM')
  }
}

/**
 * When a process began, in ticks since the machine did: after a restart another process may bear the same number, and we
 * would wait for it for ever. Only Linux tells; elsewhere the number has to do.
 * @param {number} pid
 */
function birthOf(pid) {
  const stat = process.platform === 'linux' ? read(`/proc/${pid}/stat`) : ''
  // The name in brackets may hold blanks, so count from the last bracket; the birth is the 22nd field of all.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? 'unknown'
}

/** @param {string} file */
function read(file) {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ESRCH')) return ''
    throw error
  }
}

/** @param {string} file */
function ageOf(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false })
  return stat ? Date.now() - stat.mtimeMs : 0
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function isCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code
}
