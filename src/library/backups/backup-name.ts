import { splitsCharacter } from '../../shared/domain/text/offsets'
import type { Instant } from '../../shared/domain/time/day'

/** Of the library's name, in UTF-16 code units. */
const LONGEST = 40

/**
 * `2026-11-29T183000Z-bridges-1024.zip`: when, which library, how far its journal reached. For people who look into the
 * folder, and in the order of time; what counts is in the zip itself.
 */
export function backupName(madeAt: Instant, libraryName: string, seq: number): string {
  const moment = `${madeAt.slice(0, 19).replaceAll(':', '')}Z`
  return `${moment}-${cleaned(libraryName)}-${seq}.zip`
}

/** Letters and figures of any script; everything else becomes a hyphen. */
function cleaned(libraryName: string): string {
  const plain = libraryName.normalize('NFC').replaceAll(/[^\p{L}\p{N}]+/gu, '-')
  const cut = plain.slice(0, splitsCharacter(plain, LONGEST) ? LONGEST - 1 : LONGEST)
  return cut.replaceAll(/^-+|-+$/g, '') || 'library'
}

const BACKUP = /^[^/\\]+\.zip$/

/** A finished one, or a stranger's zip. Names that begin with a full stop belong to the system. */
export const isBackupName = (file: string): boolean => BACKUP.test(file) && !file.startsWith('.')

/** While it is made; one that is found was left by an attempt that died. */
export const UNFINISHED = '.zip.new'
export const isUnfinished = (file: string): boolean => file.endsWith(UNFINISHED)
