import type { Disk } from './disk'
import { articleIdIn, type Layout } from './layout'
import { namesIn } from './names-in'

/** The articles that have a file of their own. */
export const articleIdsIn = async (disk: Disk, { articles }: Layout): Promise<string[]> =>
  (await namesIn(disk, articles)).flatMap((file) => articleIdIn(file) ?? [])
