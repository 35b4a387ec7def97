/**
 * Reads what `strace -f` saw and tells which network calls the app made. A process belongs to the app if it, or one it
 * descends from, started the app's executable. Everything else (Playwright, this script) is the harness.
 */

/** @typedef {{ parent: Process | null, isThread: boolean, program: string | null, kind: string }} Process */
/** @typedef {{ process: string, pid: number, call: string, address: string }} Reach */
/** @typedef {{ appProcesses: number, violations: Reach[], harnessCalls: number }} Finding */

const LINE = /^(\d+)\s+(.*)$/
const CALL = /^(?:<\.\.\. )?(\w+)(?:\(| resumed>)/
const RESULT = /= (-?\d+)(?: .*)?$/
const STARTS_A_PROCESS = new Set(['clone', 'clone3', 'fork', 'vfork'])
const REACHES_OUT = new Set(['connect', 'sendto', 'sendmsg', 'sendmmsg'])

/**
 * @param {Iterable<string>} lines
 * @param {(program: string) => boolean} isApp
 * @returns {Finding}
 */
export function analyse(lines, isApp) {
  /** @type {Map<number, Process>} */
  const processes = new Map()
  /** @type {Process[]} */
  const all = []
  /** @type {Map<number, string>} the first half of a call, by process, until its second half comes */
  const unfinished = new Map()
  /** @type {{ pid: number, by: Process, call: string, address: string }[]} */
  const reaches = []

  for (const line of lines) {
    const [, digits, rest = ''] = LINE.exec(line) ?? []
    const name = CALL.exec(rest)?.[1]
    if (!digits || !name) continue
    const pid = Number(digits)
    const isSecondHalf = rest.startsWith('<...')
    const text = isSecondHalf ? (unfinished.get(pid) ?? '') + rest : rest
    const isFirstHalf = rest.endsWith('<unfinished ...>')
    if (isFirstHalf) unfinished.set(pid, rest)
    else unfinished.delete(pid)

    const actor = find(pid)
    // Addresses are printed when a call begins, so an unanswered one counts as well.
    if (REACHES_OUT.has(name) && !isSecondHalf) {
      const address = internetAddress(rest)
      if (address) reaches.push({ pid, by: actor, call: name, address })
    }
    const result = isFirstHalf ? null : Number(RESULT.exec(rest)?.[1] ?? -1)
    if (result === null || result < 0) continue
    if (name === 'execve') {
      actor.program = /^execve\("((?:[^"\\]|\\.)*)"/.exec(text)?.[1] ?? null
      actor.kind = kindOf(text)
    } else if (STARTS_A_PROCESS.has(name)) adopt(result, actor, text.includes('CLONE_THREAD'))
  }

  const belongs = (/** @type {Process} */ process) =>
    lineage(process).some(({ program }) => program !== null && isApp(program))
  const suspects = reaches.filter(({ by }) => belongs(by) || !isDescendedFrom(by, all[0]))
  return {
    appProcesses: all.filter((process) => !process.isThread && belongs(process)).length,
    violations: suspects.map(({ pid, by, call, address }) => ({ pid, process: nameOf(by), call, address })),
    harnessCalls: reaches.length - suspects.length,
  }

  /** @param {number} pid */
  function find(pid) {
    const known = processes.get(pid)
    if (known) return known
    /** @type {Process} */
    const process = { parent: null, isThread: false, program: null, kind: 'main' }
    processes.set(pid, process)
    all.push(process)
    return process
  }

  /**
   * A child may be seen at work before its parent's call returns; then it is there already, without a parent. A number
   * whose process has a parent is being used again, by a new process.
   * @param {number} pid
   * @param {Process} parent
   * @param {boolean} isThread
   */
  function adopt(pid, parent, isThread) {
    const existing = processes.get(pid)
    if (existing?.parent || existing === all[0]) processes.delete(pid)
    Object.assign(find(pid), { parent, isThread })
  }
}

/**
 * What is wrong with a finding; nothing if it is empty. A trace without the app in it proves nothing.
 * @param {Finding} finding
 * @returns {string[]}
 */
export function complaints({ appProcesses, violations }) {
  if (appProcesses === 0) return ['No process of the app was seen, so nothing was checked.']
  /** @type {Map<string, number>} */
  const times = new Map()
  for (const { process, call, address } of violations) {
    const deed = `its ${process} process called ${call} for ${address}`
    times.set(deed, (times.get(deed) ?? 0) + 1)
  }
  return [...times].map(([deed, count]) => `The app reached for the network: ${deed} (${count} times).`)
}

/** @param {string} text */
function kindOf(text) {
  const type = /"--type=([^"]+)"/.exec(text)?.[1]
  const subType = /"--utility-sub-type=([^"]+)"/.exec(text)?.[1]
  return [type ?? 'main', subType].filter(Boolean).join(' ')
}

/** @param {Process} process */
function nameOf(process) {
  return lineage(process).find(({ program }) => program !== null)?.kind ?? 'unknown'
}

/** @param {Process} process */
function lineage(process) {
  const line = []
  for (let next = /** @type {Process | null} */ (process); next; next = next.parent) line.push(next)
  return line
}

/**
 * @param {Process} process
 * @param {Process | undefined} root
 */
function isDescendedFrom(process, root) {
  return lineage(process).at(-1) === root
}

/**
 * Host and port of the internet address in a call, or null for sockets that stay on the machine without one.
 * @param {string} text
 */
function internetAddress(text) {
  const family = /sa_family=(AF_INET6?)\b/.exec(text)?.[1]
  if (!family) return null
  const host = /(?:inet_addr\(|inet_pton\(AF_INET6, )"([^"]*)"/.exec(text)?.[1] ?? 'an unknown host'
  const port = /sin6?_port=htons\((\d+)\)/.exec(text)?.[1] ?? '?'
  return family === 'AF_INET6' ? `[${host}]:${port}` : `${host}:${port}`
}
