/** The system's name for an error (`ENOSPC`), if it is one of the system's. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** What a disk did, or what lies where the library was, though no system says it: in words for people. */
export class DiskFault extends Error {
  override readonly name: string = 'DiskFault'
}

/** Neither the system nor anything of ours says it of a disk: a bug. Node's codes for wrong calls begin with ERR. */
export const isMistake = (error: unknown): boolean =>
  !(error instanceof DiskFault) && (systemCode(error) ?? 'ERR_').startsWith('ERR_')

export const isMissing = (error: unknown): boolean => systemCode(error) === 'ENOENT'

/** What systems say of files whose disk was taken out. */
const GONE = new Set(['ENODEV', 'ENXIO', 'ESTALE', 'ENOTCONN'])

export const isDiskGone = (error: unknown): boolean => GONE.has(systemCode(error) ?? '')

/** What says something of the process, the folder or the whole disk, and not of the one file that was to be read. */
const OF_MORE_THAN_A_FILE = new Set([
  ...GONE,
  'ENOENT',
  'ENOTDIR',
  'EMFILE',
  'ENFILE',
  'ENOMEM',
  'EAGAIN',
  'EBUSY',
  'ETXTBSY',
])

/** Does the system refuse this one file: a bad sector, no permission, a folder in its place? Then it is as good as damaged. */
export function cannotBeRead(error: unknown): boolean {
  const code = systemCode(error)
  return code !== undefined && !OF_MORE_THAN_A_FILE.has(code)
}

/** Why the system refuses this one file, in words for people; null where the error is another. */
export const whyUnreadable = (error: unknown): string | null => (cannotBeRead(error) ? whyDisk(error) : null)

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EIO: 'the disk reports an error',
  ENOTDIR: 'it is not a folder',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link that leads in a circle',
  ENOENT: 'it is not there',
  EBUSY: 'another program is using it',
  ETXTBSY: 'another program is using it',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EFBIG: 'it is too large for the disk',
  ENAMETOOLONG: 'its name is too long for the disk',
  ENODEV: 'the disk is not there',
  ENXIO: 'the disk is not there',
  ENOTCONN: 'the disk is not there',
  ESTALE: 'the disk was taken out',
}

/** "the disk is full": for the brackets in a sentence. What systems seldom say has no words and is told by its name. */
export function whyDisk(error: unknown): string {
  const code = systemCode(error)
  if (!code) return error instanceof Error ? error.message : 'for no known reason'
  return reasons[code] ?? code
}

/** The same of a file that a person chose a place for: where "it is not there", its folder is not. */
export const whyNotWritten = (error: unknown): string =>
  isMissing(error) ? 'there is no such folder' : whyDisk(error)
