import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { backUpBefore } from '../../../src/library/backups/back-up-before'
import { verifyBackup } from '../../../src/library/backups/verify-backup'
import type { Instant } from '../../../src/shared/domain/time/day'
import { addArticle, libraryIn, opened, refusalOf, temporaryFolder } from '../../support/library'
import { noise } from '../../support/noise'
import { mountSmallDisk, takeAllRoom, unmount } from '../../support/small-disk'

const FIRST = '2026-11-29T180000Z-library-1.zip'

const backUp = (folder: string, hour: number, elsewhere?: string) =>
  backUpBefore(libraryIn(folder), 'schedule', {
    elsewhere,
    world: { now: () => `2026-11-29T${hour}:00:00.000Z` as Instant },
  })

it('a backup for which the disk has no room leaves nothing behind, and the older one stays', async (context) => {
  const folder = await temporaryFolder()
  const why = await mountSmallDisk(libraryIn(folder), '2m')
  if (why) return context.skip(why)
  try {
    await fillAndBackUp(folder)
  } finally {
    await unmount(libraryIn(folder))
  }
})

async function fillAndBackUp(folder: string): Promise<void> {
  const library = await opened(folder)
  await addArticle(library, noise(100_000), 'Long')
  await library.close()
  const [backups, elsewhere] = [libraryIn(folder, 'backups'), join(folder, 'elsewhere')]
  // The control: there is room for it at first.
  expect((await backUp(folder, 18)).where).toEqual(['library'])
  const before = await verifyBackup(join(backups, FIRST))

  await takeAllRoom(libraryIn(folder, 'filler'))
  const refusal = await refusalOf(backUp(folder, 19))
  expect(refusal).toMatchObject({
    code: 'backup-failed',
    message: 'No backup was made (the disk is full). The library and its earlier backups are not affected.',
  })
  expect(await readdir(backups)).toEqual([FIRST])
  expect(await verifyBackup(join(backups, FIRST))).toEqual(before)

  // Another place has room: it counts there, and the full one is named.
  expect(await backUp(folder, 20, elsewhere)).toMatchObject({
    where: ['elsewhere'],
    troubles: [{ where: 'library', why: 'the disk is full' }],
  })
  expect(await readdir(backups)).toEqual([FIRST])
  expect(await readdir(elsewhere)).toEqual(['2026-11-29T200000Z-library-1.zip'])

  await rm(libraryIn(folder, 'filler'))
  expect((await backUp(folder, 21)).where).toEqual(['library'])
  expect(await readdir(backups)).toEqual([FIRST, '2026-11-29T210000Z-library-1.zip'])
}
