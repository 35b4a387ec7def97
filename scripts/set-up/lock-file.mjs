/** @typedef {{ version?: string, optional?: boolean, dev?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} Entry */
/** @typedef {{ packages: Record<string, Entry> }} LockFile */

const SYSTEMS = new Set([
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
])
const PROCESSORS = new Set(['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'])

/**
 * The optional packages that others ask for and the lock file does not have.
 * @param {LockFile} lock
 * @returns {{ name: string, version: string, dev: boolean }[]}
 */
export function missingOptionals({ packages }) {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !packages[`${place}/node_modules/${name}`] && !packages[`node_modules/${name}`])
      .map(([name, version]) => ({ name, version, dev })),
  )
}

/**
 * Adds an entry for each optional package that the lock file lacks. A registry that mirrors only some systems makes npm
 * leave the others out, and then npm 11 refuses the file everywhere. Without a hash, because such a registry has none to
 * give; the packages are of fixed versions and for other systems than the one at hand.
 * @param {LockFile} lock
 * @returns {LockFile}
 */
export function complete(lock) {
  const added = missingOptionals(lock).map(
    ({ name, version, dev }) =>
      /** @type {[string, Entry]} */ ([
        `node_modules/${name}`,
        { version, ...(dev ? { dev } : {}), optional: true, ...systemOf(name) },
      ]),
  )
  const entries = [...Object.entries(lock.packages), ...added]
  // npm's own order.
  const sorted = entries.toSorted(([a], [b]) => a.localeCompare(b, 'en'))
  return { ...lock, packages: Object.fromEntries(sorted) }
}

/**
 * The system a package is for, as its name says: linux-arm64-musl. Without it npm would install it on all of them.
 * @param {string} name
 */
export function systemOf(name) {
  const words = name.slice(name.lastIndexOf('/') + 1).split('-')
  const os = words.find((word) => SYSTEMS.has(word))
  const cpu = words.find((word) => PROCESSORS.has(word))
  if (!os || !cpu) throw new Error(`The name ${name} does not tell for which system it is.`)
  const ending = words.at(-1) ?? ''
  const libc = ending.startsWith('musl') ? 'musl' : ending.startsWith('gnu') ? 'glibc' : null
  return { os: [os], cpu: [cpu], ...(os === 'linux' && libc ? { libc: [libc] } : {}) }
}
