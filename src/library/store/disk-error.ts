/** The system's name for an error (`ENOSPC`), if it is one of the system's. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

export const isMissing = (error: unknown): boolean => systemCode(error) === 'ENOENT'

/** What systems say of files whose disk was taken out. */
const GONE = new Set(['ENODEV', 'ENXIO', 'ESTALE', 'ENOTCONN'])

export const isDiskGone = (error: unknown): boolean => GONE.has(systemCode(error) ?? '')

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EIO: 'the disk reports an error',
  ENOTDIR: 'it is not a folder',
  ENODEV: 'the disk is not there',
  ENXIO: 'the disk is not there',
  ENOTCONN: 'the disk is not there',
  ESTALE: 'the disk was taken out',
}

/** "the disk is full, ENOSPC": for the brackets in a sentence. */
export function whyDisk(error: unknown): string {
  const code = systemCode(error)
  if (!code) return error instanceof Error ? error.message : 'for no known reason'
  const reason = reasons[code]
  return reason ? `${reason}, ${code}` : code
}
