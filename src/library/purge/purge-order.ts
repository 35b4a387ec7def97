import { Low } from 'lowdb'
import { z } from 'zod'
import { Id, Sha256 } from '../../shared/domain/article'
import { Tombstone } from '../../shared/domain/library-document'
import type { Disk } from '../store/disk'
import { DurableAdapter } from '../store/durable-adapter'
import type { Layout } from '../store/layout'

const { kind, articleId } = Tombstone.shape

/**
 * What is to go, told by ids and hashes. It lies in the folder from before the journal says so until nothing is left of
 * it, so that a removal that was interrupted is finished at the next opening.
 */
export const PurgeOrder = z.strictObject({
  doomed: z.array(z.strictObject({ id: Id, kind, articleId })).min(1),
  /** Articles that name what goes in a generation of their files: they lose what they quote of it. */
  quoting: z.array(Id).default([]),
  /** Files that nothing else needs. */
  originals: z.array(Sha256),
  attachments: z.array(Sha256),
  backups: z.boolean(),
})
export type PurgeOrder = z.output<typeof PurgeOrder>

/** The articles that go or lose something. */
export const articlesIn = ({
  doomed,
  quoting,
}: Pick<PurgeOrder, 'doomed' | 'quoting'>): ReadonlySet<string> =>
  new Set([...doomed.map(({ articleId }) => articleId), ...quoting])

const adapterFor = (disk: Disk, layout: Layout) =>
  new DurableAdapter<PurgeOrder>(disk, layout.purgeOrder, { parse: (data) => PurgeOrder.parse(data) })

export const readOrder = (disk: Disk, layout: Layout): Promise<PurgeOrder | null> =>
  adapterFor(disk, layout).read()

export async function writeOrder(disk: Disk, layout: Layout, order: PurgeOrder): Promise<void> {
  await new Low(adapterFor(disk, layout), order).write()
}

export async function removeOrder(disk: Disk, layout: Layout): Promise<void> {
  await disk.remove(layout.purgeOrder)
  await disk.syncFolder(layout.folder)
}
