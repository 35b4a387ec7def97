import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** How much a folder holds. A file that goes away meanwhile counts for nothing. */
export async function librarySize(folder: string): Promise<{ files: number; bytes: number }> {
  let files = 0
  let bytes = 0
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    try {
      bytes += (await lstat(join(entry.parentPath, entry.name))).size
      files += 1
    } catch {
      // Written anew or removed while we looked.
    }
  }
  return { files, bytes }
}
