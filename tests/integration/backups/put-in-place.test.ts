import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Places, putInPlace } from '../../../src/library/backups/put-in-place'
import { refusalOf, temporaryFolder } from '../../support/library'
import { systemError, watchedDisk } from '../library/watched-disk'

let folder: string
let places: Places

beforeEach(async () => {
  folder = await temporaryFolder()
  places = { present: join(folder, 'Desk'), aside: join(folder, 'aside'), unpacked: join(folder, 'unpacked') }
  for (const place of [places.present, places.unpacked]) await mkdir(place)
  await writeFile(join(places.present, 'before'), '')
  await writeFile(join(places.unpacked, 'restored'), '')
})

const withBackups = async () => {
  await mkdir(join(places.present, 'backups'))
  await writeFile(join(places.present, 'backups', 'monday.zip'), '')
}

const all = async () => (await readdir(folder, { recursive: true })).toSorted()

describe('a library that takes the place of another', () => {
  it('gets its backups', async () => {
    await withBackups()
    await putInPlace(places)
    expect(await all()).toEqual([
      'Desk',
      'Desk/backups',
      'Desk/backups/monday.zip',
      'Desk/restored',
      'aside',
      'aside/before',
    ])
  })

  it('does so where there are none', async () => {
    await putInPlace(places)
    expect(await all()).toEqual(['Desk', 'Desk/restored', 'aside', 'aside/before'])
  })

  it.each([
    ['the first move', 1, 'EPERM', 'no permission'],
    ['the second', 2, 'EACCES', 'no permission'],
    ['that of the backups', 3, 'EBUSY', 'another program is using it'],
  ])(
    'where the disk refuses %s: says why in plain words, and each is where it was',
    async (_which, nth, code, words) => {
      await withBackups()
      const before = await all()
      let moves = 0
      const disk = watchedDisk(({ op }) => {
        if (op === 'rename') moves += 1
        if (op === 'rename' && moves === nth) throw systemError(code)
        return undefined
      })
      expect(await refusalOf(putInPlace(places, disk))).toEqual({
        code: 'backup-not-restored',
        message: `The backup could not be unpacked (${words}). The library and the backup are not affected.`,
      })
      expect(await all()).toEqual(before)
    },
  )
})
