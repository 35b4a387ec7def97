import { join } from 'node:path'
import type { Disk } from '../store/disk'
import { isMissing } from '../store/disk-error'
import { articleIdIn, type Layout } from '../store/layout'
import { namesIn } from '../store/names-in'
import { holdsAny } from './traces'

/**
 * `names`: ids and hashes. Removes what was set aside and names or holds what is gone. A damaged file may hold its words where no id can be read
 * any more, so it is known by the words too, unless it is another article's by its name.
 */
export async function eraseFromQuarantine(
  disk: Disk,
  { quarantine }: Layout,
  { names, traces }: { readonly names: readonly string[]; readonly traces: readonly Buffer[] },
): Promise<void> {
  const named = names.map((name) => Buffer.from(name))
  for (const file of await namesIn(disk, quarantine)) {
    const path = join(quarantine, file)
    const bytes = await disk.read(path)
    const isNamed = names.some((name) => file.includes(name)) || holdsAny(bytes, named)
    if (isNamed || (!isAnothers(file) && holdsAny(bytes, traces))) await disk.remove(path)
  }
  await syncIfThere(disk, quarantine)
}

const isAnothers = (file: string): boolean =>
  articleIdIn(file.slice(0, '00000000-0000-7000-8000-000000000000.json'.length)) !== undefined

async function syncIfThere(disk: Disk, folder: string): Promise<void> {
  try {
    await disk.syncFolder(folder)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}
