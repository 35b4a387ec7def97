import fs from 'node:fs'
import { PlainFailure } from './plain-failure.mjs'
import { ask, findOnPath, run } from './run.mjs'

/** Debian's names for what Electron loads at start, fonts included: a machine without any draws empty boxes. */
const LIBRARIES =
  'libgtk-3-0 libnss3 libnspr4 libasound2 libgbm1 libdrm2 libcups2 libatk1.0-0 libatk-bridge2.0-0 libatspi2.0-0 libxkbcommon0 libxcomposite1 libxdamage1 libxrandr2 libxfixes3 libxext6 libx11-6 libxcb1 libdbus-1-3 libpango-1.0-0 libcairo2 libglib2.0-0 libexpat1 fonts-liberation'.split(
    ' ',
  )
/** For the tests: a screen nobody sees, and a witness of every network call. */
const TEST_TOOLS = ['xvfb', 'xauth', 'strace']

/**
 * The libraries that ldd could not find.
 * @param {string} lddOutput
 * @returns {string[]}
 */
export function missingLibraries(lddOutput) {
  const glibc = lddOutput.matchAll(/^\s*(\S+) => not found/gm)
  const musl = lddOutput.matchAll(/^Error loading shared library (\S+?):/gm)
  return [...new Set([...glibc, ...musl].map((match) => match[1] ?? ''))]
}

/**
 * Debian 13 and Ubuntu 24 renamed some packages when times became 64 bits wide (libasound2 -> libasound2t64), and the
 * old name may be ambiguous there. `apt-cache policy` says which of the two can be installed.
 * @param {readonly string[]} names
 * @param {string} policy what apt-cache printed about the names and their t64 forms
 * @returns {string[]}
 */
export function installableNames(names, policy) {
  const found = new Set(
    [...policy.matchAll(/^(\S+):\n {2}Installed: .*\n {2}Candidate: (?!\(none\))/gm)].map((m) => m[1]),
  )
  return names.map((name) => (found.has(`${name}t64`) ? `${name}t64` : name))
}

/**
 * @param {string} osRelease the text of /etc/os-release
 */
export function hasApt(osRelease) {
  const families = [...osRelease.matchAll(/^(?:ID|ID_LIKE)="?([^"\n]*)"?$/gm)].flatMap((match) =>
    (match[1] ?? '').split(' '),
  )
  return families.some((family) => family === 'debian' || family === 'ubuntu')
}

/**
 * Makes sure that Electron finds its system libraries, and for tests Xvfb and strace. Installs them where nobody needs to
 * be asked (as root, or in CI); else says what to type, and stops.
 * @param {string} executable
 * @param {{ forTests: boolean }} purpose
 */
export async function ensureSystemLibraries(executable, { forTests }) {
  if (process.platform !== 'linux') return
  const missing = essentials(executable, forTests)
  const hasWitness = !forTests || findOnPath('strace')
  if (missing.length === 0 && hasWitness) return

  const sudo = rightsToInstall()
  if (!hasApt(osRelease()) || !sudo) {
    // Without strace the tests still run; they then say that the network guard was skipped.
    if (missing.length === 0) return
    throw new PlainFailure(
      `Electron needs what this system does not have: ${missing.join(', ')}.\n` +
        (hasApt(osRelease())
          ? `Please run this line, then try again:\n${aptLine(forTests, 'sudo ')}`
          : 'Please install the packages that contain them, then try again.'),
    )
  }

  console.log(
    `Installing with apt what this system lacks: ${[...missing, ...(hasWitness ? [] : ['strace'])].join(', ')}.`,
  )
  let told = ''
  // One after the other: which names exist is known only after the update.
  for (const words of [() => ['update'], () => installArguments(forTests)]) {
    const aptGet = /** @type {const} */ (['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'])
    told += (await run([...sudo, ...aptGet, ...words()])).output
  }
  const left = essentials(executable, forTests)
  if (left.length > 0) {
    throw new PlainFailure(
      `${told}\nElectron still lacks ${left.join(', ')}. This line should have installed it:\n${aptLine(forTests, sudo.length > 0 ? 'sudo ' : '')}`,
    )
  }
}

/**
 * What is missing without which nothing can be shown.
 * @param {string} executable
 * @param {boolean} forTests
 */
function essentials(executable, forTests) {
  const libraries = missingLibraries(ask('ldd', [executable]) ?? '')
  return forTests && !findOnPath('Xvfb') ? [...libraries, 'Xvfb'] : libraries
}

function osRelease() {
  return fs.existsSync('/etc/os-release') ? fs.readFileSync('/etc/os-release', 'utf8') : ''
}

/**
 * The words before apt-get: none for root, sudo in CI, and null where a person has to decide.
 * @returns {string[] | null}
 */
function rightsToInstall() {
  if (process.getuid?.() === 0) return []
  return process.env.CI && findOnPath('sudo') ? ['sudo', '-n'] : null
}

/** @param {boolean} forTests */
function installArguments(forTests) {
  const names = forTests ? [...LIBRARIES, ...TEST_TOOLS] : LIBRARIES
  const policy = ask('apt-cache', ['policy', ...names, ...names.map((name) => `${name}t64`)]) ?? ''
  return ['install', '-y', '--no-install-recommends', ...installableNames(names, policy)]
}

/**
 * @param {boolean} forTests
 * @param {string} sudo
 */
function aptLine(forTests, sudo) {
  return `${sudo}apt-get update && ${sudo}apt-get ${installArguments(forTests).join(' ')}`
}
