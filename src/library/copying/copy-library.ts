import { rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { LibraryError, refuse } from '../library-error'
import { whyDisk } from '../store/disk-error'
import { type CopyOptions, copyFolder } from './copy-folder'

/** The lock, its other names while it is taken, and files of ours that were being written when somebody died: no one else's `.new`. */
const isPassing = (name: string): boolean =>
  /^lock($|\.)/.test(name) || /^((library\.json(\.bak)?|catalogue\.json|purge\.json)\.new)$/.test(name)

/**
 * Copies a library that is at rest to a folder that is not there yet. Its backups go with it where it moves; a copy to
 * go on working in has no use for them. Rejects with `no-room` before it begins, or with `not-written`, also when it is
 * stopped; then nothing is left.
 */
export async function copyLibrary(
  from: string,
  to: string,
  { withBackups, ...options }: Omit<CopyOptions, 'leaveOut'> & { readonly withBackups: boolean },
): Promise<void> {
  const leaveOut = (name: string) => isPassing(name) || (name === 'backups' && !withBackups)
  try {
    await copyFolder(from, to, { ...options, leaveOut })
  } catch (error) {
    throw error instanceof LibraryError ? error : notWritten(to, error)
  }
}

/** A copy that turned out to be of no use. */
export const removeCopy = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true })

/** A folder outside the library that could not be written, by its name alone. */
export const notWritten = (folder: string, error: unknown) =>
  refuse('not-written', `${basename(folder)}: ${whyDisk(error)}`, error)
