import { mkdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { realDisk } from '../../../src/library/store/disk'
import { temporaryFolder } from '../../support/library'

const isFolder = async (folder: string) => (await stat(folder)).isDirectory()

it('makes the folders above it too', async () => {
  const folder = path.join(await temporaryFolder(), 'a', 'b', 'c')
  await realDisk.makeFolder(folder)
  expect(await isFolder(folder)).toBe(true)
})

it('leaves one that is there', async () => {
  const folder = path.join(await temporaryFolder(), 'a')
  await mkdir(folder)
  await writeFile(path.join(folder, 'notes'), 'kept')
  await realDisk.makeFolder(folder)
  expect((await stat(path.join(folder, 'notes'))).size).toBe(4)
})

it('refuses where a file stands', async () => {
  const file = path.join(await temporaryFolder(), 'a')
  await writeFile(file, '')
  await expect(realDisk.makeFolder(file)).rejects.toMatchObject({ code: 'EEXIST' })
  await expect(realDisk.makeFolder(path.join(file, 'b'))).rejects.toMatchObject({ code: 'ENOTDIR' })
})

const isLinux = process.platform === 'linux'
const skipped = isLinux ? '' : ' SKIPPED: there is no /proc'

it.runIf(isLinux)(`comes to an end where no folder can be made${skipped}`, async () => {
  await expect(realDisk.makeFolder('/proc/hindsight/library')).rejects.toMatchObject({ code: 'ENOENT' })
})
