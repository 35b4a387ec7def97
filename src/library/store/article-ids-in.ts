import type { Disk } from '../store/disk'
import { isMissing } from '../store/disk-error'
import { articleIdIn, type Layout } from '../store/layout'

/** The articles that have a file of their own. */
export async function articleIdsIn(disk: Disk, { articles }: Layout): Promise<string[]> {
  try {
    return (await disk.list(articles)).flatMap((file) => articleIdIn(file) ?? [])
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
