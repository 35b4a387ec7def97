import { sha256 } from '../world'
import type { Disk } from './disk'
import { writeOnce } from './durable-file'
import type { Layout } from './layout'

/** Keeps imported texts under their hash, durably; one that is there already costs nothing. */
export async function keepOriginals(disk: Disk, layout: Layout, texts: readonly string[]): Promise<void> {
  if (texts.length === 0) return
  for (const text of new Set(texts)) {
    await writeOnce(disk, layout.original(sha256(text)), Buffer.from(text))
  }
  await disk.syncFolder(layout.originals)
}
