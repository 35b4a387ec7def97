import { splitsCharacter } from '../shared/domain/text/offsets'

/** In UTF-16 code units. */
const LONGEST = 100

/** Names that Windows keeps for devices, whatever follows the first full stop. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/**
 * A name, without its ending, that every system takes: no folders, no signs that a system refuses, not hidden.
 * "../../Bridge: two years?" -> "Bridge two years". Where nothing is left, the `fallback`.
 */
export function cleanFileName(proposed: string, fallback: string): string {
  const plain = proposed.replaceAll(/[\p{C}<>:"/\\|?*]+/gu, ' ').replaceAll(/\s+/g, ' ')
  const name = plain
    .slice(0, splitsCharacter(plain, LONGEST) ? LONGEST - 1 : LONGEST)
    .replaceAll(/^[\s.]+|[\s.]+$/g, '')
  return name === '' || DEVICES.test(name) ? fallback : name
}

const ENDING = /\.[a-z0-9]{1,10}$/i

/** The same for a name with its ending: "../Harbour: report.pdf" -> "Harbour report.pdf". */
export function cleanWholeName(proposed: string, fallback: string): string {
  const name = proposed.trim()
  const ending = ENDING.exec(name)?.[0] ?? ''
  return cleanFileName(name.slice(0, name.length - ending.length), fallback) + ending
}
