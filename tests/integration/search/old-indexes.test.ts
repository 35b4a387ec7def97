import { mkdir, readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { removeIndexesOf, removeOldIndexes } from '../../../src/library'
import { indexFolderOf } from '../../../src/library/search/index-place'
import type { Instant } from '../../../src/shared/domain/time/day'
import { temporaryFolder } from '../../support/library'

const NOW = '2026-11-30T12:00:00.000Z' as Instant
const LONG_AGO = '2026-08-01T12:00:00.000Z' as Instant
const LATELY = '2026-09-15T12:00:00.000Z' as Instant
const LIBRARY = '019cb000-0000-7000-8000-000000000001'

async function desk() {
  const folder = await temporaryFolder()
  const cache = join(folder, 'data')
  const index = async (name: string, isThere: boolean, writtenAt: Instant = LONG_AGO) => {
    const library = join(folder, name)
    if (isThere) await mkdir(library)
    const path = indexFolderOf({ cache, folder: library, libraryId: LIBRARY })
    await mkdir(path, { recursive: true })
    await utimes(path, new Date(writtenAt), new Date(writtenAt))
    return { folder: library, path }
  }
  const left = async () => (await readdir(join(cache, 'search'))).map((name) => join(cache, 'search', name))
  return { cache, index, left }
}

it('the index of a library goes that was not opened for 90 days and whose folder is gone; no other one', async () => {
  const { cache, index, left } = await desk()
  const gone = await index('gone', false)
  const onStick = await index('on a stick that is away', false)
  const unused = await index('not used for long', true)
  const known = [
    { folder: gone.folder, openedAt: LONG_AGO },
    { folder: onStick.folder, openedAt: LATELY },
    { folder: unused.folder, openedAt: LONG_AGO },
  ]
  await mkdir(join(cache, 'search', 'something else'))
  await removeOldIndexes(cache, known, NOW)
  expect((await left()).toSorted()).toEqual(
    [onStick.path, unused.path, join(cache, 'search', 'something else')].toSorted(),
  )
})

it('of a library that nobody knows any more, what was written lately stays', async () => {
  const { cache, index, left } = await desk()
  await index('forgotten', true)
  const lately = await index('opened by a script', true, LATELY)
  await removeOldIndexes(cache, [], NOW)
  expect(await left()).toEqual([lately.path])
})

it('what is taken off the list loses its index, and its neighbour keeps it', async () => {
  const { cache, index, left } = await desk()
  const one = await index('one', true)
  const other = await index('other', true)
  await removeIndexesOf(cache, one.folder)
  expect(await left()).toEqual([other.path])
})

it('where nothing was searched for yet there is nothing to do', async () => {
  const folder = await temporaryFolder()
  await removeOldIndexes(folder, [], NOW)
  await removeIndexesOf(folder, folder)
  expect(await readdir(folder)).toEqual([])
})
