import type { Disk } from './disk'
import { articleIdIn, generationIdIn, type Layout } from './layout'
import { namesIn } from './names-in'

/** The articles that have a file of their own, and those of which only the generation before is there: they are rebuilt from it. */
export async function articleFilesIn(
  disk: Disk,
  { articles }: Layout,
): Promise<{ ids: string[]; onlyBefore: string[] }> {
  const names = await namesIn(disk, articles)
  const ids = names.flatMap((file) => articleIdIn(file) ?? [])
  const own = new Set(ids)
  const before = names.flatMap((file) => generationIdIn(file) ?? [])
  return { ids, onlyBefore: before.filter((id) => !own.has(id)) }
}
